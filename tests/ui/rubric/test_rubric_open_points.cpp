// What the words and rules of a rubric leave open is said where it is written and before it is published.
#include "domain/rubric/rule_proposal.h"
#include "ui/pages/rubric/dialogs/publish_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/support/sample_desk.h"
#include "ui/support/settled.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/rubric/unstated.h"
#include "workspace/queries/term_rows.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTableWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct OpenPointsDesk : SampleDesk<RubricPage>
{
    void change(std::size_t place, const std::function<void(CriterionSpec &)> &edit)
    {
        CriterionVersion row = *page.model().criteria()[place];
        edit(row.spec);
        REQUIRE(sample.acts().run(changeCriterion(sample.state(), row)) == RunResult::Done);
    }
    void choose(int row)
    {
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (view->model() == &page.model())
                view->setCurrentIndex(page.model().index(row, RubricModel::Title));
        }
        REQUIRE(settles(page));
    }
    const TallyRule &tally(std::size_t place) const
    {
        return std::get<TallyRule>(page.model().criteria()[place]->spec.rule.kind);
    }
    QString told() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page))
                texts << label->text();
        }
        return texts.join(u'\n').remove(QChar(0x2060)); // which keeps a line from beginning with a closing mark
    }
    /// The newest: those of before live until the event loop runs.
    QPushButton *shownButton(const QString &text) const
    {
        QPushButton *found = nullptr;
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisibleTo(&page))
                found = each;
        }
        return found;
    }
};

QTableWidget *openPointsOf(const PublishDialog &dialog)
{
    return named<QTableWidget>(dialog, u"Open points"_s);
}

} // namespace

TEST_CASE("before a rubric is published it names what is not stated, and nothing once that is confirmed",
          "[open points]")
{
    OpenPointsDesk desk;
    std::size_t open = 0;
    for (const CriterionVersion *row : desk.page.model().criteria())
        open += row->spec.unstated.size();
    REQUIRE(open > 0);
    {
        const PublishDialog dialog{desk.sample.state(), *desk.page.model().version(), std::nullopt};
        const QTableWidget *list = openPointsOf(dialog);
        REQUIRE(list);
        CHECK(list->rowCount() == static_cast<int>(open));
        CHECK_FALSE(list->item(0, 0)->text().isEmpty());
        CHECK(list->item(0, 1)->text().contains(u"not stated"_s));
        CHECK_FALSE(list->isColumnHidden(2));
        for (int row = 0; row < list->rowCount(); ++row)
            CHECK((list->item(row, 2)->text() == u"absence gives 0 points"_s) ==
                  (list->item(row, 1)->text() == u"What absence gives is not stated"_s));
        CHECK_FALSE(list->findItems(u"absence gives 0 points"_s, Qt::MatchExactly).empty());
    }
    for (std::size_t i = 0; i < desk.page.model().criteria().size(); ++i) {
        if (!desk.page.model().criteria()[i]->spec.unstated.empty())
            desk.change(i, [](CriterionSpec &spec) { spec.unstated.clear(); });
    }
    const PublishDialog settled{desk.sample.state(), *desk.page.model().version(), std::nullopt};
    CHECK_FALSE(openPointsOf(settled));

    // A level above the weight's reach is named too, and keeps nobody from publishing.
    desk.change(0, [](CriterionSpec &spec) { spec.weight = *spec.weight + Points::whole(50); });
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), desk.page.model().version()->id)) ==
            RunResult::Done);
    const PublishDialog odd{desk.sample.state(), *desk.page.model().version(), std::nullopt};
    REQUIRE(openPointsOf(odd));
    CHECK(openPointsOf(odd)->item(0, 0)->text() == u"1. "_s + desk.page.model().criteria()[0]->spec.title);
    CHECK(openPointsOf(odd)->item(0, 1)->text().contains(u"永远拿不满"_s));
    CHECK(openPointsOf(odd)->isColumnHidden(2)); // nothing is taken for now
    CHECK(buttonOf(desk.page, u"Publish"_s)->isEnabled());
    desk.choose(0);
    CHECK(desk.told().contains(u"永远拿不满"_s));
}

