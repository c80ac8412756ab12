"""The rules that statuslint ships: a folder for each concern, a module for each rule."""
