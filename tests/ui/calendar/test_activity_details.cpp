// 更多, 状态, 环节, 分级参加 and 五落实 of the activity beside the calendar, and what the schedule shows of its state.
#include "calendar/when_text.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/details/fixings_line.h"
#include "ui/pages/calendar/details/status_dialog.h"
#include "ui/pages/calendar/details/status_field.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/inspector/session_fields.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/support/accessible.h"
#include "ui/support/calendar_desk.h"
#include "ui/support/hands.h"
#include "ui/support/page_bench.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct DetailsDesk : CalendarDesk
{
    ActivityId activity{};

    DetailsDesk() { activity = add(u"白板培训"_s, {2019, 4, 11}); }
    ActivityId add(const QString &title, QDate day) { return CalendarDesk::add(title, {.kind = SingleDay{day}}); }
    void show()
    {
        CalendarDesk::show({1024, 700});
        open(activity);
    }
    void choose(ActivityId id) { open(id); }
    ActivityInspector &inspector() { return *page->inspector(); }
    const Activity &row() { return school.state().get<Activity>(activity); }
    QPushButton &more()
    {
        for (QPushButton *button : inspector().findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"More"_s))
                return *button;
        }
        FAIL("no section");
        Q_UNREACHABLE();
    }
    void unfold()
    {
        more().setFocus();
        QTest::keyClick(&more(), Qt::Key_Space);
        QCoreApplication::processEvents();
        REQUIRE(more().isChecked());
    }
    template <typename Widget>
    Widget &field(const QString &name)
    {
        for (Widget *each : inspector().findChildren<Widget *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return *each;
        }
        FAIL("no field " << name.toStdString());
        Q_UNREACHABLE();
    }
    /// The last of this text.
    QCheckBox &box(const QString &text)
    {
        QCheckBox *found = nullptr;
        for (QCheckBox *each : inspector().findChildren<QCheckBox *>())
            found = each->text() == text ? each : found;
        REQUIRE(found);
        return *found;
    }
    /// Types and leaves the field.
    void write(const QString &name, const QString &text)
    {
        auto &edit = field<QLineEdit>(name);
        type(edit, text);
        QTest::keyClick(&edit, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    void chips(const QString &name, const QStringList &values)
    {
        auto *inside = field<ChipsEdit>(name).findChild<QLineEdit *>();
        for (const QString &value : values) {
            type(*inside, value);
            QTest::keyClick(inside, Qt::Key_Return);
        }
    }
    void press(const QString &text)
    {
        QPushButton *button = buttonOf(inspector(), text);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    void fromMenu(const QString &button, const QString &item)
    {
        auto &opener = field<QPushButton>(button);
        for (QAction *each : opener.menu()->actions()) {
            if (each->text() == item)
                each->trigger();
        }
        QCoreApplication::processEvents();
    }
    bool says(const QString &words)
    {
        const auto labels = inspector().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QStringList steps()
    {
        QStringList names;
        for (const Phase &phase : row().phases)
            names << phase.name;
        return names;
    }
};

void confirm(QDialog &dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

} // namespace

TEST_CASE("More is folded where there is nothing, until somebody unfolds it: that is remembered", "[details]")
{
    DetailsDesk desk;
    const ActivityId full = desk.add(u"汇报课"_s, {2019, 4, 12});
    desk.run(editGoal(desk.school.state(), full, u"站稳讲台"_s));
    desk.show();
    CHECK_FALSE(desk.more().isChecked());
    CHECK(desk.more().text() == u"More"_s);
    desk.open(full);
    CHECK(desk.more().isChecked());
    CHECK(desk.more().text() == u"More: 1 entries"_s);
    CHECK(desk.field<NoteEdit>(u"Goal"_s).toPlainText() == u"站稳讲台"_s);
    QTest::mouseClick(&desk.more(), Qt::LeftButton);
    CHECK_FALSE(desk.more().isChecked());
    desk.open(desk.activity);
    desk.open(full);
    CHECK_FALSE(desk.more().isChecked());
    desk.unfold();
    desk.open(desk.activity);
    CHECK(desk.more().isChecked());
    CHECK(namelessControls(*desk.page).join(u", "_s).toStdString() == "");
}

TEST_CASE("What is unfolded comes into view, and its first field has the keyboard", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    const auto *first = desk.inspector().findChild<StatusField *>();
    REQUIRE(first);
    CHECK(QApplication::focusWidget() == first->focusProxy());
    const QScrollArea &area = *desk.inspector().findChild<QScrollArea *>();
    const auto seen = [&](const QWidget &widget) {
        const int top = widget.mapTo(area.viewport(), QPoint{}).y();
        return top >= 0 && top + widget.height() <= area.viewport()->height();
    };
    REQUIRE(QTest::qWaitFor([&] { return seen(desk.more()) && seen(*first); }));
    CHECK(area.verticalScrollBar()->value() > 0);
    // Folding leaves the keyboard at the heading.
    desk.more().setFocus();
    QTest::keyClick(&desk.more(), Qt::Key_Space);
    CHECK_FALSE(desk.more().isChecked());
    CHECK(QApplication::focusWidget() == &desk.more());
}

TEST_CASE("Goal, checks, papers, partners, hours and the group's meeting are written field by field", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    auto &goal = desk.field<NoteEdit>(u"Goal"_s);
    goal.setFocus();
    QTest::keyClicks(&goal, u"Use it"_s);
    desk.chips(u"How learning is checked"_s, {u"笔记"_s, u"测试"_s});
    CHECK(desk.row().goal == u"Use it"_s);
    desk.chips(u"Papers to hand in"_s, {u"教案"_s});
    desk.chips(u"Partner schools"_s, {u"平二"_s, u"奋斗"_s});
    desk.write(u"Hours credited"_s, u"1.5"_s);
    auto &meeting = desk.box(u"Meeting of a research group"_s);
    meeting.setFocus();
    QTest::keyClick(&meeting, Qt::Key_Space);
    CHECK(desk.row().groupMeeting);
    CHECK(desk.row().checkMethods == std::vector{u"笔记"_s, u"测试"_s});
    CHECK(desk.row().papers == std::vector{u"教案"_s});
    CHECK(desk.row().partners == std::vector{u"平二"_s, u"奋斗"_s});
    CHECK(desk.row().hours == Points::hundredths(150));
    CHECK(desk.more().text() == u"More: 6 entries"_s);

    // Taken back one by one, and shown.
    desk.school.acts().undo();
    desk.school.acts().undo();
    CHECK(desk.field<QLineEdit>(u"Hours credited"_s).text().isEmpty());
}

TEST_CASE("Hours that are no number are told at the field, and the activity is not left over them", "[details]")
{
    DetailsDesk desk;
    const ActivityId other = desk.add(u"汇报课"_s, {2019, 4, 12});
    desk.show();
    desk.unfold();
    const QString typed = GENERATE(u"-1"_s, u"two"_s);
    desk.write(u"Hours credited"_s, typed);
    CHECK(desk.says(u"hours are a number"_s));
    CHECK(desk.row().hours == std::nullopt);
    CHECK_FALSE(desk.page->leave());
    desk.page->jumpTo({PageId::Calendar, keyOf(other), {}});
    CHECK(desk.inspector().activity() == desk.activity);
    desk.write(u"Hours credited"_s, u"2"_s);
    CHECK_FALSE(desk.says(u"hours are a number"_s));
    CHECK(desk.row().hours == Points::whole(2));
    CHECK(desk.page->leave());
}

TEST_CASE("An activity is postponed with a reason, and goes back to its former time", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    answerNext<StatusDialog>([&](StatusDialog &dialog) {
        auto *time = named<WhenEdit>(dialog, u"New time"_s);
        auto *reason = named<QLineEdit>(dialog, u"Reason"_s);
        REQUIRE(time);
        REQUIRE(reason);
        const auto isTold = [&](const QString &words) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        type(*time, u"4.31"_s);
        confirm(dialog);
        CHECK(dialog.isVisible());
        CHECK_FALSE(time->problem().isEmpty());
        type(*time, u"4.18"_s);
        confirm(dialog);
        CHECK(isTold(u"Say why"_s));
        type(*reason, u"校运会"_s);
        CHECK_FALSE(isTold(u"Say why"_s));
        type(*time, u"4.11"_s);
        confirm(dialog);
        CHECK(isTold(u"at this time already"_s));
        type(*time, u"4.18"_s);
        confirm(dialog);
        CHECK_FALSE(dialog.isVisible());
    });
    desk.fromMenu(u"State: Planned"_s, u"Postpone…"_s);
    CHECK(desk.row().status == ActivityStatus::Postponed);
    CHECK(desk.row().start == QDate{2019, 4, 18});
    CHECK(desk.says(u"First planned for 4月11日（周四）"_s));
    CHECK(desk.says(u"Reason: 校运会"_s));
    CHECK(desk.more().text() == u"More: Postponed"_s);
    desk.press(u"Back to 4月11日"_s);
    CHECK(desk.row().start == QDate{2019, 4, 11});
    CHECK(desk.row().status == ActivityStatus::Planned);
    CHECK_FALSE(desk.says(u"First planned"_s));
}

TEST_CASE("An activity is cancelled only with a reason; held and planned need none", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    const bool says = GENERATE(true, false);
    answerNext<StatusDialog>([&](StatusDialog &dialog) {
        CHECK(!named<WhenEdit>(dialog, u"New time"_s));
        confirm(dialog);
        REQUIRE(dialog.isVisible());
        if (says)
            type(*named<QLineEdit>(dialog, u"Reason"_s), u"停电"_s);
        if (says)
            confirm(dialog);
        else
            dialog.reject();
    });
    desk.fromMenu(u"State: Planned"_s, u"Cancel…"_s);
    CHECK(desk.row().status == (says ? ActivityStatus::Cancelled : ActivityStatus::Planned));
    // The menu says how it stands, whatever was tried in it.
    QMenu &menu = *desk.field<QPushButton>(says ? u"State: Cancelled"_s : u"State: Planned"_s).menu();
    emit menu.aboutToShow();
    QStringList ticked;
    for (const QAction *each : menu.actions()) {
        if (each->isChecked())
            ticked << each->text();
    }
    CHECK(ticked == QStringList{says ? u"Cancel…"_s : u"Planned"_s});
    if (!says)
        return;
    desk.fromMenu(u"State: Cancelled"_s, u"Held"_s);
    CHECK(desk.row().status == ActivityStatus::Held);
    desk.fromMenu(u"State: Held"_s, u"Planned"_s);
    CHECK(desk.row().status == ActivityStatus::Planned);
}

TEST_CASE("Whoever may only review is told before he has written a reason", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    desk.school.sign(Role::Reviewer);
    QString told;
    QObject::connect(&desk.acts, &ActFeedback::refused, [&told](const QString &why) { told = why; });
    desk.fromMenu(u"State: Planned"_s, u"Cancel…"_s);
    CHECK_FALSE(told.isEmpty());
    CHECK(desk.row().status == ActivityStatus::Planned);
}

TEST_CASE("A contest has its steps from rehearsal to the school's summing up, and a session for each subject",
          "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    for (QAction *each : buttonOf(desk.inspector(), u"From a template"_s)->menu()->actions()) {
        if (each->text() == u"赛课"_s)
            each->trigger();
    }
    QCoreApplication::processEvents();
    CHECK(desk.steps() ==
          QStringList{u"方案"_s, u"动员"_s, u"模拟"_s, u"参赛"_s, u"观摩"_s, u"教研组总结"_s, u"学校总结"_s});
    buttonOf(desk.inspector(), u"Add session"_s)->click();
    CHECK(sessionsOf(desk.school.state(), desk.activity).size() == 2);
    CHECK(desk.row().phases.size() == 7);
    const QWidget *now = QApplication::focusWidget();
    REQUIRE(now);
    CHECK(now->accessibleName() == u"Own time"_s);
    CHECK(now == desk.inspector().findChildren<SessionFields *>().back()->timeField());
}

TEST_CASE("J06 to J08, J10 and J12: flows that schools go through are templates of steps, each taken as one act",
          "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    const auto [flow, steps] = GENERATE(table<QString, QStringList>({
        {u"培训：训前训中训后"_s, {u"训前：提交问题与案例"_s, u"训中：参与培训"_s, u"训后：岗位实践"_s}},
        {u"研究循环"_s, {u"计划"_s, u"实践"_s, u"反思"_s, u"再学习"_s, u"再实践"_s}},
        {u"主题研修"_s, {u"讨论问题"_s, u"形成主题"_s, u"制定方案"_s, u"开展活动"_s, u"形成成果"_s}},
        {u"安全排查"_s, {u"排查"_s, u"登记"_s, u"汇总"_s, u"整改"_s}},
        {u"总结阶段任务"_s, {u"汇总"_s, u"展示"_s, u"表彰"_s, u"归档"_s}},
        {u"技能培训四阶段"_s, {u"回顾练习"_s, u"带动青年教师"_s, u"一对一培训"_s, u"考核"_s}},
    }));
    for (QAction *each : buttonOf(desk.inspector(), u"From a template"_s)->menu()->actions()) {
        if (each->text() == flow)
            each->trigger();
    }
    QCoreApplication::processEvents();
    CHECK(desk.steps() == steps);
    desk.undo();
    CHECK(desk.steps().isEmpty());
}

