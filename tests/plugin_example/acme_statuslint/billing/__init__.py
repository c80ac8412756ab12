"""Responses that ask for money."""
