#include "ui/pages/review/progress_part.h"

#include "ui/widgets/panels/card.h"

#include <QVBoxLayout>

namespace yanben
{

namespace
{

void putOnCard(QWidget &part, QWidget *table)
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(table);
    auto *layout = new QVBoxLayout{&part};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

std::optional<Exact> part(const std::optional<Spread> &spread, Exact Spread::*which)
{
    return spread ? std::optional{*spread.*which} : std::nullopt;
}

ReviewCell shareCell(const CriterionProgress &progress)
{
    if (progress.concerned == 0)
        return wordsCell(QStringLiteral("—"), {});
    // Whole per cents, cut: 100 is said only when nothing is open.
    const int percent = progress.decided * 100 / progress.concerned;
    ReviewCell cell = wordsCell(QStringLiteral("%1%").arg(percent), percent);
    cell.percent = percent;
    return cell;
}

} // namespace

ProgressPart::ProgressPart(const ReviewData &review, ShellSettings &settings, QWidget *parent)
    : ReviewPart{review, parent},
      m_table{new ReviewTable{tr("Progress by criterion"),
                              {{tr("Criterion"), false, 13},
                               {tr("Concerned"), true, 4},
                               {tr("Scored"), true, 4},
                               {tr("Open"), true, 4},
                               {tr("Done"), true, 9, true},
                               {tr("Average")},
                               {tr("Median")},
                               {tr("Lowest")},
                               {tr("Highest")},
                               {tr("Median deviation"), true, 7}},
                              ViewId::ReviewProgressColumns,
                              settings}}
{
    putOnCard(*this, m_table);
    connect(m_table, &ReviewTable::jumpRequested, this, &ReviewPart::jumpRequested);
}

void ProgressPart::fill()
{
    std::vector<ReviewLine> lines;
    const std::vector<CriterionProgress> &progress = reviewed().progress();
    for (std::size_t place = 0; place < progress.size(); ++place) {
        const int column = static_cast<int>(place);
        const CriterionProgress &each = progress[place];
        ReviewLine &line = lines.emplace_back();
        line.cells = {wordsCell(reviewed().criterionName(column), column), countCell(each.concerned),
                      countCell(each.decided), countCell(each.concerned - each.decided), shareCell(each)};
        for (Exact Spread::*which :
             {&Spread::mean, &Spread::median, &Spread::lowest, &Spread::highest, &Spread::deviation})
            line.cells.push_back(pointsCell(part(each.spread, which)));
        line.cells[3].standsOut = each.decided < each.concerned;
        if (!each.open.empty())
            line.target = reviewed().place(each.open.front(), column);
        else if (each.first)
            line.target = reviewed().place(*each.first, column);
    }
    m_table->lines().setLines(std::move(lines));
}

std::vector<PrintTable> ProgressPart::papers() const
{
    return {reviewed().paper(ReviewPaper::Progress, m_table->printRows())};
}

EqualPart::EqualPart(const ReviewData &review, ShellSettings &settings, QWidget *parent)
    : ReviewPart{review, parent},
      m_table{new ReviewTable{tr("Criteria that separate nobody"),
                              {{tr("Criterion"), false, 12, true},
                               {tr("Weight"), true, 6},
                               {tr("Teachers judged"), true, 7},
                               {tr("All have"), true, 7}},
                              ViewId::ReviewEqualColumns,
                              settings}}
{
    putOnCard(*this, m_table);
    connect(m_table, &ReviewTable::jumpRequested, this, &ReviewPart::jumpRequested);
}

QString EqualPart::emptiness() const
{
    if (!reviewed().anyJudged())
        return tr("Nothing has been scored yet.");
    for (const CriterionProgress &each : reviewed().progress()) {
        if (each.spread && separatesNobody(*each.spread))
            return {};
    }
    return tr("No criterion gives everybody the same points.");
}

void EqualPart::fill()
{
    std::vector<ReviewLine> lines;
    const std::vector<CriterionProgress> &progress = reviewed().progress();
    for (std::size_t place = 0; place < progress.size(); ++place) {
        const std::optional<Spread> &spread = progress[place].spread;
        if (!spread || !separatesNobody(*spread))
            continue;
        const int column = static_cast<int>(place);
        const std::optional<Points> &weight = reviewed().sheets().criteria[place].weight;
        lines.push_back({.cells = {wordsCell(reviewed().criterionName(column), column),
                                   pointsCell(weight ? std::optional{Exact{*weight}} : std::nullopt),
                                   countCell(spread->count), pointsCell(spread->median)},
                         .target = reviewed().place(*progress[place].first, column)});
    }
    m_table->lines().setLines(std::move(lines));
}

std::vector<PrintTable> EqualPart::papers() const
{
    return {reviewed().paper(ReviewPaper::Equal, m_table->printRows())};
}

} // namespace yanben
