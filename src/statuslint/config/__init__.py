"""Configuration: found beside the documents, checked against its schema, and turned into what runs over each of them.

`files` finds and reads, `checking` holds what was read against `schema.json`, `settings` says what it amounts to,
`plans` makes engines of that, `show` tells a person.
"""
