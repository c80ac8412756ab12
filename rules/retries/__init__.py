"""Rate limits, overload and idempotency: what a client may repeat, and when."""