TEST_CASE("whoever publishes a rubric without grades or vetoes is told so plainly", "[open points]")
{
    OpenPointsDesk desk;
    const RubricVersionId version = desk.page.model().version()->id;
    RubricTerms terms = desk.page.model().version()->terms;
    const auto said = [&](const std::vector<Grade> &grades, const std::vector<Veto> &vetoes) {
        terms.grades = grades;
        terms.vetoes = vetoes;
        const Act act = setRubricTerms(desk.sample.state(), version, terms);
        if (terms != desk.page.model().version()->terms)
            REQUIRE(desk.sample.acts().run(act) == RunResult::Done);
        const PublishDialog dialog{desk.sample.state(), *desk.page.model().version(), std::nullopt};
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    const std::vector<Grade> grades{{.name = u"优秀"_s, .atLeast = Points::whole(80)},
                                    {.name = u"合格"_s, .atLeast = {}}};
    const std::vector<Veto> vetoes{{.name = u"师德失范"_s, .effect = VetoEffect::NotEligible}};
    CHECK(said({}, {}).contains(u"no grades and no vetoes"_s));
    CHECK(said(grades, {}).contains(u"no vetoes"_s));
    CHECK(said({}, vetoes).contains(u"no grades"_s));
    const QString whole = said(grades, vetoes);
    CHECK_FALSE(whole.contains(u"no grades"_s));
    CHECK_FALSE(whole.contains(u"no vetoes"_s));
}

TEST_CASE("what was unfolded of a rule stays unfolded after an entry, and is folded for another criterion",
          "[open points]")
{
    OpenPointsDesk desk;
    desk.choose(0);
    REQUIRE(std::holds_alternative<TallyRule>(desk.page.model().criteria()[0]->spec.rule.kind));
    QPushButton *more = desk.shownButton(u"More parameters…"_s);
    REQUIRE(more);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK_FALSE(desk.shownButton(u"More parameters…"_s));
    desk.change(0, [](CriterionSpec &spec) { std::get<TallyRule>(spec.rule.kind).base += Points::whole(1); });
    REQUIRE(settles(desk.page));
    CHECK_FALSE(desk.shownButton(u"More parameters…"_s));
    desk.choose(1);
    desk.choose(0);
    CHECK(desk.shownButton(u"More parameters…"_s));
}

TEST_CASE("a case goes by Del in one step and comes back by undo; emptying its name takes nothing away",
          "[open points]")
{
    OpenPointsDesk desk;
    desk.choose(1);
    REQUIRE(desk.tally(1).cases.size() == 2);
    const TallyRule before = desk.tally(1);
    const auto table = [&]() -> RuleTable & {
        REQUIRE(settles(desk.page));
        return *desk.page.findChildren<RuleTable *>().front();
    };
    RuleTable *cases = &table();
    cases->item(0, 0)->setText({});
    CHECK(QTest::qWaitFor([&] { return cases->item(0, 0)->toolTip().contains(u"is missing"_s); }));
    CHECK(desk.tally(1) == before);
    cases->setCurrentCell(0, 1);
    cases->setFocus();
    QTest::keyClick(cases, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return desk.tally(1).cases.size() == 1; }));
    CHECK(desk.tally(1).cases[0] == before.cases[1]);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.tally(1) == before);
}

TEST_CASE("marks of a standard that no rule is read from are named, and no others", "[open points]")
{
    OpenPointsDesk desk;
    const auto write = [&](const QString &words) {
        desk.change(0, [&](CriterionSpec &spec) { spec.standard = words; });
        desk.choose(1);
        desk.choose(0);
        return desk.told();
    };
    CHECK(write(u"平时占40%，期末占60%"_s).contains(u"Not read as a rule: “平时占40%”、“期末占60%”"_s));
    CHECK_FALSE(write(u"每缺一次扣2分，扣完为止"_s).contains(u"Not read as a rule"_s));
    CHECK_FALSE(write(u"查笔记"_s).contains(u"Not read as a rule"_s));
}

