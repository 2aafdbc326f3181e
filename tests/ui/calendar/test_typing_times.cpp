// What is said of a time while it is typed: the words, and every field where times are typed.
#include "support/terms.h"
#include "ui/acts/when_words.h"
#include "ui/pages/calendar/details/rows/phase_form.h"
#include "ui/pages/calendar/details/status_dialog.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/group_meeting_fields.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/support/calendar_desk.h"
#include "ui/support/hands.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/problem_line.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct TypingDesk : TermDesk
{
    std::unique_ptr<Page> page;
    ActivityId activity{};

    TypingDesk() { activity = add(u"培训"_s, {.kind = SingleDay{{2019, 4, 12}}}); }
    template <typename Shown>
    void show()
    {
        page = std::make_unique<Shown>(context, findings, nullptr);
        showActive(*page, {1024, 700});
    }
};

void enterText(QWidget &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

/// What is said now; empty when nothing is.
QString answerIn(const QWidget &window)
{
    for (const ReasonBubble *bubble : window.findChildren<ReasonBubble *>(u"typingAnswer"_s)) {
        if (bubble->isVisible())
            return bubble->text();
    }
    return {};
}

} // namespace

TEST_CASE("A day off is told while it is typed, a workday that falls on a weekend is not", "[typing]")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    const auto answered = [&calendar](const QString &typed) {
        TypedAnswer answer = whenAnswer(typed, springTerm());
        addDaysOff(answer, typed, springTerm(), calendar);
        return std::pair{answer.words, answer.tone};
    };
    CHECK(answered(u"5月1日"_s) == std::pair{u"5月1日（周三） · 第9周 · 劳动节, day off"_s, Tone::Warning});
    CHECK(answered(u"4月13日"_s) == std::pair{u"4月13日（周六） · 第6周 · weekend"_s, Tone::Warning});
    CHECK(answered(u"5月5日"_s) == std::pair{u"5月5日（周日） · 第9周"_s, Tone::Ok});
    CHECK(answered(u"6.3-7"_s) == std::pair{u"6月3日（周一）—7日（周五） · 6月7日 端午, day off"_s, Tone::Warning});
    CHECK(answered(u"5月"_s).second != Tone::Warning);
}

TEST_CASE("The fields of times tell the days off of the school", "[typing]")
{
    TypingDesk desk;
    desk.show<CalendarPage>();
    REQUIRE(desk.page->jumpTo({PageId::Calendar, keyOf(desk.activity), {}}));
    REQUIRE(settles(*desk.page));
    auto *time = desk.page->findChild<WhenEdit *>();
    time->setFocus();
    time->selectAll();
    enterText(*time, u"5月1日"_s);
    CHECK(answerIn(*desk.page).endsWith(u"劳动节, day off"_s));
    time->selectAll();
    enterText(*time, u"4月30日"_s);
    CHECK(answerIn(*desk.page) == u"4月30日（周二） · 第9周"_s);
    QTest::keyClick(time, Qt::Key_Escape);
}

