"""Step 7: why a section of a proposal is switched off; the journal tells that nobody had said so before."""

SQL = """
ALTER TABLE proposal ADD COLUMN economy_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE proposal ADD COLUMN children_reason TEXT NOT NULL DEFAULT '';
INSERT INTO field_change (change_set, kind, subject, field, old, new)
    SELECT change_set, kind, subject, 'economy_reason',
        CASE WHEN old IS NOT NULL THEN '' END, CASE WHEN new IS NOT NULL THEN '' END
    FROM field_change WHERE kind = 'Proposal' AND field = 'id';
INSERT INTO field_change (change_set, kind, subject, field, old, new)
    SELECT change_set, kind, subject, 'children_reason',
        CASE WHEN old IS NOT NULL THEN '' END, CASE WHEN new IS NOT NULL THEN '' END
    FROM field_change WHERE kind = 'Proposal' AND field = 'id';
"""
