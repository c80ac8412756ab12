"""statuslint: a linter for what OpenAPI documents promise about HTTP status codes."""

__version__ = "0.1.0"
