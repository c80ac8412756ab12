"""What an operation declares."""