TEST_CASE("the head over ways to spread weights is as wide as its words", "[open points]")
{
    OpenPointsDesk desk;
    QPushButton *spread = nullptr;
    for (QPushButton *each : desk.page.findChild<Banner *>()->findChildren<QPushButton *>()) {
        if (each->text().startsWith(u"Spread evenly"_s))
            spread = each;
    }
    REQUIRE(spread);
    QMenu &menu = *spread->menu();
    menu.setFont(desk.page.font());
    menu.popup({0, 0});
    const QString head = u"All criteria: 103 of 100, 3 over"_s;
    bool isThere = false;
    for (QAction *action : menu.actions()) {
        if (action->text() != head)
            continue;
        isThere = true;
        CHECK_FALSE(action->isEnabled());
        CHECK_FALSE(action->isSeparator());
        CHECK(menu.actionGeometry(action).width() >= menu.fontMetrics().horizontalAdvance(head));
    }
    CHECK(isThere);
    menu.close();
}

TEST_CASE("before publishing it says which words still state points that the rule does not give any more",
          "[open points]")
{
    OpenPointsDesk desk;
    const RubricVersionId first = desk.page.model().version()->id;
    for (std::size_t i = 0; i < desk.page.model().criteria().size(); ++i) {
        if (!desk.page.model().criteria()[i]->spec.unstated.empty())
            desk.change(i, [](CriterionSpec &spec) { spec.unstated.clear(); });
    }
    const auto listed = [&] {
        const RubricVersionId version = desk.page.model().version()->id;
        const PublishDialog dialog{desk.sample.state(), desk.sample.state().get<RubricVersion>(version),
                                   effectsOf(desk.sample.state(), version)};
        QStringList texts;
        if (const QTableWidget *list = openPointsOf(dialog)) {
            for (int row = 0; row < list->rowCount(); ++row)
                texts << list->item(row, 0)->text() + u'|' + list->item(row, 1)->text();
        }
        return texts.filter(u"still say"_s);
    };
    // One standard that is read as a rule, and one that says its points in words of its own.
    desk.change(4, [](CriterionSpec &spec) { spec.standard = u"视完成情况酌情给分，写得好的可得满满的5分"_s; });
    REQUIRE_FALSE(proposeRule(desk.page.model().criteria()[4]->spec.standard, Points::whole(5)));
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), first)) == RunResult::Done);
    CHECK(listed().isEmpty());
    REQUIRE(desk.sample.acts().run(
                publishRubric(desk.sample.state(), first, u"研训处"_s, QDateTime::currentDateTimeUtc()).value()) ==
            RunResult::Done);
    REQUIRE(desk.sample.acts().run(newDraft(desk.sample.state(), first)) == RunResult::Done);
    CHECK(listed().isEmpty());

    const auto best = [](Points points) {
        return [points](CriterionSpec &spec) { std::get<LevelsRule>(spec.rule.kind).levels.front().points = points; };
    };
    for (const std::size_t place : {3U, 4U})
        desk.change(place, best(Points::whole(7)));
    REQUIRE(listed().size() == 2);
    CHECK(listed()[0].startsWith(u"4. "_s));
    CHECK(listed()[0].contains(u"8分"_s));
    CHECK(listed()[1].startsWith(u"5. "_s));
    CHECK(listed()[1].contains(u"“5分”"_s));

    desk.change(4, [](CriterionSpec &spec) { spec.standard.replace(u'5', u'7'); });
    REQUIRE(listed().size() == 1);
    desk.change(3, [](CriterionSpec &spec) { spec.standard.replace(u'8', u'7'); });
    CHECK(listed().isEmpty());
}
