#include "ui/pages/scores/ways/criterion_model.h"

#include "scoring/total_working.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/search/pinyin.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace yanben
{

bool CriterionModel::isShown() const
{
    return m_book.version() && m_column < static_cast<int>(m_book.criteria().size());
}

void CriterionModel::show(int column)
{
    beginResetModel();
    m_column = column;
    collect();
    endResetModel();
    emit sorted();
}

void CriterionModel::collect()
{
    m_nameKeys.clear();
    rank();
    m_lines = isShown() ? inOrder() : std::vector<int>{};
}

void CriterionModel::rank()
{
    m_places =
        isShown() ? placesByPoints(SheetWorkings::pointsOn(m_book, m_column)) : std::vector<std::optional<int>>{};
}

bool CriterionModel::isOpen(int row) const
{
    return m_book.outcome(row, m_column).state == RecordState::Missing &&
           (!m_book.refusal(row, m_column) || m_book.voice().source != RecordSource::Rater);
}

int CriterionModel::open() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [this](int row) { return isOpen(row); }));
}

std::optional<int> CriterionModel::nextOpen(int after) const
{
    const int count = static_cast<int>(m_lines.size());
    for (int step = 1; step <= count; ++step) {
        const int line = (after + step) % count;
        if (isOpen(m_lines[static_cast<std::size_t>(line)]))
            return line;
    }
    return std::nullopt;
}

std::vector<int> CriterionModel::inOrder() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_book.teachers()));
    std::iota(rows.begin(), rows.end(), 0);
    switch (m_order) {
    case Order::Roster: break;
    case Order::Place:
        std::ranges::stable_sort(rows, {}, [this](int row) {
            return m_places[static_cast<std::size_t>(row)].value_or(std::numeric_limits<int>::max());
        });
        break;
    case Order::Name: {
        if (m_nameKeys.empty())
            std::ranges::transform(rows, std::back_inserter(m_nameKeys), [this](int row) {
                return Pinyin{m_book.name(row), ReadAs::Name}.sortKey();
            });
        std::ranges::stable_sort(rows, {}, [this](int row) { return m_nameKeys[static_cast<std::size_t>(row)]; });
        break;
    }
    case Order::Entered:
        // Keys are given in the order in which records are first written.
        std::ranges::stable_sort(rows, {}, [this](int row) {
            const CellRecord *record = m_book.record(row, m_column);
            const bool isThere = record && record->record.state != RecordState::Missing;
            return isThere ? keyOf(record->id) : std::numeric_limits<qint64>::max();
        });
        break;
    }
    return rows;
}

void CriterionModel::setOrder(Order order)
{
    if (order == Order::Place && !m_book.hasResults())
        return;
    m_order = order;
    sortAgain();
}

void CriterionModel::sortAgain()
{
    m_isSortDue = false;
    std::vector<int> wanted = isShown() ? inOrder() : std::vector<int>{};
    if (wanted == m_lines || wanted.size() != m_lines.size())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> lineOf(wanted.size());
    for (std::size_t line = 0; line < wanted.size(); ++line)
        lineOf[static_cast<std::size_t>(wanted[line])] = static_cast<int>(line);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after << index(lineOf[static_cast<std::size_t>(m_lines[static_cast<std::size_t>(each.row())])], each.column());
    m_lines = std::move(wanted);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    emit sorted();
}

void CriterionModel::rowsChanged(const std::vector<int> &rows)
{
    if (m_lines.empty())
        return;
    rank();
    // Whose place moves is not known before it is asked for.
    emit dataChanged(index(0, Place), index(rowCount() - 1, Place));
    for (const int row : rows) {
        const auto line = static_cast<int>(std::ranges::find(m_lines, row) - m_lines.begin());
        emit dataChanged(index(line, 0), index(line, ColumnCount - 1));
    }
    // Not at once: Enter still goes to the line that stands below now.
    if (std::exchange(m_isSortDue, true))
        return;
    QMetaObject::invokeMethod(this, &CriterionModel::sortAgain, Qt::QueuedConnection);
}

void CriterionModel::bookReset()
{
    if (m_order == Order::Place && !m_book.hasResults())
        m_order = Order::Roster;
    collect();
}

int CriterionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CriterionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CriterionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Place || section == Self || section == Mark;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Rank");
    case Name: return subjectHeading(m_book.sheet().terms.subject);
    case Groups: return tr("Groups");
    case Self: return tr("Self-rating");
    case Mark: return tr("Points");
    case Working: return tr("Working");
    case Note: return tr("Evidence / note");
    default: return {};
    }
}

QVariant CriterionModel::data(const QModelIndex &index, int role) const
{
    const std::optional<BookCell> cell = cellAt(index);
    if (cell && role == OpenRole)
        return isOpen(cell->row);
    if (cell && role == Qt::DisplayRole && isOpen(cell->row) && !m_book.panel(cell->row, cell->column))
        return recordStateText(RecordState::Missing);
    return ScoreModel::data(index, role);
}

std::optional<BookCell> CriterionModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() == Mark ? std::optional{place(index.row())} : std::nullopt;
}

std::optional<BookCell> CriterionModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional{place(index.row())} : std::nullopt;
}

QModelIndex CriterionModel::indexOf(BookCell cell) const
{
    const auto found = std::ranges::find(m_lines, cell.row);
    return cell.column == m_column && found != m_lines.end() ? index(static_cast<int>(found - m_lines.begin()), Mark)
                                                             : QModelIndex{};
}

QVariant CriterionModel::otherData(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BookCell cell = place(index.row());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == StrongRole)
        return index.column() == Place;
    if (role == OneLineRole)
        return index.column() == Name || index.column() == Groups;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place: {
        const std::optional<int> reached = m_places[static_cast<std::size_t>(cell.row)];
        return reached ? QString::number(*reached) : QStringLiteral("—");
    }
    case Name: return role == Qt::ToolTipRole ? plainTip(m_book.name(cell.row)) : m_book.name(cell.row);
    case Groups: return role == Qt::ToolTipRole ? plainTip(m_book.groups(cell.row)) : m_book.groups(cell.row);
    case Self: {
        const CellRecord *self = m_book.selfRecord(cell.row, cell.column);
        return self ? cellText(m_book.outcomeOf(cell.row, cell.column, self->record), m_book.sheet().terms.rounding)
                    : QString{};
    }
    case Working: return isOpen(cell.row) && !m_book.panel(cell.row, cell.column) ? QString{} : description(cell);
    case Note: {
        const CellRecord *record = m_book.record(cell.row, cell.column);
        return record ? record->record.note : QString{};
    }
    default: return {};
    }
}

std::optional<NumberWorking> CriterionModel::otherWorking(const QModelIndex &index) const
{
    const BookCell cell = place(index.row());
    switch (index.column()) {
    case Place: return workings().place(cell.row, cell.column);
    case Self: return workings().selfMark(cell.row, cell.column);
    default: return workings().mark(cell.row, cell.column);
    }
}

bool CriterionModel::setOther(const QModelIndex &index, const QString &text)
{
    return m_editor.setNote(place(index.row()), text.trimmed());
}

bool CriterionModel::isOtherEditable(const QModelIndex &index) const
{
    return index.column() == Note && m_editor.isEditable(place(index.row()));
}

} // namespace yanben
