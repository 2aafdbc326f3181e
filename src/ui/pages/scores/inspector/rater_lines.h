#pragma once

#include "ui/pages/scores/score_editor.h"
#include "ui/widgets/panels/field_column.h"

namespace yanben
{

/// What the raters of a cell have given beside the office, further marks behind them, and where the marks lie too far
/// apart the way to one more.
class RaterLines final : public FieldColumn
{
    Q_OBJECT

public:
    RaterLines(const State &state, const ScoreBook &book, BookCell cell, bool isWritable);

signals:
    /// A further mark is wanted. Whoever asks for it outlives these widgets, which the next act builds anew.
    void asked();
    void takenBack(yanben::StaffId rater);

private:
    void addMark(const QString &who, const QString &mark);
    void addFurther(const QString &who, const QString &mark, StaffId rater, bool isWritable);
};

} // namespace yanben
