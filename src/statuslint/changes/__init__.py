"""Telling new findings from old ones: those that a baseline holds, and those that were there at another revision."""

BASELINE = ".statuslint-baseline.json"
"""What a file of known findings is called where nobody says otherwise."""