TEST_CASE("A typed time is answered with what is understood, or with what is missing and where", "[typing]")
{
    const auto [typed, words] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"3月18日下午"_s, u"3月18日（周一）下午 · 第3周"_s},
        {u"3.18-22"_s, u"3月18日（周一）—22日（周五）"_s},
        {u"第3周周二下午"_s, u"第3周周二下午（3月19日）"_s},
        {u"3月中旬"_s, u"3月中旬（3月11日—20日）"_s},
        {u"待定"_s, u"待定"_s},
        {u"第2-2周单周周三"_s, u"3月11日—17日单周周三 — there is no such day in this term"_s},
        {u"2019-08-01"_s, u"2019年8月1日（周四） — not in this term"_s},
        {u"3月至5月"_s, u"3月1日（周五）—5月31日（周五） — 3月1日—3日 not in this term"_s},
        {u"第3周周"_s, u"The weekday is missing: 第3周周_ (一 … 日)"_s},
        {u"周二下午"_s, u"Which week? 第_周周二下午, or every week: 每周二下午"_s},
        {u"三上午"_s, u"Which week? 第_周周三上午, or every week: 每周三上午"_s},
        {u"3月、4月"_s, u"Is 3月—4月 meant? (Down writes it)"_s},
        {u"14:30"_s, u"The day is missing: _月_日 14:30"_s},
        {u"18日"_s, u"The month is missing: _月18日"_s},
        {u"上半月"_s, u"The month is missing: _月上半月"_s},
        {u"3月18日中午"_s, u"The hour is not finished: 3月18日中午_"_s},
        {u"2019-"_s, u"The month is missing: 2019-_"_s},
        {u"3."_s, u"The day of the month is missing: 3._"_s},
        {u"3月18日—"_s, u"The end is missing: 3月18日—_"_s},
        {u"第"_s, u"The number is missing: 第_周 or 第_节"_s},
        {u"第3"_s, u"Not finished yet: 第3周 (Down writes it)"_s},
        {u"每"_s, u"How often? 每_ (每周, 单周, 每两周, 每月)"_s},
        {u"3月18日14:"_s, u"The hour is not finished: 3月18日14:_"_s},
        {u"由"_s, u"By whom? 由_安排"_s},
        {u"4月中"_s, u"Not finished yet: 4月中旬 (Down writes it)"_s},
    }));
    INFO(typed.toStdString());
    const QString said = whenAnswer(typed, springTerm()).words;
    CHECK(said.toStdString() == words.toStdString());
}

TEST_CASE("What stays wrong whatever follows is said while it is typed, in another tone", "[typing]")
{
    const TypedAnswer wrong = whenAnswer(u"2月30日"_s, springTerm());
    CHECK(wrong.words == u"There is no day “2月30日”: month 2 of 2019 has only 28 days."_s);
    CHECK(whenAnswer(u"4月31日"_s, springTerm()).words == u"There is no day “4月31日”: month 4 has only 30 days."_s);
    CHECK(whenAnswer(u"3月32日"_s, springTerm()).words == u"There is no day “3月32日”: month 3 has only 31 days."_s);
    CHECK(wrong.tone == Tone::Warning);
    CHECK(whenAnswer(u"3月18日"_s, springTerm()).tone == Tone::Ok);
    const When week{.kind = DayRange{{2019, 3, 18}, {2019, 3, 22}}};
    CHECK(whenAnswer(u"3月18日"_s, springTerm(), week).tone == Tone::Ok);
    CHECK(whenAnswer(u"3月25日"_s, springTerm(), week).tone == Tone::Warning);
    CHECK(outsideText({.kind = Deadline{{2019, 3, 22}}}, week, springTerm()).isEmpty());
    CHECK(outsideText({.kind = SingleDay{{2019, 3, 25}}}, When{}, springTerm()).isEmpty());
    CHECK(whenAnswer(u"3."_s, springTerm()).tone == Tone::Info);
    CHECK(dayAnswer(u"3月"_s, springTerm()).tone == Tone::Warning);
    CHECK(dayAnswer(u"3月18"_s, springTerm()).tone == Tone::Ok);
    CHECK(hourAnswer(u"下午"_s).words == u"下午"_s);
    CHECK(hourAnswer(u"25:00"_s).tone == Tone::Warning);
    for (const QString &typed : {u"abc"_s, u"3月18日"_s}) {
        CAPTURE(typed.toStdString());
        CHECK(hourAnswer(typed).tone == Tone::Warning);
        CHECK(hourAnswer(typed).words.contains(u"14:30, 第3节 or 下午"_s));
        CHECK_FALSE(hourAnswer(typed).words.contains(u"3.18"_s));
    }
    CHECK(hourAnswer({}).words.isEmpty());
}

