"""Step 3: what is put aside of a review, and the municipality's own list of words, empty since the file was made."""

SQL = """
ALTER TABLE municipality ADD COLUMN words TEXT NOT NULL DEFAULT '[]';
CREATE TABLE dismissal (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    matter TEXT NOT NULL REFERENCES matter DEFERRABLE INITIALLY DEFERRED, rule TEXT NOT NULL, passage TEXT NOT NULL,
    excerpt TEXT NOT NULL, sentence TEXT NOT NULL, reason TEXT NOT NULL, who TEXT NOT NULL, day TEXT
) STRICT;
CREATE INDEX dismissal_matter ON dismissal (matter);
INSERT INTO field_change (change_set, kind, subject, field, old, new)
    SELECT MIN(change_set), kind, subject, 'words', NULL, '[]' FROM field_change
    WHERE kind = 'Municipality' AND field = 'id' AND new IS NOT NULL GROUP BY kind, subject;
"""
