// The score grid of 1,000 teachers × 14 criteria: opening, 300 edits by keyboard up to the paint and up to the disk,
// 300 steps of scrolling beside a bare QTableView, a pasted whole table, all totals. On a display; the school file is
// made in FOLDER, whose disk is measured.
//   bench_score_grid FOLDER
#include "bare_table.h"
#include "stopwatch.h"

#include "ui/pages/page_context.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/support/fake_pages.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/scores/typed/typed_score.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace yanben;

namespace
{

/// 1,000 teachers in all; each cell of the rubric is filled afterwards.
void growSchool(Workspace &workspace)
{
    std::vector<RosterLine> lines;
    for (int i = 0; i < 973; ++i) {
        RosterLine line;
        line.name = QStringLiteral("教师%1").arg(i);
        line.workNumber = QStringLiteral("B%1").arg(i);
        lines.push_back(std::move(line));
    }
    const QDate today{2019, 4, 10};
    workspace.acts().run(importRoster(workspace.state(), proposeRoster(workspace.state(), lines, today), today));
}

std::vector<double> scroll(QAbstractItemView &view)
{
    std::vector<double> times;
    for (int step = 0; step < measuredSteps; ++step) {
        const Clock::time_point start = Clock::now();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (step < measuredSteps / 2 ? 3 : -3));
        QCoreApplication::processEvents();
        times.push_back(since(start));
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 2)
        return 2;
    const QTemporaryDir folder{QDir{QString::fromLocal8Bit(argv[1])}.filePath(QStringLiteral("bench-XXXXXX"))};
    const QString path = folder.filePath(QStringLiteral("school.yanben"));
    createSample(path);
    const std::unique_ptr<Workspace> workspace = Workspace::open(path);
    workspace->acts().setSigner([] { return Operator{QStringLiteral("研训处"), Role::Editor}; });
    growSchool(*workspace);
    QWidget window;
    FakeSettings settings;
    CurrentTerm term{*workspace, QDate{2019, 4, 10}};
    ActFeedback acts{workspace->acts()};
    PaperDesk paper{&window};
    CurrentRubrics rubrics{*workspace, term};
    PageContext context{.workspace = *workspace,
                        .term = term,
                        .rubrics = rubrics,
                        .acts = acts,
                        .paper = paper,
                        .settings = settings,
                        .today = [] {
                            return QDate{2019, 4, 10};
                        }};

    Clock::time_point start = Clock::now();
    ScoresPage page{context};
    page.resize(1280, 800);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return 1;
    QCoreApplication::processEvents();
    std::printf("teachers %d, criteria %zu\n", page.book().teachers(), page.book().criteria().size());
    std::printf("%-34s %8.2f ms\n", "score grid opened", since(start));

    // The whole table filled at once, as a paste does.
    std::vector<ScoreEdit> edits;
    for (int row = 0; row < page.book().teachers(); ++row) {
        for (int column = 0; column < static_cast<int>(page.book().criteria().size()); ++column) {
            const auto typed =
                typedScore(page.book().criteria()[static_cast<std::size_t>(column)]->spec, QStringLiteral("1"));
            edits.push_back({.place = page.book().place(row, column),
                             .record = typed ? *typed : Record{.state = RecordState::Missing, .data = {}, .note = {}}});
        }
    }
    start = Clock::now();
    auto filled = setScores(workspace->state(), page.book().version()->id, ActKind::ImportScores, {}, edits);
    std::printf("%-34s %8.2f ms (%zu cells)\n", "whole table: act made", since(start), edits.size());
    start = Clock::now();
    workspace->acts().run(*std::move(filled));
    std::printf("%-34s %8.2f ms\n", "whole table: applied and shown", since(start));
    workspace->acts().flush();
    std::printf("%-34s %8.2f ms\n", "whole table: on disk", since(start));

    start = Clock::now();
    const auto scores = scoreRubric(workspace->state(), rubricOf(workspace->state(), *term.id())->id, Detail::Outcomes);
    std::printf("%-34s %8.2f ms (%zu teachers)\n", "all totals of the term from rows", since(start), scores.size());

    page.grid().setFocus();
    std::vector<double> painted;
    std::vector<double> written;
    int counted = 0;
    while (page.editor().problem({0, counted}, QStringLiteral("2")))
        ++counted;
    for (int step = 0; step < measuredSteps; ++step) {
        page.grid().goTo({step, counted});
        QCoreApplication::processEvents();
        start = Clock::now();
        if (!page.editor().type({step, counted}, QStringLiteral("2")))
            return 1;
        QCoreApplication::processEvents();
        painted.push_back(since(start));
        workspace->acts().flush();
        written.push_back(since(start));
    }
    report("edit: repainted", painted);
    report("edit: on disk", written);

    const double ours = report("scrolling, score grid", scroll(page.grid()));
    page.hide();
    BareTable model{page.book().teachers(), static_cast<int>(page.book().criteria().size()) + 2};
    QTableView bare;
    bare.setModel(&model);
    bare.resize(1280, 800);
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        return 1;
    QCoreApplication::processEvents();
    std::printf("%-34s %8.2f x\n", "scrolling to bare QTableView", ours / report("scrolling, bare", scroll(bare)));
    return 0;
}
