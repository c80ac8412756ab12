"""Descriptions that say another status code than the one they stand under."""
