#include "domain/rubric/rule_proposal.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/scores/published/stale_words.h"
#include "workspace/queries/scores/published/version_effects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample with its rubric published, and a draft of the next version.
class Drafted
{
public:
    Drafted()
    {
        const QString path = m_folder.filePath(u"s.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        const RubricVersionId first = state().all<RubricVersion>().begin()->first;
        run(takeSumAsFullMark(state(), first));
        CHECK_FALSE(effectsOf(state(), first));
        run(publishRubric(state(), first, u"研训处"_s, QDateTime::currentDateTimeUtc()).value());
        CHECK_FALSE(effectsOf(state(), first));
        run(newDraft(state(), first));
        draft = state().all<RubricVersion>().rbegin()->first;
        REQUIRE(draft != first);
    }

    const State &state() const { return m_workspace->state(); }
    void run(const Act &act) { REQUIRE(m_workspace->acts().run(act) == RunResult::Done); }
    CriterionVersion criterion(std::size_t place) const { return *criteriaOf(state(), draft)[place]; }
    void change(std::size_t place, const std::function<void(CriterionSpec &)> &edit)
    {
        CriterionVersion row = criterion(place);
        edit(row.spec);
        run(changeCriterion(state(), row));
    }
    VersionEffects effects() const { return effectsOf(state(), draft).value(); }

    RubricVersionId draft{};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

std::vector<Level> &levelsOf(CriterionSpec &spec)
{
    return std::get<LevelsRule>(spec.rule.kind).levels;
}

using SpecEdit = std::function<void(CriterionSpec &)>;

} // namespace

TEST_CASE("A new version that is the same moves nobody and differs nowhere", "[rubric]")
{
    const Drafted rubric;
    const VersionEffects effects = rubric.effects();
    CHECK(effects.against == 1);
    CHECK(effects.differences.empty());
    CHECK(effects.terms.empty());
    CHECK(effects.moved.empty());
    CHECK(effects.teachers == 27);
}

TEST_CASE("What differs in a criterion is named, and only what changes marks moves totals", "[rubric]")
{
    using enum CriterionChange;
    // The fourth criterion of the sample: levels of 8, 6 and 4 points.
    const auto [what, edit, changes, moves] = GENERATE(table<QString, SpecEdit, std::vector<CriterionChange>, bool>({
        {u"words"_s, [](CriterionSpec &spec) { spec.standard += u"。"_s; }, {Wording}, false},
        {u"title"_s, [](CriterionSpec &spec) { spec.title = u"心理培训"_s; }, {Wording}, false},
        {u"points"_s, [](CriterionSpec &spec) { levelsOf(spec)[0].points = Points::whole(7); }, {Values}, true},
        {u"what a level asks for"_s,
         [](CriterionSpec &spec) { levelsOf(spec)[0].text = u"测试90分以上"_s; },
         {Wording},
         false},
        {u"a level"_s,
         [](CriterionSpec &spec) { levelsOf(spec).push_back({.name = u"缺席"_s, .points = Points{}}); },
         {LevelAdded},
         false},
        {u"one level less"_s,
         [](CriterionSpec &spec) { levelsOf(spec).erase(levelsOf(spec).begin()); },
         {LevelRemoved},
         true},
        {u"weight"_s, [](CriterionSpec &spec) { spec.weight = Points::whole(9); }, {Weight}, false},
        {u"groups"_s, [](CriterionSpec &spec) { spec.appliesTo = {u"低年教师"_s}; }, {Scope}, false},
        {u"kind"_s,
         [](CriterionSpec &spec) { spec.rule.kind = RatingRule{.max = Points::whole(8)}; },
         {WayOfScoring},
         true},
    }));
    CAPTURE(what.toStdString());
    Drafted rubric;
    rubric.change(3, edit);
    const VersionEffects effects = rubric.effects();
    REQUIRE(effects.differences.size() == 1);
    CHECK(effects.differences.front().criterion == rubric.criterion(3).criterion);
    CHECK(effects.differences.front().changes == changes);
    CHECK(effects.moved.empty() == !moves);
    for (const MovedTotal &moved : effects.moved) {
        CHECK(moved.by == std::vector{rubric.criterion(3).criterion});
        CHECK((moved.before != moved.after || moved.provisionalBefore != moved.provisionalAfter));
    }
}

TEST_CASE("Teachers are named with the old and the new total", "[rubric]")
{
    Drafted rubric;
    rubric.change(3, [](CriterionSpec &spec) { levelsOf(spec)[0].points = Points::hundredths(750); });
    const VersionEffects effects = rubric.effects();
    REQUIRE_FALSE(effects.moved.empty());
    CHECK(effects.moved.size() < 27);
    for (const MovedTotal &moved : effects.moved)
        CHECK(moved.before->toString().toDouble() - moved.after->toString().toDouble() == Approx(0.5));
}

TEST_CASE("What differs in a rule is told with its place, the number that was and the number that is", "[rubric]")
{
    Drafted rubric;
    rubric.change(3, [](CriterionSpec &spec) {
        spec.weight = Points::whole(9);
        std::vector<Level> &levels = levelsOf(spec);
        levels[0].points = Points::hundredths(750);
        levels[1].name = u"另一档"_s;
        levels[1].key = u"另一档"_s;
    });
    CriterionSpec spec = rubric.criterion(3).spec;
    const QString first = levelsOf(spec)[0].name;
    CriterionDifference found = rubric.effects().differences.front();
    CHECK(found.values ==
          std::vector{ValueChange{.place = first, .field = u"points"_s, .before = u"8"_s, .after = u"7.5"_s}});
    CHECK(found.added == std::vector{u"另一档"_s});
    CHECK(found.removed.size() == 1);
    CHECK(found.weightBefore != found.weightAfter);
    CHECK(found.weightAfter == Points::whole(9));
}

TEST_CASE("Fixed points that become a range are one change, and a bound that was none has no number before", "[rubric]")
{
    Drafted rubric;
    TallyRule before;
    rubric.change(0, [&](CriterionSpec &spec) {
        auto &rule = std::get<TallyRule>(spec.rule.kind);
        before = rule;
        rule.cases[0].points = PointsRange{Points::whole(-3), Points::whole(-1)};
        rule.cases[0].cap = Points::whole(50);
    });
    REQUIRE_FALSE(before.cases[0].cap);
    const QString name = before.cases[0].name;
    const QString each = std::get<Points>(before.cases[0].points).toString();
    const CriterionDifference found = rubric.effects().differences.front();
    CHECK(found.changes == std::vector{CriterionChange::Values});
    CHECK(found.values ==
          std::vector{ValueChange{.place = name, .field = u"points"_s, .before = each, .after = u"-3–-1"_s},
                      ValueChange{.place = name, .field = u"cap"_s, .before = {}, .after = u"50"_s}});
}

TEST_CASE("A criterion that comes or goes moves everybody who has a mark on it", "[rubric]")
{
    Drafted rubric;
    const CriterionVersion gone = rubric.criterion(0);
    rubric.run(removeCriterion(rubric.state(), gone.id));
    VersionEffects effects = rubric.effects();
    REQUIRE(effects.differences.size() == 1);
    CHECK(effects.differences.front().changes == std::vector{CriterionChange::Removed});
    CHECK(effects.differences.front().title == gone.spec.title);
    CHECK(effects.moved.size() == 27);

    const std::vector<CriterionSpec> added{
        {.no = u"15"_s, .title = u"听课"_s, .weight = Points::whole(5), .rule = {RatingRule{.max = Points::whole(5)}}}};
    rubric.run(addCriteria(rubric.state(), rubric.draft, added));
    effects = rubric.effects();
    REQUIRE(effects.differences.size() == 2);
    CHECK(effects.differences.front().changes == std::vector{CriterionChange::Added});
    CHECK(effects.moved.front().by.size() == 2);
    CHECK(std::ranges::all_of(effects.moved, &MovedTotal::provisionalAfter));
}

TEST_CASE("Other terms of the rubric move totals without a criterion", "[rubric]")
{
    Drafted rubric;
    RubricTerms terms = rubric.state().get<RubricVersion>(rubric.draft).terms;
    terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::All};
    rubric.run(setRubricTerms(rubric.state(), rubric.draft, terms));
    const VersionEffects effects = rubric.effects();
    CHECK(effects.terms == std::vector{TermsChange::Conversion});
    CHECK(effects.differences.empty());
    REQUIRE_FALSE(effects.moved.empty());
    CHECK(effects.moved.front().by.empty());
}

