#include "ui/widgets/lists/standing_order.h"

#include <QStringList>

namespace yanben
{

StandingOrder::StandingOrder(int groupsRole, int behindRole, QObject *parent)
    : QSortFilterProxyModel{parent}, m_groupsRole{groupsRole}, m_behindRole{behindRole}
{}

void StandingOrder::setGroup(const QString &group)
{
    m_group = group;
    invalidateFilter();
}

bool StandingOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_group.isEmpty() ||
           sourceModel()->index(row, 0, parent).data(m_groupsRole).toStringList().contains(m_group);
}

bool StandingOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftBehind = left.data(m_behindRole).toInt();
    const int rightBehind = right.data(m_behindRole).toInt();
    if (leftBehind != rightBehind)
        return (sortOrder() == Qt::AscendingOrder) == (leftBehind < rightBehind);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace yanben
