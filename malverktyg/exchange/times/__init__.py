"""Times as officers write them, made into first and last days."""
