-- A statement ends with a semicolon and a blank line. Every aggregate row: uid (UUID v4), version (a write compares and
-- raises it), removed (nothing that history refers to is deleted).

CREATE TABLE school (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    uid       TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL DEFAULT 1,
    removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed = 0),
    name      TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;

CREATE TABLE list_entry (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL DEFAULT 1,
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    kind       TEXT NOT NULL CHECK (kind IN ('place', 'form')),
    name       TEXT NOT NULL CHECK (name <> ''),
    same_as_id INTEGER REFERENCES list_entry (id)
) STRICT;

CREATE UNIQUE INDEX list_entry_name ON list_entry (kind, name) WHERE removed = 0;

CREATE TABLE term (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    version       INTEGER NOT NULL DEFAULT 1,
    removed       INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    code          TEXT NOT NULL,
    title         TEXT NOT NULL,
    first_day     TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day      TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    week_start    INTEGER NOT NULL CHECK (week_start IN (1, 7)),
    teaching_from TEXT,
    CHECK (first_day <= last_day)
) STRICT;

CREATE UNIQUE INDEX term_code ON term (code) WHERE removed = 0;

CREATE TABLE stage (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL DEFAULT 1,
    removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id   INTEGER NOT NULL REFERENCES term (id),
    position  INTEGER NOT NULL,
    name      TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day  TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE calendar_day (
    id      INTEGER PRIMARY KEY,
    uid     TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    day     TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX calendar_day_day ON calendar_day (day) WHERE removed = 0;

CREATE TABLE staff_member (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL DEFAULT 1,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name        TEXT NOT NULL CHECK (name <> ''),
    work_number TEXT NOT NULL,
    post        TEXT NOT NULL,
    joined      TEXT,
    left_on     TEXT,
    scored      INTEGER NOT NULL CHECK (scored IN (0, 1)),
    note        TEXT NOT NULL,
    CHECK (joined IS NULL OR left_on IS NULL OR joined <= left_on)
) STRICT;

CREATE UNIQUE INDEX staff_member_number ON staff_member (work_number) WHERE removed = 0 AND work_number <> '';

CREATE TABLE staff_group (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL DEFAULT 1,
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('listed', 'everyone')),
    same_as_id INTEGER REFERENCES staff_group (id),
    position   INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX staff_group_name ON staff_group (name) WHERE removed = 0;

CREATE TABLE membership (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    group_id INTEGER NOT NULL REFERENCES staff_group (id),
    from_day TEXT,
    to_day   TEXT,
    CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE INDEX membership_group ON membership (group_id);

CREATE TABLE plan (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL DEFAULT 1,
    removed        INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id        INTEGER NOT NULL REFERENCES term (id),
    title          TEXT NOT NULL,
    made_on        TEXT,
    state          TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved')),
    state_by       TEXT NOT NULL,
    state_at       TEXT,
    return_comment TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX plan_term ON plan (term_id) WHERE removed = 0;

CREATE TABLE section (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    level    INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
    kind     TEXT NOT NULL,
    heading  TEXT NOT NULL,
    text     TEXT NOT NULL CHECK (json_valid(text))
) STRICT;

CREATE INDEX section_plan ON section (plan_id);

CREATE TABLE leader (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    role     TEXT NOT NULL CHECK (role IN ('leader', 'deputy', 'member', 'in_charge')),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE topic (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id  INTEGER NOT NULL REFERENCES term (id),
    name     TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE activity (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    version         INTEGER NOT NULL DEFAULT 1,
    removed         INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id         INTEGER NOT NULL REFERENCES term (id),
    topic_id        INTEGER REFERENCES topic (id),
    position        INTEGER NOT NULL,
    title           TEXT NOT NULL,
    time            TEXT NOT NULL CHECK (json_valid(time)),
    start_day       TEXT,
    end_day         TEXT,
    forms           TEXT NOT NULL CHECK (json_valid(forms)),
    background_task INTEGER NOT NULL CHECK (background_task IN (0, 1)),
    note            TEXT NOT NULL
) STRICT;

CREATE INDEX activity_days ON activity (term_id, start_day, end_day);

CREATE TABLE session (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL DEFAULT 1,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    position    INTEGER NOT NULL,
    time        TEXT CHECK (time IS NULL OR json_valid(time)),
    presenters  TEXT NOT NULL CHECK (json_valid(presenters)),
    audience    TEXT NOT NULL CHECK (json_valid(audience)),
    place       TEXT NOT NULL
) STRICT;

CREATE INDEX session_activity ON session (activity_id);

CREATE TABLE rubric (
    id      INTEGER PRIMARY KEY,
    uid     TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id INTEGER NOT NULL REFERENCES term (id)
) STRICT;

CREATE TABLE rubric_version (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL DEFAULT 1,
    removed      INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    rubric_id    INTEGER NOT NULL REFERENCES rubric (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    state        TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    published_by TEXT NOT NULL,
    published_at TEXT,
    terms        TEXT NOT NULL CHECK (json_valid(terms)),
    CHECK ((state = 'published') = (published_at IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX rubric_version_number ON rubric_version (rubric_id, number) WHERE removed = 0;

CREATE TABLE criterion (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL DEFAULT 1,
    removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    rubric_id INTEGER NOT NULL REFERENCES rubric (id),
    key       TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX criterion_key ON criterion (rubric_id, key) WHERE removed = 0;

CREATE TABLE criterion_version (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    version           INTEGER NOT NULL DEFAULT 1,
    removed           INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    rubric_version_id INTEGER NOT NULL REFERENCES rubric_version (id),
    criterion_id      INTEGER NOT NULL REFERENCES criterion (id),
    position          INTEGER NOT NULL,
    topic_id          INTEGER REFERENCES topic (id),
    spec              TEXT NOT NULL CHECK (json_valid(spec))
) STRICT;

CREATE INDEX criterion_version_version ON criterion_version (rubric_version_id);

CREATE TABLE score_sheet (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL DEFAULT 1,
    removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id   INTEGER NOT NULL REFERENCES term (id),
    rubric_id INTEGER NOT NULL REFERENCES rubric (id),
    staff_id  INTEGER NOT NULL REFERENCES staff_member (id),
    state     TEXT NOT NULL CHECK (state IN ('self_rating', 'first_rating', 'review', 'published', 'archived')),
    moved_by  TEXT NOT NULL,
    moved_at  TEXT,
    comment   TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX score_sheet_staff ON score_sheet (rubric_id, staff_id) WHERE removed = 0;

CREATE TABLE record (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL DEFAULT 1,
    removed      INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    sheet_id     INTEGER NOT NULL REFERENCES score_sheet (id),
    criterion_id INTEGER NOT NULL REFERENCES criterion (id),
    source       TEXT NOT NULL CHECK (source IN ('self', 'office', 'rater')),
    rater_id     INTEGER REFERENCES staff_member (id),
    state        TEXT NOT NULL CHECK (state IN ('missing', 'absent', 'exempt', 'not_applicable', 'recorded')),
    data         TEXT NOT NULL CHECK (json_valid(data)),
    note         TEXT NOT NULL,
    handed_in    TEXT,
    CHECK ((source = 'rater') = (rater_id IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX record_cell ON record (sheet_id, criterion_id, source, coalesce(rater_id, 0)) WHERE removed = 0;

CREATE TABLE record_entry (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL DEFAULT 1,
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    record_id  INTEGER NOT NULL REFERENCES record (id),
    day        TEXT,
    case_key   TEXT NOT NULL,
    count      INTEGER,
    amount     INTEGER,
    evidence   TEXT NOT NULL,
    attachment TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    why        TEXT NOT NULL
) STRICT;

CREATE INDEX record_entry_record ON record_entry (record_id);

-- What results were counted by. Rows of these two tables are never changed and never removed.
CREATE TABLE publication (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    version           INTEGER NOT NULL DEFAULT 1,
    removed           INTEGER NOT NULL DEFAULT 0 CHECK (removed = 0),
    rubric_version_id INTEGER NOT NULL REFERENCES rubric_version (id),
    rubric            TEXT NOT NULL CHECK (json_valid(rubric)),
    engine            INTEGER NOT NULL CHECK (engine >= 1),
    published_by      TEXT NOT NULL,
    published_at      TEXT NOT NULL,
    why               TEXT NOT NULL
) STRICT;

CREATE TABLE published_sheet (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL DEFAULT 1,
    removed        INTEGER NOT NULL DEFAULT 0 CHECK (removed = 0),
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    sheet_id       INTEGER NOT NULL REFERENCES score_sheet (id),
    revision       INTEGER NOT NULL CHECK (revision >= 1),
    facts          TEXT NOT NULL CHECK (json_valid(facts)),
    result         TEXT NOT NULL CHECK (json_valid(result)),
    UNIQUE (sheet_id, revision)
) STRICT;

CREATE TABLE dismissal (
    id      INTEGER PRIMARY KEY,
    uid     TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id INTEGER NOT NULL REFERENCES term (id),
    code    TEXT NOT NULL,
    target  TEXT NOT NULL,
    facts   TEXT NOT NULL,
    reason  TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- One row per act of a person; never edited, never deleted.
CREATE TABLE act (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    role     TEXT NOT NULL CHECK (role IN ('editor', 'reviewer', 'viewer')),
    kind     TEXT NOT NULL,
    subjects TEXT NOT NULL CHECK (json_valid(subjects)),
    why      TEXT NOT NULL,
    sitting  TEXT NOT NULL,
    schema   INTEGER NOT NULL,
    reverts  INTEGER REFERENCES act (id)
) STRICT;

-- What an act changed: the row's own columns as JSON before and after; NULL where it was not there.
CREATE TABLE change (
    id        INTEGER PRIMARY KEY,
    act_id    INTEGER NOT NULL REFERENCES act (id),
    entity    TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    was       TEXT CHECK (was IS NULL OR json_valid(was)),
    became    TEXT CHECK (became IS NULL OR json_valid(became)),
    CHECK (was IS NOT NULL OR became IS NOT NULL)
) STRICT;

CREATE INDEX change_act ON change (act_id);

CREATE INDEX change_entity ON change (entity, entity_id);
