#pragma once

#include "ui/pages/scores/score_editor.h"
#include "ui/widgets/panels/field_column.h"

#include <map>

namespace yanben
{

/// At which level activities name the teacher, and ways to take that over as his tier (rows B29
/// and C06).
class AssignedLevelLines final : public FieldColumn
{
    Q_OBJECT

public:
    AssignedLevelLines(const State &state, const ScoreBook &book, const ScoreEditor &editor, BookCell cell);

    /// No activity names him.
    bool isEmpty() const { return m_isEmpty; }

signals:
    void taken(const yanben::Record &record);
    /// Every open cell of the criterion with the one tier that is proposed for it.
    void takenForAll(const std::map<yanben::BookCell, yanben::Record> &records);

private:
    bool m_isEmpty = true;
};

} // namespace yanben
