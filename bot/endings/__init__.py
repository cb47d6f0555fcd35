"""Events, dates that move, rests, the exit talk and what comes after."""
