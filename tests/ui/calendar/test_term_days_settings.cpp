#include "ui/pages/proposals/calendar_change_dialog.h"
#include "ui/pages/proposals/proposal_model.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/settings_desk.h"
#include "ui/widgets/editors/time/date_field.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/occurrence_acts.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The fields of the term, with a talk of week 8 and a series whose meeting of 15 April is cancelled.
struct TermDaysDesk : SettingsDesk
{
    ActivityId talk = plan(u"家校共育"_s, {.kind = WeekSpan{8, 8, {2}}});
    ActivityId series = plan(u"教研"_s, {.kind = Recurring{.weekdays = {1}, .parity = Parity::Odd}});

    TermDaysDesk()
    {
        const MeetingKey cancelled{.activity = series, .session = {}, .original = {2019, 4, 15}};
        REQUIRE(sample.acts().run(cancelMeeting(state(), cancelled, u"停电"_s).value()) == RunResult::Done);
        go(u"terms"_s);
    }
    ActivityId plan(const QString &title, const When &when)
    {
        Act act = addActivity(state(), term().id, {.title = title, .when = when});
        const ActivityId id = *addedActivity(act);
        REQUIRE(sample.acts().run(std::move(act)) == RunResult::Done);
        return id;
    }
    void beginOn(QDate day)
    {
        auto &first = named<DateField>(u"First day"_s);
        first.setFocus();
        first.setDate(day);
        QTest::keyClick(&first, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    WhenKind timeOf(ActivityId id) const { return state().get<Activity>(id).when.kind; }
};

int lineNamed(const ProposalModel &model, const QString &title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ProposalModel::WhatColumn).data().toString() == title)
            return row;
    }
    FAIL("the activity is not told");
    return 0;
}

bool tellsIn(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

TEST_CASE("Another first day of the term asks about what moves with the weeks, and what is ticked keeps its days",
          "[term days]")
{
    TermDaysDesk desk;
    answerNext<CalendarChangeDialog>([](CalendarChangeDialog &dialog) {
        CHECK(namelessControls(dialog) == QStringList{});
        const ProposalModel &model = *dialog.findChild<ProposalModel *>();
        const auto cell = [&model](const QString &title, int column) {
            return model.index(lineNamed(model, title), column);
        };
        CHECK(cell(u"家校共育"_s, ProposalModel::WhatColumn).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
        CHECK(cell(u"家校共育"_s, ProposalModel::WhyColumn).data() == u"With its week: 4月23日 moves to 4月30日"_s);
        CHECK(cell(u"教研"_s, ProposalModel::WhatColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked);
        CHECK(cell(u"教研"_s, ProposalModel::AfterColumn).data() == u"双周周一"_s);
        const QString why = cell(u"教研"_s, ProposalModel::WhyColumn).data().toString();
        CHECK(why.contains(u"\nBetter keeps its days; else these decisions belong to no meeting:\n"_s));
        CHECK(why.contains(u"停电"_s));
        // The longest texts have the room that short titles and times leave.
        const QTableView &view = dialog.findChild<ProposalTable *>()->view();
        CHECK(view.columnWidth(ProposalModel::WhyColumn) > view.columnWidth(ProposalModel::WhatColumn));
        CHECK(view.columnWidth(ProposalModel::WhyColumn) > view.viewport()->width() * 30 / 100);
        CHECK(tellsIn(dialog, u"They are not dropped"_s));
        CHECK(tellsIn(dialog, u"Ticked to begin with is what was held"_s));
        buttonOf(dialog, u"Let the ticked keep their days"_s)->click();
    });
    desk.beginOn({2019, 3, 11});
    CHECK(desk.term().first == QDate{2019, 3, 11});
    CHECK(desk.timeOf(desk.talk) == WhenKind{WeekSpan{8, 8, {2}}});
    CHECK(std::get<Recurring>(desk.timeOf(desk.series)).parity == Parity::Even);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.term().first == QDate{2019, 3, 4});
    CHECK(std::get<Recurring>(desk.timeOf(desk.series)).parity == Parity::Odd);
}

TEST_CASE("Who gives up another first day finds the former one in its field, and nothing has moved", "[term days]")
{
    TermDaysDesk desk;
    answerNext<CalendarChangeDialog>([](CalendarChangeDialog &dialog) { buttonOf(dialog, u"Cancel"_s)->click(); });
    desk.beginOn({2019, 3, 11});
    CHECK(desk.term().first == QDate{2019, 3, 4});
    CHECK(desk.named<DateField>(u"First day"_s).date() == QDate{2019, 3, 4});
    CHECK(desk.page.leave());
}
