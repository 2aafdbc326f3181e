<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Yanben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School-based research: plan, schedule, score, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActFeedback</name>
    <message>
        <source>Not changed: say first who is working (Operator at the top right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: your role may not do this. Choose another role at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: the file is open to look only. Save a copy and work on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: this has been changed meanwhile. Look at what is there now and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back: this step was made by an older version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the sample school to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the school file; the open file stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified backup of the school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the state of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file and return to the start screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and print what the page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the page shows to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; everything is already saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was done, by whom and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find teachers, activities, criteria and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text in the size of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keyboard shortcuts on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Yanben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Teacher, activity, criterion, section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown again when what it is about changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what absence gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say %2; taken for now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no cap; %2 is taken for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no cap: its points can exceed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to %1 by all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to %1 by possible points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the full mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent is 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent stays unrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to %1, not to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no level for absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on a day off: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on a weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins on a weekend, workdays: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins on a day off (%2), workdays: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends on a day off: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the term (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar knows no holidays of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads two activities at once (%2): %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names as its audience “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “%1” has no activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “%1” has no criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crosses days off (%2), workdays: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “%1” is not in the plan&apos;s list (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1 · reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the chosen row (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done about the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen row aside, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>No term yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here; written beside every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search teachers, activities, criteria (pinyin initials work)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New term and term settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list on the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Yanben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yanben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewSchoolDialog</name>
    <message>
        <source>New school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands under the printed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year %1–%2, first term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year %1–%2, second term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term of more than 300 days can&apos;t be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is written beside every step that you make. It is a signature, not a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: plan, schedule, rubric, scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: check, approve, publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only: nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Research plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors %1 · warnings %2 · notices %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells still unrated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made: a page did not fit. Try another paper size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written. Choose another folder, or free some space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageFault</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the stick is plugged in or the file was moved, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was probably not copied completely. Copy it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Yanben school file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .yanben; texts and tables are pasted on the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Yanben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older version and has to be brought up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once from a place where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed. Restore the newest backup (File, Restore), and keep the damaged file for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read the file, or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the protection, or save a copy elsewhere and work on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 can not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step in %1 was interrupted, and the folder can not be written to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file together with the file that ends in -journal to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to have it closed there, or take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages show what is there now. The last entry was not saved: make it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry contradicts what is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. Look whether the same name or number is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written into it. Open it again at its new place; the last entry may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last entry could not be saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and make the entry again; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device with %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a stick, plug it in again and open the file again; everything that was marked as saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the log folder (Help, About) tells more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Yanben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the term&apos;s school-based research, schedule and print its activities, score it, file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term with plan, schedule, rubric and scores to try things out; nothing can break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files that you open stand here. A school is one file; copy it to back it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
