"""List and form: the one part that every page with a list to the left and a form to the right is made of."""
