"""Excel's own file format (ECMA-376, both its forms), read straight from its parts: every cell that is there."""