TEST_CASE("J02 and J10: a step is ticked off by who signs, on the day, and becomes one to be done again", "[details]")
{
    DetailsDesk desk;
    desk.run(editPhases(desk.school.state(), desk.activity, {{.name = u"排查"_s}, {.name = u"整改"_s}}));
    desk.show(); // unfolded, for there is something in it
    desk.school.acts().setSigner([] { return Operator{u"许明"_s, Role::Editor}; });
    auto &second = desk.field<QCheckBox>(u"Step 2: done"_s);
    CHECK(second.text() == u"Done"_s);
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Space);
    QCoreApplication::processEvents();
    REQUIRE(desk.row().phases.size() == 2);
    CHECK(desk.row().phases[1].done == DoneMark{.by = u"许明"_s, .on = {2019, 4, 10}});
    CHECK_FALSE(desk.row().phases[0].done);
    CHECK(desk.field<QCheckBox>(u"Step 2: done"_s).text() == u"Done: 4月10日, 许明"_s);

    // Another name is no other step.
    desk.write(u"Step 2: name"_s, u"立即整改"_s);
    CHECK(desk.row().phases[1].name == u"立即整改"_s);
    CHECK(desk.row().phases[1].done);

    desk.undo();
    desk.undo();
    CHECK_FALSE(desk.row().phases[1].done);
    CHECK_FALSE(desk.field<QCheckBox>(u"Step 2: done"_s).isChecked());

    SECTION("done and to be done again")
    {
        for (const bool isDone : {true, false}) {
            QTest::keyClick(&desk.field<QCheckBox>(u"Step 1: done"_s), Qt::Key_Space);
            QCoreApplication::processEvents();
            CHECK(desk.row().phases[0].done.has_value() == isDone);
        }
    }
    SECTION("not while nobody signs")
    {
        desk.school.acts().setSigner([] { return std::optional<Operator>{}; });
        auto &first = desk.field<QCheckBox>(u"Step 1: done"_s);
        QTest::keyClick(&first, Qt::Key_Space);
        QCoreApplication::processEvents();
        CHECK_FALSE(desk.row().phases[0].done);
        CHECK_FALSE(desk.field<QCheckBox>(u"Step 1: done"_s).isChecked());
    }
}

