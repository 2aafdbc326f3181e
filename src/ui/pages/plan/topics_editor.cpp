#include "ui/pages/plan/topics_editor.h"

#include "ui/widgets/text/plain_tip.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/queries/term_rows.h"

#include <QLineEdit>

namespace yanben
{

TopicModel::TopicModel(PageContext &context, QObject *parent) : OrderedRowsModel{context, parent} {}

std::vector<TopicId> TopicModel::idsNow() const
{
    std::vector<TopicId> topics;
    if (const auto term = context().term.id()) {
        for (const Topic *topic : topicsOf(context().state(), *term))
            topics.push_back(topic->id);
    }
    return topics;
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    const auto id = idAt(index);
    const Topic *topic = id ? context().state().find<Topic>(*id) : nullptr;
    if (!topic)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1. %2").arg(index.row() + 1).arg(topic->name);
    if (role == Qt::EditRole)
        return topic->name;
    if (role != Qt::ToolTipRole)
        return {};
    const TopicUse use = topicUse(context().state(), topic->id);
    return plainTip(tr("%1\nActivities: %2\nCriteria: %3")
                        .arg(topic->name,
                             use.activities.isEmpty() ? tr("none") : use.activities.join(QStringLiteral("、")),
                             use.criteria.isEmpty() ? tr("none") : use.criteria.join(QStringLiteral("、"))));
}

bool TopicModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto topic = idAt(index);
    if (role != Qt::EditRole || !topic)
        return false;
    return runPlanAct(context(), [&] { return renameTopic(context().state(), *topic, value.toString()); });
}

Qt::ItemFlags TopicModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const auto term = context().term.id();
    if (index.isValid() && context().writable() && term && !isLocked(context().state(), *term))
        flags |= Qt::ItemIsEditable;
    return flags;
}

TopicsEditor::TopicsEditor(PageContext &context, QWidget *parent) : TopicsEditor{context, new QLineEdit, parent} {}

TopicsEditor::TopicsEditor(PageContext &context, QLineEdit *name, QWidget *parent)
    : OrderedRowsEditor{context, tr("Topics of the term"), new TopicModel{context}, name, parent}, m_name{name}
{
    m_name->setPlaceholderText(tr("New topic, then Enter"));
    m_name->setAccessibleName(tr("New topic"));
    connect(m_name, &QLineEdit::returnPressed, this, &TopicsEditor::add);
}

void TopicsEditor::add()
{
    const auto term = context().term.id();
    if (term && runPlanAct(context(), [&] { return addTopic(context().state(), *term, m_name->text()); }))
        m_name->clear();
}

PlanAct TopicsEditor::moved(TopicId topic, Shift shift) const
{
    return moveTopic(context().state(), topic, shift);
}

void TopicsEditor::remove(TopicId topic)
{
    const TopicUse use = topicUse(context().state(), topic);
    if (!use.isUsed()) {
        runPlanAct(context(), [&] { return removeTopic(context().state(), topic); });
        return;
    }
    QStringList where;
    if (!use.activities.isEmpty())
        where << tr("activities: %1").arg(use.activities.join(QStringLiteral("、")));
    if (!use.criteria.isEmpty())
        where << tr("criteria: %1").arg(use.criteria.join(QStringLiteral("、")));
    if (!use.counts.isEmpty())
        where << tr("required numbers: %1").arg(use.counts.join(QStringLiteral("、")));
    emit context().acts.refused(tr("Not deleted: the topic is in use (%1). Give these another topic first.")
                                    .arg(where.join(QStringLiteral("; "))));
}

} // namespace yanben
