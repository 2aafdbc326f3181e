#include "ui/pages/scores/raters_way.h"

#include "ui/pages/permission.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/scores/voice_menu.h"

#include <QAction>
#include <QMenu>

namespace yanben
{

RatersWay::RatersWay(PageContext &context, const ScoreBook &book, VoiceMenu &voices, QObject *parent)
    : QObject{parent}, m_context{context}, m_book{book}, m_voices{voices}
{}

void RatersWay::addTo(ScoreTable &table)
{
    if (m_book.isVoiceFixed())
        return;
    auto *action = new QAction{tr("Raters of the criterion…"), &table};
    connect(action, &QAction::triggered, this, [this, &table] {
        if (const std::optional<BookCell> cell = table.currentCell())
            m_voices.editRaters(cell->column);
    });
    const auto follow = [this, &table, action] {
        permit(m_context, ActKind::EditPanel, *action, table.currentCell().has_value());
    };
    connect(&table, &ScoreTable::currentCellChanged, action, follow);
    follow();
    for (QTableView *view : {static_cast<QTableView *>(&table), table.firstPane(), table.lastPane()})
        view->addAction(action);
}

void RatersWay::addToHead(ScoreTable &grid, const ScoreGridModel &model)
{
    if (m_book.isVoiceFixed())
        return;
    QHeaderView *head = grid.horizontalHeader();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, &grid, &model](const QPoint &place) { showHeadMenu(grid, model, place); });
}

void RatersWay::showHeadMenu(const ScoreTable &grid, const ScoreGridModel &model, const QPoint &place)
{
    const QHeaderView *head = grid.horizontalHeader();
    const int section = head->logicalIndexAt(place);
    if (section < model.firstMarkColumn() || section > model.lastMarkColumn())
        return;
    const int column = section - model.firstMarkColumn();
    auto *menu = new QMenu{grid.window()};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *raters = menu->addAction(tr("Raters of the criterion…"));
    // Once the menu is gone: a dialog opens.
    connect(
        raters, &QAction::triggered, this, [this, column] { m_voices.editRaters(column); }, Qt::QueuedConnection);
    permit(m_context, ActKind::EditPanel, *raters);
    menu->popup(head->mapToGlobal(place));
}

} // namespace yanben
