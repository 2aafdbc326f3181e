#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/support/series_page.h"
#include "ui/support/views_desk.h"
#include "workspace/acts/schedule/occurrence_acts.h"

#include <QLineEdit>
#include <QTimer>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 学期周次 with a series on Wednesdays; what every question is answered is counted.
struct SeriesInWeeks : ViewsDesk
{
    ActivityId activity =
        add(u"Lecture"_s, {.kind = Recurring{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = QDate{2019, 5, 8}}});
    MeetingKey key{.activity = activity, .session = {}, .original = {2019, 4, 10}};
    LinesTable *table = nullptr;
    int asked = 0;
    QTimer hand;

    explicit SeriesInWeeks(const std::function<void(ScopeDialog &)> &answer)
    {
        QObject::connect(&hand, &QTimer::timeout, &hand, [this, answer] {
            if (auto *dialog = qobject_cast<ScopeDialog *>(QApplication::activeModalWidget())) {
                ++asked;
                answer(*dialog);
            }
        });
        hand.start(10);
    }
    /// Opens the line of 10 April and writes over it.
    void writeOver(const QString &title)
    {
        show();
        table = turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
        views().choose({.day = key.original, .activity = activity, .meeting = key});
        REQUIRE(table->currentIndex() == table->model()->index(5, 2));
        REQUIRE(table->currentLine());
        press(Qt::Key_Return);
        REQUIRE(table->isWriting());
        write(title);
    }
    void enter(Qt::KeyboardModifiers modifiers = {})
    {
        press(Qt::Key_Return, modifiers);
        REQUIRE(QTest::qWaitFor([this] { return asked > 0; }));
    }
    QStringList titles()
    {
        QStringList titles;
        for (const Activity *each : activitiesOf(school.state(), *term.id()))
            titles << each->title;
        return titles;
    }
    const std::map<ChangedOccurrenceId, ChangedOccurrence> &decisions() const
    {
        return school.state().all<ChangedOccurrence>();
    }
    QString shown(int row) const { return table->model()->index(row, 2).data().toString(); }
};

} // namespace

TEST_CASE("A meeting that is written over in the weeks of the term asks once how far that goes", "[series]")
{
    const QString choice = GENERATE(u"Only this one"_s, u"From this one on"_s, u"All"_s);
    SeriesInWeeks desk{[&choice](ScopeDialog &dialog) { take(dialog, choice); }};
    desk.writeOver(u"Talk"_s);
    desk.enter();
    CHECK(desk.asked == 1);
    CHECK_FALSE(desk.table->isWriting());
    if (choice == u"Only this one"_s) {
        CHECK(desk.titles() == QStringList{u"Lecture"_s});
        REQUIRE(desk.decisions().size() == 1);
        CHECK(desk.decisions().begin()->second.content == u"Talk"_s);
        CHECK(desk.decisions().begin()->second.original == QDate{2019, 4, 10});
    } else {
        CHECK(desk.titles() == (choice == u"All"_s ? QStringList{u"Talk"_s} : QStringList{u"Lecture"_s, u"Talk"_s}));
        CHECK(desk.decisions().empty());
    }
    CHECK(desk.shown(4).contains(choice == u"All"_s ? u"Talk"_s : u"Lecture"_s));
    CHECK(desk.shown(5).contains(u"Talk"_s));
    CHECK(desk.shown(6).contains(choice == u"Only this one"_s ? u"Lecture"_s : u"Talk"_s));
    desk.undo();
    CHECK(desk.titles() == QStringList{u"Lecture"_s});
    CHECK(desk.decisions().empty());
}

TEST_CASE("A question about a written meeting that is left leaves the meeting and the cell as they were", "[series]")
{
    SeriesInWeeks desk{[](ScopeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }};
    desk.writeOver(u"Talk"_s);
    const auto before = desk.school.acts().undoable()->id;
    desk.enter();
    CHECK(desk.asked == 1);
    CHECK(desk.school.acts().undoable()->id == before);
    CHECK(desk.shown(5).contains(u"Lecture"_s));
    CHECK_FALSE(desk.table->isWriting());
    CHECK(desk.table->currentIndex() == desk.table->model()->index(5, 2));
    CHECK(desk.page->focusWidget() == desk.table);
}

TEST_CASE("Shift+Enter on a meeting goes on with a new line after the question", "[series]")
{
    SeriesInWeeks desk{[](ScopeDialog &dialog) { take(dialog, u"Only this one"_s); }};
    desk.writeOver(u"Talk"_s);
    desk.enter(Qt::ShiftModifier);
    CHECK(desk.asked == 1);
    CHECK(desk.decisions().size() == 1);
    REQUIRE(desk.table->isWriting());
    CHECK(desk.table->findChild<QLineEdit *>()->text().isEmpty());
}

TEST_CASE("A written meeting that is left otherwise is alone meant, and its series' name goes back unasked", "[series]")
{
    SeriesInWeeks desk{[](ScopeDialog &dialog) { dialog.reject(); }};
    SECTION("the keyboard has gone elsewhere")
    {
        desk.writeOver(u"Talk"_s);
        desk.table->setFocus();
        CHECK(desk.titles() == QStringList{u"Lecture"_s});
        REQUIRE(desk.decisions().size() == 1);
        CHECK(desk.decisions().begin()->second.content == u"Talk"_s);
    }
    SECTION("as the series has it")
    {
        desk.run(*editMeeting(desk.school.state(), desk.key, {.content = u"Visit"_s}));
        desk.writeOver(u"Lecture"_s);
        desk.press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&desk] { return desk.decisions().empty(); }));
        CHECK(desk.titles() == QStringList{u"Lecture"_s});
    }
    CHECK(desk.asked == 0);
}
