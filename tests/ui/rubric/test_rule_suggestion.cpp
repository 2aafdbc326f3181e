#include "ui/pages/rubric/inspector/rule_suggestion.h"
#include "ui/pages/rubric/inspector/unstated_fields.h"
#include "ui/pages/rubric/rubric_page.h"

#include "ui/support/accessible.h"
#include "ui/support/sample_desk.h"
#include "ui/support/settled.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct SuggestionDesk : SampleDesk<RubricPage>
{
    const CriterionVersion &row(int number) { return *page.model().criteria()[static_cast<std::size_t>(number)]; }
    /// The suggestion beside the chosen row, after the inspector has settled.
    RuleSuggestion *choose(int number)
    {
        page.table().setCurrentIndex(page.model().index(number, RubricModel::Title));
        REQUIRE(settles(page));
        return page.findChild<RuleSuggestion *>();
    }
    void write(int number, const QString &standard)
    {
        CriterionVersion changed = row(number);
        changed.spec.standard = standard;
        changed.spec.rule = newRule(NewRule::Rating, Points::whole(10));
        changed.spec.unstated.clear();
        REQUIRE(sample.acts().run(changeCriterion(sample.state(), changed)) == RunResult::Done);
    }
    void press(RuleSuggestion &suggestion, const QString &text)
    {
        for (QPushButton *button : suggestion.findChildren<QPushButton *>()) {
            if (button->text() != text)
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            REQUIRE(settles(page));
            return;
        }
        FAIL("no such button");
    }
};

} // namespace

TEST_CASE("rules that already say what the words state are left alone")
{
    SuggestionDesk desk;
    for (int number = 0; number < 14; ++number) {
        CAPTURE(desk.row(number).spec.standard.toStdString());
        CHECK(desk.choose(number) == nullptr);
    }
}

TEST_CASE("a rule read from the words is offered, taken over as one step and asked for what is not stated")
{
    SuggestionDesk desk;
    desk.write(0, u"每缺一次扣2分，扣完为止"_s);
    const CriterionSpec before = desk.row(0).spec;
    RuleSuggestion *suggestion = desk.choose(0);
    REQUIRE(suggestion != nullptr);
    CHECK(namelessControls(desk.page) == QStringList{});
    CHECK(desk.row(0).spec == before);
    desk.press(*suggestion, RuleSuggestion::tr("Take over"));
    const CriterionSpec &after = desk.row(0).spec;
    const auto *tally = std::get_if<TallyRule>(&after.rule.kind);
    REQUIRE(tally != nullptr);
    CHECK(tally->base == Points::whole(10));
    CHECK(tally->floor == Points{});
    REQUIRE(after.unstated.size() == 1);
    CHECK(after.unstated.front().parameter == UnstatedParameter::Required);
    CHECK(desk.page.findChild<RuleSuggestion *>() == nullptr);
    CHECK(desk.page.isAncestorOf(QApplication::focusWidget()));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.row(0).spec == before);
    CHECK(desk.choose(0) != nullptr);
}

TEST_CASE("a declined suggestion changes nothing and returns only with other words")
{
    SuggestionDesk desk;
    desk.write(0, u"每缺一次扣2分，扣完为止"_s);
    const CriterionSpec before = desk.row(0).spec;
    RuleSuggestion *suggestion = desk.choose(0);
    REQUIRE(suggestion != nullptr);
    desk.press(*suggestion, RuleSuggestion::tr("Don't take over"));
    CHECK(desk.row(0).spec == before);
    CHECK(desk.page.findChild<RuleSuggestion *>() == nullptr);
    desk.choose(1);
    CHECK(desk.choose(0) == nullptr);
    desk.write(0, u"每缺一次扣3分，扣完为止"_s);
    CHECK(desk.choose(0) != nullptr);
}

TEST_CASE("the suggestion quotes the words and names what they leave open")
{
    const QString words = u"政治学习笔记每少次扣1分"_s;
    const auto proposal = proposeRule(words, Points::whole(10));
    REQUIRE(proposal);
    const QString text = RuleSuggestion::textOf(*proposal, words);
    CHECK(text.contains(u"“政治学习笔记每少次扣1分”"_s));
    CHECK(text.contains(u"10"_s));
    CHECK(text.contains(RuleSuggestion::tr("the required number")));
    CHECK(text.contains(RuleSuggestion::tr("the floor")));
    CHECK_FALSE(text.contains(RuleSuggestion::tr("what absence gives")));
    CHECK_FALSE(text.contains(RuleSuggestion::tr("; not taken over: %1").arg(QString{})));
}

TEST_CASE("an exception that the rule can't hold is named as not taken over")
{
    const QString words = u"每少一次扣1分，但因公外出除外"_s;
    const auto proposal = proposeRule(words, Points::whole(10));
    REQUIRE(proposal);
    const QString text = RuleSuggestion::textOf(*proposal, words);
    CHECK(text.contains(RuleSuggestion::tr("; not taken over: %1").arg(u"“但因公外出除外”"_s)));
}

TEST_CASE("what several awards give together is asked for, and nothing is confirmed before it is chosen")
{
    SuggestionDesk desk;
    desk.write(0, u"市级一等奖5分，县级一等奖3分"_s);
    RuleSuggestion *suggestion = desk.choose(0);
    REQUIRE(suggestion != nullptr);
    desk.press(*suggestion, RuleSuggestion::tr("Take over"));
    REQUIRE(desk.row(0).spec.unstated.size() == 1);
    CHECK(desk.row(0).spec.unstated.front().parameter == UnstatedParameter::Repeat);

    auto *fields = desk.page.findChild<UnstatedFields *>();
    REQUIRE(fields != nullptr);
    auto &several = *fields->findChild<QComboBox *>();
    QPushButton &confirm = *fields->findChild<QPushButton *>();
    CHECK(several.currentIndex() == -1);
    CHECK_FALSE(confirm.isEnabled());
    CHECK(confirm.accessibleName().contains(u"several awards"_s));
    several.setCurrentIndex(1);
    REQUIRE(confirm.isEnabled());
    const CriterionSpec before = desk.row(0).spec;
    QTest::mouseClick(&confirm, Qt::LeftButton);
    CHECK(desk.row(0).spec.unstated.empty());
    CHECK(std::get<AwardsRule>(desk.row(0).spec.rule.kind).combine == AwardsCombine{SumOfAwards{}});
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.row(0).spec == before);
}

TEST_CASE("words that say several things of a rule are quoted once")
{
    SuggestionDesk desk;
    desk.write(0, u"完成规定听课20节得满分，少一节扣0.5分"_s);
    const RuleSuggestion *suggestion = desk.choose(0);
    REQUIRE(suggestion);
    QString told;
    for (const QLabel *label : suggestion->findChildren<QLabel *>())
        told += label->text().remove(QChar(0x2060)); // which keeps a line from beginning with a closing mark
    CHECK(told.count(u"完成规定听课20节得满分"_s) == 1);
    CHECK(told.contains(u"少一节扣0.5分"_s));
}
