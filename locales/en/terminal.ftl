terminal-e = change
terminal-x = remove
terminal-q = who says so
terminal-picture = picture’s file
terminal-picture-at = The picture: { $file }
