"""The review: what is wrong in a tjänsteskrivelse, its words and its matter, found by rules that say why."""