TEST_CASE("B11: how the criterion judges stands beside the activity that it scores, and of no other", "[details]")
{
    DetailsDesk desk;
    ActBuilder builder{desk.school.state(), ActKind::AddTopic};
    const TopicId topic = builder.insert(Topic{.term = *desk.term.id(), .name = u"白板"_s});
    desk.run(builder.take());
    CriterionSpec spec;
    spec.no = u"5"_s;
    spec.title = u"白板的使用"_s;
    spec.weight = Points::whole(10);
    spec.method = u"听课、\n测试"_s;
    spec.topic = u"白板"_s;
    RubricSheet sheet;
    sheet.terms.title = u"考评细则"_s;
    sheet.criteria = {spec};
    desk.run(addRubric(desk.school.state(), *desk.term.id(), sheet));
    const ActivityId other = desk.add(u"汇报课"_s, {2019, 4, 12});
    desk.run(editTopic(desk.school.state(), desk.activity, topic));
    desk.show();
    CHECK(desk.says(u"Criterion 5. 白板的使用 · 10 points · judged by: 听课、 测试"_s));
    desk.choose(other);
    CHECK_FALSE(desk.says(u"judged by"_s));
}

TEST_CASE("A step outside of the activity's days is told, while it is typed and after", "[details]")
{
    DetailsDesk desk;
    desk.run(editPhases(desk.school.state(), desk.activity, {{.name = u"甲"_s}}));
    desk.show();
    auto &time = desk.field<WhenEdit>(u"Step 1: time"_s);
    const auto *line = desk.inspector().findChild<QLabel *>(u"outsideActivity"_s);
    REQUIRE(line);
    CHECK_FALSE(line->isVisible());
    type(time, u"4.4"_s);
    CHECK(time.accessibleDescription() == u"4月4日（周四） · 第5周 · Outside of the activity's days: 4月11日"_s);
    desk.write(u"Step 1: time"_s, u"4.4"_s);
    REQUIRE(desk.row().phases[0].when);
    CHECK(line->isVisible());
    CHECK(line->text() == u"Outside of the activity's days: 4月11日"_s);
    desk.write(u"Step 1: time"_s, u"4.11"_s);
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("B32: a lesson that is prepared less than a week ahead is told below the steps", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    const auto remark = u"It is to be prepared a week ahead."_s;
    const auto setSteps = [&desk](QDate prepared, QDate taught) {
        const std::vector<Phase> phases{{.name = u"集体备课"_s, .when = When{.kind = SingleDay{prepared}}},
                                        {.name = u"讲课"_s, .when = When{.kind = SingleDay{taught}}}};
        REQUIRE(desk.school.acts().run(editPhases(desk.school.state(), desk.activity, phases)) == RunResult::Done);
    };
    CHECK_FALSE(desk.says(remark));
    setSteps({2019, 4, 9}, {2019, 4, 11});
    CHECK(QTest::qWaitFor([&] { return desk.says(u"2 days after its preparation. "_s + remark); }));
    setSteps({2019, 4, 4}, {2019, 4, 11});
    CHECK(QTest::qWaitFor([&] { return !desk.says(remark); }));
}

TEST_CASE("Steps come from a template, are named, timed, peopled, moved and removed by keyboard", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    QPushButton *templates = buttonOf(desk.inspector(), u"From a template"_s);
    REQUIRE(templates);
    for (QAction *each : templates->menu()->actions()) {
        if (each->text() == u"集体备课"_s)
            each->trigger();
    }
    QCoreApplication::processEvents();
    CHECK(desk.steps() == QStringList{u"提前备课"_s, u"轮流说课"_s, u"集体评议"_s, u"个人修改"_s, u"注重反思"_s});

    desk.write(u"Step 1: time"_s, u"4.4"_s);
    desk.chips(u"Step 1: people"_s, {u"王勋"_s, u"刘月"_s});
    CHECK(desk.row().phases[0].when->kind == WhenKind{SingleDay{{2019, 4, 4}}});
    CHECK(displayNames(desk.school.state(), desk.row().phases[0].people) == u"王勋、刘月"_s);

    // Tab goes through a step, its buttons, and on to the next step.
    auto &name = desk.field<QLineEdit>(u"Step 1: name"_s);
    name.setFocus();
    QStringList walked;
    for (int tab = 0; tab < 6; ++tab) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked << QApplication::focusWidget()->accessibleName();
    }
    CHECK(walked.join(u'|').toStdString() ==
          "Step 1: time|Step 1: people|Step 1: done|提前备课: down|提前备课: remove|Step 2: name");
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::processEvents();
    CHECK(desk.steps().first(2) == QStringList{u"轮流说课"_s, u"提前备课"_s});
    CHECK(desk.row().phases[1].people.size() == 2);
    CHECK(desk.field<QLineEdit>(u"Step 2: name"_s).hasFocus());
    QTest::keyClick(&desk.field<QLineEdit>(u"Step 2: name"_s), Qt::Key_Delete, Qt::AltModifier);
    QCoreApplication::processEvents();
    CHECK(desk.steps() == QStringList{u"轮流说课"_s, u"集体评议"_s, u"个人修改"_s, u"注重反思"_s});

    // Enter in a name begins the next step there.
    auto &first = desk.field<QLineEdit>(u"Step 1: name"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(desk.row().phases.size() == 5);
    CHECK(desk.field<QLineEdit>(u"Step 2: name"_s).hasFocus());
    desk.write(u"Step 2: name"_s, u"Try out"_s);
    CHECK(desk.steps().at(1) == u"Try out"_s);
    desk.school.acts().undo();
    CHECK(desk.field<QLineEdit>(u"Step 2: name"_s).text().isEmpty());
}

TEST_CASE("A step's time that is not understood stays with its reason; what else is written meanwhile is kept",
          "[details]")
{
    DetailsDesk desk;
    const ActivityId other = desk.add(u"汇报课"_s, {2019, 4, 12});
    desk.run(editPhases(desk.school.state(), desk.activity, {{.name = u"甲"_s}, {.name = u"乙"_s}}));
    desk.show();
    desk.write(u"Step 1: time"_s, u"4.31"_s);
    CHECK_FALSE(desk.field<WhenEdit>(u"Step 1: time"_s).problem().isEmpty());
    desk.write(u"Step 1: name"_s, u"First"_s);
    CHECK(desk.steps() == QStringList{u"First"_s, u"乙"_s});
    CHECK(desk.field<WhenEdit>(u"Step 1: time"_s).text() == u"4.31"_s);
    CHECK(desk.row().phases[0].when == std::nullopt);
    desk.page->jumpTo({PageId::Calendar, keyOf(other), {}});
    CHECK(desk.inspector().activity() == desk.activity);
    // It does not fold over it either, nor does another step come in its place.
    QTest::mouseClick(&desk.more(), Qt::LeftButton);
    CHECK(desk.more().isChecked());
    auto &second = desk.field<QLineEdit>(u"Step 2: name"_s);
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.steps() == QStringList{u"First"_s, u"乙"_s});
    // Its removal takes it along.
    auto &first = desk.field<QLineEdit>(u"Step 1: name"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Delete, Qt::AltModifier);
    QCoreApplication::processEvents();
    CHECK(desk.steps() == QStringList{u"乙"_s});
    CHECK(desk.field<WhenEdit>(u"Step 1: time"_s).text().isEmpty());
    CHECK(desk.page->leave());
}

