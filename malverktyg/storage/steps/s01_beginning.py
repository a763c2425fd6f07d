"""Step 1: the tables of the first version."""

SQL = """
CREATE TABLE municipality (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, vision TEXT NOT NULL,
    diary_example TEXT NOT NULL, letterhead TEXT NOT NULL
) STRICT;
CREATE TABLE focus_area (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE goal_area (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, definite TEXT NOT NULL,
    genitive TEXT NOT NULL, short TEXT NOT NULL, kind TEXT NOT NULL,
    superior TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, valid_from TEXT, valid_to TEXT,
    successor TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL
) STRICT;
CREATE TABLE deadline (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, period TEXT NOT NULL, due TEXT
) STRICT;
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    day TEXT, paragraph TEXT NOT NULL, wording TEXT NOT NULL
) STRICT;
CREATE TABLE goal (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, year INTEGER NOT NULL, title TEXT NOT NULL,
    number TEXT NOT NULL, level TEXT NOT NULL, parent TEXT REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
    body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    goal_area TEXT REFERENCES goal_area DEFERRABLE INITIALLY DEFERRED,
    decision TEXT REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    previous TEXT REFERENCES goal DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL
) STRICT;
CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, goal TEXT REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL, status TEXT, responsible TEXT NOT NULL, start TEXT, "end" TEXT, precision TEXT,
    time_text TEXT NOT NULL, percent INTEGER, comment TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    goal TEXT NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED, period TEXT NOT NULL, status TEXT, forecast TEXT,
    trend TEXT, comment TEXT NOT NULL, assessed_by TEXT NOT NULL, assessed_on TEXT
) STRICT;
CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, goal TEXT REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL, unit TEXT NOT NULL, target TEXT NOT NULL, direction TEXT, position INTEGER NOT NULL
) STRICT;
CREATE TABLE measurement (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator DEFERRABLE INITIALLY DEFERRED, period TEXT NOT NULL, "group" TEXT NOT NULL,
    value TEXT NOT NULL, measured INTEGER NOT NULL
) STRICT;
CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, title TEXT NOT NULL,
    decision TEXT REFERENCES decision DEFERRABLE INITIALLY DEFERRED, decision_text TEXT NOT NULL, dnr TEXT NOT NULL,
    body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, due TEXT, due_text TEXT NOT NULL, status TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE answer (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    assignment TEXT NOT NULL REFERENCES assignment DEFERRABLE INITIALLY DEFERRED, period TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE TABLE matter (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, dnr TEXT NOT NULL, title TEXT NOT NULL, period TEXT NOT NULL,
    body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    matter TEXT NOT NULL REFERENCES matter DEFERRABLE INITIALLY DEFERRED, day TEXT, officer TEXT NOT NULL,
    administration TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, style TEXT NOT NULL, summary TEXT NOT NULL,
    considerations TEXT NOT NULL, economy TEXT NOT NULL, children TEXT NOT NULL, with_economy INTEGER NOT NULL,
    with_children INTEGER NOT NULL, documents TEXT NOT NULL, attachments TEXT NOT NULL, recipients TEXT NOT NULL,
    signatures TEXT NOT NULL
) STRICT;
CREATE TABLE decision_point (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    proposal TEXT NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE bearing (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
    matter TEXT NOT NULL REFERENCES matter DEFERRABLE INITIALLY DEFERRED,
    focus_area TEXT NOT NULL REFERENCES focus_area DEFERRABLE INITIALLY DEFERRED, degree TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, subject TEXT NOT NULL, field TEXT NOT NULL,
    workbook TEXT NOT NULL, sheet TEXT NOT NULL, cell TEXT NOT NULL, raw TEXT NOT NULL, value TEXT NOT NULL, read_at TEXT
) STRICT;
CREATE TABLE goal_focus_area (
    goal TEXT NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
    focus_area TEXT NOT NULL REFERENCES focus_area DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
    PRIMARY KEY (goal, focus_area)
) STRICT;
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT, who TEXT NOT NULL, "when" TEXT NOT NULL, why TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES change_set DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE field_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT, change_set INTEGER NOT NULL REFERENCES change_set DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, subject TEXT NOT NULL, field TEXT NOT NULL, old ANY, new ANY
) STRICT;
CREATE INDEX body_superior ON body (superior);
CREATE INDEX body_successor ON body (successor);
CREATE INDEX decision_body ON decision (body);
CREATE INDEX goal_parent ON goal (parent);
CREATE INDEX goal_body ON goal (body);
CREATE INDEX goal_goal_area ON goal (goal_area);
CREATE INDEX goal_decision ON goal (decision);
CREATE INDEX goal_previous ON goal (previous);
CREATE INDEX activity_goal ON activity (goal);
CREATE INDEX assessment_goal ON assessment (goal);
CREATE INDEX indicator_goal ON indicator (goal);
CREATE INDEX measurement_indicator ON measurement (indicator);
CREATE INDEX assignment_decision ON assignment (decision);
CREATE INDEX assignment_body ON assignment (body);
CREATE INDEX answer_assignment ON answer (assignment);
CREATE INDEX matter_body ON matter (body);
CREATE INDEX proposal_matter ON proposal (matter);
CREATE INDEX proposal_administration ON proposal (administration);
CREATE INDEX decision_point_proposal ON decision_point (proposal);
CREATE INDEX bearing_matter ON bearing (matter);
CREATE INDEX bearing_focus_area ON bearing (focus_area);
CREATE INDEX goal_focus_area_focus_area ON goal_focus_area (focus_area);
CREATE INDEX field_change_change_set ON field_change (change_set);
CREATE INDEX field_change_subject ON field_change (subject);
CREATE INDEX field_change_owner ON field_change (new) WHERE field IN ('goal', 'indicator', 'assignment', 'matter', 'proposal');
"""
