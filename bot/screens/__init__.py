"""What is shown, in words: plain text without markup."""