TEST_CASE("A year that the term leaves open is asked, and Down writes one after the other", "[typing]")
{
    WhenEdit edit{autumnTerm()};
    edit.show();
    enterText(edit, u"5月1日"_s);
    CHECK(edit.accessibleDescription() == u"Which year: 2018年5月1日 or 2019年5月1日? (Down writes it)"_s);
    CHECK_FALSE(edit.when());
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.text() == u"2018年5月1日"_s);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.text() == u"2019年5月1日"_s);
    REQUIRE(edit.when());
    CHECK(edit.when()->kind == WhenKind{SingleDay{{2019, 5, 1}}});
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.text() == u"2018年5月1日"_s);

    edit.selectAll();
    enterText(edit, u"5月1日"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK_FALSE(edit.check());
    CHECK(edit.problem().contains(u"2018"_s));
    CHECK(edit.problem().endsWith(u"Down writes it."_s));
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.text() == u"2018年5月1日"_s);
    CHECK(edit.problem().isEmpty());
}

TEST_CASE("A time that begins later and has lost its end says so, and Down keeps its length", "[typing]")
{
    WhenEdit edit{springTerm()};
    edit.setWhen({.kind = SingleDay{{2019, 3, 13}}, .timeOfDay = {.time = ClockSpan{{840}, ClockTime{960}}}});
    edit.show();
    edit.selectAll();
    enterText(edit, u"3月13日 17:00—18:00"_s);
    CHECK_FALSE(edit.accessibleDescription().contains(u"so far"_s));
    edit.selectAll();
    enterText(edit, u"3月13日 17:00"_s);
    CHECK(edit.accessibleDescription().contains(u"14:00—16:00 so far, now without that end"_s));
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.text() == u"3月13日 17:00—19:00"_s);
    CHECK_FALSE(edit.accessibleDescription().contains(u"so far"_s));
    REQUIRE(edit.when());
    CHECK(edit.when()->timeOfDay.time == ClockSpan{{1020}, ClockTime{1140}});
}

TEST_CASE("In the inspector the answer stands under the time, and neither keyboard nor fields move", "[typing]")
{
    TypingDesk desk;
    desk.show<CalendarPage>();
    REQUIRE(desk.page->jumpTo({PageId::Calendar, keyOf(desk.activity), {}}));
    REQUIRE(settles(*desk.page));
    auto *time = desk.page->findChild<WhenEdit *>();
    auto *below = named<ChipsEdit>(*desk.page, u"Forms"_s);
    time->setFocus();
    time->selectAll();
    const QPoint before = below->mapTo(desk.page.get(), QPoint{});
    CHECK(answerIn(*desk.page).isEmpty());
    enterText(*time, u"第3周"_s);
    CHECK(answerIn(*desk.page) == u"第3周（3月18日—24日）"_s);
    enterText(*time, u"周"_s);
    CHECK(answerIn(*desk.page).startsWith(u"The weekday is missing"_s));
    CHECK(time->accessibleDescription() == answerIn(*desk.page));
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() == time);
    CHECK(below->mapTo(desk.page.get(), QPoint{}) == before);
    const auto *bubble = desk.page->findChild<ReasonBubble *>(u"typingAnswer"_s);
    CHECK(bubble->mapTo(desk.page.get(), QPoint{}).y() >= time->mapTo(desk.page.get(), QPoint{}).y() + time->height());
    enterText(*time, u"二"_s);
    CHECK(answerIn(*desk.page) == u"第3周周二（3月19日）"_s);
    QTest::keyClick(time, Qt::Key_Return);
    CHECK(answerIn(*desk.page).isEmpty());
    CHECK(time->accessibleDescription().isEmpty());
    CHECK(desk.school.state().get<Activity>(desk.activity).start == QDate{2019, 3, 19});
}

