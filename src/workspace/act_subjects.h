#pragma once

#include <QStringList>

namespace yanben
{

/// So many names tell what an act on several sheets was about.
inline constexpr qsizetype mostSheetNames = 3;

/// The names with which such an act is kept. Of more than `mostSheetNames` the first ones and, behind them, of how many
/// sheets it is.
inline QStringList sheetSubjects(const QStringList &names, qsizetype sheets)
{
    if (names.size() <= mostSheetNames)
        return names;
    return names.first(mostSheetNames) << QString::number(sheets);
}

} // namespace yanben
