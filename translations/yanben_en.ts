<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n of them</numerusform>
            <numerusform>%n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%1: %n groups have too few: %2</source>
        <translation>
            <numerusform>%1: %n group has too few: %2</numerusform>
            <numerusform>%1: %n groups have too few: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers have too few: %2</source>
        <translation>
            <numerusform>%1: %n teacher has too few: %2</numerusform>
            <numerusform>%1: %n teachers have too few: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n groups have too many: %2</source>
        <translation>
            <numerusform>%1: %n group has too many: %2</numerusform>
            <numerusform>%1: %n groups have too many: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers have too many: %2</source>
        <translation>
            <numerusform>%1: %n teacher has too many: %2</numerusform>
            <numerusform>%1: %n teachers have too many: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers present too few: %2</source>
        <translation>
            <numerusform>%1: %n teacher presents too few: %2</numerusform>
            <numerusform>%1: %n teachers present too few: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teachers present too many: %2</source>
        <translation>
            <numerusform>%1: %n teacher presents too many: %2</numerusform>
            <numerusform>%1: %n teachers present too many: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsWords</name>
    <message numerus="yes">
        <source>; %n more without a day</source>
        <translation>
            <numerusform>; %n more without a day</numerusform>
            <numerusform>; %n more without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n with too few people</source>
        <translation>
            <numerusform>; %n with too few people</numerusform>
            <numerusform>; %n with too few people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required numbers are not met.</source>
        <translation>
            <numerusform>%n required number is not met.</numerusform>
            <numerusform>%n required numbers are not met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n published results would come out otherwise now: %1</source>
        <translation>
            <numerusform>%n published result would come out otherwise now: %1</numerusform>
            <numerusform>%n published results would come out otherwise now: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published results contradict the records kept with them and are not shown: %1</source>
        <translation>
            <numerusform>%n published result contradicts the records kept with it and is not shown: %1</numerusform>
            <numerusform>%n published results contradict the records kept with them and are not shown: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records on %1 do not fit the rubric in use and can&apos;t be scored: %2</source>
        <translation>
            <numerusform>%n record on %1 does not fit the rubric in use and can&apos;t be scored: %2</numerusform>
            <numerusform>%n records on %1 do not fit the rubric in use and can&apos;t be scored: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreRefusals</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message numerus="yes">
        <source>%n meetings: %1</source>
        <translation>
            <numerusform>%n meeting: %1</numerusform>
            <numerusform>%n meetings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left out for holidays</source>
        <translation>
            <numerusform>, %n left out for holidays</numerusform>
            <numerusform>, %n left out for holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n cancelled</source>
        <translation>
            <numerusform>, %n cancelled</numerusform>
            <numerusform>, %n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheets</source>
        <translation>
            <numerusform>%n score sheet</numerusform>
            <numerusform>%n score sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n honours</source>
        <translation>
            <numerusform>%n honour</numerusform>
            <numerusform>%n honours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required numbers of activities</source>
        <translation>
            <numerusform>%n required number of activities</numerusform>
            <numerusform>%n required numbers of activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>Provisional: %n criteria are not scored yet</source>
        <translation>
            <numerusform>Provisional: %n criterion is not scored yet</numerusform>
            <numerusform>Provisional: %n criteria are not scored yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message numerus="yes">
        <source>%n criteria of the rubric</source>
        <translation>
            <numerusform>%n criterion of the rubric</numerusform>
            <numerusform>%n criteria of the rubric</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekProblemWords</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::ActivityDetails</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::ActivityInspector</name>
    <message numerus="yes">
        <source>%n clashes on other days of the series…</source>
        <translation>
            <numerusform>%n clash on another day of the series…</numerusform>
            <numerusform>%n clashes on other days of the series…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::AssignedLevelLines</name>
    <message numerus="yes">
        <source>Take over for all %n teachers not scored yet</source>
        <translation>
            <numerusform>Take over for the %n teacher not scored yet</numerusform>
            <numerusform>Take over for all %n teachers not scored yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::BlankFormsDialog</name>
    <message numerus="yes">
        <source>%1 (%n sheets)</source>
        <translation>
            <numerusform>%1 (%n sheet)</numerusform>
            <numerusform>%1 (%n sheets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::BroughtFindings</name>
    <message numerus="yes">
        <source>This would bring about %n clashes or doubtful days:</source>
        <translation>
            <numerusform>This would bring about %n clash or doubtful day:</numerusform>
            <numerusform>This would bring about %n clashes or doubtful days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times are not understood and can&apos;t be looked at; the others bring about no clash and no doubtful day.</source>
        <translation>
            <numerusform>%n time is not understood and can&apos;t be looked at; the others bring about no clash and no doubtful day.</numerusform>
            <numerusform>%n times are not understood and can&apos;t be looked at; the others bring about no clash and no doubtful day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CalendarChangeDialog</name>
    <message numerus="yes">
        <source>The change of the school calendar touches %n times of the schedule. What is ticked gets its new time together with the change, as one step that can be undone.</source>
        <translation>
            <numerusform>The change of the school calendar touches %n time of the schedule. What is ticked gets its new time together with the change, as one step that can be undone.</numerusform>
            <numerusform>The change of the school calendar touches %n times of the schedule. What is ticked gets its new time together with the change, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single meetings, named below, belong to no meeting then unless their series keeps its days. They are not dropped: they wait among the meetings in the inspector until these come back.</source>
        <translation>
            <numerusform>One decision about a single meeting, named below, belongs to no meeting then unless its series keeps its days. It is not dropped: it waits among the meetings in the inspector until that one comes back.</numerusform>
            <numerusform>%n decisions about single meetings, named below, belong to no meeting then unless their series keeps its days. They are not dropped: they wait among the meetings in the inspector until these come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weeks of the term become others, which touches %n times of the schedule. What is ticked gets its new time and so keeps its days; the rest moves with its weeks. Ticked to begin with is what was held, and series with decisions about single meetings that would belong to none. It is one step that can be undone.</source>
        <translation>
            <numerusform>The weeks of the term become others, which touches %n time of the schedule. What is ticked gets its new time and so keeps its days; the rest moves with its weeks. Ticked to begin with is what was held, and series with decisions about single meetings that would belong to none. It is one step that can be undone.</numerusform>
            <numerusform>The weeks of the term become others, which touches %n times of the schedule. What is ticked gets its new time and so keeps its days; the rest moves with its weeks. Ticked to begin with is what was held, and series with decisions about single meetings that would belong to none. It is one step that can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CalendarFiles</name>
    <message numerus="yes">
        <source>%n events imported. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n event imported. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n events imported. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CollectDialog</name>
    <message numerus="yes">
        <source>Nothing new: %n ratings are here already.</source>
        <translation>
            <numerusform>Nothing new: %n rating is here already.</numerusform>
            <numerusform>Nothing new: %n ratings are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings will be written as one step.</source>
        <translation>
            <numerusform>%n rating will be written as one step.</numerusform>
            <numerusform>%n ratings will be written as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n ratings</source>
        <translation>
            <numerusform>Take %n rating</numerusform>
            <numerusform>Take %n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CorrectionsDialog</name>
    <message numerus="yes">
        <source>In the totals %n others get another rank: %1. What was given out to them stays.</source>
        <translation>
            <numerusform>In the totals %n other gets another rank: %1. What was given out stays.</numerusform>
            <numerusform>In the totals %n others get another rank: %1. What was given out to them stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CriteriaPaste</name>
    <message numerus="yes">
        <source>%n criteria will be added as ratings; set their rules afterwards.</source>
        <translation>
            <numerusform>%n criterion will be added as a rating; set its rule afterwards.</numerusform>
            <numerusform>%n criteria will be added as ratings; set their rules afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a content are left out.</source>
        <translation>
            <numerusform>%n row without a content is left out.</numerusform>
            <numerusform>%n rows without a content are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::CriterionView</name>
    <message numerus="yes">
        <source>%n still to be scored</source>
        <translation>
            <numerusform>%n still to be scored</numerusform>
            <numerusform>%n still to be scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::DayImportDialog</name>
    <message numerus="yes">
        <source>%n days would be changed or added. Nothing is changed before you accept.</source>
        <translation>
            <numerusform>%n day would be changed or added. Nothing is changed before you accept.</numerusform>
            <numerusform>%n days would be changed or added. Nothing is changed before you accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines can&apos;t be used and are left out:</source>
        <translation>
            <numerusform>%n line can&apos;t be used and is left out:</numerusform>
            <numerusform>%n lines can&apos;t be used and are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::DetailFields</name>
    <message numerus="yes">
        <source>The lesson is %n days after its preparation. It is to be prepared a week ahead.</source>
        <translation>
            <numerusform>The lesson is %n day after its preparation. It is to be prepared a week ahead.</numerusform>
            <numerusform>The lesson is %n days after its preparation. It is to be prepared a week ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::GroupFields</name>
    <message numerus="yes">
        <source>Assessed as groups (%n)</source>
        <translation>
            <numerusform>Assessed as groups (%n)</numerusform>
            <numerusform>Assessed as groups (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::GroupMeetingsDialog</name>
    <message numerus="yes">
        <source>The group meets on %1 in row %2, too (%n days).</source>
        <translation>
            <numerusform>The group meets on %1 in row %2, too (%n day).</numerusform>
            <numerusform>The group meets on %1 in row %2, too (%n days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group may meet at the same hour on %1 in row %2 (%n days).</source>
        <translation>
            <numerusform>The group may meet at the same hour on %1 in row %2 (%n day).</numerusform>
            <numerusform>The group may meet at the same hour on %1 in row %2 (%n days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n activities</source>
        <translation>
            <numerusform>Create %n activity</numerusform>
            <numerusform>Create %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings name no weekday. They would stand in their weeks without a day, and no clash of theirs can be found.</source>
        <translation>
            <numerusform>%n meeting names no weekday. It would stand in its weeks without a day, and no clash of its can be found.</numerusform>
            <numerusform>%n meetings name no weekday. They would stand in their weeks without a day, and no clash of theirs can be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would bring about %n clashes or doubtful days:</source>
        <translation>
            <numerusform>This would bring about %n clash or doubtful day:</numerusform>
            <numerusform>This would bring about %n clashes or doubtful days:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::GroupRuleFields</name>
    <message numerus="yes">
        <source>%n teachers have no hire date: never members by it</source>
        <translation>
            <numerusform>%n teacher has no hire date: never a member by it</numerusform>
            <numerusform>%n teachers have no hire date: never members by it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::HandOutDialog</name>
    <message numerus="yes">
        <source>%n files written. Give each to its rater, best on a stick of his own.</source>
        <translation>
            <numerusform>%n file written. Give it to its rater, best on a stick of his own.</numerusform>
            <numerusform>%n files written. Give each to its rater, best on a stick of his own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n files</source>
        <translation>
            <numerusform>Hand out %n file</numerusform>
            <numerusform>Hand out %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::MeetingsView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::OfficeScoresQuestion</name>
    <message numerus="yes">
        <source>%n sheets have a score of the office here already. What becomes of it?</source>
        <translation>
            <numerusform>%n sheet has a score of the office here already. What becomes of it?</numerusform>
            <numerusform>%n sheets have a score of the office here already. What becomes of it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office scores set aside</source>
        <translation>
            <numerusform>%n office score set aside</numerusform>
            <numerusform>%n office scores set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office scores kept as agreed</source>
        <translation>
            <numerusform>%n office score kept as agreed</numerusform>
            <numerusform>%n office scores kept as agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sheets are under review: return them first, or keep the scores.</source>
        <translation>
            <numerusform>%n of these sheets is under review: return it first, or keep the scores.</numerusform>
            <numerusform>%n of these sheets are under review: return them first, or keep the scores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sheets are published. What was published stays; it shows as a correction that can be made once the raters have handed in.</source>
        <translation>
            <numerusform>%n of these sheets is published. What was published stays; it shows as a correction that can be made once the raters have handed in.</numerusform>
            <numerusform>%n of these sheets are published. What was published stays; it shows as a correction that can be made once the raters have handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed: %n sheets have a score of the office there. Set the raters again and say what becomes of it.</source>
        <translation>
            <numerusform>Not changed: %n sheet has a score of the office there. Set the raters again and say what becomes of it.</numerusform>
            <numerusform>Not changed: %n sheets have a score of the office there. Set the raters again and say what becomes of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::OpenSchool</name>
    <message numerus="yes">
        <source>Not saved: %1 and %n more.</source>
        <translation>
            <numerusform>Not saved: %1 and %n more.</numerusform>
            <numerusform>Not saved: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::OverallPage</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results have parts that are not published.</source>
        <translation>
            <numerusform>%n result has parts that are not published.</numerusform>
            <numerusform>%n results have parts that are not published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::OverallWords</name>
    <message numerus="yes">
        <source>%1% so far, %n not stated</source>
        <translation>
            <numerusform>%1% so far, %n not stated</numerusform>
            <numerusform>%1% so far, %n not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::PanelDialog</name>
    <message numerus="yes">
        <source>%n raters; a rated teacher is left out of his own panel. Marks count once all have handed in.</source>
        <translation>
            <numerusform>%n rater; a rated teacher is left out of his own panel. Marks count once all have handed in.</numerusform>
            <numerusform>%n raters; a rated teacher is left out of his own panel. Marks count once all have handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raters. Marks count once all have handed in.</source>
        <translation>
            <numerusform>%n rater. Marks count once they are handed in.</numerusform>
            <numerusform>%n raters. Marks count once all have handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::PastePreview</name>
    <message numerus="yes">
        <source>%n cells will be written as one step.</source>
        <translation>
            <numerusform>%n cell will be written as one step.</numerusform>
            <numerusform>%n cells will be written as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n cells</source>
        <translation>
            <numerusform>Write %n cell</numerusform>
            <numerusform>Write %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with problems</source>
        <translation>
            <numerusform>Only the %n with problems</numerusform>
            <numerusform>Only the %n with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n is left out.</numerusform>
            <numerusform>%n are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may mean something else.</source>
        <translation>
            <numerusform>%n may mean something else.</numerusform>
            <numerusform>%n may mean something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not scored: the cases that the table does not tell become 0.</source>
        <translation>
            <numerusform>%n was not scored: the cases that the table does not tell become 0.</numerusform>
            <numerusform>%n were not scored: the cases that the table does not tell become 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace what stands there.</source>
        <translation>
            <numerusform>%n of them replaces what stands there.</numerusform>
            <numerusform>%n of them replace what stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in published sheets: the results stay, and a correction will be proposed.</source>
        <translation>
            <numerusform>%n of them is in a published sheet: the result stays, and a correction will be proposed.</numerusform>
            <numerusform>%n of them are in published sheets: the results stay, and a correction will be proposed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::PraiseDialog</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::PublishDialog</name>
    <message numerus="yes">
        <source>%n things differ from version %1, which is in use:</source>
        <translation>
            <numerusform>%n thing differs from version %1, which is in use:</numerusform>
            <numerusform>%n things differ from version %1, which is in use:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n totals move:</source>
        <translation>
            <numerusform>%n total moves:</numerusform>
            <numerusform>%n totals move:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the standard are not stated and not confirmed yet; published, the rubric counts with what is taken for now:</source>
        <translation>
            <numerusform>%n point of the standard is not stated and not confirmed yet; published, the rubric counts with what is taken for now:</numerusform>
            <numerusform>%n points of the standard are not stated and not confirmed yet; published, the rubric counts with what is taken for now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the rules never come about:</source>
        <translation>
            <numerusform>%n point of the rules never comes about:</numerusform>
            <numerusform>%n points of the rules never come about:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standards state other points than their rule, by which is counted. Change the words or the rule, so that what is read is what is given:</source>
        <translation>
            <numerusform>%n standard states other points than its rule, by which is counted. Change the words or the rule, so that what is read is what is given:</numerusform>
            <numerusform>%n standards state other points than their rule, by which is counted. Change the words or the rule, so that what is read is what is given:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have criteria that do not count on them (exempt or not applicable). They are graded by the bare total, which is out of less than the full mark. Where that is not meant, convert by what could be reached, under “Totals and grades…”.</source>
        <translation>
            <numerusform>%n sheet has criteria that do not count on it (exempt or not applicable). It is graded by the bare total, which is out of less than the full mark. Where that is not meant, convert by what could be reached, under “Totals and grades…”.</numerusform>
            <numerusform>%n sheets have criteria that do not count on them (exempt or not applicable). They are graded by the bare total, which is out of less than the full mark. Where that is not meant, convert by what could be reached, under “Totals and grades…”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::RollForwardDialog</name>
    <message numerus="yes">
        <source>Take over %n activities</source>
        <translation>
            <numerusform>Take over %n activity</numerusform>
            <numerusform>Take over %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of %n people who takes their place.</source>
        <translation>
            <numerusform>Say of %n person who takes their place.</numerusform>
            <numerusform>Say of %n people who takes their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::RubricPage</name>
    <message numerus="yes">
        <source>The %n criteria of this draft are replaced. It can be undone.</source>
        <translation>
            <numerusform>The criterion of this draft is replaced. It can be undone.</numerusform>
            <numerusform>The %n criteria of this draft are replaced. It can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were entered for them. Those for criteria that the new ones do not name no longer count.</source>
        <translation>
            <numerusform>%n record was entered for them. If the new ones do not name its criterion it no longer counts.</numerusform>
            <numerusform>%n records were entered for them. Those for criteria that the new ones do not name no longer count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::ScopeDialog</name>
    <message numerus="yes">
        <source>%n decisions belong to no meeting then:</source>
        <translation>
            <numerusform>%n decision belongs to no meeting then:</numerusform>
            <numerusform>%n decisions belong to no meeting then:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::ScoreDeeds</name>
    <message numerus="yes">
        <source>%n of them hold a record now, which it replaces.</source>
        <translation>
            <numerusform>%n of them holds a record now, which it replaces.</numerusform>
            <numerusform>%n of them hold a record now, which it replaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the empty cells: %n</source>
        <translation>
            <numerusform>Only the empty cell: %n</numerusform>
            <numerusform>Only the empty cells: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All cells: %n</source>
        <translation>
            <numerusform>All cells: %n</numerusform>
            <numerusform>All cells: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::ScoresPage</name>
    <message numerus="yes">
        <source>%n teachers · %1 of %2 scored</source>
        <translation>
            <numerusform>%n teacher · %1 of %2 scored</numerusform>
            <numerusform>%n teachers · %1 of %2 scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets · %1 of %2 scored</source>
        <translation>
            <numerusform>%n sheet · %1 of %2 scored</numerusform>
            <numerusform>%n sheets · %1 of %2 scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown · </source>
        <translation>
            <numerusform>%n shown · </numerusform>
            <numerusform>%n shown · </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SectionsDialog</name>
    <message numerus="yes">
        <source>%1: %n criteria, together %2</source>
        <translation>
            <numerusform>%1: %n criterion, together %2</numerusform>
            <numerusform>%1: %n criteria, together %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections pasted.</source>
        <translation>
            <numerusform>%n section pasted.</numerusform>
            <numerusform>%n sections pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SeriesDesk</name>
    <message numerus="yes">
        <source>%n meetings go.</source>
        <translation>
            <numerusform>%n meeting goes.</numerusform>
            <numerusform>%n meetings go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SheetStepDialog</name>
    <message numerus="yes">
        <source>Not for %n of them (%1): %2</source>
        <translation>
            <numerusform>Not for %n of them (%1): %2</numerusform>
            <numerusform>Not for %n of them (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n that are shown</source>
        <translation>
            <numerusform>For the %n that is shown</numerusform>
            <numerusform>For all %n that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %n that are chosen</source>
        <translation>
            <numerusform>For the %n that is chosen</numerusform>
            <numerusform>For the %n that are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are not rated, or their raters differ:</source>
        <translation>
            <numerusform>%n cell is not rated, or its raters differ:</numerusform>
            <numerusform>%n cells are not rated, or their raters differ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed corrections are lost for good: %1. What was published stays.</source>
        <translation>
            <numerusform>%n proposed correction is lost for good: %1. What was published stays.</numerusform>
            <numerusform>%n proposed corrections are lost for good: %1. What was published stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %n of them, for which a correction waits (%1): filed, they can&apos;t be corrected any more. Look at “Corrections…” first.</source>
        <translation>
            <numerusform>Not for %n of them, for which a correction waits (%1): filed, it can&apos;t be corrected any more. Look at “Corrections…” first.</numerusform>
            <numerusform>Not for %n of them, for which a correction waits (%1): filed, they can&apos;t be corrected any more. Look at “Corrections…” first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SlipsDialog</name>
    <message numerus="yes">
        <source>%1 (%n slips)</source>
        <translation>
            <numerusform>%1 (%n slip)</numerusform>
            <numerusform>%1 (%n slips)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SpreadPart</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets without a final total are not counted.</source>
        <translation>
            <numerusform>%n sheet without a final total is not counted.</numerusform>
            <numerusform>%n sheets without a final total are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::StaffPage</name>
    <message numerus="yes">
        <source>≤ %n years here</source>
        <translation>
            <numerusform>≤ %n year here</numerusform>
            <numerusform>≤ %n years here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::StatusLine</name>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::StepDesk</name>
    <message numerus="yes">
        <source>%n sheets get another total or grade.</source>
        <translation>
            <numerusform>%n sheet gets another total or grade.</numerusform>
            <numerusform>%n sheets get another total or grade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::StepsDialog</name>
    <message numerus="yes">
        <source>The %n steps after it are taken back too.</source>
        <translation>
            <numerusform>The %n step after it is taken back too.</numerusform>
            <numerusform>The %n steps after it are taken back too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::SubjectChooser</name>
    <message numerus="yes">
        <source>%n chosen: %1</source>
        <translation>
            <numerusform>%n chosen: %1</numerusform>
            <numerusform>%n chosen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::TemplateDialog</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::TermBundleDialog</name>
    <message numerus="yes">
        <source>%1 (%n sheets)</source>
        <translation>
            <numerusform>%1 (%n sheet)</numerusform>
            <numerusform>%1 (%n sheets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::TermsPart</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::ThemesDialog</name>
    <message numerus="yes">
        <source>Not pasted: %n lines have no row. Begin further up, or copy fewer lines.</source>
        <translation>
            <numerusform>Not pasted: %n line has no row. Begin further up, or copy fewer lines.</numerusform>
            <numerusform>Not pasted: %n lines have no row. Begin further up, or copy fewer lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted, as one step.</source>
        <translation>
            <numerusform>%n line was pasted, as one step.</numerusform>
            <numerusform>%n lines were pasted, as one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::TotalsPage</name>
    <message numerus="yes">
        <source>%n teachers</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published results would come out otherwise now.</source>
        <translation>
            <numerusform>%n published result would come out otherwise now.</numerusform>
            <numerusform>%n published results would come out otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yanben::VersionsDialog</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
