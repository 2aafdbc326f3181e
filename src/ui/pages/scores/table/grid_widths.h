#pragma once

#include "ui/pages/scores/table/score_models.h"
#include "ui/shell/shell_settings.h"

namespace yanben
{

class ScoreTable;

/// How wide the columns of the score grid are: as wide as there is room for, until a person sets one; then they are
/// remembered, and follow the letters as the columns of any table do. Whatever makes them wider or narrower, the
/// current cell stays in sight.
class GridWidths final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `view` is where a person's widths are kept; those of a rater's marks have a place of their own.
    GridWidths(ScoreTable &table, const ScoreGridModel &model, ShellSettings &settings, ViewId view, QObject *parent);

    /// Once there are other columns than before.
    void follow();
    /// So that 76.00 → 75.00 of a proposed correction can be read, as long as it stands there.
    void makeRoomForCorrections();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ViewId view() const;
    void fit();
    /// Columns that stay in sight: only name and total where but few criteria would be seen between all of them.
    void freeze();
    /// Between the frozen columns.
    bool isTight(int room) const;
    void personSet(int column);
    int wantedByNames() const;
    /// By what was published and may be corrected, and by totals in several units; 0 without any.
    int wantedByTotals() const;
    /// So that a grade with its state is read from the start, and nothing moves while sheets go from state to state.
    /// What a veto adds is in the tip: it would take the room of the criteria from everybody.
    int wantedByStates() const;
    /// A mark in hundredths as large as any full mark, and three characters of a title.
    int leastOfMarks() const;

    ScoreTable &m_table;
    const ScoreGridModel &m_model;
    ShellSettings &m_settings;
    ViewId m_view;
    int m_columns = 0;                ///< when they last had their widths set
    bool m_isFitting = false;         ///< widths are being set, but not by a person
    bool m_isScaling = false;         ///< the letters have changed, and the widths are following them
    bool m_isFollowing = false;       ///< the header's columns exist and are being watched
    bool m_hasOwnWidths = false;      ///< a person has set them, now or earlier
    std::optional<int> m_ownTotals{}; ///< a person's width of the totals, while a correction needs more
};

} // namespace yanben