TEST_CASE("Levels name who takes part and whether others may", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.unfold();
    desk.press(u"Add level"_s);
    REQUIRE(desk.row().levels.size() == 1);
    CHECK(desk.field<QLineEdit>(u"Level 1: name"_s).hasFocus());
    desk.write(u"Level 1: name"_s, u"一级指标"_s);
    desk.chips(u"Level 1: people"_s, {u"孙丽"_s});
    desk.press(u"Add level"_s);
    desk.write(u"Level 2: name"_s, u"二级指标"_s);
    QCheckBox &others = desk.box(u"and others"_s);
    others.setFocus();
    QTest::keyClick(&others, Qt::Key_Space);
    REQUIRE(desk.row().levels.size() == 2);
    CHECK(desk.row().levels[0].level == u"一级指标"_s);
    CHECK(displayNames(desk.school.state(), desk.row().levels[0].people) == u"孙丽"_s);
    CHECK_FALSE(desk.row().levels[0].isOpen);
    CHECK(desk.row().levels[1].isOpen);
    auto &first = desk.field<QLineEdit>(u"Level 1: name"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.row().levels[1].level == u"一级指标"_s);
    desk.school.acts().undo();
    CHECK(desk.field<QLineEdit>(u"Level 1: name"_s).text() == u"一级指标"_s);
}

