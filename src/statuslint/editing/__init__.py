"""Edits on nodes, written into the text that the nodes were read from."""
