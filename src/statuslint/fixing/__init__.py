"""Fixes applied: tried together, read and linted again, and taken back where they do not do what they should."""