TEST_CASE("A short answer stands beside the name of the next field, a long one over what is below", "[typing]")
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *typed = new QLineEdit;
    auto *name = new QLabel{u"Forms"_s};
    auto *next = new QLineEdit;
    for (QWidget *each : std::initializer_list<QWidget *>{typed, name, next})
        layout->addWidget(each);
    layout->addStretch();
    layout->setSpacing(window.fontMetrics().height() / 2);
    window.resize(300, 200);
    window.show();
    ReasonBubble bubble{*typed};
    bubble.tell(u"4月16日"_s, Tone::Accent);
    const QRect words{name->pos(), QSize{name->sizeHint().width(), name->height()}};
    CHECK(bubble.geometry().top() > typed->geometry().bottom());
    CHECK(bubble.geometry().right() == typed->geometry().right());
    CHECK_FALSE(bubble.geometry().intersects(words));
    bubble.tell(u"4月16日（周二） · 第7周，"_s.repeated(6), Tone::Accent);
    CHECK(bubble.geometry().top() == typed->geometry().bottom() + 2);
    CHECK(bubble.geometry().intersects(next->geometry()));
}

TEST_CASE("The answer goes with the keyboard, and a refused time says its reason instead", "[typing]")
{
    TypingDesk desk;
    desk.show<CalendarPage>();
    REQUIRE(desk.page->jumpTo({PageId::Calendar, keyOf(desk.activity), {}}));
    REQUIRE(settles(*desk.page));
    auto *time = desk.page->findChild<WhenEdit *>();
    auto *reason = desk.page->findChild<ProblemLine *>(u"whenProblem"_s);
    time->setFocus();
    time->selectAll();
    enterText(*time, u"3月"_s);
    CHECK_FALSE(answerIn(*desk.page).isEmpty());
    enterText(*time, u"18日25:00"_s);
    CHECK(answerIn(*desk.page).contains(u"25:00"_s));
    CHECK_FALSE(reason->isVisible());
    QTest::keyClick(time, Qt::Key_Return);
    CHECK(reason->isVisible());
    CHECK(answerIn(*desk.page).isEmpty());
    CHECK(time->accessibleDescription() == reason->text());
    // Mended: what is below keeps its place until the person has finished.
    QCoreApplication::processEvents();
    auto *below = named<ChipsEdit>(*desk.page, u"Forms"_s);
    const int before = below->mapTo(desk.page.get(), QPoint{}).y();
    time->selectAll();
    enterText(*time, u"4.16"_s);
    QCoreApplication::processEvents();
    CHECK_FALSE(reason->isVisible());
    CHECK_FALSE(answerIn(*desk.page).isEmpty());
    CHECK(below->mapTo(desk.page.get(), QPoint{}).y() == before);
    QTest::keyClick(time, Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(answerIn(*desk.page).isEmpty());
    CHECK(below->mapTo(desk.page.get(), QPoint{}).y() < before);
}

TEST_CASE("A cell of the schedule answers beside its editor, and gives way to a refusal", "[typing]")
{
    TypingDesk desk;
    desk.show<SchedulePage>();
    auto &view = *desk.page->findChild<ScheduleView *>();
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, ScheduleModel::TimeColumn));
    QTest::keyClick(&view, Qt::Key_F2);
    auto *time = view.viewport()->findChild<WhenEdit *>();
    REQUIRE(time);
    time->selectAll();
    enterText(*time, u"第3周周"_s);
    CHECK(answerIn(*desk.page).startsWith(u"The weekday is missing"_s));
    CHECK(time->hasFocus());
    QTest::keyClick(time, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(answerIn(*desk.page).isEmpty());
    auto *refusal = view.findChild<QLabel *>(u"cellProblem"_s);
    REQUIRE(refusal);
    CHECK(refusal->isVisible());
    time->selectAll();
    enterText(*time, u"第3周周二"_s);
    CHECK_FALSE(refusal->isVisible());
    CHECK(answerIn(*desk.page) == u"第3周周二（3月19日）"_s);
    QTest::keyClick(time, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(answerIn(*desk.page).isEmpty());
    CHECK(desk.school.state().get<Activity>(desk.activity).start == QDate{2019, 3, 19});
}

TEST_CASE("Postponing, a step, bounds of a series and a proposal answer while their times are typed", "[typing]")
{
    TypingDesk desk;
    const Term term = *desk.term.term();
    SECTION("postponing")
    {
        StatusDialog dialog{StatusDialog::Step::Postpone, desk.school.state().get<Activity>(desk.activity), term,
                            [](const std::optional<When> &, const QString &) { return std::nullopt; }};
        dialog.show();
        auto *time = dialog.findChild<WhenEdit *>();
        enterText(*time, u"4.16"_s);
        CHECK(answerIn(dialog) == u"4月16日（周二） · 第7周"_s);
    }
    SECTION("a step")
    {
        QWidget window;
        auto *layout = new QVBoxLayout{&window};
        auto *form = new PhaseForm{desk.school.state(), true};
        layout->addWidget(form);
        form->show({}, {}, term, 1);
        window.show();
        enterText(*form->findChild<WhenEdit *>(), u"周二"_s);
        CHECK(answerIn(window).startsWith(u"Which week?"_s));
    }
    SECTION("bounds")
    {
        GroupMeetingFields fields{desk.school.state(), term};
        fields.show();
        enterText(*named<QLineEdit>(fields, u"From"_s), u"4月"_s);
        CHECK(answerIn(fields).contains(u"is no single day"_s));
        enterText(*named<QLineEdit>(fields, u"From"_s), u"16"_s);
        CHECK(answerIn(fields) == u"4月16日（周二） · 第7周"_s);
    }
    SECTION("a proposal")
    {
        ProposalModel model{false};
        ProposalTable table{u"Proposals"_s, model};
        model.setRows({{.what = u"讲座"_s, .after = When{.kind = SingleDay{{2019, 4, 16}}}, .term = term}});
        table.resize(700, 400);
        table.show();
        table.view().setCurrentIndex(model.index(0, ProposalModel::AfterColumn));
        QTest::keyClick(&table.view(), Qt::Key_F2);
        auto *cell = table.view().viewport()->findChild<QLineEdit *>();
        REQUIRE(cell);
        cell->selectAll();
        enterText(*cell, u"第3"_s);
        CHECK(answerIn(table).startsWith(u"Not finished yet"_s));
        QTest::keyClick(cell, Qt::Key_Down);
        CHECK(cell->text() == u"第3周"_s);
        CHECK(answerIn(table) == u"第3周（3月18日—24日）"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QCoreApplication::processEvents();
        CHECK(answerIn(table).isEmpty());
        CHECK(model.rows().front().after->kind == WhenKind{WeekSpan{3, 3}});
    }
}

TEST_CASE("A day of a term is typed in any notation, stepped by arrows, and nothing else is taken", "[typing]")
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *edit = new DayEdit{springTerm(), {2019, 4, 17}};
    auto *problem = new ProblemLine{edit->field()};
    layout->addWidget(edit);
    layout->addWidget(problem);
    window.show();
    WhenEdit &field = edit->field();
    CHECK(field.text() == u"4月17日（周三）"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(edit->day() == QDate{2019, 4, 18});
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.text() == u"4月16日（周二）"_s);

    field.selectAll();
    enterText(field, u"3.1"_s);
    CHECK(edit->day() == QDate{2019, 3, 1});
    enterText(field, u"8"_s);
    CHECK(edit->day() == QDate{2019, 3, 18});
    CHECK(answerIn(window) == u"3月18日（周一） · 第3周"_s);
    field.selectAll();
    enterText(field, u"3月"_s);
    CHECK_FALSE(edit->day());
    CHECK(answerIn(window).contains(u"is no single day"_s));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(u"is no single day"_s));
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    CHECK_FALSE(edit->day());
    edit->setDay({2019, 5, 8});
    CHECK_FALSE(problem->isVisible());
    CHECK(edit->day() == QDate{2019, 5, 8});
}
