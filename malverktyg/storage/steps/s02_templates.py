"""Step 2: templates, and which of them a paper follows."""

SQL = """
CREATE TABLE template (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, sections TEXT NOT NULL, style TEXT NOT NULL,
    most_words INTEGER NOT NULL, most_lix INTEGER NOT NULL, letterhead TEXT NOT NULL, logo TEXT NOT NULL, logo_text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
ALTER TABLE proposal ADD COLUMN template TEXT REFERENCES template DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX proposal_template ON proposal (template);
"""
