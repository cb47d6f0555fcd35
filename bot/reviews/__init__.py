"""Looking back at steps and goals: the plan as it stands, and what a review makes of it."""
