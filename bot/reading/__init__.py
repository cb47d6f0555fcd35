"""Reading days, times, spans and rules as people type them: every word counts, or it is said which did not."""
