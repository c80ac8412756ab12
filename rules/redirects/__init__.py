"""Redirects, and what clients make of them."""
