// What the inspector of a score says of its earlier values.
#include "ui/support/scores_desk.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A teacher whose first score by cases was changed once.
struct HistoryDesk : ScoresDesk
{
    int column = columnOf<TallyRule>();
    QString before = typed(u"1"_s);
    QString after = typed(u"2"_s);

    HistoryDesk() { REQUIRE(before != after); }

    QString typed(const QString &count)
    {
        REQUIRE(page.editor().type({0, column}, count));
        return shown(0, column);
    }
    bool says(const QString &change)
    {
        return std::ranges::any_of(page.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar{0x2060}).endsWith(u'　' + change);
        });
    }
};

} // namespace

TEST_CASE("earlier values of a score stay those that were shown, when the rule becomes another one", "[scores]")
{
    HistoryDesk desk;
    const QString line = desk.before + u" → "_s + desk.after;
    desk.go(0, desk.column);
    REQUIRE(QTest::qWaitFor([&] { return desk.says(line); }));

    CriterionVersion row = *desk.book.criteria()[static_cast<std::size_t>(desk.column)];
    auto &rule = std::get<TallyRule>(row.spec.rule.kind);
    const Points each = std::get<Points>(rule.cases.front().points);
    rule.cases.front().points = each + each;
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), row)) == RunResult::Done);
    REQUIRE(desk.shown(0, desk.column) != desk.after);
    desk.go(1, desk.column);
    desk.go(0, desk.column);
    CHECK(QTest::qWaitFor([&] { return desk.says(line); }));
}

TEST_CASE("a value that came back by taking back is told as such, one that was typed is not", "[scores]")
{
    HistoryDesk desk;
    desk.undo();
    desk.go(1, desk.column);
    desk.go(0, desk.column);
    CHECK(QTest::qWaitFor([&] { return desk.says(desk.after + u" → "_s + desk.before + u" (taken back)"_s); }));
    CHECK(desk.says(desk.before + u" → "_s + desk.after));
}
