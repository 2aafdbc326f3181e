#pragma once

#include "ui/pages/page_context.h"
#include "workspace/live/score_book.h"

#include <QObject>

namespace yanben
{

class ScoreGridModel;
class ScoreTable;
class VoiceMenu;

/// The way to the raters of a criterion from where it stands: its head in the grid, and the menu of its cells. In a
/// rater's own file there is none.
class RatersWay final : public QObject
{
    Q_OBJECT

public:
    /// `voices` sets the raters. All of it outlives this.
    RatersWay(PageContext &context, const ScoreBook &book, VoiceMenu &voices, QObject *parent);

    /// To the menu of the cells.
    void addTo(ScoreTable &table);
    void addToHead(ScoreTable &grid, const ScoreGridModel &model);

private:
    void showHeadMenu(const ScoreTable &grid, const ScoreGridModel &model, const QPoint &place);

    PageContext &m_context;
    const ScoreBook &m_book;
    VoiceMenu &m_voices;
};

} // namespace yanben
