"""Telegram: a Bot API server on loopback, people with phones, and the channel between them."""
