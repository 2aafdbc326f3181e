#pragma once

#include "ui/pages/plan/ordered_rows_editor.h"

class QComboBox;

namespace yanben
{

/// 组长、副组长、组员、负责人 of the shown plan.
class LeaderModel final : public OrderedRowsModel<LeaderId>
{
    Q_OBJECT

public:
    explicit LeaderModel(PageContext &context, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::vector<LeaderId> idsNow() const override;
};

class LeadersEditor final : public OrderedRowsEditor<LeaderId>
{
    Q_OBJECT

public:
    explicit LeadersEditor(PageContext &context, QWidget *parent = nullptr);

    void refresh(bool editable);

protected:
    void remove(LeaderId leader) override;
    PlanAct moved(LeaderId leader, Shift shift) const override;

private:
    LeadersEditor(PageContext &context, QWidget *entry, QWidget *parent);
    void add();
    void fillNames();

    QComboBox *m_role;
    QComboBox *m_name;
};

} // namespace yanben
