"""Conditional and range requests, and the choice of a representation."""
