#include "ui/pages/plan/topics_editor.h"

#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/rows_editor.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/queries/term_rows.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

TopicModel::TopicModel(PageContext &context, QObject *parent) : QAbstractListModel{parent}, m_context{context} {}

void TopicModel::refresh()
{
    std::vector<TopicId> topics;
    if (const auto term = m_context.term.id()) {
        for (const Topic *topic : topicsOf(m_context.state(), *term))
            topics.push_back(topic->id);
    }
    if (topics.size() != m_topics.size()) {
        beginResetModel();
        m_topics = std::move(topics);
        endResetModel();
    } else if (!topics.empty()) {
        m_topics = std::move(topics);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

std::optional<TopicId> TopicModel::topicAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_topics.size() ? std::optional{m_topics[row]} : std::nullopt;
}

QModelIndex TopicModel::indexOf(TopicId topic) const
{
    const auto found = std::ranges::find(m_topics, topic);
    return found == m_topics.end() ? QModelIndex{} : index(static_cast<int>(found - m_topics.begin()));
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size());
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    const auto id = topicAt(index);
    const Topic *topic = id ? m_context.state().find<Topic>(*id) : nullptr;
    if (!topic)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1. %2").arg(index.row() + 1).arg(topic->name);
    if (role == Qt::EditRole)
        return topic->name;
    if (role != Qt::ToolTipRole)
        return {};
    const TopicUse use = topicUse(m_context.state(), topic->id);
    return tr("%1\nActivities: %2\nCriteria: %3")
        .arg(topic->name, use.activities.isEmpty() ? tr("none") : use.activities.join(QStringLiteral("、")),
             use.criteria.isEmpty() ? tr("none") : use.criteria.join(QStringLiteral("、")));
}

bool TopicModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto topic = topicAt(index);
    if (role != Qt::EditRole || !topic)
        return false;
    return runPlanAct(m_context, [&] { return renameTopic(m_context.state(), *topic, value.toString()); });
}

Qt::ItemFlags TopicModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const auto term = m_context.term.id();
    if (index.isValid() && m_context.writable() && term && !isLocked(m_context.state(), *term))
        flags |= Qt::ItemIsEditable;
    return flags;
}

TopicsEditor::TopicsEditor(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new TopicModel(context, this)),
      m_rows(new RowsEditor(tr("Topics of the term"))),
      m_name(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    m_name->setPlaceholderText(tr("New topic, then Enter"));
    m_name->setAccessibleName(tr("New topic"));
    m_rows->setEntry(m_name);
    m_rows->view().setModel(m_model);
    connect(m_name, &QLineEdit::returnPressed, this, &TopicsEditor::add);
    connect(m_rows, &RowsEditor::removeRequested, this, &TopicsEditor::remove);
    connect(m_rows, &RowsEditor::moveRequested, this, [this](const QModelIndex &index, Shift shift) {
        const auto topic = m_model->topicAt(index);
        if (topic && runPlanAct(m_context, [&] { return moveTopic(m_context.state(), *topic, shift); }))
            choose(*topic);
    });
}

void TopicsEditor::refresh(bool editable)
{
    m_model->refresh();
    m_rows->setEditable(editable);
    m_rows->fit();
}

bool TopicsEditor::choose(TopicId topic)
{
    const QModelIndex index = m_model->indexOf(topic);
    if (index.isValid())
        m_rows->view().setCurrentIndex(index);
    return index.isValid();
}

void TopicsEditor::add()
{
    const auto term = m_context.term.id();
    if (term && runPlanAct(m_context, [&] { return addTopic(m_context.state(), *term, m_name->text()); }))
        m_name->clear();
}

void TopicsEditor::remove(const QModelIndex &index)
{
    const auto topic = m_model->topicAt(index);
    if (!topic)
        return;
    const TopicUse use = topicUse(m_context.state(), *topic);
    if (!use.isUsed()) {
        runPlanAct(m_context, [&] { return removeTopic(m_context.state(), *topic); });
        return;
    }
    QStringList where;
    if (!use.activities.isEmpty())
        where << tr("activities: %1").arg(use.activities.join(QStringLiteral("、")));
    if (!use.criteria.isEmpty())
        where << tr("criteria: %1").arg(use.criteria.join(QStringLiteral("、")));
    emit m_context.acts.refused(tr("Not deleted: the topic is in use (%1). Give these another topic first.")
                                    .arg(where.join(QStringLiteral("; "))));
}

} // namespace yanben
