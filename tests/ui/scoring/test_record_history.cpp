// What the inspector of a score says of its earlier values.
#include "ui/support/scores_desk.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("earlier values of a score stay those that were shown, when the rule becomes another one", "[scores]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<TallyRule>();
    REQUIRE(desk.page.editor().type({0, column}, u"1"_s));
    const QString before = desk.shown(0, column);
    REQUIRE(desk.page.editor().type({0, column}, u"2"_s));
    const QString after = desk.shown(0, column);
    REQUIRE(before != after);
    const auto says = [&desk](const QString &what) {
        return std::ranges::any_of(desk.page.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar{0x2060}).endsWith(u'　' + what);
        });
    };
    const QString line = before + u" → "_s + after;
    desk.go(0, column);
    REQUIRE(QTest::qWaitFor([&] { return says(line); }));

    CriterionVersion row = *desk.book.criteria()[static_cast<std::size_t>(column)];
    auto &rule = std::get<TallyRule>(row.spec.rule.kind);
    const Points each = std::get<Points>(rule.cases.front().points);
    rule.cases.front().points = each + each;
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), row)) == RunResult::Done);
    REQUIRE(desk.shown(0, column) != after);
    desk.go(1, column);
    desk.go(0, column);
    CHECK(QTest::qWaitFor([&] { return says(line); }));
}

TEST_CASE("a value that came back by taking back is told as such, one that was typed is not", "[scores]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<TallyRule>();
    REQUIRE(desk.page.editor().type({0, column}, u"1"_s));
    const QString before = desk.shown(0, column);
    REQUIRE(desk.page.editor().type({0, column}, u"2"_s));
    const QString after = desk.shown(0, column);
    REQUIRE(before != after);
    desk.undo();
    const auto says = [&desk](const QString &what) {
        return std::ranges::any_of(desk.page.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar{0x2060}).endsWith(what);
        });
    };
    desk.go(1, column);
    desk.go(0, column);
    CHECK(QTest::qWaitFor([&] { return says(after + u" → "_s + before + u" (taken back)"_s); }));
    CHECK(says(before + u" → "_s + after));
}
