#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

enum class MarkState { Open, Absent, Exempt, NotApplicable, Unfit, Level, Value };

/// What a cell of a score sheet shows.
struct PrintedMark
{
    MarkState state = MarkState::Open;
    PrintNumber points; ///< of a value
    QString level = {}; ///< one without points: 合格

    static PrintedMark value(PrintNumber points) { return {.state = MarkState::Value, .points = points}; }
    static PrintedMark named(const QString &level) { return {.state = MarkState::Level, .points = {}, .level = level}; }
};

/// A total in a unit of its own: 20 of 24 学时.
struct PrintedUnitTotal
{
    QString unit;
    PrintNumber total;
    PrintNumber possible;
};

/// 未评 —, 缺席 缺, 免考核 免, 不适用 ／, a record that does not fit the rubric ！, a level without points by its name,
/// or the points.
PrintCell markCell(const PrintedMark &mark);

/// Stands behind a total of a sheet on which a veto holds.
inline constexpr QChar vetoSign = u'※';

/// Explains the signs below a table.
QString markLegend();

} // namespace yanben
