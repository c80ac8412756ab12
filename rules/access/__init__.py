"""401, 403 and their kin: who asks, and what they may do."""
