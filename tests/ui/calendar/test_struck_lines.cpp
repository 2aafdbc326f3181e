// Where the line through what is cancelled is drawn.
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/support/views_desk.h"

#include <catch2/catch.hpp>

#include <QImage>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate struckDay{2019, 4, 12};
const QString shortWords = u"川川"_s; // no stroke lies across

struct StruckDesk : ViewsDesk
{
    ActivityId cancelled{};

    StruckDesk()
    {
        cancelled = add(shortWords, dayOf(struckDay));
        // The legend has its words for these from the start.
        setStatus(add(u"Off"_s, dayOf({2019, 4, 24})), ActivityStatus::Cancelled);
        show();
    }
    void setStatus(ActivityId id, ActivityStatus status)
    {
        ActBuilder builder{school.state(), ActKind::SetActivityStatus};
        builder.change<Activity>(id, [status](Activity &row) { row.status = status; });
        run(builder.take());
        QCoreApplication::processEvents();
    }
    /// All of the page, as a window is drawn: its widgets are not at its corner.
    QImage seen() { return page->grab().toImage(); }
    QRect onPage(const QWidget &widget, const QRect &place) const
    {
        return {widget.mapTo(page.get(), place.topLeft()), place.size()};
    }
};

/// Around the pixels of a part that are others in the second picture.
QRect changedIn(const QImage &before, const QImage &after, const QRect &part)
{
    QRect changed;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                changed |= QRect{x, y, 1, 1};
        }
    }
    return changed;
}

/// The longest row of pixels in a bar that are not its ground.
int longestStroke(const QImage &image, const QRect &bar)
{
    const QRgb ground = image.pixel(bar.right() - 4, bar.bottom() - 3);
    int longest = 0;
    for (int y = bar.top() + 3; y <= bar.bottom() - 3; ++y) {
        int run = 0;
        for (int x = bar.left() + 1; x <= bar.right() - 4; ++x) {
            run = image.pixel(x, y) == ground ? 0 : run + 1;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace

TEST_CASE("The line through a cancelled activity lies in its own bar of the month", "[struck lines]")
{
    StruckDesk desk;
    const QRect month = desk.onPage(desk.month(), desk.month().visibleRegion().boundingRect());
    const auto bar = [&desk] { return desk.onPage(desk.month(), desk.month().barRect(desk.cancelled, struckDay)); };
    const int words = QFontMetrics{desk.month().font()}.horizontalAdvance(shortWords) * 3 / 4;
    const QImage before = desk.seen();
    CHECK(longestStroke(before, bar()) < words);
    desk.setStatus(desk.cancelled, ActivityStatus::Cancelled);
    const QImage after = desk.seen();
    CHECK(longestStroke(after, bar()) > words);
    CHECK(bar().contains(changedIn(before, after, month)));
}

TEST_CASE("In the week and the weeks of the term what is cancelled has its line, too", "[struck lines]")
{
    StruckDesk desk;
    const auto check = [&desk](LinesTable &table, int row) {
        QCoreApplication::processEvents();
        const auto bar = [&] { return desk.onPage(*table.viewport(), table.lineRect(row, 4, 0)); };
        const int words = table.fontMetrics().horizontalAdvance(shortWords) * 3 / 4;
        CHECK(longestStroke(desk.seen(), bar()) < words);
        desk.setStatus(desk.cancelled, ActivityStatus::Cancelled);
        CHECK(longestStroke(desk.seen(), bar()) > words);
        desk.setStatus(desk.cancelled, ActivityStatus::Planned);
    };
    check(*desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table(), 5);
    check(*desk.turnTo<WeekView>(CalendarViewKind::Week).table(), 0);
}
