#include "ui/pages/scores/table/score_models.h"

#include "documents/words/scoring/printed_mark.h"
#include "documents/words/scoring/rubric/standard_text.h"
#include "documents/words/scoring/working_text.h"
#include "scoring/result_difference.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/text/plain_tip.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Behind a total that stays as it was published while a correction of the sheet is proposed. A star means provisional.
constexpr QChar movedSign = u'△';

const CriterionSpec &specOf(const ScoreBook &book, int column)
{
    return book.criteria().at(static_cast<std::size_t>(column))->spec;
}

QString unitOf(const ScoreBook &book, const CriterionSpec &spec)
{
    return spec.unit.value_or(book.sheet().terms.unit);
}

QString levelsOf(const ScoreBook &book, int column)
{
    const CriterionSpec &spec = specOf(book, column);
    return levelLines(spec.rule, unitOf(book, spec)).join(u'\n');
}

/// What a rater has no part in is left empty.
bool isOutside(const ScoreBook &book, BookCell cell)
{
    const auto refusal = book.refusal(cell.row, cell.column);
    return refusal == VoiceRefused::Why::NotARater || refusal == VoiceRefused::Why::OwnSheet;
}

QString shownMark(const ScoreBook &book, BookCell cell)
{
    if (isOutside(book, cell))
        return book.refusal(cell.row, cell.column) == VoiceRefused::Why::OwnSheet ? ScoreModel::tr("Oneself")
                                                                                  : QString{};
    const Outcome &outcome = book.outcome(cell.row, cell.column);
    const Panel *panel = book.panel(cell.row, cell.column);
    if (outcome.state == RecordState::Missing && panel && !panel->ratings.empty())
        return u"%1/%2"_s.arg(panel->ratings.size()).arg(panel->expected);
    return cellText(outcome, book.sheet().terms.rounding);
}

} // namespace

ScoreModel::ScoreModel(const State &state, ScoreBook &book, ScoreEditor &editor, QObject *parent)
    : QAbstractTableModel{parent}, m_book{book}, m_editor{editor}, m_workings{state, book}
{
    connect(&book, &ScoreBook::reset, this, [this] {
        beginResetModel();
        bookReset();
        endResetModel();
    });
    connect(&book, &ScoreBook::rowsChanged, this, &ScoreModel::rowsChanged);
}

QString ScoreModel::description(BookCell cell) const
{
    const auto refusal = m_book.refusal(cell.row, cell.column);
    if (refusal && isOutside(m_book, cell))
        return refusalText(*refusal).arg(m_book.name(cell.row));
    const Panel *panel = m_book.panel(cell.row, cell.column);
    const Outcome outcome = m_book.explained(cell.row, cell.column);
    if (outcome.state == RecordState::Missing && panel)
        return tr("%1 of %2 raters have handed in").arg(panel->ratings.size()).arg(panel->expected);
    if (m_book.isForOthers(cell.row, cell.column))
        return tr("%1 — %2").arg(markDescription(outcome), forOthersText(specOf(m_book, cell.column)));
    return markDescription(outcome);
}

std::optional<NumberWorking> ScoreModel::working(const QModelIndex &index) const
{
    const std::optional<BookCell> cell = cellAt(index);
    return cell ? std::optional{m_workings.mark(cell->row, cell->column)} : otherWorking(index);
}

QVariant ScoreModel::data(const QModelIndex &index, int role) const
{
    const std::optional<BookCell> cell = cellAt(index);
    if (!cell)
        return otherData(index, role);
    const Outcome &outcome = m_book.outcome(cell->row, cell->column);
    switch (role) {
    case Qt::DisplayRole: return shownMark(m_book, *cell);
    case Qt::EditRole: {
        const CellRecord *record = m_book.record(cell->row, cell->column);
        return typedText(specOf(m_book, cell->column), record ? &record->record : nullptr);
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const CellRecord *record = m_book.record(cell->row, cell->column);
        QStringList texts{description(*cell), record ? record->record.note : QString{}, levelsOf(m_book, cell->column)};
        texts.removeAll(QString{});
        return plainTip(texts.join(u'\n'));
    }
    case Qt::AccessibleDescriptionRole: return levelsOf(m_book, cell->column);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(m_book.name(cell->row), specOf(m_book, cell->column).title,
                 outcome.state == RecordState::Recorded && !outcome.fault ? markText(outcome) : description(*cell));
    case BookRowRole: return cell->row;
    case BookColumnRole: return cell->column;
    case MarkStateRole: return static_cast<int>(outcome.state);
    case FaultyRole: return outcome.fault.has_value();
    default: return {};
    }
}

