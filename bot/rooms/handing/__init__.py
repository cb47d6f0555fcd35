"""Who else looks after a code, who takes it over, and what of it is erased."""
