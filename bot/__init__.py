"""The edge: channels, the way of one message, rights, the command line."""
