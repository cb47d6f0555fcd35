"""The conversation state machines: pure, standard library only; no clock, no chance, no log, no I/O."""
