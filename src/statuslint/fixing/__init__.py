"""Fixes: edits on nodes written as edits on text, applied, read again, linted again, and withdrawn where they fail."""
