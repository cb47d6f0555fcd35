"""Looking back at steps and goals: what is due, the looks, the history."""
