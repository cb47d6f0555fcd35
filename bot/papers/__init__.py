"""Everything that is looked at or printed: card pictures and print sheets, made by Typst."""
