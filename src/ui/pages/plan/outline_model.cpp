#include "ui/pages/plan/outline_model.h"

#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/acts/plan/section_acts.h"
#include "workspace/queries/plan_checks.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

OutlineModel::OutlineModel(PageContext &context, QObject *parent) : QAbstractListModel{parent}, m_context{context} {}

void OutlineModel::refresh()
{
    Rows rows = read();
    if (rows == m_rows)
        return;
    const bool sameShape = rows.counts.size() == m_rows.counts.size();
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameShape)
        endResetModel();
    else
        emit dataChanged(index(0), index(rowCount() - 1));
}

OutlineModel::Rows OutlineModel::read() const
{
    Rows rows;
    const auto term = m_context.term.id();
    const Plan *plan = term ? planOf(m_context.state(), *term) : nullptr;
    if (!plan)
        return rows;
    rows.sections = outlineOf(m_context.state(), plan->id);
    rows.editable = m_context.writable() && plan->state == PlanState::Draft;
    for (const OutlineRow &row : rows.sections) {
        Count count;
        if (row.kind == SectionKind::ContentList)
            count.text = tr("%1 topics").arg(topicsOf(m_context.state(), *term).size());
        rows.counts.push_back(count);
    }
    rows.counts.push_back({QString::number(activitiesOf(m_context.state(), *term).size()), false});
    rows.counts.push_back(rubricCount(*term));
    return rows;
}

OutlineModel::Count OutlineModel::rubricCount(TermId term) const
{
    const PlanChecks checks = planChecks(m_context.state(), term);
    if (!checks.weights)
        return {tr("none"), true};
    return {checks.weights->toString(), checks.fullMark && *checks.weights != *checks.fullMark};
}

std::optional<SectionId> OutlineModel::sectionAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.sections.size() ? std::optional{m_rows.sections[row].id} : std::nullopt;
}

std::optional<PlanAttachment> OutlineModel::attachmentAt(const QModelIndex &index) const
{
    if (!index.isValid() || sectionAt(index))
        return std::nullopt;
    return static_cast<std::size_t>(index.row()) == m_rows.sections.size() ? PlanAttachment::Schedule
                                                                           : PlanAttachment::Rubric;
}

QModelIndex OutlineModel::indexOf(SectionId section) const
{
    const auto found = std::ranges::find(m_rows.sections, section, &OutlineRow::id);
    return found == m_rows.sections.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.sections.begin()));
}

QString OutlineModel::labelOf(SectionId section) const
{
    const auto found = std::ranges::find(m_rows.sections, section, &OutlineRow::id);
    return found == m_rows.sections.end() ? QString{} : found->label;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.counts.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const Count &count = m_rows.counts[at];
    if (role == CountRole)
        return count.text;
    if (role == WarnRole)
        return count.warn;
    const OutlineRow *row = at < m_rows.sections.size() ? &m_rows.sections[at] : nullptr;
    if (role == LevelRole)
        return row ? row->level : 1;
    QString name;
    if (row)
        name = row->heading.isEmpty() ? tr("(preamble)") : row->label + row->heading;
    else
        name =
            attachmentAt(index) == PlanAttachment::Schedule ? tr("Attachment 1 schedule") : tr("Attachment 2 rubric");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return plainTip(name);
    case Qt::EditRole: return row ? row->heading : name;
    case Qt::AccessibleTextRole:
        return QStringList{name, count.text}.join(count.text.isEmpty() ? QString{} : QStringLiteral(" "));
    case Qt::AccessibleDescriptionRole: return row ? tr("Level %1").arg(row->level) : QString{};
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto section = sectionAt(index);
    if (role != Qt::EditRole || !section || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return runPlanAct(m_context, [&] { return editHeading(m_context.state(), *section, value.toString()); });
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_rows.editable && sectionAt(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace yanben
