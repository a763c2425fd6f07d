"""Forms as values on loan: load, draft, and saved as one goes."""
