// All totals of a term of 1,000 teachers × 14 criteria, from the school file: opening it, then every sheet; first while
// nothing is published, then with every sheet published, which counts each again from what its publication keeps.
//   bench_term_from_file FOLDER [TEACHERS]     the file is made in FOLDER
#include "mixed_term.h"
#include "stopwatch.h"

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace yanben;

namespace
{

void reportRuns(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-28s min %8.2f  median %8.2f  max %8.2f ms\n", what, times.front(), times[times.size() / 2],
                times.back());
}

bool makeSchool(const QString &path, const MixedTerm &mixed)
{
    NewSchool school;
    school.name = QStringLiteral("学校");
    school.term.code = QStringLiteral("2018-2019-2");
    school.term.title = QStringLiteral("2018—2019学年第二学期");
    school.term.first = {2019, 3, 4};
    school.term.last = {2019, 7, 12};
    const std::unique_ptr<Workspace> workspace = Workspace::create(path, school);
    workspace->acts().setSigner([] { return Operator{QStringLiteral("研训处"), Role::Editor}; });
    const State &state = workspace->state();
    const TermId term = state.all<Term>().begin()->first;
    if (workspace->acts().run(addRubric(state, term, mixedRubric())) != RunResult::Done)
        return false;

    const RubricId rubric = rubricOf(state, term)->id;
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, state.all<RubricVersion>().begin()->first);
    ActBuilder builder{state, ActKind::ImportScores};
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        const StaffId staff = builder.insert(StaffMember{.name = QStringLiteral("教师%1").arg(i)});
        const SheetId sheet = builder.insert(ScoreSheet{.term = term, .rubric = rubric, .subject = staff});
        for (std::size_t c = 0; c < criteria.size(); ++c)
            builder.insert(CellRecord{.sheet = sheet, .criterion = criteria[c]->criterion, .record = *mixed.row(i)[c]});
    }
    const bool done = workspace->acts().run(builder.take()) == RunResult::Done;
    workspace->acts().flush();
    return done;
}

bool publishAll(const QString &path)
{
    const std::unique_ptr<Workspace> workspace = Workspace::open(path);
    ActRunner &acts = workspace->acts();
    acts.setSigner([] { return Operator{QStringLiteral("校长"), Role::Reviewer}; });
    const State &state = workspace->state();
    const RubricId rubric = state.all<Rubric>().begin()->first;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const auto version = publishRubric(state, state.all<RubricVersion>().begin()->first, QStringLiteral("校长"), at);
    if (!version || acts.run(*version) != RunResult::Done)
        return false;
    for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish}) {
        acts.setSigner([step] {
            const bool isOffice = step == SheetStep::Submit;
            return Operator{QStringLiteral("校长"), isOffice ? Role::Editor : Role::Reviewer};
        });
        const SheetMove move{.step = step,
                             .subjects = scoredSubjects(state, rubric),
                             .who = QStringLiteral("校长"),
                             .at = at,
                             .comment = {}};
        if (acts.run(moveSheets(state, rubric, {}, move)) != RunResult::Done)
            return false;
    }
    acts.flush();
    return true;
}

/// False when not every sheet comes out.
bool measure(const QString &path, std::size_t teachers)
{
    constexpr int runs = 15;
    std::vector<double> opened;
    std::vector<double> scored;
    std::vector<double> both;
    std::vector<double> again;
    std::vector<double> compared;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        const std::unique_ptr<Workspace> workspace = Workspace::open(path);
        opened.push_back(since(start));
        const State &state = workspace->state();
        const RubricId rubric = state.all<Rubric>().begin()->first;
        const auto scores = scoreRubric(state, rubric, Detail::Totals);
        both.push_back(since(start));
        scored.push_back(both.back() - opened.back());
        const auto second = Clock::now();
        const bool isSame = scoreRubric(state, rubric, Detail::Totals).size() == scores.size();
        again.push_back(since(second));
        const auto third = Clock::now();
        const bool agrees = correctionsOf(state, rubric).empty();
        compared.push_back(since(third));
        const bool isTotalled = std::ranges::all_of(
            scores, [](const SubjectScore &each) { return each.result.total && !each.result.contradicts; });
        if (scores.size() != teachers || !isSame || !agrees || !isTotalled)
            return false;
    }
    reportRuns("school file opened", opened);
    reportRuns("all totals from its rows", scored);
    reportRuns("recomputed from the file", both);
    reportRuns("all totals once more", again);
    reportRuns("corrections looked for", compared);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 2)
        return 2;
    const std::size_t teachers = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1'000;
    const QTemporaryDir folder{QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX")};
    const QString path = folder.filePath(QStringLiteral("school.yanben"));
    if (!makeSchool(path, mixedTerm(teachers))) {
        std::fprintf(stderr, "the school file was not made\n");
        return EXIT_FAILURE;
    }

    if (!measure(path, teachers))
        return EXIT_FAILURE;
    if (!publishAll(path)) {
        std::fprintf(stderr, "the sheets were not published\n");
        return EXIT_FAILURE;
    }
    std::printf("published:\n");
    return measure(path, teachers) ? EXIT_SUCCESS : EXIT_FAILURE;
}
