// Whatever a person does to scores, taking all of it back leaves every row as it was, and doing it again as it became.
#include "scoring/random_rubrics.h"
#include "support/test_roster.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

bool holdTheSame(const State &one, const State &other)
{
    bool same = true;
    Entities::forEach([&]<typename T>() { same = same && one.all<T>() == other.all<T>(); });
    return same;
}

/// Six teachers, a rubric with a random rule of each kind, and somebody who does anything to the scores.
class RestlessSchool : public TestRoster
{
public:
    explicit RestlessSchool(unsigned seed) : m_random{seed}
    {
        RubricSheet sheet;
        sheet.terms.title = u"考评细则"_s;
        for (std::size_t kind = 0; kind < kinds; ++kind)
            sheet.criteria.push_back({.no = QString::number(kind + 1),
                                      .title = u"条目%1"_s.arg(kind + 1),
                                      .weight = Points::whole(10),
                                      .rule = ruleOf(kind)});
        for (int i = 0; i < 6; ++i)
            people.push_back(add(u"教师%1"_s.arg(i + 1)));
        run(addRubric(state(), term().id, sheet));
        rubric = rubricOf(state(), term().id)->id;
        version = versionInUse(state(), rubric)->id;
    }

    /// Nothing where the sheets do not take it now.
    std::optional<Act> anyAct()
    {
        switch (m_random.number(0, 9)) {
        case 0: return taken(clearScores(state(), version, {}, {place(), place()}));
        case 1: return taken(setScoreNote(state(), version, {}, place(), QString::number(m_random.number(0, 9))));
        case 2: return taken(setVetoes(state(), rubric, {}, person(), vetoes()));
        case 3:
            return taken(setPanel(state(), criterion().criterion, {}, {}, m_random.coin() ? people : noPeople,
                                  m_random.coin() ? OfficeScores::SetAside : OfficeScores::Keep));
        case 4: return moved(SheetStep::Submit);
        case 5: return moved(SheetStep::Return);
        case 6: {
            RubricTerms terms = state().get<RubricVersion>(version).terms;
            terms.fullMark = m_random.hundredths(1, 20000);
            return setRubricTerms(state(), version, terms);
        }
        default: {
            std::map<ScorePlace, Record> records;
            for (int i = m_random.number(1, 5); i > 0; --i) {
                const CriterionVersion &row = criterion();
                const ScorePlace where{.subject = person(), .criterion = row.criterion, .voice = {}};
                records[where] = m_random.entry(row.spec.rule);
                records[where].note = u"依据"_s;
            }
            std::vector<ScoreEdit> edits;
            for (const auto &[where, record] : records)
                edits.push_back({where, record});
            return taken(setScores(state(), version, ActKind::FillScores, {}, edits));
        }
        }
    }

    std::vector<StaffId> people;
    const std::vector<StaffId> noPeople;
    RubricId rubric{};
    RubricVersionId version{};

private:
    static constexpr std::size_t kinds = std::variant_size_v<RuleKind>;

    Rule ruleOf(std::size_t kind)
    {
        Rule rule = m_random.draw().rule;
        while (rule.kind.index() != kind)
            rule = m_random.draw().rule;
        return rule;
    }
    template <typename Fault>
    static std::optional<Act> taken(const Result<Act, Fault> &act)
    {
        return act ? std::optional{*act} : std::nullopt;
    }
    StaffId person() { return people[static_cast<std::size_t>(m_random.number(0, 5))]; }
    const CriterionVersion &criterion()
    {
        return *criteriaOf(state(), version)[static_cast<std::size_t>(m_random.number(0, kinds - 1))];
    }
    ScorePlace place() { return {.subject = person(), .criterion = criterion().criterion, .voice = {}}; }
    std::vector<HeldVeto> vetoes()
    {
        return m_random.coin() ? std::vector<HeldVeto>{{u"体罚学生"_s, u"已核实"_s}} : std::vector<HeldVeto>{};
    }
    std::optional<Act> moved(SheetStep step)
    {
        try {
            return moveSheets(state(), rubric, {},
                              {.step = step,
                               .subjects = {person()},
                               .who = u"研训处"_s,
                               .at = QDateTime{QDate{2019, 7, 1}, QTime{8, 0}, Qt::UTC},
                               .comment = step == SheetStep::Return ? u"请补依据"_s : QString{}});
        } catch (const StaleChange &) {
            return std::nullopt;
        }
    }

    RandomRubrics m_random;
};

} // namespace

TEST_CASE("Any acts on scores are taken back to the last row, and come again to the last row")
{
    const unsigned seed = GENERATE(range(0U, 12U));
    CAPTURE(seed);
    RestlessSchool school{seed};
    std::vector<State> states{school.state()};
    for (int i = 0; i < 60; ++i) {
        const std::optional<Act> act = school.anyAct();
        if (!act)
            continue;
        // Sheets are returned by a reviewer.
        school.sign(act->kind == ActKind::ReturnScores ? Role::Reviewer : Role::Editor);
        const RunResult result = school.acts().run(*act);
        if (result == RunResult::Done)
            states.push_back(school.state());
        else
            REQUIRE(result == RunResult::Nothing);
    }
    REQUIRE(states.size() > 20);
    school.acts().flush();
    const auto goTo = [&](std::size_t at, RunResult result) {
        REQUIRE(result == RunResult::Done);
        CAPTURE(at);
        REQUIRE(holdTheSame(school.state(), states[at]));
    };
    school.sign(Role::Reviewer);
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        RunResult result = school.acts().undo();
        if (result == RunResult::NotPermitted) {
            school.sign(Role::Editor);
            result = school.acts().undo();
            school.sign(Role::Reviewer);
        }
        goTo(at - 1, result);
    }
    school.acts().flush();
    CHECK(holdTheSame(LoadedFile::load(school.path(), {.mode = OpenMode::ReadOnly}).state, states.front()));
    for (std::size_t at = 1; at < states.size(); ++at) {
        RunResult result = school.acts().redo();
        if (result == RunResult::NotPermitted) {
            school.sign(Role::Editor);
            result = school.acts().redo();
            school.sign(Role::Reviewer);
        }
        goTo(at, result);
    }
    school.reopen();
    CHECK(holdTheSame(school.state(), states.back()));
}
