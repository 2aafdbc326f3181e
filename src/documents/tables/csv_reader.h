#pragma once

#include <QStringList>

#include <vector>

namespace yanben
{

struct CsvLimits
{
    int rows = 20'000;
    int columns = 500;
    qsizetype characters = 20'000'000;
};

struct CsvTable
{
    std::vector<QStringList> rows;
    bool truncated = false; ///< a limit was reached
};

/// Cells between delimiters; a cell that stands between quotation marks may hold delimiters, line breaks and doubled
/// marks. Lines end with LF, CR LF or CR. Any other mark is an ordinary character, as in "双减"政策.
CsvTable readDelimited(QStringView text, QChar delimiter, const CsvLimits &limits = {});

} // namespace yanben
