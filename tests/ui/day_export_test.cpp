// The days of the school calendar as a list that the import reads.
#include "ui/pages/settings/terms/calendar_part.h"
#include "ui/support/hands.h"
#include "ui/support/settings_desk.h"
#include "workspace/acts/school/calendar_acts.h"

#include <QFile>
#include <QTemporaryDir>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The days of a year are exported, and read again they change nothing", "[settings]")
{
    SettingsDesk shown;
    REQUIRE(
        shown.sample.acts().run(addCalendarDay(shown.state(), {.date = {2019, 4, 25}, .name = u"运动会"_s}).value()) ==
        RunResult::Done);
    REQUIRE(shown.page.jumpTo({PageId::Settings, 2019, u"calendar"_s}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"days.csv"_s);
    shown.sample.paper().setAskPath([&path](const QString &title, const QString &suffix) {
        CHECK(title == u"School calendar 2019"_s);
        CHECK(suffix == u"csv"_s);
        return std::optional{path};
    });
    QTest::mouseClick(buttonOf(*shown.page.findChild<CalendarPart *>(), u"Export the days…"_s), Qt::LeftButton);
    QFile file{path};
    REQUIRE(file.open(QFile::ReadOnly));
    const HolidayTable read = parseHolidayTable(QString::fromUtf8(file.readAll()));
    CHECK(read.problems.empty());
    REQUIRE(read.rows.size() > 10);
    const auto own = std::ranges::find(read.rows, QDate(2019, 4, 25), &HolidayRow::date);
    REQUIRE(own != read.rows.end());
    CHECK(own->festival == u"运动会"_s);
    for (const DayProposal &proposal : proposeDays(shown.state(), read.rows, shippedHolidayTable().rows)) {
        INFO(proposal.row.date.toString(Qt::ISODate).toStdString());
        CHECK(proposal.kind == DayProposal::Kind::Unchanged);
    }
}
