terminal-e = change
terminal-x = remove
terminal-q = who says so
