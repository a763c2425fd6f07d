"""Activities along the year: a row each, with its span under the months and today as a line."""
