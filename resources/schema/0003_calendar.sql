-- What the weeks of a term are called beside their own numbers, what they are for, and the clock times of its lessons.

ALTER TABLE term ADD COLUMN second_weeks TEXT CHECK (json_valid(second_weeks));

ALTER TABLE term ADD COLUMN week_marks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(week_marks));

ALTER TABLE term ADD COLUMN timetable TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(timetable));

-- The weekday whose lessons a day at work holds, where the notice says so.
ALTER TABLE calendar_day ADD COLUMN stands_for INTEGER CHECK (stands_for BETWEEN 1 AND 7);
