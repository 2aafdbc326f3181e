#pragma once

#include "ui/pages/page_context.h"

#include <QAbstractListModel>
#include <QWidget>

class QLineEdit;

namespace yanben
{

class RowsEditor;

/// 研修内容 of the shown term. Renaming a row makes an act.
class TopicModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TopicModel(PageContext &context, QObject *parent = nullptr);

    void refresh();
    std::optional<TopicId> topicAt(const QModelIndex &index) const;
    QModelIndex indexOf(TopicId topic) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    PageContext &m_context;
    std::vector<TopicId> m_topics;
};

class TopicsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsEditor(PageContext &context, QWidget *parent = nullptr);

    void refresh(bool editable);
    bool choose(TopicId topic);

private:
    void add();
    void remove(const QModelIndex &index);

    PageContext &m_context;
    TopicModel *m_model;
    RowsEditor *m_rows;
    QLineEdit *m_name;
};

} // namespace yanben
