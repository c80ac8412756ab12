"""A status code held against its method."""
