"""What Acme asks of its own APIs, as rules for statuslint: a folder for each concern, a module for each rule."""
