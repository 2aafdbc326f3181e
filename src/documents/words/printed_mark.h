#pragma once

#include "documents/paper/print_table.h"

namespace yanben
{

enum class MarkState { Open, Absent, Exempt, NotApplicable, Value };

/// What a cell of a score sheet shows.
struct PrintedMark
{
    MarkState state = MarkState::Open;
    PrintNumber points; ///< of a value

    static PrintedMark value(PrintNumber points) { return {MarkState::Value, points}; }
};

/// 未评 —, 缺评 缺, 免考核 免, 不适用 ／, or the points.
PrintCell markCell(const PrintedMark &mark);

/// Explains the signs below a table.
QString markLegend();

} // namespace yanben
