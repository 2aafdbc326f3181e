// The level of an activity as a proposal beside the mark.
#include "ui/pages/scores/inspector/score_inspector.h"
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/queries/term_rows.h"

#include <QLabel>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The first three teachers for whom 一师一优课晒课 is are named at levels by an activity of its topic; nothing is
/// recorded of them.
class LevelsDesk : public ScoresDesk
{
public:
    int column = 0;
    std::vector<int> rows;

    LevelsDesk()
    {
        const auto &criteria = book.criteria();
        const auto found =
            std::ranges::find_if(criteria, [](const CriterionVersion *each) { return each->spec.no == u"6"; });
        REQUIRE(found != criteria.end());
        column = static_cast<int>(found - criteria.begin());
        for (int row = 0; row < book.teachers() && rows.size() < 3; ++row) {
            if (const CellRecord *cell = book.record(row, column); cell && cell->record.state == RecordState::Recorded)
                rows.push_back(row);
        }
        REQUIRE(rows.size() == 3);
        std::set<BookCell> cells;
        for (const int row : rows)
            cells.insert({row, column});
        REQUIRE(page.editor().clear(cells));
        const TermId term = *sample.context().term.id();
        for (const Activity *each : activitiesOf(sample.state(), term)) {
            if (each->topic == (*found)->topic)
                m_activity = each->id;
        }
        REQUIRE(m_activity);
        grid.setFocus();
    }

    void assign(const std::vector<AssignedLevel> &levels)
    {
        REQUIRE(sample.acts().run(editLevels(sample.state(), *m_activity, levels)) == RunResult::Done);
    }
    Participant teacher(std::size_t which) const
    {
        return {.staff = std::get<StaffId>(book.subject(rows[which])), .group = {}, .name = {}};
    }
    QString level(std::size_t which) const
    {
        const CellRecord *cell = book.record(rows[which], column);
        const auto *levels = cell ? std::get_if<LevelsRecord>(&cell->record.data.observed) : nullptr;
        return levels && levels->levels.size() == 1 ? levels->levels.front() : QString{};
    }
    /// The inspector shows the chosen cell a moment later.
    QPushButton *offered(const QString &text) const
    {
        QPushButton *found = nullptr;
        const auto isThere = [&] {
            for (QPushButton *each : page.findChildren<QPushButton *>()) {
                if (each->text() == text && each->isVisible())
                    found = each;
            }
            return found != nullptr;
        };
        CHECK(QTest::qWaitFor(isThere));
        return found;
    }
    bool tells(const QString &words) const
    {
        return QTest::qWaitFor([&] {
            const auto labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
        });
    }

private:
    std::optional<ActivityId> m_activity;
};

} // namespace

TEST_CASE("B29: the level of an activity is offered beside the mark, taken over by one act and taken back", "[tiers]")
{
    LevelsDesk desk;
    desk.go(desk.rows[0], desk.column);
    desk.assign({{.level = u"二级"_s, .people = {desk.teacher(0)}}});
    const std::size_t steps = desk.steps();
    QPushButton *take = desk.offered(u"Take over 二级指标"_s);
    REQUIRE(take);
    CHECK(desk.tells(u": 二级"_s));
    CHECK(desk.level(0).isEmpty());
    CHECK_FALSE(buttonOf(desk.page, u"Take over for all 1 teachers not scored yet"_s));
    QTest::mouseClick(take, Qt::LeftButton);
    CHECK(desk.level(0) == u"二级指标"_s);
    CHECK(desk.steps() == steps + 1);
    desk.undo();
    CHECK(desk.level(0).isEmpty());
}

TEST_CASE("B29: the levels of all teachers who are not scored yet are taken over at once", "[tiers]")
{
    LevelsDesk desk;
    desk.assign({{.level = u"一级指标"_s, .people = {desk.teacher(0), desk.teacher(2)}},
                 {.level = u"三级指标"_s, .people = {desk.teacher(1), desk.teacher(2)}}});
    desk.go(desk.rows[0], desk.column);
    // What is named at two levels stays for a person to decide.
    QPushButton *all = desk.offered(u"Take over for all 2 teachers not scored yet"_s);
    REQUIRE(all);
    const std::size_t steps = desk.steps();
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(desk.level(0) == u"一级指标"_s);
    CHECK(desk.level(1) == u"三级指标"_s);
    CHECK(desk.level(2).isEmpty());
    CHECK(desk.steps() == steps + 1);
    desk.go(desk.rows[2], desk.column);
    CHECK(desk.offered(u"Take over 一级指标"_s));
    QPushButton *third = desk.offered(u"Take over 三级指标"_s);
    REQUIRE(third);
    QTest::mouseClick(third, Qt::LeftButton);
    CHECK(desk.level(2) == u"三级指标"_s);
    desk.undo();
    desk.undo();
    CHECK(desk.level(0).isEmpty());
    CHECK(desk.level(1).isEmpty());
}

TEST_CASE("B29: what is recorded is not offered to be replaced, and a level without its like is told", "[tiers]")
{
    LevelsDesk desk;
    REQUIRE(desk.page.editor().type({desk.rows[0], desk.column}, u"三级指标"_s));
    desk.grid.setFocus();
    desk.assign(
        {{.level = u"一级指标"_s, .people = {desk.teacher(0)}}, {.level = u"优秀"_s, .people = {desk.teacher(1)}}});
    desk.go(desk.rows[0], desk.column);
    CHECK(desk.tells(u": 一级指标"_s));
    CHECK_FALSE(buttonOf(desk.page, u"Take over 一级指标"_s));
    CHECK(desk.level(0) == u"三级指标"_s);
    desk.go(desk.rows[1], desk.column);
    CHECK(desk.tells(u"优秀 (the criterion has no level of this name)"_s));
}
