#include "ui/pages/review/side_part.h"

#include "documents/words/scoring/standing_text.h"
#include "documents/words/scoring/working_text.h"
#include "ui/pages/review/review_model.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/pages/totals/totals_model.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/panels/card.h"
#include "workspace/papers/print_groups.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

SidePart::SidePart(const ReviewData &review, QWidget *parent)
    : ReviewPart{review, parent},
      m_lines{new ReviewModel{{}, this}},
      m_table{new FrozenColumnsTableView{tr("Sheets side by side")}}
{
    m_table->setDelegates([] { return std::make_unique<ReviewDelegate>(); });
    m_table->setModel(m_lines);
    m_table->setFrozen(1, 1);
    m_table->setRowHeight(fontMetrics().height() * 8 / 5);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setGrid(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *explain = new ExplainAction{*m_table, [this](const QModelIndex &index) { return m_lines->working(index); }};
    explain->addTo(*m_table->firstPane());
    explain->addTo(*m_table->lastPane());
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<Target> target = m_lines->target(index))
            emit jumpRequested(*target);
    });
}

QString SidePart::emptiness() const
{
    return reviewed().group().rows.empty() ? tr("Nobody in this group is scored in this term.") : QString{};
}

QWidget *SidePart::table() const
{
    return m_table;
}

std::optional<Exact> SidePart::median(std::optional<int> column) const
{
    std::vector<Exact> values;
    for (const int row : reviewed().group().rows) {
        const SheetResult &result = reviewed().sheets().results[static_cast<std::size_t>(row)];
        const std::optional<Exact> value =
            column ? judgedPoints(result.outcomes[static_cast<std::size_t>(*column)]) : finalTotal(result);
        if (value)
            values.push_back(*value);
    }
    const std::optional<Spread> spread = spreadOf(std::move(values));
    return spread ? std::optional{spread->median} : std::nullopt;
}

void SidePart::setOff(ReviewCell &cell, int row, std::optional<int> column) const
{
    const auto ofRow = std::ranges::equal_range(reviewed().outliers(), row, {}, &Outlier::row);
    const auto found = std::ranges::find(ofRow, column, &Outlier::column);
    if (found == ofRow.end())
        return;
    for (const GroupStanding &each : found->in) {
        const ReviewGroup &group = reviewed().sheets().groups[each.group];
        if (&group != &reviewed().group())
            continue;
        cell.standsOut = true;
        cell.tip = standingText(group.name, found->value, each.how, each.spread);
    }
}

ReviewCell SidePart::mark(int row, int column) const
{
    const Outcome &outcome =
        reviewed().sheets().results[static_cast<std::size_t>(row)].outcomes[static_cast<std::size_t>(column)];
    ReviewCell cell = wordsCell(cellText(outcome, reviewed().book().sheet().terms.rounding), {});
    if (const std::optional<Exact> points = judgedPoints(outcome))
        cell.number = pointsCell(points).number;
    cell.target = reviewed().place(row, column);
    setOff(cell, row, column);
    return cell;
}

ReviewCell SidePart::total(int row) const
{
    const SheetResult &result = reviewed().sheets().results[static_cast<std::size_t>(row)];
    const Rounding &rounding = reviewed().book().sheet().terms.rounding;
    ReviewCell cell = wordsCell(result.total ? result.total->toString() : shortNumber(reached(result), rounding), {});
    if (result.provisional)
        cell.text += u'*';
    else if (result.total)
        cell.number = pointsCell(result.total->toExact()).number;
    cell.target = reviewed().place(row, std::nullopt);
    setOff(cell, row, std::nullopt);
    return cell;
}

