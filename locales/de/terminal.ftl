terminal-e = ändern
terminal-x = entfernen
terminal-q = wer das sagt
terminal-picture = Bilddatei
terminal-picture-at = Das Bild: { $file }
