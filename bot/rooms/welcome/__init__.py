"""Setting a structure up, coming in, and being nowhere any more."""