void SidePart::fill()
{
    const std::vector<int> &rows = reviewed().group().rows;
    std::vector<ReviewHead> heads{{tr("Criterion"), false, 11}};
    for (const int row : rows)
        heads.push_back({reviewed().book().name(row), true, 5});
    heads.push_back({tr("Median"), true, 5});
    std::vector<ReviewLine> lines;
    const int criteria = static_cast<int>(reviewed().sheets().criteria.size());
    for (int column = 0; column < criteria; ++column) {
        ReviewLine &line = lines.emplace_back();
        line.cells.push_back(wordsCell(reviewed().criterionName(column), {}));
        for (const int row : rows)
            line.cells.push_back(mark(row, column));
        line.cells.push_back(pointsCell(median(column)));
        line.working = workingOf(LineKind::Criterion, column);
    }
    ReviewLine &totals = lines.emplace_back();
    totals.cells.push_back(labelCell(tr("Total"), {}, u"总分"_s));
    for (const int row : rows)
        totals.cells.push_back(total(row));
    totals.cells.push_back(pointsCell(median(std::nullopt)));
    totals.working = workingOf(LineKind::Total, std::nullopt);
    ReviewLine &ranks = lines.emplace_back();
    ranks.cells.push_back(labelCell(tr("Rank"), {}, u"名次"_s));
    for (const int row : rows) {
        ranks.cells.push_back(rankCell(reviewed().sheets().results[static_cast<std::size_t>(row)].rank));
        ranks.cells.back().target = reviewed().place(row, std::nullopt);
    }
    ranks.cells.push_back(wordsCell({}, {}));
    ranks.working = workingOf(LineKind::Rank, std::nullopt);
    const auto isVetoed = [this](int row) { return !reviewed().vetoes(row).isEmpty(); };
    if (std::ranges::any_of(rows, isVetoed)) {
        ReviewLine &vetoes = lines.emplace_back();
        vetoes.cells.push_back(labelCell(tr("Vetoes"), {}, u"一票否决"_s));
        for (const int row : rows) {
            vetoes.cells.push_back(wordsCell(reviewed().vetoes(row), {}));
            vetoes.cells.back().target = reviewed().place(row, std::nullopt);
        }
        vetoes.cells.push_back(wordsCell({}, {}));
    }
    ReviewLine &states = lines.emplace_back();
    states.cells.push_back(labelCell(tr("Sheet"), {}, u"评分表"_s));
    for (const int row : rows) {
        const SheetState state = reviewed().book().sheetState(row);
        const PublishedScore *published = reviewed().book().published(row);
        states.cells.push_back(labelCell(
            standingStateText(state, published), {},
            printedSheetState(state, published ? std::optional{printedPublication(*published)} : std::nullopt)));
        states.cells.back().target = reviewed().place(row, std::nullopt);
    }
    states.cells.push_back(wordsCell({}, {}));
    m_lines->setTable(std::move(heads), std::move(lines));
    const int character = fontMetrics().horizontalAdvance(u'评');
    for (std::size_t column = 0; column < m_lines->heads().size(); ++column) {
        const ReviewHead &head = m_lines->heads()[column];
        const int words = fontMetrics().horizontalAdvance(head.text) + character * 3 / 2;
        const int least = character * head.width;
        m_table->setColumnWidth(static_cast<int>(column), std::clamp(words, least, std::max(least, character * 9)));
    }
}

ReviewLine::Working SidePart::workingOf(LineKind kind, std::optional<int> criterion) const
{
    return [this, kind, criterion](int column) -> std::optional<NumberWorking> {
        const std::vector<int> &rows = reviewed().group().rows;
        const SheetWorkings workings = reviewed().workings();
        if (column == 0)
            return std::nullopt;
        if (column > static_cast<int>(rows.size()))
            return kind == LineKind::Rank ? std::nullopt : std::optional{workings.spread(criterion, rows)};
        const int row = rows[static_cast<std::size_t>(column) - 1];
        switch (kind) {
        case LineKind::Criterion: return workings.mark(row, *criterion);
        case LineKind::Total: return workings.total(row);
        case LineKind::Rank: return workings.rank(row);
        }
        Q_UNREACHABLE();
    };
}

std::vector<int> SidePart::chosenRows() const
{
    const std::vector<int> &rows = reviewed().group().rows;
    std::set<int> chosen;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int column = std::max(1, range.left()); column <= std::min(range.right(), static_cast<int>(rows.size()));
             ++column)
            chosen.insert(rows[static_cast<std::size_t>(column) - 1]);
    }
    return {chosen.begin(), chosen.end()};
}

std::vector<PrintTable> SidePart::papers() const
{
    QStringList teachers;
    for (const int row : reviewed().group().rows)
        teachers << reviewed().book().name(row);
    std::vector<PrintRow> rows;
    for (const ReviewLine &line : m_lines->lines()) {
        PrintRow &made = rows.emplace_back();
        for (const ReviewCell &cell : line.cells)
            made.cells.push_back(cell.onPaper());
    }
    return {reviewed().paper(ReviewPaper::SideBySide, std::move(rows), teachers)};
}

} // namespace yanben
