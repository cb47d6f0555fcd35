"""What people said, kept sealed: tables, keys, group commit and the repositories over them."""
