// 次数要求: words of the plan become rows, their cells are changed in place, and what the schedule has stands beside.
#include "calendar/weeks.h"
#include "documents/tables/clipboard_table.h"
#include "ui/findings/finding_target.h"
#include "ui/findings/finding_words.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/counts/count_cells.h"
#include "ui/pages/calendar/counts/counts_dialog.h"
#include "ui/pages/calendar/counts/counts_words.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/support/accessible.h"
#include "ui/support/term_dialog_desk.h"
#include "ui/support/waiting_hand.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/count_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/counts/required_counts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

enum Cell { Name, Counted, Number, Per, For, Whom, People, Minutes, Force, SoFar };

struct CountsDesk : TermDialogDesk<CountsDialog>
{
    QLineEdit &words() const { return *named<QLineEdit>(dialog, u"Words of the plan"_s); }
    int rows() const { return table().model()->rowCount(); }
    std::vector<const RequiredCount *> required() const { return requiredCountsOf(sample.state(), *dialogTerm()); }
    std::optional<TermId> dialogTerm() const { return sample.state().all<Term>().begin()->first; }
    void add(const QString &text) const
    {
        type(words(), text);
        QTest::keyClick(&words(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    template <typename Editor>
    Editor &open(int row, Cell column) const
    {
        table().setCurrentIndex(table().model()->index(row, column));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        const auto editors = table().viewport()->findChildren<Editor *>(QString(), Qt::FindDirectChildrenOnly);
        const auto shown = std::ranges::find_if(editors, &QWidget::isVisible);
        REQUIRE(shown != editors.end());
        return **shown;
    }
    void write(int row, Cell column, const QString &text) const
    {
        QLineEdit &edit = open<QLineEdit>(row, column);
        type(edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// With the keys: so many steps down the list.
    void choose(int row, Cell column, int steps) const
    {
        QComboBox &box = open<QComboBox>(row, column);
        for (int step = 0; step < std::abs(steps); ++step)
            QTest::keyClick(&box, steps < 0 ? Qt::Key_Up : Qt::Key_Down);
        QTest::keyClick(&box, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Words of the plan become a row beside what the schedule has, and what they leave open is told", "[counts]")
{
    CountsDesk desk;
    CHECK(desk.says(u"No number is required yet."_s));
    CHECK(desk.words().hasFocus());
    desk.add(u"督导每月至少一次，每组不少于5人为宜"_s);
    REQUIRE(desk.rows() == 1);
    CHECK(desk.words().text().isEmpty());
    CHECK(desk.cell(0, Name) == u"督导"_s);
    CHECK(desk.cell(0, Counted) == u"Title has “督导”"_s);
    CHECK(desk.cell(0, Number) == u"≥ 1"_s);
    CHECK(desk.cell(0, Per) == u"Per month"_s);
    CHECK(desk.cell(0, For) == u"The school"_s);
    CHECK(desk.cell(0, People) == u"≥ 5 (advisable)"_s);
    CHECK(desk.cell(0, Force) == u"Binding"_s);
    CHECK(desk.cell(0, SoFar) == u"met in 0 of 4 months"_s);
    CHECK(desk.says(u"for whom (the school as a whole is counted)"_s));
    CHECK(desk.says(u"Words of the plan: 督导每月至少一次，每组不少于5人为宜"_s));
    CHECK(desk.says(u"Not counted: month 7, no more than half in the term"_s));
    desk.add(u"课改经验交流会每学年1次"_s);
    REQUIRE(desk.rows() == 2);
    CHECK(desk.says(u"whether more is too many"_s));
    CHECK(desk.cell(1, SoFar).contains(u"incomplete: the other term"_s));
    CHECK_FALSE(desk.says(u"Not counted:"_s));
    CHECK(desk.table().currentIndex().row() == 1);
    CHECK(namelessControls(desk.dialog).join(u", "_s).toStdString() == "");
}

TEST_CASE("Words that do not say enough add nothing; what is missing is asked for", "[counts]")
{
    CountsDesk desk;
    const auto [words, told] = GENERATE(table<QString, QString>({
        {u"校际交流≥3次"_s, u"whether per week, month, term or school year"_s},
        {u"每学期至少3次"_s, u"what is to take place"_s},
        {u"校际交流"_s, u"the words state no number"_s},
        {u"单周一次教研"_s, u"weeks, months, a term or a school year"_s},
        {u"校际交流≥3次；集中培训1次"_s, u"several numbers"_s},
    }));
    desk.add(words);
    CHECK(desk.rows() == 0);
    CHECK(desk.says(told));
    CHECK(desk.words().text() == words);
}

TEST_CASE("A row is changed cell by cell with the keyboard, taken away and taken back", "[counts]")
{
    CountsDesk desk;
    desk.add(u"研讨会每学期2–3次"_s);
    REQUIRE(desk.rows() == 1);
    desk.write(0, Name, u"Lesson talks"_s);
    desk.write(0, Number, u"1-2"_s);
    desk.choose(0, Per, -2);
    desk.choose(0, For, 1);
    desk.choose(0, Force, 1);
    desk.write(0, People, u"4"_s);
    const RequiredCount &row = *desk.required().front();
    CHECK(row.name == u"Lesson talks"_s);
    CHECK(row.range == CountRange{1, 2});
    CHECK(row.period == CountPeriod::Month);
    CHECK(row.each == CountFor::EachGroup);
    CHECK(row.advisable);
    CHECK(row.fewestPeople == 4);

    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    CHECK(desk.rows() == 0);
    QTest::keyClick(&desk.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == 1);
    QTest::mouseClick(buttonOf(desk.dialog, u"Undo"_s), Qt::LeftButton);
    CHECK_FALSE(desk.required().front()->fewestPeople);
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(&desk.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == 0);
    CHECK_FALSE(buttonOf(desk.dialog, u"Undo"_s)->isEnabled());
    CHECK_FALSE(buttonOf(desk.dialog, u"Delete"_s)->isEnabled());
}

TEST_CASE("B31: that each teacher gives a lesson himself comes from the words, or is chosen", "[counts]")
{
    CountsDesk desk;
    desk.add(u"每人每学期上一节公开课"_s);
    REQUIRE(desk.rows() == 1);
    CHECK(desk.cell(0, Name) == u"公开课"_s);
    CHECK(desk.cell(0, For) == u"Each teacher as presenter"_s);
    CHECK(desk.required().front()->each == CountFor::EachPresenter);
    desk.choose(0, For, -1);
    CHECK(desk.cell(0, For) == u"Each teacher"_s);
    CHECK(desk.required().front()->each == CountFor::EachTeacher);
    desk.choose(0, For, 1);
    CHECK(desk.required().front()->each == CountFor::EachPresenter);

    FindingFacts facts{.title = u"公开课"_s,
                       .names = {u"甲"_s, u"乙"_s},
                       .count = CountFacts{.range = {1, {}}, .each = CountFor::EachPresenter}};
    const Term &term = desk.sample.state().get<Term>(*desk.dialogTerm());
    CHECK(findingSentence({.code = FindingCode::ActivityCountLow, .target = CountTarget{}, .facts = facts}, term) ==
          u"“公开课” (Per term ≥ 1): 2 teachers present too few: 甲, 乙"_s);
    facts.count->each = CountFor::EachTeacher;
    CHECK(findingSentence({.code = FindingCode::ActivityCountLow, .target = CountTarget{}, .facts = facts}, term) ==
          u"“公开课” (Per term ≥ 1): 2 teachers have too few: 甲, 乙"_s);
}

TEST_CASE("A record is asked for by a cell or by the words, and a meeting without minutes is told at once", "[counts]")
{
    CountsDesk desk;
    const Term &term = desk.sample.state().get<Term>(*desk.dialogTerm());
    ActBuilder builder{desk.sample.state(), ActKind::AddActivity};
    Activity meeting;
    meeting.term = term.id;
    meeting.title = u"晨读观摩"_s;
    meeting.when.kind = SingleDay{{2019, 4, 3}};
    const ActivityId id = builder.insert(meeting);
    REQUIRE(desk.sample.acts().run(builder.take()) == RunResult::Done);
    const QString missing = u"; no record of "_s + weekName(term, weekOf(term, {2019, 4, 3}));

    desk.add(u"晨读观摩每学期至少1次"_s);
    REQUIRE(desk.rows() == 1);
    REQUIRE(desk.required().front()->name == u"晨读观摩"_s);
    CHECK(desk.cell(0, Minutes) == u"Not asked"_s);
    CHECK_FALSE(desk.cell(0, SoFar).contains(u"no record"_s));
    CHECK(desk.says(u"The schedule meets all required numbers."_s));
    desk.choose(0, Minutes, 1);
    CHECK(desk.cell(0, Minutes) == u"Required"_s);
    CHECK(desk.required().front()->needsRecord);
    CHECK(desk.cell(0, SoFar).endsWith(missing));
    CHECK_FALSE(desk.says(u"The schedule meets all required numbers."_s));
    REQUIRE(desk.sample.acts().run(editDecisions(desk.sample.state(), id, u"Plan B"_s)) == RunResult::Done);
    CHECK_FALSE(desk.cell(0, SoFar).contains(u"no record"_s));
    CHECK(desk.says(u"The schedule meets all required numbers."_s));

    desk.add(u"督导每月至少一次，要有记录"_s);
    REQUIRE(desk.rows() == 2);
    CHECK(desk.cell(1, Name) == u"督导"_s);
    CHECK(desk.cell(1, Minutes) == u"Required"_s);
    desk.choose(1, Minutes, -1);
    CHECK_FALSE(desk.required().back()->needsRecord);
    QTest::mouseClick(buttonOf(desk.dialog, u"Undo"_s), Qt::LeftButton);
    CHECK(desk.required().back()->needsRecord);
}

TEST_CASE("What is counted is chosen from forms and topics, or written as words of the title", "[counts]")
{
    CountsDesk desk;
    desk.add(u"研讨会每学期2–3次"_s);
    QComboBox &box = desk.open<QComboBox>(0, Counted);
    REQUIRE(box.count() > 2);
    CHECK(box.currentText() == u"研讨会"_s);
    const QString first = box.itemText(0);
    CHECK(first.startsWith(u"Form: "_s));
    type(*box.lineEdit(), first);
    QTest::keyClick(&box, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(desk.cell(0, Counted) == first);
    CHECK(desk.required().front()->counted == CountedBy::Form);
    QComboBox &again = desk.open<QComboBox>(0, Counted);
    type(*again.lineEdit(), u"research"_s);
    QTest::keyClick(&again, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(desk.cell(0, Counted) == u"Title has “research”"_s);
}

TEST_CASE("Whom it is for is named, with those who are excepted", "[counts]")
{
    CountsDesk desk;
    desk.add(u"大赛每位教师每学期至少半天"_s);
    const Group &group = std::prev(desk.sample.state().all<Group>().end())->second;
    const StaffMember &person = desk.sample.state().all<StaffMember>().begin()->second;
    CHECK(desk.cell(0, Number) == u"≥ 1 half days"_s);
    desk.write(0, Whom, group.name + u"，除"_s + person.name);
    CHECK(desk.required().front()->among.front().group == group.id);
    CHECK(desk.required().front()->excepted.front().staff == person.id);
    CHECK(desk.cell(0, Whom) == u"%1 except %2"_s.arg(group.name, person.name));
    desk.write(0, Whom, u"Nobody"_s);
    CHECK(desk.says(u"groups and teachers of the roster only"_s));
    CHECK(desk.required().front()->excepted.size() == 1);
}

TEST_CASE("A reader that refuses whom it is for leaves the row as it was", "[counts]")
{
    SamplePages sample;
    const QString group = std::prev(sample.state().all<Group>().end())->second.name;
    RequiredCount row{.each = CountFor::School};
    const RequiredCount before = row;
    CHECK(readWhom(sample.state(), row, group) == wholeSchoolText());
    CHECK(row == before);
    row.each = CountFor::EachTeacher;
    CHECK_FALSE(readWhom(sample.state(), row, group));
    CHECK(row.among.size() == 1);
}

TEST_CASE("What can't be meant stays out of the row and is told", "[counts]")
{
    CountsDesk desk;
    desk.add(u"研讨会每学期2–3次"_s);
    const auto [column, typed, told] = GENERATE(table<Cell, QString, QString>({
        {Number, u"many"_s, u"write how many"_s},
        {Number, u"3-2"_s, u"write how many"_s},
        {People, u"0"_s, u"write a number of people"_s},
        {Name, {}, u"needs a name"_s},
        {Whom, u"Somebody"_s, u"the school as a whole is counted"_s},
    }));
    const RequiredCount before = *desk.required().front();
    desk.write(0, column, typed);
    CHECK(desk.says(told));
    CHECK(*desk.required().front() == before);
}

TEST_CASE("An entry that can't be meant keeps the dialog open once, one that can is written when it closes", "[counts]")
{
    CountsDesk desk;
    desk.add(u"研讨会每学期2–3次"_s);
    const bool isMeant = GENERATE(true, false);
    type(desk.open<QLineEdit>(0, Number), isMeant ? u"4"_s : u"many"_s);
    QPushButton &close = *desk.dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    QTest::mouseClick(&close, Qt::LeftButton);
    CHECK(desk.dialog.isVisible() != isMeant);
    CHECK(desk.says(u"write how many"_s) != isMeant);
    CHECK((desk.required().front()->range.atLeast == 4) == isMeant);
    if (!isMeant)
        QTest::mouseClick(&close, Qt::LeftButton);
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("Who may only look changes no required number", "[counts]")
{
    CountsDesk desk;
    desk.role = Role::Viewer;
    QString why;
    QObject::connect(&desk.sample.context().acts, &ActFeedback::refused, &desk.dialog,
                     [&why](const QString &told) { why = told; });
    desk.add(u"研讨会每学期2–3次"_s);
    CHECK(desk.rows() == 0);
    CHECK_FALSE(why.isEmpty());
    CHECK(desk.says(why));
}

TEST_CASE("The required numbers are copied as a table and saved as a sheet", "[counts]")
{
    CountsDesk desk;
    desk.add(u"研讨会每学期2–3次"_s);
    QTest::mouseClick(buttonOf(desk.dialog, u"Copy as table"_s), Qt::LeftButton);
    const auto copied = tableFromMime(*QGuiApplication::clipboard()->mimeData());
    REQUIRE(copied);
    REQUIRE(copied->rows.size() == 2);
    CHECK(copied->rows[1][Name].text == u"研讨会"_s);
    CHECK(copied->rows[1][Number].text == u"2–3"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"numbers.xlsx"_s);
    desk.sample.paper().setAskPath([&](const QString &, const QString &) { return std::optional{path}; });
    QTest::mouseClick(buttonOf(desk.dialog, u"Export…"_s), Qt::LeftButton);
    CHECK(QFile::exists(path));
}

TEST_CASE("The calendar opens the required numbers, and a finding its own", "[counts]")
{
    SamplePages sample;
    FindingsBook findings{sample.workspace()};
    findings.setTerm(sample.context().term.id());
    CalendarPage page{sample.context(), findings};
    page.show();
    bool isOpen = false;
    answerNext<CountsDialog>([&isOpen](CountsDialog &dialog) {
        isOpen = true;
        dialog.reject();
    });
    entryOf(page, u"More"_s, u"Required numbers…"_s).trigger();
    CHECK(isOpen);

    for (const QString &name : {u"督导"_s, u"听课"_s}) {
        RequiredCount row;
        row.term = *sample.context().term.id();
        row.name = name;
        row.words = name;
        row.range = {50, {}};
        REQUIRE(sample.acts().run(addCount(sample.state(), row).value()) == RunResult::Done);
    }
    const std::vector<Finding> all = findings.findings();
    const auto found =
        std::ranges::find_if(all, [](const Finding &finding) { return finding.facts.title == u"听课"_s; });
    REQUIRE(found != all.end());
    CHECK(findingSentence(*found, *sample.context().term.term()).startsWith(u"“听课” (Per term ≥ 50): too few"_s));
    QString shown;
    const WaitingHand<CountsDialog> hand{[&shown](CountsDialog &dialog) {
        auto &table = *dialog.findChild<SettingsTable *>();
        shown = table.currentIndex().siblingAtColumn(0).data().toString();
        dialog.reject();
    }};
    CHECK(page.jumpTo(findingTarget(sample.state(), *sample.context().term.id(), *found)));
    CHECK(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
    CHECK(shown == u"听课"_s);
}

TEST_CASE("Words that were not added to the required numbers are given up only when that is meant", "[counts]")
{
    CountsDesk desk;
    CountsDialog &dialog = desk.dialog;
    QLineEdit &words = desk.words();
    type(words, u"督导每月"_s);
    for (const QString &answer : {u"Go on writing"_s, u"Close without it"_s}) {
        bool isAsked = false;
        answerNext<QMessageBox>([&](QMessageBox &box) {
            isAsked = true;
            QTest::mouseClick(buttonOf(box, answer), Qt::LeftButton);
        });
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK(isAsked);
        CHECK(dialog.isVisible() == (answer == u"Go on writing"_s));
        CHECK(words.text() == u"督导每月"_s);
    }
}

TEST_CASE("B22: a number for every two weeks is written, shown and chosen in its cell", "[counts]")
{
    CountsDesk desk;
    desk.add(u"每两周送教至少一次"_s);
    desk.add(u"每五周例会至少一次"_s);
    REQUIRE(desk.rows() == 2);
    CHECK(desk.cell(0, Name) == u"送教"_s);
    CHECK(desk.cell(0, Per) == u"Every 2 weeks"_s);
    CHECK(desk.cell(0, SoFar).startsWith(u"met in "_s));
    CHECK(desk.cell(0, SoFar).contains(u" spans"_s));
    // What is none of the usual ones can be chosen in other rows, too.
    CHECK(desk.cell(1, Per) == u"Every 5 weeks"_s);
    desk.choose(0, Per, 2);
    CHECK(desk.cell(0, Per) == u"Every 5 weeks"_s);
    desk.choose(0, Per, 1);
    CHECK(desk.cell(0, Per) == u"Per month"_s);
    CHECK(desk.required().front()->every == 1);
    desk.choose(0, Per, 1);
    CHECK(desk.cell(0, Per) == u"Every 2 months"_s);
    CHECK(desk.required().front()->period == CountPeriod::Month);
    CHECK(desk.required().front()->every == 2);
}