TEST_CASE("A grade that moves under the same total is told with both names", "[rubric]")
{
    Drafted rubric;
    RubricTerms terms = rubric.state().get<RubricVersion>(rubric.draft).terms;
    terms.grades = {{.name = u"合格"_s, .atLeast = {}}};
    rubric.run(setRubricTerms(rubric.state(), rubric.draft, terms));
    const VersionEffects effects = rubric.effects();
    CHECK(effects.terms == std::vector{TermsChange::Grades});
    REQUIRE_FALSE(effects.moved.empty());
    for (const MovedTotal &moved : effects.moved) {
        CHECK(moved.before == moved.after);
        CHECK(moved.gradeBefore != moved.gradeAfter);
        CHECK(moved.gradeAfter == u"合格"_s);
        CHECK_FALSE(moved.isGivenOut);
    }
}

TEST_CASE("Every part of a rubric's terms is named when it differs, and only some move totals", "[rubric]")
{
    using enum TermsChange;
    const RubricTerms before;
    const auto [edit, change] = GENERATE(table<std::function<void(RubricTerms &)>, TermsChange>({
        {[](RubricTerms &terms) { terms.title = u"细则"_s; }, Title},
        {[](RubricTerms &terms) { terms.fullMark = Points::whole(9); }, FullMark},
        {[](RubricTerms &terms) { terms.rounding.decimals = 0; }, Rounding},
        {[](RubricTerms &terms) { terms.total.cap = Points::whole(9); }, Bounds},
        {[](RubricTerms &terms) { terms.convert = yanben::Conversion{}; }, Conversion},
        {[](RubricTerms &terms) { terms.bonusCap = Points::whole(9); }, Bonus},
        {[](RubricTerms &terms) { terms.grades = {{}}; }, Grades},
        {[](RubricTerms &terms) { terms.vetoes = {{}}; }, Vetoes},
        {[](RubricTerms &terms) { terms.sections = {{}}; }, Sections},
    }));
    RubricTerms after = before;
    CHECK(termsChangesBetween(before, after).empty());
    edit(after);
    CHECK(termsChangesBetween(before, after) == std::vector{change});
    CHECK(movesTotals(change) == (change != Title && change != Sections));
}

