"""What the program says of itself to the desktop."""

FILE_KIND = "Målverktygsfil"
COMMENT = "Måluppföljning för kommuner"
REGISTRY = "Windows filkopplingar"
