#include "ui/pages/proposals/proposal_model.h"

#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/theme/colours.h"
#include "ui/widgets/text/plain_tip.h"

#include <QGuiApplication>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

ProposalModel::ProposalModel(bool withPeople, QObject *parent) : QAbstractTableModel{parent}, m_withPeople{withPeople}
{}

void ProposalModel::setRows(std::vector<TimeProposal> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit ticksChanged();
}

void ProposalModel::setPeople(int row, const QString &people)
{
    m_rows[static_cast<std::size_t>(row)].people = people;
    emit dataChanged(index(row, PeopleColumn), index(row, PeopleColumn));
}

void ProposalModel::propose(int row, const When &after, const QString &why)
{
    TimeProposal &line = m_rows[static_cast<std::size_t>(row)];
    if (line.after == after && line.why == why)
        return;
    line.after = after;
    line.why = why;
    emit dataChanged(index(row, AfterColumn), index(row, WhyColumn));
}

void ProposalModel::tickAll(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (hasTick(m_rows[static_cast<std::size_t>(row)]))
            tick(row, ticked);
    }
    emit ticksChanged();
}

int ProposalModel::tickedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [this](const TimeProposal &row) { return hasTick(row) && row.ticked; }));
}

bool ProposalModel::isTyped() const
{
    return std::ranges::any_of(m_rows, &TimeProposal::typed);
}

QString ProposalModel::problemOf(const QModelIndex &cell, const QString &typed) const
{
    if (!cell.isValid())
        return {};
    const ParsedWhen parsed = typed.trimmed().isEmpty() ? ParsedWhen{When{}} : parseWhen(typed, at(cell).term);
    if (const auto *refusal = std::get_if<WhenRefusal>(&parsed))
        return refusalSentence(*refusal);
    const bool isDay = std::holds_alternative<SingleDay>(std::get<When>(parsed).kind);
    return at(cell).oneDay && !isDay ? tr("One meeting of a series has one day. Write for example 3.18.") : QString{};
}

TypedAnswer ProposalModel::answerTo(const QModelIndex &cell, const QString &typed) const
{
    if (!cell.isValid())
        return {};
    return at(cell).oneDay ? dayAnswer(typed, at(cell).term) : whenAnswer(typed, at(cell).term);
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_withPeople ? PeopleColumn + 1 : WhyColumn + 1;
}

QString ProposalModel::timeText(const TimeProposal &row)
{
    if (!row.after)
        return {};
    return !row.after->raw.isEmpty() ? row.after->raw : whenText(*row.after, row.term);
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeProposal &row = at(index);
    if (role == Qt::CheckStateRole && index.column() == WhatColumn && hasTick(row))
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && !row.ticked)
        return coloursOf(QGuiApplication::palette()).muted;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case WhatColumn: text = row.ofOther ? u"　"_s + row.what : row.what; break;
    case BeforeColumn: text = row.before; break;
    case AfterColumn: text = timeText(row); break;
    case WhyColumn: text = row.why; break;
    default: text = row.people;
    }
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("Activity");
    case BeforeColumn: return tr("Time so far");
    case AfterColumn: return tr("New time");
    case WhyColumn: return tr("Why");
    default: return tr("People");
    }
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.column() == WhatColumn && hasTick(at(index)))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == AfterColumn && at(index).after)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void ProposalModel::tick(int row, bool ticked)
{
    int last = row;
    do
        m_rows[static_cast<std::size_t>(last)].ticked = ticked;
    while (++last < rowCount() && m_rows[static_cast<std::size_t>(last)].ofOther);
    emit dataChanged(index(row, 0), index(last - 1, columnCount() - 1));
}

bool ProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        tick(index.row(), value.toInt() == Qt::Checked);
        emit ticksChanged();
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == timeText(at(index)))
        return true;
    if (!problemOf(index, typed).isEmpty())
        return false;
    TimeProposal &row = m_rows[static_cast<std::size_t>(index.row())];
    row.after = typed.isEmpty() ? When{} : std::get<When>(parseWhen(typed, row.term));
    row.why = tr("typed");
    row.typed = true;
    int line = index.row();
    while (m_rows[static_cast<std::size_t>(line)].ofOther)
        --line;
    tick(line, true); // who writes a time means it
    emit ticksChanged();
    return true;
}

} // namespace yanben
