#pragma once

#include <QMimeData>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yanben
{

struct ClipboardCell
{
    QString text; ///< paragraphs and line breaks are LF; outer blanks are gone
    int rowSpan = 1;
    int colSpan = 1;
    bool covered = false; ///< lies under a merged cell above or to the left

    friend bool operator==(const ClipboardCell &, const ClipboardCell &) = default;
};

/// A table as other programs hand it over. All rows are equally long.
struct ClipboardTable
{
    std::vector<std::vector<ClipboardCell>> rows;
    bool truncated = false; ///< it was larger than any real table, and only its beginning was read

    int columns() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }

    friend bool operator==(const ClipboardTable &, const ClipboardTable &) = default;
};

/// What a reader sees there: of a cell merged over several rows, in each of them.
const QString &textAt(const ClipboardTable &table, std::size_t row, std::size_t column);

/// Lines of tab-separated cells as Excel and WPS put them, quoted where a cell has several lines.
ClipboardTable tableFromText(QStringView text);

/// The first table in the HTML of Word, WPS or Excel; a table inside a cell becomes text. Reads text only: scripts,
/// styles, images and links are passed over. Nothing if there is no table.
std::optional<ClipboardTable> tableFromHtml(QStringView html);

/// HTML where it holds a table, as only it knows merged cells; else text.
std::optional<ClipboardTable> tableFromMime(const QMimeData &data);

/// For other programs: as text and as an HTML table. In HTML all but plain numbers is marked as text, so that 0012
/// keeps its zeros. No cell can arrive as a formula: in the plain form such a text gets an apostrophe in front, which
/// `tableFromText` takes away again.
std::unique_ptr<QMimeData> mimeFromTable(const ClipboardTable &table);
QString textFromTable(const ClipboardTable &table);
QString htmlFromTable(const ClipboardTable &table);

} // namespace yanben
