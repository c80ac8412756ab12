"""Telling new findings from old ones: those that a baseline holds, and those that were there at another revision."""
