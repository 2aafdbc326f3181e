#include "ui/pages/totals/totals_model.h"

#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/pinyin.h"

#include <algorithm>

namespace yanben
{

namespace
{

qlonglong tenThousandths(const Exact &value)
{
    return Decimal::round(value, 4, RoundingMode::HalfUp).units();
}

} // namespace

Exact reached(const SheetResult &result)
{
    return result.beforeConverting.value_or(result.earned);
}

TotalsModel::TotalsModel(const yanben::State &state, ScoreBook &book, QObject *parent)
    : QAbstractTableModel{parent}, m_state{state}, m_book{book}, m_workings{state, book}
{}

NumberWorking TotalsModel::working(const QModelIndex &index) const
{
    const int row = m_lines[static_cast<std::size_t>(index.row())].row;
    switch (index.column()) {
    case Rank: return m_workings.rank(row);
    case Possible: return m_workings.possible(row);
    case Rate: return m_workings.rate(row);
    case Grade:
    case State: return m_workings.grade(row);
    default: return m_workings.total(row);
    }
}

void TotalsModel::reload()
{
    beginResetModel();
    m_lines.clear();
    m_converts = m_book.sheet().terms.convert.has_value();
    const std::vector<SheetResult> results = m_book.criteria().empty() ? std::vector<SheetResult>{} : m_book.ranked();
    for (std::size_t row = 0; row < results.size(); ++row) {
        const int place = static_cast<int>(row);
        m_lines.push_back({.subject = m_book.subject(place),
                           .name = m_book.name(place),
                           .nameKey = Pinyin{m_book.name(place), ReadAs::Name}.sortKey(),
                           .groups = m_book.groups(place),
                           .groupNames = m_book.groupNames(place),
                           .result = results[row],
                           .sheet = m_book.sheetState(place),
                           .row = place});
    }
    std::ranges::stable_sort(m_lines, [](const Line &a, const Line &b) {
        if (a.result.rank.has_value() != b.result.rank.has_value())
            return a.result.rank.has_value();
        return a.result.rank && *a.result.rank < *b.result.rank;
    });
    // What was given out keeps its grade.
    m_hasGrades = !m_book.sheet().terms.grades.empty() || std::ranges::any_of(m_lines, [](const Line &line) {
        return !standingGradeText(line.result).isEmpty();
    });
    endResetModel();
}

bool TotalsModel::hasSeveralUnits() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) { return line.result.totals.size() > 1; });
}

int TotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    if (role == Qt::TextAlignmentRole) {
        const bool isText =
            section == Name || section == Groups || section == Grade || section == Sheet || section == State;
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Rate)
        return tr("Points of the criteria ÷ possible points. Bonus, base and the bounds of the total are left out; a "
                  "veto that makes the total 0 makes it 0.");
    if (role == Qt::ToolTipRole && section == Total && m_converts)
        return tr("The points that were reached, before they are converted");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank: return tr("Rank");
    case Name:
        return m_book.sheet().terms.subject == RubricSubject::Teacher ? tr("Name")
                                                                      : subjectHeading(m_book.sheet().terms.subject);
    case Groups: return tr("Groups");
    case Total: return tr("Points");
    case Possible: return tr("Possible");
    case Rate: return tr("Rate");
    case Converted: return tr("Converted");
    case Grade: return tr("Grade");
    case Sheet: return tr("Sheet");
    case State: return tr("Remark");
    default: return {};
    }
}

QString TotalsModel::remark(const Line &line) const
{
    const SheetResult &result = line.result;
    if (result.contradicts)
        return tr("The published result contradicts itself");
    QStringList remarks;
    if (result.provisional) // what does not apply, or counts for nothing, is not waited for
        remarks << tr("Provisional: %1 of %2 counted").arg(result.counted).arg(result.counted + result.blocking);
    if (result.unjudged)
        remarks << tr("Nothing counts: the total was not judged");
    for (const QString &name : result.vetoes)
        remarks << vetoText(m_book.sheet().terms, name,
                            employmentOf(m_state, line.subject, m_book.published(line.row)));
    return remarks.join(tr("; "));
}

QString TotalsModel::tip(const Line &line, int column) const
{
    const SheetResult &result = line.result;
    const bool isReached = result.totals.size() <= 1 && !result.contradicts && (m_converts || !result.total);
    if (column == Total && isReached && !reached(result).toPoints())
        return readableNumber(reached(result));
    if (column == Rate)
        return rateRemark(result).isEmpty() ? QString{} : rateWorkingText(result);
    if (column == Name || column == Groups || column == Grade)
        return text(line, column).toString(); // what may be cut off
    if (column != State)
        return {};
    QStringList texts{text(line, State).toString(), m_workings.correction(line.row)};
    texts.removeAll(QString{});
    return texts.join(u'\n');
}

QVariant TotalsModel::text(const Line &line, int column) const
{
    const SheetResult &result = line.result;
    switch (column) {
    case Rank: return result.rank ? QString::number(*result.rank) : QStringLiteral("—");
    case Name: return line.name;
    case Groups: return line.groups;
    case Total:
        if (result.totals.size() > 1)
            return unitTotalsText(result);
        if (result.contradicts)
            return QStringLiteral("—");
        return m_converts || !result.total ? shortNumber(reached(result), m_book.sheet().terms.rounding)
                                           : result.total->toString();
    case Possible: return result.possible ? result.possible->toString() : QString{};
    case Rate: return rateText(result);
    case Converted: return m_converts && result.total ? result.total->toString() : QString{};
    case Grade: return standingGradeText(result);
    case Sheet: return standingStateText(line.sheet, m_book.published(line.row));
    case State: {
        const PublishedScore *published = m_book.published(line.row);
        const auto earlier = published ? earlierRank(*published, result) : std::nullopt;
        QStringList remarks{remark(line)};
        if (published)
            remarks << correctedText(*published, termOf(m_state, m_book.version()->rubric));
        if (const auto before = published ? rankBeforeCorrection(m_state, *published) : std::nullopt)
            remarks << tr("rank %1 before the correction").arg(*before);
        if (earlier)
            remarks << tr("rank %1 when published").arg(*earlier);
        remarks.removeAll(QString{});
        return remarks.join(tr("; "));
    }
    default: return {};
    }
}

QVariant TotalsModel::sortValue(const Line &line, int column) const
{
    switch (column) {
    case Name: return line.nameKey;
    case Rank: return line.result.rank.value_or(static_cast<int>(m_lines.size()) + 1);
    case Total: return tenThousandths(reached(line.result));
    case Possible: return line.result.possible ? qlonglong{line.result.possible->inHundredths()} : -1;
    case Rate: return line.result.rate() ? tenThousandths(*line.result.rate()) : -1;
    case Converted: return line.result.total ? tenThousandths(line.result.total->toExact()) : -1;
    case Grade: {
        const std::vector<yanben::Grade> &grades = m_book.sheet().terms.grades;
        const QString name = text(line, Grade).toString().isEmpty() ? QString{} : *line.result.grade;
        return static_cast<int>(std::ranges::find(grades, name, &yanben::Grade::name) - grades.begin());
    }
    case Sheet: return static_cast<int>(line.sheet);
    default: return text(line, column);
    }
}

QVariant TotalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return plainTip(tip(line, index.column()));
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case SortRole: return sortValue(line, index.column());
    case ProvisionalRole: return line.result.provisional;
    case GroupsRole: return QVariant::fromValue(QStringList(line.groupNames.begin(), line.groupNames.end()));
    default: return {};
    }
}

} // namespace yanben
