#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace yanben
{

enum class ObjectionState {
    Open,
    Upheld,  ///< 成立: what follows from it is a change of the records, after a publication a correction
    Rejected ///< 不成立
};

/// 异议: what a teacher has against his sheet (J04), and what the office answered.
struct Objection
{
    ObjectionId id{};
    QString uid;
    SheetId sheet{};
    std::optional<CriterionId> criterion; ///< empty: the sheet as a whole
    QDate raisedOn;
    QString text;
    ObjectionState state = ObjectionState::Open;
    QString answer; ///< empty while it is open, as the next two
    QString answeredBy;
    std::optional<QDateTime> answeredAt;

    friend bool operator==(const Objection &, const Objection &) = default;
};

} // namespace yanben
