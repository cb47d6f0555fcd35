"""The same conversation in a shell: numbers for choices, over ssh and in a pipe."""
