"""The steps from one shape of the tables to the next. HEAD is the newest; a test keeps it true."""

HEAD = "0005"
