-- Several people rate a criterion; how their marks become one is told here, the marks are records of source 'rater'.

CREATE TABLE rating_panel (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL DEFAULT 1,
    removed      INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    criterion_id INTEGER NOT NULL REFERENCES criterion (id),
    combine      TEXT NOT NULL CHECK (combine IN ('mean', 'median', 'trimmed', 'agreed')),
    points_limit INTEGER CHECK (points_limit >= 0)
) STRICT;

CREATE UNIQUE INDEX rating_panel_criterion ON rating_panel (criterion_id) WHERE removed = 0;

CREATE TABLE panel_member (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    panel_id INTEGER NOT NULL REFERENCES rating_panel (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    position INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX panel_member_staff ON panel_member (panel_id, staff_id) WHERE removed = 0;

CREATE TABLE sheet_veto (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    sheet_id INTEGER NOT NULL REFERENCES score_sheet (id),
    name     TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence <> '')
) STRICT;

CREATE UNIQUE INDEX sheet_veto_name ON sheet_veto (sheet_id, name) WHERE removed = 0;

CREATE TABLE objection (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL DEFAULT 1,
    removed      INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    sheet_id     INTEGER NOT NULL REFERENCES score_sheet (id),
    criterion_id INTEGER REFERENCES criterion (id),
    raised_on    TEXT NOT NULL,
    text         TEXT NOT NULL CHECK (text <> ''),
    state        TEXT NOT NULL CHECK (state IN ('open', 'upheld', 'rejected')),
    answer       TEXT NOT NULL,
    answered_by  TEXT NOT NULL,
    answered_at  TEXT,
    CHECK ((state = 'open') = (answered_at IS NULL))
) STRICT;

CREATE INDEX objection_sheet ON objection (sheet_id);

-- 分发评分: in the school's file a row for every file that a rater was handed; in such a file one row, which names the
-- school that it comes from.
CREATE TABLE rater_file (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    version           INTEGER NOT NULL DEFAULT 1,
    removed           INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    rubric_version_id INTEGER NOT NULL REFERENCES rubric_version (id),
    rater_id          INTEGER NOT NULL REFERENCES staff_member (id),
    made_by           TEXT NOT NULL,
    made_at           TEXT NOT NULL,
    school_uid        TEXT CHECK (school_uid <> '')
) STRICT;

-- 评优资格: in a term, how many teachers of a group may miss the hours that a criterion records.
CREATE TABLE eligibility_rule (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL DEFAULT 1,
    removed      INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id      INTEGER NOT NULL REFERENCES term (id),
    criterion_id INTEGER NOT NULL REFERENCES criterion (id),
    required     INTEGER NOT NULL CHECK (required > 0),
    percent      INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 10000),
    bound        TEXT NOT NULL CHECK (bound IN ('at_least', 'more_than')),
    period       TEXT NOT NULL CHECK (period IN ('term', 'year'))
) STRICT;

CREATE UNIQUE INDEX eligibility_rule_term ON eligibility_rule (term_id) WHERE removed = 0;

-- A group can be assessed as a whole, and so can the school: a sheet is about a teacher, a group, or with neither the
-- school.

ALTER TABLE staff_group ADD COLUMN scored INTEGER NOT NULL DEFAULT 0 CHECK (scored IN (0, 1));

CREATE TABLE new_score_sheet (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL DEFAULT 1,
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id    INTEGER NOT NULL REFERENCES term (id),
    rubric_id  INTEGER NOT NULL REFERENCES rubric (id),
    staff_id   INTEGER REFERENCES staff_member (id),
    group_id   INTEGER REFERENCES staff_group (id),
    state      TEXT NOT NULL CHECK (state IN ('self_rating', 'first_rating', 'review', 'published', 'archived')),
    moved_by   TEXT NOT NULL,
    moved_at   TEXT,
    comment    TEXT NOT NULL,
    comment_by TEXT NOT NULL,
    comment_at TEXT,
    CHECK (staff_id IS NULL OR group_id IS NULL)
) STRICT;

INSERT INTO new_score_sheet (id, uid, version, removed, term_id, rubric_id, staff_id, state, moved_by, moved_at, comment,
    comment_by)
SELECT id, uid, version, removed, term_id, rubric_id, staff_id, state, moved_by, moved_at, comment, ''
FROM score_sheet;

DROP TABLE score_sheet;

ALTER TABLE new_score_sheet RENAME TO score_sheet;

CREATE UNIQUE INDEX score_sheet_staff ON score_sheet (rubric_id, staff_id) WHERE removed = 0;

CREATE UNIQUE INDEX score_sheet_group ON score_sheet (rubric_id, group_id) WHERE removed = 0;

CREATE UNIQUE INDEX score_sheet_school ON score_sheet (rubric_id)
WHERE removed = 0 AND staff_id IS NULL AND group_id IS NULL;

-- 综合评定: one result from several rubrics. The sheet names its parts; which rubric each of them is stands beside it, so
-- that another title changes nothing and a part whose rubric was deleted is known.

CREATE TABLE overall (
    id      INTEGER PRIMARY KEY,
    uid     TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id INTEGER NOT NULL REFERENCES term (id),
    sheet   TEXT NOT NULL CHECK (json_valid(sheet))
) STRICT;

CREATE TABLE overall_rubric (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL DEFAULT 1,
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    overall_id INTEGER NOT NULL REFERENCES overall (id),
    part       INTEGER NOT NULL CHECK (part >= 0),
    rubric_id  INTEGER NOT NULL REFERENCES rubric (id)
) STRICT;

CREATE UNIQUE INDEX overall_rubric_part ON overall_rubric (overall_id, part) WHERE removed = 0;

-- Which required number holds for a teacher in several of a rule's groups.
ALTER TABLE term ADD COLUMN several_roles TEXT NOT NULL DEFAULT 'ask' CHECK (several_roles IN ('ask', 'largest'));

-- 表彰记录: commendations, and trainings that somebody was sent out to, of a teacher or a group.
CREATE TABLE honour (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id  INTEGER NOT NULL REFERENCES term (id),
    staff_id INTEGER REFERENCES staff_member (id),
    group_id INTEGER REFERENCES staff_group (id),
    kind     TEXT NOT NULL CHECK (kind IN ('commendation', 'training')),
    title    TEXT NOT NULL CHECK (title <> ''),
    day      TEXT NOT NULL,
    note     TEXT NOT NULL,
    CHECK ((staff_id IS NULL) <> (group_id IS NULL))
) STRICT;

-- 决议与纪要 of a meeting.
ALTER TABLE activity ADD COLUMN decisions TEXT NOT NULL DEFAULT '';