TEST_CASE("Words hold what the rule gives for a part of their pair, and say nothing of cases that they don't name")
{
    Drafted drafted;
    const QString words = u"迟到早退一次扣0.5分"_s;
    const auto stale = [&](const std::vector<TallyCase> &cases) {
        drafted.change(0, [&](CriterionSpec &spec) {
            spec.standard = words;
            spec.weight = Points::whole(10);
            spec.rule = proposeRule(words, spec.weight).value().rule;
            auto &tally = std::get<TallyRule>(spec.rule.kind);
            tally.cases = cases;
            if (cases.size() > 1)
                tally.carry = {{.of = cases[0].name, .every = 3, .as = cases[1].name}};
        });
        const std::vector<StaleWords> all = staleWords(drafted.state(), drafted.draft, {});
        const CriterionId changed = drafted.criterion(0).criterion;
        return std::ranges::any_of(all, [&](const StaleWords &each) { return each.criterion == changed; });
    };
    const TallyCase late{.name = u"迟到"_s, .points = Points::hundredths(-50)};
    CHECK_FALSE(stale({late}));
    CHECK_FALSE(stale({late, {.name = u"旷课"_s, .points = Points::whole(-2), .cap = Points::whole(6)}}));
    CHECK(stale({{.name = u"迟到"_s, .points = Points::hundredths(-25)}}));
    CHECK(stale({late, {.name = u"早退"_s, .points = Points::whole(-1)}}));
}

TEST_CASE("Words that give one case what the rule gives another do not hold")
{
    Drafted drafted;
    const QString words = u"迟到一次扣1分，旷课一次扣3分"_s;
    const auto isStale = [&](Points late, Points missed) {
        drafted.change(0, [&](CriterionSpec &spec) {
            spec.standard = words;
            spec.weight = Points::whole(10);
            spec.rule = proposeRule(words, spec.weight).value().rule;
            std::get<TallyRule>(spec.rule.kind).cases = {{.name = u"旷课"_s, .points = missed},
                                                         {.name = u"迟到"_s, .points = late}};
        });
        const CriterionId changed = drafted.criterion(0).criterion;
        return std::ranges::count(staleWords(drafted.state(), drafted.draft, {}), changed, &StaleWords::criterion) > 0;
    };
    CHECK_FALSE(isStale(Points::whole(-1), Points::whole(-3)));
    CHECK(isStale(Points::whole(-3), Points::whole(-1)));
}
