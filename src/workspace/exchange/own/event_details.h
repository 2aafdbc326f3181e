#pragma once

#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"
#include "domain/schedule/activity.h"
#include "workspace/state.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// People stand by their names.
struct OwnPhase
{
    QString name{};
    std::optional<When> when{};
    QStringList people{};

    friend bool operator==(const OwnPhase &, const OwnPhase &) = default;
};

struct OwnLevel
{
    QString level{};
    QStringList people{};
    bool isOpen = false;

    friend bool operator==(const OwnLevel &, const OwnLevel &) = default;
};

/// What an activity has that no other program shows, or shows only in its own words. All of it is said: an empty list
/// is one that is empty.
struct OwnDetails
{
    QString topic{}; ///< by its name; empty: tied to none
    QString goal{};  ///< with its lines
    QString note{};
    std::vector<QString> forms{}; ///< with their commas
    QString decisions{};
    std::optional<Points> hours{}; ///< not below 0
    std::vector<QString> checkMethods{};
    std::vector<QString> papers{};
    std::vector<QString> partners{};
    std::vector<OwnPhase> phases{};
    std::vector<OwnLevel> levels{};

    friend bool operator==(const OwnDetails &, const OwnDetails &) = default;
};

OwnDetails ownDetailsOf(const State &state, const Activity &activity);
JsonValue detailsValue(const OwnDetails &details);
/// Throws JsonError.
OwnDetails readOwnDetails(const JsonValue &value);

/// All of them but topic, goal, note and forms, which other texts of an event say too. Who is known already stays who
/// he is; a name that the roster does not have is one from outside.
void putDetails(Activity &row, const State &state, const OwnDetails &details);

/// 分享（3月20日）：王勋、刘月；测试
QString phasesText(const std::vector<OwnPhase> &phases, const Term &term);
/// 一级：王勋、刘月等；二级：…
QString levelsText(const std::vector<OwnLevel> &levels);

/// As CATEGORIES has them, which knows no commas.
QStringList categoriesFor(const std::vector<QString> &forms);

} // namespace yanben
