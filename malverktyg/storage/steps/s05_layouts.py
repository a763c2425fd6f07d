"""Step 5: workbooks that are kept with what was read from them, and the layouts that have been met."""

SQL = """
CREATE TABLE kept_workbook (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, read_at TEXT
) STRICT;
CREATE TABLE layout_memory (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL, workbook TEXT NOT NULL, layout TEXT NOT NULL, corrections TEXT NOT NULL, seen TEXT
) STRICT;
CREATE TABLE workbook_bytes (sha256 TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL) STRICT;
ALTER TABLE source ADD COLUMN kept TEXT REFERENCES kept_workbook DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX source_kept ON source (kept);
"""
