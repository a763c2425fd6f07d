"""The paper as PDF."""
