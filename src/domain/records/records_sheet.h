#pragma once

#include "domain/panel.h"

#include <QString>

#include <vector>

namespace yanben
{

struct CriterionRecord
{
    QString no = {};
    Record record = {};
    std::optional<Panel> panel = {};

    friend bool operator==(const CriterionRecord &, const CriterionRecord &) = default;
};

/// One subject of a records file.
struct SubjectRecords
{
    QString name = {};
    std::vector<QString> groups = {};
    std::vector<QString> vetoes = {};
    std::vector<CriterionRecord> records = {};

    friend bool operator==(const SubjectRecords &, const SubjectRecords &) = default;
};

struct RecordsSheet
{
    std::vector<SubjectRecords> subjects = {};

    friend bool operator==(const RecordsSheet &, const RecordsSheet &) = default;
};

} // namespace yanben
