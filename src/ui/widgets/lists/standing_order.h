#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace yanben
{

/// Results of one group or of everybody. Who has no standing stays behind all others, whichever way a column is sorted.
class StandingOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Roles of a row's first cell: the names of its groups, and of any cell: how far it stands behind, 0 where it does
    /// not.
    StandingOrder(int groupsRole, int behindRole, QObject *parent);

    /// Empty is everybody.
    void setGroup(const QString &group);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int m_groupsRole;
    int m_behindRole;
    QString m_group;
};

} // namespace yanben