TEST_CASE("Leaders and those who need not come stand with each session", "[details]")
{
    DetailsDesk desk;
    desk.run(addSession(desk.school.state(), desk.activity));
    desk.show();
    desk.unfold();
    std::vector<ChipsEdit *> leaders;
    std::vector<ChipsEdit *> excused;
    for (ChipsEdit *each : desk.inspector().findChildren<ChipsEdit *>()) {
        if (each->accessibleName() == u"Leaders taking part"_s)
            leaders.push_back(each);
        if (each->accessibleName() == u"Not expected"_s)
            excused.push_back(each);
    }
    REQUIRE(leaders.size() == 2);
    REQUIRE(excused.size() == 2);
    const auto enterName = [](const ChipsEdit &edit, const QString &name) {
        auto *inside = edit.findChild<QLineEdit *>();
        type(*inside, name);
        QTest::keyClick(inside, Qt::Key_Return);
    };
    enterName(*leaders[0], u"王凤鸣"_s);
    enterName(*excused[1], u"刘月"_s);
    const auto sessions = sessionsOf(desk.school.state(), desk.activity);
    CHECK(displayNames(desk.school.state(), sessions[0]->leaders) == u"王凤鸣"_s);
    CHECK(sessions[0]->excused.empty());
    CHECK(sessions[1]->leaders.empty());
    CHECK(displayNames(desk.school.state(), sessions[1]->excused) == u"刘月"_s);
}

