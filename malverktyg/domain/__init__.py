"""The field's own values and rules: frozen dataclasses and pure functions, with no clock, file, window or database."""
