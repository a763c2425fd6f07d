"""The window: Qt stays in this package."""
