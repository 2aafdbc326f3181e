-- What the weeks of a term are called beside their own numbers, what they are for, and the clock times of its lessons.

ALTER TABLE term ADD COLUMN second_weeks TEXT CHECK (second_weeks IS NULL OR json_valid(second_weeks));

ALTER TABLE term ADD COLUMN week_marks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(week_marks));

ALTER TABLE term ADD COLUMN timetable TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(timetable));

-- The weekday whose lessons a day at work holds, where the notice says so.
ALTER TABLE calendar_day ADD COLUMN stands_for INTEGER CHECK (stands_for BETWEEN 1 AND 7);

-- How many people a place holds.
ALTER TABLE list_entry ADD COLUMN capacity INTEGER CHECK (capacity > 0);

-- What became of an activity, and what it is to have beside time, people, place and content.
ALTER TABLE activity ADD COLUMN status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'held', 'postponed', 'cancelled'));

ALTER TABLE activity ADD COLUMN status_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE activity ADD COLUMN former_time TEXT CHECK (former_time IS NULL OR json_valid(former_time));

ALTER TABLE activity ADD COLUMN goal TEXT NOT NULL DEFAULT '';

ALTER TABLE activity ADD COLUMN check_methods TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(check_methods));

ALTER TABLE activity ADD COLUMN papers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(papers));

ALTER TABLE activity ADD COLUMN partners TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(partners));

ALTER TABLE activity ADD COLUMN phases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(phases));

ALTER TABLE activity ADD COLUMN levels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(levels));

ALTER TABLE activity ADD COLUMN hours INTEGER CHECK (hours >= 0);

ALTER TABLE activity ADD COLUMN group_meeting INTEGER NOT NULL DEFAULT 0 CHECK (group_meeting IN (0, 1));

ALTER TABLE session ADD COLUMN excused TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(excused));

ALTER TABLE session ADD COLUMN leaders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(leaders));

-- What a person decided about one meeting of a series.
CREATE TABLE occurrence (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL DEFAULT 1,
    removed      INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    activity_id  INTEGER NOT NULL REFERENCES activity (id),
    session_id   INTEGER REFERENCES session (id),
    original_day TEXT NOT NULL,
    cancelled    INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    time         TEXT CHECK (time IS NULL OR json_valid(time)),
    reason       TEXT NOT NULL,
    content      TEXT NOT NULL,
    presenters   TEXT CHECK (presenters IS NULL OR json_valid(presenters)),
    place        TEXT,
    minutes      TEXT NOT NULL
) STRICT;

CREATE INDEX occurrence_activity ON occurrence (activity_id);

-- The theme of a term, the topics of its months and the items of its weeks, of the school or of a group.
CREATE TABLE theme (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL DEFAULT 1,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id  INTEGER NOT NULL REFERENCES term (id),
    group_id INTEGER REFERENCES staff_group (id),
    month    TEXT,
    week     INTEGER,
    title    TEXT NOT NULL,
    CHECK (month IS NULL OR week IS NULL)
) STRICT;

CREATE INDEX theme_term ON theme (term_id);

