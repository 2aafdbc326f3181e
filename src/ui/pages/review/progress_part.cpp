#include "ui/pages/review/progress_part.h"

#include "ui/pages/sheets/sheet_words.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/search/pinyin.h"

#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

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

ReviewCell shareCell(int done, int all)
{
    if (all == 0)
        return wordsCell(QStringLiteral("—"), {});
    // Whole per cents, cut: 100 is said only when nothing is open.
    const int percent = done * 100 / all;
    ReviewCell cell = wordsCell(QStringLiteral("%1%").arg(percent), percent);
    cell.percent = percent;
    return cell;
}

} // namespace

ProgressPart::ProgressPart(const ReviewData &review, ShellSettings &settings, QWidget *parent)
    : ReviewPart{review, parent},
      m_sheets{paragraph({}, TextRole::Normal)},
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
                              settings}},
      m_raters{new ReviewTable{tr("Progress by rater"),
                               {{tr("Rater"), false, 8},
                                {tr("To rate"), true, 4},
                                {tr("Rated"), true, 4},
                                {tr("Handed in"), true, 5},
                                {tr("Done"), true, 9, true}},
                               ViewId::ReviewRaterColumns,
                               settings}},
      m_ratersCard{new Card{tr("Raters")}}
{
    putOnCard(*this, m_table);
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_sheets);
    m_ratersCard->body()->addWidget(m_raters);
    layout()->addWidget(m_ratersCard);
    m_ratersCard->setMaximumHeight(fontMetrics().height() * 11);
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
                      countCell(each.decided), countCell(each.concerned - each.decided),
                      shareCell(each.decided, each.concerned)};
        for (Exact Spread::*which :
             {&Spread::mean, &Spread::median, &Spread::lowest, &Spread::highest, &Spread::deviation})
            line.cells.push_back(pointsCell(part(each.spread, which)));
        line.working = [this, column](int shown) -> std::optional<NumberWorking> {
            constexpr int average = 5;
            const SheetWorkings workings = reviewed().workings();
            const CriterionProgress &about = reviewed().progress()[static_cast<std::size_t>(column)];
            const std::vector<int> &everybody = reviewed().sheets().groups.front().rows;
            if (shown < average)
                return workings.progress(column, about.concerned, about.open);
            return shown == average ? workings.average(column, judged(column)) : workings.spread(column, everybody);
        };
        line.cells[3].standsOut = each.decided < each.concerned;
        if (!each.open.empty())
            line.target = reviewed().place(each.open.front(), column);
        else if (each.first)
            line.target = reviewed().place(*each.first, column);
    }
    m_table->lines().setLines(std::move(lines));
    fillSheets();
    fillRaters();
}

void ProgressPart::fillSheets()
{
    SheetCounts counts = reviewed().sheetCounts();
    QStringList states;
    for (const SheetState state : {SheetState::SelfRating, SheetState::FirstRating, SheetState::Review,
                                   SheetState::Published, SheetState::Archived})
        states << tr("%1 %2").arg(sheetStateText(state)).arg(counts[state]);
    m_sheets->setText(tr("Sheets: %1").arg(states.join(u" · "_s)));
}

void ProgressPart::fillRaters()
{
    std::vector<ReviewLine> lines;
    for (const auto &[name, progress] : reviewed().raters()) {
        ReviewLine &line = lines.emplace_back();
        line.cells = {wordsCell(name, Pinyin{name, ReadAs::Name}.sortKey()), countCell(progress.expected),
                      countCell(progress.recorded), countCell(progress.handedIn),
                      shareCell(progress.handedIn, progress.expected)};
        line.cells[3].standsOut = progress.handedIn < progress.expected;
        line.working = [name = name, progress = progress](int) -> std::optional<NumberWorking> {
            return NumberWorking{
                .what = name,
                .text = u"应评%1项（条目×人，不含本人），已评%2项，其中已交%3项；完成率 %3 ÷ %1 → %4"_s.arg(
                    QString::number(progress.expected), QString::number(progress.recorded),
                    QString::number(progress.handedIn), shareCell(progress.handedIn, progress.expected).text)};
        };
    }
    m_ratersCard->setVisible(!lines.empty());
    m_raters->lines().setLines(std::move(lines));
}

std::vector<int> ProgressPart::judged(int column) const
{
    std::vector<int> rows;
    for (const int row : reviewed().sheets().groups.front().rows) {
        const SheetResult &result = reviewed().sheets().results[static_cast<std::size_t>(row)];
        if (judgedPoints(result.outcomes[static_cast<std::size_t>(column)]))
            rows.push_back(row);
    }
    return rows;
}

std::vector<PrintTable> ProgressPart::papers() const
{
    std::vector<PrintTable> papers{reviewed().paper(ReviewPaper::Progress, m_table->printRows())};
    if (!m_raters->lines().lines().empty())
        papers.push_back(reviewed().paper(ReviewPaper::Raters, m_raters->printRows()));
    return papers;
}

EqualPart::EqualPart(const ReviewData &review, ShellSettings &settings, QWidget *parent)
    : ReviewPart{review, parent},
      m_table{new ReviewTable{tr("Criteria that separate nobody"),
                              {{tr("Criterion"), false, 12, true},
                               {tr("Weight"), true, 6},
                               {tr("Judged"), true, 7},
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
                         .target = reviewed().place(*progress[place].first, column),
                         .working = [this, column](int) -> std::optional<NumberWorking> {
                             return reviewed().workings().spread(column, reviewed().sheets().groups.front().rows);
                         }});
    }
    m_table->lines().setLines(std::move(lines));
}

std::vector<PrintTable> EqualPart::papers() const
{
    return {reviewed().paper(ReviewPaper::Equal, m_table->printRows())};
}

} // namespace yanben
