#pragma once

#include "ui/pages/plan/ordered_rows_editor.h"

class QLineEdit;

namespace yanben
{

/// 研修内容 of the shown term. Renaming a row makes an act.
class TopicModel final : public OrderedRowsModel<TopicId>
{
    Q_OBJECT

public:
    explicit TopicModel(PageContext &context, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    std::vector<TopicId> idsNow() const override;
};

class TopicsEditor final : public OrderedRowsEditor<TopicId>
{
    Q_OBJECT

public:
    explicit TopicsEditor(PageContext &context, QWidget *parent = nullptr);

protected:
    void remove(TopicId topic) override;
    PlanAct moved(TopicId topic, Shift shift) const override;

private:
    TopicsEditor(PageContext &context, QLineEdit *name, QWidget *parent);
    void add();

    QLineEdit *m_name;
};

} // namespace yanben
