"""Step 8: whether a chosen PDF stands in the paper's own; the journal tells that none did before."""

SQL = """
ALTER TABLE appendix ADD COLUMN merged INTEGER NOT NULL DEFAULT 0;
INSERT INTO field_change (change_set, kind, subject, field, old, new)
    SELECT change_set, kind, subject, 'merged',
        CASE WHEN old IS NOT NULL THEN 0 END, CASE WHEN new IS NOT NULL THEN 0 END
    FROM field_change WHERE kind = 'Appendix' AND field = 'id';
"""
