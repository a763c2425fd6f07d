"""The paper: from a value of parts in order to a printed document."""
