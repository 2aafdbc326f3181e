#include "documents/tables/xlsx_writer.h"

#include "documents/loaded_part.h"

namespace yanben
{

std::optional<QByteArray> writeXlsx(const PrintTable &table)
{
    using Write = bool (*)(const PrintTable &, QByteArray &);
    const auto write = reinterpret_cast<Write>(loadedPart("xlsx", "yanben_write_xlsx"));
    QByteArray bytes;
    return write && write(table, bytes) ? std::optional{bytes} : std::nullopt;
}

} // namespace yanben
