#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/sheets/honour.h"

#include <optional>

namespace yanben
{

struct HonourLine
{
    QDate day;
    QString term;
    HonourKind kind{};
    QString name; ///< of the teacher, the group or the school
    QString title;
    QString note;
    std::optional<HonourLevel> level{};
    QString issuer{};
};

struct HonourDocument
{
    QString school;
    QString term;                   ///< empty: all terms, and every line says which
    std::optional<HonourKind> kind; ///< empty: both
    std::vector<HonourLine> lines;
};

/// 表彰记录: who was commended or sent out to be trained. Columns of level and issuer stand where any line has one.
PrintTable honourTable(const HonourDocument &document);

} // namespace yanben
