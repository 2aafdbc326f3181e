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
    bool unclosedQuote = false; ///< the last cell took all that followed
    bool truncated = false;     ///< a limit was reached
};

/// Cells between delimiters; a cell that begins with a quotation mark may hold delimiters, line breaks and doubled
/// marks. Lines end with LF, CR LF or CR. A mark inside an unquoted cell is an ordinary character.
CsvTable readDelimited(QStringView text, QChar delimiter, const CsvLimits &limits = {});

/// Of comma, semicolon and tab the one that the first lines hold most often outside quotes.
QChar guessDelimiter(QStringView text);

} // namespace yanben
