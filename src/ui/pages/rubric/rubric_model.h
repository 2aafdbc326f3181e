#pragma once

#include "ui/pages/page_context.h"

#include <QAbstractTableModel>

namespace yanben
{

/// The criteria of the newest version, and their sum in the last row.
class RubricModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// 一级指标 stands second on the screen, and is shown while the rubric has any.
    enum Column { No, Title, Weight, Kind, Standard, Method, Section, ColumnCount };
    enum Role { SumRole = Qt::UserRole + 1, WrongSumRole };

    explicit RubricModel(PageContext &context, QObject *parent = nullptr);

    /// Null when the term has none.
    const RubricVersion *version() const;
    const std::vector<const CriterionVersion *> &criteria() const { return m_rows; }
    bool isEditable() const;
    bool hasSections() const;
    /// What is offered as 评价方式 while typing.
    QStringList methodSuggestions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Why the text can't stand in the cell; empty when it can.
    std::optional<QString> problem(const QModelIndex &index, const QString &text) const;

signals:
    /// After every change of what is shown.
    void refreshed();

private:
    void follow(const ChangeNotice &notice);
    void reload();
    QVariant sumData(int column, int role) const;
    bool isSum(const QModelIndex &index) const { return index.row() == static_cast<int>(m_rows.size()); }

    PageContext &m_context;
    std::vector<const CriterionVersion *> m_rows;
    std::optional<RubricVersionId> m_version;
};

} // namespace yanben