bool ScoreModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const std::optional<BookCell> cell = cellAt(index);
    if (!cell)
        return isOtherEditable(index) && setOther(index, value.toString());
    // An editor that was opened and left as it was changes nothing.
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    return m_editor.type(*cell, value.toString());
}

Qt::ItemFlags ScoreModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const std::optional<BookCell> cell = cellAt(index);
    if (cell ? m_editor.isEditable(*cell) : index.isValid() && isOtherEditable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

int ScoreGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_book.criteria().empty() ? 0 : static_cast<int>(lines().size());
}

int ScoreGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book.criteria().size()) + firstMarkColumn() + resultColumns();
}

QVariant ScoreGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    const bool isMark = section >= firstMarkColumn() && section <= lastMarkColumn();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isMark || isTotalColumn(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (const std::optional<Order> order = orderOf(section)) {
        const QString text = *order == Order::Name          ? subjectHeading(m_book.sheet().terms.subject)
                             : *order == Order::Group       ? tr("Groups")
                             : m_book.sheet().terms.convert ? tr("Converted")
                                                            : tr("Total");
        if (role == Qt::ToolTipRole && *order == Order::Total)
            return totalTip();
        return m_order == *order ? text + (m_isDescending ? u" ▼"_s : u" ▲"_s) : text;
    }
    if (!isMark)
        return tr("Sheet");
    const CriterionSpec &spec = specOf(m_book, section - firstMarkColumn());
    if (role == Qt::DisplayRole)
        return spec.no + QLatin1Char{'\n'} + spec.title + QLatin1Char{'\n'} +
               (spec.weight ? spec.weight->toString() + spec.unit.value_or(QString{}) : QString{});
    QString text = spec.no + QStringLiteral(". ") + spec.title;
    if (spec.weight)
        text += tr(" · full mark %1").arg(spec.weight->toString());
    const QString standard = standardText(spec, unitOf(m_book, spec));
    return standard.isEmpty() || role == Qt::AccessibleTextRole ? text : text + QLatin1Char{'\n'} + standard;
}

std::optional<BookCell> ScoreGridModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < firstMarkColumn() || index.column() > lastMarkColumn())
        return std::nullopt;
    const std::optional<int> row = rowAt(index);
    return row ? std::optional{BookCell{*row, index.column() - firstMarkColumn()}} : std::nullopt;
}

std::optional<int> ScoreGridModel::rowAt(const QModelIndex &index) const
{
    const auto line = static_cast<std::size_t>(std::max(0, index.row()));
    return index.isValid() && line < lines().size() ? std::optional{lines()[line]} : std::nullopt;
}

QModelIndex ScoreGridModel::indexOf(BookCell cell) const
{
    const auto line = std::ranges::find(lines(), cell.row);
    const int column = cell.column + firstMarkColumn();
    if (line == lines().end() || cell.column < 0 || column > lastMarkColumn())
        return {};
    return index(static_cast<int>(line - lines().begin()), column);
}

