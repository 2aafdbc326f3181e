#pragma once

#include "ui/shell/page.h"
#include "workspace/queries/scores/records/open_cells.h"

#include <QTreeWidget>

namespace yanben
{

/// What is still to be decided: criteria with how often, below each the names. Enter or a double click on a name goes
/// to the cell.
class OpenCellsList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OpenCellsList(const yanben::State &state, QWidget *parent = nullptr);

    void list(const std::vector<OpenCells> &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;

signals:
    void wanted(const yanben::Target &cell);

private:
    const yanben::State &m_state;
};

} // namespace yanben