-- 次数要求: how often something is to take place by the plan of a term, for the school, its groups or its teachers.
CREATE TABLE required_count (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    version          INTEGER NOT NULL DEFAULT 1,
    removed          INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    term_id          INTEGER NOT NULL REFERENCES term (id),
    position         INTEGER NOT NULL,
    name             TEXT NOT NULL,
    counted          TEXT NOT NULL CHECK (counted IN ('form', 'topic', 'title')),
    words            TEXT NOT NULL,
    topic_id         INTEGER REFERENCES topic (id),
    unit             TEXT NOT NULL CHECK (unit IN ('times', 'half_days')),
    at_least         INTEGER CHECK (at_least > 0),
    at_most          INTEGER CHECK (at_most > 0),
    period           TEXT NOT NULL CHECK (period IN ('week', 'month', 'term', 'school_year')),
    every            INTEGER NOT NULL CHECK (every > 0),
    holds_for        TEXT NOT NULL CHECK (holds_for IN ('school', 'each_group', 'each_teacher', 'each_presenter')),
    among            TEXT NOT NULL CHECK (json_valid(among)),
    excepted         TEXT NOT NULL CHECK (json_valid(excepted)),
    advisable        INTEGER NOT NULL CHECK (advisable IN (0, 1)),
    fewest_people    INTEGER CHECK (fewest_people > 0),
    people_advisable INTEGER NOT NULL CHECK (people_advisable IN (0, 1)),
    needs_record     INTEGER NOT NULL CHECK (needs_record IN (0, 1)),
    source           TEXT NOT NULL,
    CHECK (at_least IS NOT NULL OR at_most IS NOT NULL),
    CHECK (at_least <= at_most),
    CHECK (every = 1 OR period IN ('week', 'month')),
    CHECK ((counted = 'topic') = (topic_id IS NOT NULL))
) STRICT;

CREATE INDEX required_count_term ON required_count (term_id);

-- 名次 as it was given out, and among how many; earlier publications did not keep it.
ALTER TABLE published_sheet ADD COLUMN rank INTEGER CHECK (rank > 0);

ALTER TABLE published_sheet ADD COLUMN ranked INTEGER CHECK (ranked >= rank);

-- 见习期, 未聘职称 or 已聘职称: what a veto means for somebody may depend on it.
ALTER TABLE staff_member ADD COLUMN employment TEXT CHECK (employment IN ('probation', 'untitled', 'titled'));

-- An honour is for a teacher, a group, or with neither the school.
CREATE TABLE new_honour (
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
    CHECK (staff_id IS NULL OR group_id IS NULL)
) STRICT;

INSERT INTO new_honour (id, uid, version, removed, term_id, staff_id, group_id, kind, title, day, note)
SELECT id, uid, version, removed, term_id, staff_id, group_id, kind, title, day, note
FROM honour;

DROP TABLE honour;

ALTER TABLE new_honour RENAME TO honour;

-- What a group is there for, and the larger one that it is a part of.
ALTER TABLE staff_group ADD COLUMN type TEXT CHECK (type IN ('research', 'preparation', 'grade', 'learning', 'studio', 'mentoring', 'temporary', 'centre', 'other'));

ALTER TABLE staff_group ADD COLUMN parent_id INTEGER REFERENCES staff_group (id);

-- 入职不满N年, 特岗教师: who is in a group without being written down.
ALTER TABLE staff_group ADD COLUMN rule_years INTEGER CHECK (rule_years BETWEEN 1 AND 60);

ALTER TABLE staff_group ADD COLUMN rule_post TEXT NOT NULL DEFAULT '';

-- What somebody is in a group: 组长, 师傅.
ALTER TABLE membership ADD COLUMN post TEXT NOT NULL DEFAULT '';

-- 自…起执行: the day from which a plan holds.
ALTER TABLE plan ADD COLUMN effective_on TEXT;

-- 第一责任人 of the school: somebody of the roster, or a name.
ALTER TABLE school ADD COLUMN responsible_id INTEGER REFERENCES staff_member (id);

ALTER TABLE school ADD COLUMN responsible_name TEXT NOT NULL DEFAULT '' CHECK (responsible_id IS NULL OR responsible_name = '');

-- How high an honour is, and who gave it.
ALTER TABLE honour ADD COLUMN level TEXT CHECK (level IN ('school', 'district', 'county', 'city', 'province', 'nation'));

ALTER TABLE honour ADD COLUMN issuer TEXT NOT NULL DEFAULT '';

-- Not one of the raters: asked for a further mark on single sheets, where theirs lie too far apart.
ALTER TABLE panel_member ADD COLUMN further INTEGER NOT NULL DEFAULT 0 CHECK (further IN (0, 1));
