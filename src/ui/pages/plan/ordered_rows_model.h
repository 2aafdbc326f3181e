#pragma once

#include "ui/pages/page_context.h"

#include <QAbstractListModel>

#include <algorithm>
#include <optional>
#include <vector>

namespace yanben
{

/// Rows of the shown term in their own order, by their keys.
template <typename Id>
class OrderedRowsModel : public QAbstractListModel
{
public:
    void refresh()
    {
        std::vector<Id> ids = idsNow();
        const bool isResized = ids.size() != m_ids.size();
        if (isResized)
            beginResetModel();
        m_ids = std::move(ids);
        if (isResized)
            endResetModel();
        else if (!m_ids.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    }

    std::optional<Id> idAt(const QModelIndex &index) const
    {
        const auto row = static_cast<std::size_t>(index.row());
        return index.isValid() && row < m_ids.size() ? std::optional{m_ids[row]} : std::nullopt;
    }

    QModelIndex indexOf(Id id) const
    {
        const auto found = std::ranges::find(m_ids, id);
        return found == m_ids.end() ? QModelIndex{} : index(static_cast<int>(found - m_ids.begin()));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }

protected:
    explicit OrderedRowsModel(PageContext &context, QObject *parent) : QAbstractListModel{parent}, m_context{context} {}

    virtual std::vector<Id> idsNow() const = 0;
    PageContext &context() const { return m_context; }

private:
    PageContext &m_context;
    std::vector<Id> m_ids;
};

} // namespace yanben
