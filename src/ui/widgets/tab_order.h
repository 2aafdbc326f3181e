#pragma once

class QWidget;

namespace yanben
{

/// Tab goes from `before` through the fields in `part`, in the order that they have, and then on to what came behind
/// `before`: for parts that were made later than what stands below them. Answers the last field of the part, `before`
/// for an empty one.
QWidget *tabBehind(QWidget *before, QWidget &part);

/// From which Tab comes to `place` or what stands there: the nearest field before it. Null where there is none.
QWidget *fieldBefore(const QWidget &place);

} // namespace yanben
