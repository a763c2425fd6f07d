"""Plain item models over the register's values: what a list shows, without any view and without any writing."""
