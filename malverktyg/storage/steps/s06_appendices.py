"""Step 6: the appendices of a paper."""

SQL = """
CREATE TABLE appendix (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    proposal TEXT NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL, title TEXT NOT NULL,
    name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, pages INTEGER NOT NULL, tagged INTEGER NOT NULL,
    told TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE INDEX appendix_proposal ON appendix (proposal);
"""
