#include "ui/findings/finding_target.h"
#include "ui/findings/finding_words.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/bar_chart.h"
#include "workspace/queries/term_rows.h"

#include <QImage>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("a finding of records that do not fit leads to the first of them in the grid", "[unfit records]")
{
    ScoresDesk desk;
    const TermId term = *desk.sample.context().term.id();
    const CriterionVersion &criterion = *desk.book.criteria()[4];
    const Finding finding{.code = FindingCode::RecordUnfit,
                          .severity = Severity::Warning,
                          .target = RecordsTarget{criterion.id, desk.book.subject(3)},
                          .facts = {.title = u"汇报课"_s, .no = u"5"_s, .names = {u"甲"_s, u"乙"_s}},
                          .fixes = {}};
    const Target target = findingTarget(desk.sample.state(), term, finding);
    CHECK(target.page == PageId::Scores);
    desk.go(0, 0);
    REQUIRE(desk.page.jumpTo(target));
    CHECK(desk.grid.currentCell() == BookCell{3, 4});

    Target gone = target;
    gone.id = 999'999;
    CHECK_FALSE(desk.page.jumpTo(gone));
    CHECK(desk.grid.currentCell() == BookCell{3, 4});
    const Term &row = desk.sample.state().get<Term>(term);
    CHECK(findingSentence(finding, row).contains(u"甲"_s));
    CHECK_FALSE(findingSentence(finding, row).contains(u"others"_s));
    Finding many = finding;
    many.facts.names = {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"己"_s};
    CHECK(findingSentence(many, row).contains(u"and others"_s));
    CHECK_FALSE(findingSentence(many, row).contains(u"己"_s));
}

TEST_CASE("a chart on paper has letters that a small preview still shows", "[chart]")
{
    QWidget window;
    BarChart *chart = makeBarChart(&window);
    REQUIRE(chart);
    CHECK(chart->onPaper({1200, 700}).isNull()); // nothing to draw yet
    chart->setBars({{u"76+"_s, 3}, {u"80+"_s, 5}, {u"84+"_s, 1}}, {Qt::blue, Qt::black, Qt::gray, Qt::white});
    const QImage image = chart->onPaper({1200, 700});
    REQUIRE(image.height() == 700);
    const auto isDark = [&image](int y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 100)
                return true;
        }
        return false;
    };
    // The names of the bars are the lowest thing drawn.
    int low = image.height() - 1;
    while (low > 0 && !isDark(low))
        --low;
    int high = low;
    while (high > 0 && isDark(high))
        --high;
    CHECK(low - high >= 24);
}
