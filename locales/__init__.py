"""The words: one Fluent folder per language, one file per flow, and the Localizer that looks them up."""
