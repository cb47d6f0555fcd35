"""Pure arithmetic with days: working days, quiet hours, wall clocks, the chain of a reminder, rules that come back."""
