terminal-e = ändern
terminal-x = entfernen
terminal-q = wer das sagt
