"""Step 4: frozen papers, and what is sealed with them."""

SQL = """
CREATE TABLE frozen_paper (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    matter TEXT NOT NULL REFERENCES matter DEFERRABLE INITIALLY DEFERRED, number INTEGER NOT NULL, day TEXT NOT NULL,
    frozen_at TEXT NOT NULL, frozen_by TEXT NOT NULL, data TEXT NOT NULL, pdf TEXT NOT NULL, log TEXT NOT NULL,
    program TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE frozen_part (sha256 TEXT NOT NULL PRIMARY KEY, packed BLOB NOT NULL) STRICT;
CREATE INDEX frozen_paper_matter ON frozen_paper (matter);
"""
