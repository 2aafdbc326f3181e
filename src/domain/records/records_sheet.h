#pragma once

#include "domain/employment.h"
#include "domain/sheets/panel.h"

#include <QString>

#include <optional>
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

/// Why a veto holds.
struct VetoGrounds
{
    QString veto = {};
    QString text = {};

    friend bool operator==(const VetoGrounds &, const VetoGrounds &) = default;
};

/// One subject of a records file.
struct SubjectRecords
{
    QString name = {};
    std::vector<QString> groups = {};
    std::optional<Employment> employment = {}; ///< where a veto's consequences depend on it
    std::vector<QString> vetoes = {};
    std::vector<VetoGrounds> grounds = {}; ///< of vetoes, each once; they change no result. Older files have none
    std::vector<CriterionRecord> records = {};

    friend bool operator==(const SubjectRecords &, const SubjectRecords &) = default;
};

struct RecordsSheet
{
    std::vector<SubjectRecords> subjects = {};

    friend bool operator==(const RecordsSheet &, const RecordsSheet &) = default;
};

} // namespace yanben
