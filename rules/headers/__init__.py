"""The header fields that a status code needs."""
