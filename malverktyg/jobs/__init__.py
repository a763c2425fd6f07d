"""What the officer does, said once: the window and the command line call the same functions."""
