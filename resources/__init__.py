"""Files that the program carries with it: fonts, icons, example workbooks."""
