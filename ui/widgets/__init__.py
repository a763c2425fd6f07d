"""Parts that any page may use, each drawn from the tokens of ``ui.look``."""