void ScoreGridModel::rowsChanged(const std::vector<int> &rows)
{
    for (const int row : rows) {
        const auto line = std::ranges::find(lines(), row);
        if (line == lines().end())
            continue;
        const auto place = static_cast<int>(line - lines().begin());
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

QStringList ScoreGridModel::usualStates() const
{
    std::vector<QString> grades{QString{}};
    for (const Grade &grade : m_book.sheet().terms.grades)
        grades.push_back(grade.name);
    QStringList states{tr("Returned"), correctedStateText()};
    for (const SheetState each : {SheetState::SelfRating, SheetState::Review, SheetState::Published})
        states << sheetStateText(each);
    QStringList all;
    for (const QString &grade : grades) {
        for (const QString &state : states)
            all << (grade.isEmpty() ? state : grade + tr(" · ") + state);
    }
    return all;
}

QVariant ScoreGridModel::sheetData(int row, int role) const
{
    const SheetState state = m_book.sheetState(row);
    const ScoreSheet *sheet = m_book.scoreSheet(row);
    const SheetResult &result = m_book.shown(row);
    const QString grade = standingGradeText(result);
    const bool isReturned = sheet && !isClosed(state) && !sheet->comment.isEmpty();
    const PublishedScore *published = m_book.published(row);
    const QString stands = isReturned ? tr("Returned") : standingStateText(state, published);
    // Where nobody has moved it yet, the state says nothing.
    const QString shown = isReturned || state != SheetState::FirstRating ? stands : QString{};
    std::vector<QString> others = result.vetoes; // than what the grade says already
    if (!grade.isEmpty())
        std::erase_if(others, [&](const QString &name) { return std::ranges::count(result.notEligible, name) > 0; });
    const QString vetoes = vetoEffectsText(m_book.sheet().terms, others);
    switch (role) {
    case Qt::DisplayRole: {
        QStringList texts{grade, vetoes, shown};
        texts.removeAll(QString{});
        return texts.join(tr(" · "));
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList texts{tr("Sheet of %1: %2").arg(m_book.name(row), stands)};
        if (!grade.isEmpty())
            texts << tr("Grade: %1").arg(grade);
        if (isReturned)
            texts << sheet->comment;
        texts << workings().vetoes(row) << workings().correction(row);
        texts.removeAll(QString{});
        const QString text = texts.join(u'\n');
        return role == Qt::ToolTipRole ? plainTip(text) : text;
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case OpenRole: return isReturned;
    default: return {};
    }
}

QVariant ScoreGridModel::otherData(const QModelIndex &index, int role) const
{
    const std::optional<int> place = rowAt(index);
    if (!place)
        return {};
    const int row = *place;
    if (isStateColumn(index.column()))
        return sheetData(row, role);
    if (index.column() < firstMarkColumn()) {
        switch (role) {
        case Qt::DisplayRole: return index.column() == 0 ? m_book.name(row) : m_book.groups(row);
        case Qt::ToolTipRole: return plainTip(m_book.groups(row));
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        default: return {};
        }
    }
    const SheetResult &result = m_book.shown(row);
    const SheetResult &now = m_book.result(row);
    const auto textOf = [](const SheetResult &each) {
        if (each.totals.size() > 1)
            return unitTotalsText(each);
        return each.contradicts ? u"—"_s : each.total ? each.total->toString() : QString{};
    };
    const bool moves = m_book.published(row) && !hasTheSameTotals(result, now);
    // Somebody himself who has said nothing yet means no 0.
    const bool isSilent = m_book.voice().source != RecordSource::Office && result.counted == 0 && !moves;
    const QString vetoes = workings().vetoes(row);
    // What moves may stand beside the total: a grade, a veto.
    const bool movesTotal = moves && textOf(result) != textOf(now);
    QString total = movesTotal ? tr("%1 → %2").arg(textOf(result), textOf(now)) : isSilent ? QString{} : textOf(result);
    if (!vetoes.isEmpty())
        total += vetoSign;
    if (moves && !movesTotal)
        total += movedSign;
    switch (role) {
    case Qt::DisplayRole: return total;
    case Qt::ToolTipRole: return plainTip(totalMeaning(row));
    case Qt::AccessibleTextRole: return QString{totalMeaning(row) + u' ' + total}.trimmed();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case ProvisionalRole: return result.provisional && !isSilent;
    case OpenRole: return moves;
    default: return {};
    }
}

QString ScoreGridModel::totalTip() const
{
    const QString signs =
        tr("* provisional · %1 a veto holds · %2 a correction is proposed").arg(vetoSign).arg(movedSign);
    const auto &convert = m_book.sheet().terms.convert;
    return convert ? tr("The points that were reached, converted to %1").arg(convert->to.toString()) + u'\n' + signs
                   : signs;
}

QString ScoreGridModel::totalMeaning(int row) const
{
    const SheetResult &result = m_book.shown(row);
    const QString name = m_book.name(row);
    QStringList texts{
        result.contradicts
            ? tr("The published result of %1 contradicts itself: a correction is proposed, or restore a backup")
                  .arg(name)
        : m_book.published(row) && !hasTheSameTotals(result, m_book.result(row))
            ? tr("Published total of %1, and what the records give now: a correction is proposed").arg(name)
        : result.provisional ? provisionalText(m_book.sheet(), result)
                             : tr("Total of %1").arg(name)};
    texts << workings().vetoes(row) << workings().correction(row);
    texts.removeAll(QString{});
    return texts.join(u'\n');
}

std::optional<NumberWorking> ScoreGridModel::otherWorking(const QModelIndex &index) const
{
    const std::optional<int> row = rowAt(index);
    if (row && isTotal(index))
        return workings().total(*row);
    if (row && isStateColumn(index.column()))
        return workings().grade(*row);
    return std::nullopt;
}

} // namespace yanben
