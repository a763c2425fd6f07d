"""What stands in a cell besides a status: people, several things at once, bodies, focus areas, decisions and times."""
