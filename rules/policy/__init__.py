"""House rules: what one organisation has agreed on, each silent until a configuration says what that is."""
