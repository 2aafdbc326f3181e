#pragma once

#include "ui/pages/page_context.h"

#include <QAbstractListModel>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace yanben
{

class RowsEditor;

/// 组长、副组长、组员、负责人 of the shown plan.
class LeaderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LeaderModel(PageContext &context, QObject *parent = nullptr);

    void refresh();
    std::optional<LeaderId> leaderAt(const QModelIndex &index) const;
    QModelIndex indexOf(LeaderId leader) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    PageContext &m_context;
    std::vector<LeaderId> m_leaders;
};

class LeadersEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadersEditor(PageContext &context, QWidget *parent = nullptr);

    void refresh(bool editable);

private:
    void add();
    void fillNames();

    PageContext &m_context;
    LeaderModel *m_model;
    RowsEditor *m_rows;
    QComboBox *m_role;
    QComboBox *m_name;
    QPushButton *m_add;
};

} // namespace yanben
