#pragma once

#include "ui/pages/sheets/sheet_workings.h"

#include <QAction>
#include <QDialog>

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace yanben
{

/// How one number came about, to be read, selected and copied.
class WorkingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WorkingDialog(const NumberWorking &working, QWidget *parent = nullptr);
};

/// 怎么算的 of a table: in its context menu, and by keyboard for the current cell.
class ExplainAction final : public QAction
{
    Q_OBJECT

public:
    /// Empty for a cell that is no number.
    using Explain = std::function<std::optional<NumberWorking>(const QModelIndex &)>;

    /// Belongs to the view.
    ExplainAction(QAbstractItemView &view, Explain explain);

    /// Shows the same menu over another view of the model, such as a frozen pane.
    void addTo(QAbstractItemView &view);

private:
    void show();

    QAbstractItemView &m_view;
    Explain m_explain;
};

} // namespace yanben
