#pragma once

#include "ui/pages/review/review_model.h"
#include "ui/shell/shell_settings.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace yanben
{

/// Lines that can be sorted by any column; Enter and a double click lead to what a line is about.
class ReviewTable final : public QTableView
{
    Q_OBJECT

public:
    /// `settings` outlive the table.
    ReviewTable(const QString &name, std::vector<ReviewHead> heads, ViewId view, ShellSettings &settings,
                QWidget *parent = nullptr);

    ReviewModel &lines() const { return *m_lines; }
    /// In the order in which they are shown.
    std::vector<PrintRow> printRows() const;
    /// Rows of the book that the chosen lines are about.
    std::vector<int> chosenRows() const;

signals:
    void jumpRequested(const yanben::Target &target);
    /// Empty: no line is the current one.
    void lineChanged(std::optional<int> line);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ReviewModel *m_lines;
    QSortFilterProxyModel *m_sorted;
};

} // namespace yanben