TEST_CASE("The five fixings lead to what is missing, by keyboard too", "[details]")
{
    DetailsDesk desk;
    const SessionId session = sessionsOf(desk.school.state(), desk.activity).front()->id;
    desk.run(editAudience(desk.school.state(), session, {participantOf(desk.school.state(), u"全体教师"_s)}));
    desk.show();
    auto *line = desk.inspector().findChild<FixingsLine *>();
    REQUIRE(line);
    CHECK(line->accessibleName().toStdString() ==
          "Five fixings: Time ✓ People ✓ Place ✗ Content ✓ Goal ✗ – missing: Place, Goal");
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.field<QLineEdit>(u"Place"_s).hasFocus());
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Tab);
    QTest::keyClick(line, Qt::Key_Return);
    auto &goal = desk.field<NoteEdit>(u"Goal"_s);
    CHECK(goal.hasFocus());
    QCoreApplication::processEvents();
    CHECK_FALSE(goal.visibleRegion().isEmpty()); // scrolled to
    QTest::keyClicks(&goal, u"Use it"_s);
    desk.write(u"Place"_s, u"Hall"_s);
    CHECK(line->accessibleName().endsWith(u"Place ✓ Content ✓ Goal ✓"_s));
    desk.run(editBackground(desk.school.state(), desk.activity, true));
    CHECK(line->accessibleName().endsWith(u"a task takes no place"_s));
}

