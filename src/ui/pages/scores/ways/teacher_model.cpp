#include "ui/pages/scores/ways/teacher_model.h"

#include "documents/words/scoring/rubric/standard_text.h"
#include "documents/words/scoring/total_text.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/papers/scores/print_numbers.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString sumText(const std::optional<PrintNumber> &number)
{
    return number ? number->text() : u"—"_s;
}

} // namespace

void TeacherModel::show(int row)
{
    beginResetModel();
    m_row = row;
    collect();
    endResetModel();
}

void TeacherModel::collect()
{
    m_lines.clear();
    if (!isShown())
        return;
    const SheetResult &result = m_book.shown(m_row);
    const std::vector<SectionSubtotal> sections = sectionSubtotals(m_book.sheet(), result);
    for (std::size_t i = 0; i < m_book.criteria().size(); ++i) {
        m_lines.push_back({.kind = Line::Kind::Criterion, .place = static_cast<int>(i)});
        for (std::size_t section = 0; m_book.hasResults() && section < sections.size(); ++section) {
            if (endsAt(sections[section], i))
                m_lines.push_back({.kind = Line::Kind::Section, .place = static_cast<int>(section)});
        }
    }
    if (!m_book.hasResults())
        return;
    m_lines.push_back({.kind = Line::Kind::Total});
    for (std::size_t unit = 1; unit < result.totals.size(); ++unit)
        m_lines.push_back({.kind = Line::Kind::OtherTotal, .place = static_cast<int>(unit)});
}

int TeacherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TeacherModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeacherModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Full || section == Self || section == Mark;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Content: return tr("Content");
    case Full: return tr("Full mark");
    case Standard: return tr("Standard and requirements");
    case Method: return tr("Method");
    case Self: return tr("Self-rating");
    case Mark: return tr("Points");
    case Working: return tr("Working");
    case Note: return tr("Evidence / note");
    default: return {};
    }
}

std::optional<BookCell> TeacherModel::cellAt(const QModelIndex &index) const
{
    return index.column() == Mark ? lineAt(index) : std::nullopt;
}

std::optional<BookCell> TeacherModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || line(index).kind != Line::Kind::Criterion)
        return std::nullopt;
    return BookCell{m_row, line(index).place};
}

QModelIndex TeacherModel::indexOf(BookCell cell) const
{
    const auto found = std::ranges::find_if(
        m_lines, [cell](const Line &line) { return line.kind == Line::Kind::Criterion && line.place == cell.column; });
    return cell.row == m_row && found != m_lines.end() ? index(static_cast<int>(found - m_lines.begin()), Mark)
                                                       : QModelIndex{};
}

void TeacherModel::rowsChanged(const std::vector<int> &rows)
{
    if (std::ranges::count(rows, m_row) > 0 && !m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString TeacherModel::criterionText(int column, int criterion) const
{
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(criterion))->spec;
    switch (column) {
    case Content: return spec.no.isEmpty() ? spec.title : spec.no + u'.' + spec.title;
    case Full: return spec.weight ? spec.weight->toString() : QString{};
    case Standard: return standardText(spec, spec.unit.value_or(m_book.sheet().terms.unit));
    case Method: return spec.method;
    case Self: {
        const CellRecord *self = m_book.selfRecord(m_row, criterion);
        return self ? cellText(m_book.outcomeOf(m_row, criterion, self->record), m_book.sheet().terms.rounding)
                    : QString{};
    }
    case Working: return description({m_row, criterion});
    case Note: {
        const CellRecord *record = m_book.record(m_row, criterion);
        return record ? record->record.note : QString{};
    }
    default: return {};
    }
}

QString TeacherModel::sectionText(int column, std::size_t section) const
{
    const SectionSubtotal sum = sectionSubtotals(m_book.sheet(), m_book.shown(m_row)).at(section);
    switch (column) {
    case Content: return subtotalName(sum);
    case Full: return sum.full.toString();
    case Mark: {
        const std::optional<PrintNumber> counted = sectionNumber(sum, m_book.sheet().terms.rounding);
        return counted && sum.open > 0 ? sumText(counted) + u'*' : sumText(counted);
    }
    case Working: return yanben::sectionText(sum);
    default: return {};
    }
}

QString TeacherModel::totalText(int column) const
{
    const SheetResult &result = m_book.shown(m_row);
    switch (column) {
    case Content: return u"合计"_s;
    case Full: return sumText(fullNumber(m_book.sheet(), result)); // as the slip has it
    case Mark: {
        const QString total = sumText(earnedNumber(result, m_book.sheet().terms));
        if (result.contradicts)
            return total;
        const QString marked = result.provisional ? total + u'*' : total;
        return result.vetoes.empty() ? marked : marked + vetoSign;
    }
    case Working: return workings().total(m_row).text;
    default: return {};
    }
}

QString TeacherModel::otherTotalText(int column, std::size_t unit) const
{
    const SheetResult &result = m_book.shown(m_row);
    if (unit >= result.totals.size())
        return {};
    const UnitTotal &total = result.totals[unit];
    switch (column) {
    case Content: return u"合计（%1）"_s.arg(total.unit);
    case Full: return total.possible.toString();
    case Mark: return total.total ? total.total->toString() : u"—"_s;
    default: return {};
    }
}

QVariant TeacherModel::otherData(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &shown = line(index);
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == StrongRole)
        return shown.kind != Line::Kind::Criterion && index.column() != Working;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (shown.kind) {
    case Line::Kind::Criterion: text = criterionText(index.column(), shown.place); break;
    case Line::Kind::Section: text = sectionText(index.column(), static_cast<std::size_t>(shown.place)); break;
    case Line::Kind::Total: text = totalText(index.column()); break;
    case Line::Kind::OtherTotal: text = otherTotalText(index.column(), static_cast<std::size_t>(shown.place)); break;
    }
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

std::optional<NumberWorking> TeacherModel::otherWorking(const QModelIndex &index) const
{
    const Line &shown = line(index);
    switch (shown.kind) {
    case Line::Kind::Criterion:
        return index.column() == Self ? workings().selfMark(m_row, shown.place) : workings().mark(m_row, shown.place);
    case Line::Kind::Section: return workings().section(m_row, static_cast<std::size_t>(shown.place));
    case Line::Kind::Total: {
        if (index.column() != Full)
            return workings().total(m_row);
        NumberWorking working = workings().possible(m_row);
        const SheetResult &result = m_book.shown(m_row);
        if (const auto full = fullNumber(m_book.sheet(), result); full && result.provisional)
            working.text = tr("%1. With what is not scored yet: %2").arg(working.text, full->text());
        return working;
    }
    case Line::Kind::OtherTotal: return workings().total(m_row);
    }
    Q_UNREACHABLE();
}

bool TeacherModel::setOther(const QModelIndex &index, const QString &text)
{
    return m_editor.setNote({m_row, line(index).place}, text.trimmed());
}

bool TeacherModel::isOtherEditable(const QModelIndex &index) const
{
    return index.column() == Note && line(index).kind == Line::Kind::Criterion &&
           m_editor.isEditable({m_row, line(index).place});
}

} // namespace yanben
