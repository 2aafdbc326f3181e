#pragma once

#include "ui/pages/scores/table/score_models.h"
#include "ui/shell/shell_settings.h"

namespace yanben
{

class ScoreTable;

/// How wide the columns of the score grid are: as wide as there is room for, until a person sets one; then they are
/// remembered.
class GridWidths final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    GridWidths(ScoreTable &table, const ScoreGridModel &model, ShellSettings &settings, QObject *parent);

    /// Once there are other columns than before.
    void follow();
    /// So that 76.00 → 75.00 of a proposed correction can be read.
    void makeRoomForCorrections();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    ScoreTable &m_table;
    const ScoreGridModel &m_model;
    ShellSettings &m_settings;
    int m_columns = 0;           ///< when they last had their widths set
    bool m_isFitting = false;    ///< widths are being set, but not by a person
    bool m_hasOwnWidths = false; ///< a person has set them, now or earlier
};

} // namespace yanben