TEST_CASE("A missing leader leads to the field, from the finding beside the activity and from elsewhere", "[details]")
{
    DetailsDesk desk;
    desk.run(editGroupMeeting(desk.school.state(), desk.activity, true));
    desk.show();
    REQUIRE(std::ranges::count(desk.findings.on(desk.activity), FindingCode::LeaderMissing, &Finding::code) == 1);
    const bool fromBox = GENERATE(true, false);
    if (fromBox)
        desk.press(u"Fill in"_s);
    else
        REQUIRE(desk.page->jumpTo({PageId::Calendar, keyOf(desk.activity), u"leaders"_s}));
    QCoreApplication::processEvents();
    const auto &leaders = desk.field<ChipsEdit>(u"Leaders taking part"_s);
    const QWidget *now = QApplication::focusWidget();
    CHECK((now == &leaders || leaders.isAncestorOf(now)));
}

TEST_CASE("Tab goes through the activity's sessions where they stand, also after one is added or removed", "[details]")
{
    DetailsDesk desk;
    desk.show();
    const auto walked = [&desk](int tabs) {
        desk.field<QLineEdit>(u"Content"_s).setFocus();
        QStringList names;
        for (int tab = 0; tab < tabs; ++tab) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(now);
            names << (button ? button->text() : now->accessibleName());
        }
        return names.join(u'|').toStdString();
    };
    const std::string one = "Time|Forms|Led by|Participants|Place|Add session|Topic|Note";
    CHECK(walked(8) == one);
    desk.press(u"Add session"_s);
    REQUIRE(sessionsOf(desk.school.state(), desk.activity).size() == 2);
    CHECK(walked(12) == "Time|Forms|Own time|Led by|Participants|Place|Own time|Led by|Participants|Place|Add "
                        "session|Topic");
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    QCoreApplication::processEvents();
    CHECK(walked(8) == one);
}

TEST_CASE("The content of a new activity is wholly seen, wherever the one before was scrolled to", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.page->resize(1024, 400);
    desk.unfold();
    QScrollArea *area = desk.inspector().findChild<QScrollArea *>();
    REQUIRE(area);
    QCoreApplication::processEvents();
    QScrollBar &bar = *area->verticalScrollBar();
    bar.setValue(bar.maximum());
    auto &content = desk.field<QLineEdit>(u"Content"_s);
    REQUIRE(content.visibleRegion().isEmpty());
    const ActivityId next = desk.add(u"听课"_s, {2019, 4, 12});
    desk.open(next);
    desk.inspector().focusTitle();
    CHECK(QTest::qWaitFor([&content] { return content.visibleRegion().boundingRect().height() == content.height(); }));
    CHECK(content.hasFocus());
}

TEST_CASE("Another activity is shown from its top, the same one stays where it was scrolled to", "[details]")
{
    DetailsDesk desk;
    desk.show();
    desk.page->resize(1024, 400);
    QScrollBar &bar = *desk.inspector().findChild<QScrollArea *>()->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&bar] { return bar.maximum() > 0; }));
    bar.setValue(bar.maximum() / 2 + 1);
    const int there = bar.value();
    desk.inspector().refresh();
    QCoreApplication::processEvents();
    CHECK(bar.value() == there);
    desk.open(desk.add(u"听课"_s, {2019, 4, 12}));
    CHECK(bar.value() == 0);
}

TEST_CASE("A file that is open to look shows the details and takes nothing", "[details]")
{
    DetailsDesk desk;
    desk.run(editPhases(desk.school.state(), desk.activity, {{.name = u"甲"_s}}));
    desk.run(cancel(desk.school.state(), desk.activity, u"停电"_s).value());
    desk.school.acts().flush();
    const auto file = Workspace::open(desk.school.path(), {.mode = OpenMode::ReadOnly});
    PageBench look{*file, {2019, 4, 10}};
    FindingsBook findings{*file};
    findings.setTerm(look.term.id());
    CalendarPage page{look.context, findings, nullptr};
    page.show();
    REQUIRE(page.jumpTo({PageId::Calendar, keyOf(desk.activity), {}}));
    REQUIRE(settles(page));
    auto *name = named<QLineEdit>(page, u"Step 1: name"_s);
    REQUIRE(name);
    CHECK(name->isReadOnly());
    CHECK_FALSE(named<QPushButton>(page, u"甲: remove"_s)->isEnabled());
    CHECK_FALSE(buttonOf(page, u"Add step"_s)->isEnabled());
    CHECK_FALSE(named<QPushButton>(page, u"State: Cancelled"_s)->isEnabled());
    CHECK(page.leave());
}

TEST_CASE("The schedule says what was cancelled or postponed", "[details]")
{
    DetailsDesk desk;
    const ActivityId late = desk.add(u"汇报课"_s, {2019, 4, 12});
    desk.add(u"读书会"_s, {2019, 4, 15});
    desk.run(cancel(desk.school.state(), desk.activity, u"停电"_s).value());
    desk.run(postpone(desk.school.state(), late, When{.kind = SingleDay{{2019, 4, 19}}}, u"校运会"_s).value());
    SeriesDesk series{desk.context, nullptr};
    ScheduleModel model{desk.context, desk.findings, series};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto title = [&](int row, int role) { return model.index(row, ScheduleModel::TitleColumn).data(role); };
    CHECK(title(0, Qt::DisplayRole) == u"白板培训 (cancelled)"_s);
    CHECK(title(0, Qt::EditRole) == u"白板培训"_s);
    CHECK(title(0, ScheduleModel::CancelledRole).toBool());
    CHECK(title(0, Qt::ToolTipRole).toString().contains(u"停电"_s));
    CHECK(title(1, Qt::DisplayRole) == u"汇报课 (postponed)"_s);
    CHECK(title(1, Qt::ToolTipRole).toString().contains(u"4月12日"_s));
    CHECK_FALSE(title(1, ScheduleModel::CancelledRole).toBool());
    CHECK(title(2, Qt::DisplayRole) == u"读书会"_s);
}
