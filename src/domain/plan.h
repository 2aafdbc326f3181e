#pragma once

#include "domain/ids.h"
#include "domain/rich_text.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace yanben
{

enum class PlanState { Draft, Submitted, Approved };

/// One term's plan. Rows A01, A22, A27, J13.
struct Plan
{
    PlanId id{};
    QString uid;
    TermId term{};
    QString title;
    std::optional<QDate> madeOn;           ///< the date printed under the signature
    std::optional<QDate> effectiveOn = {}; ///< 自…起执行 (row J13); the approval alone brings nothing into effect
    PlanState state = PlanState::Draft;
    QString stateBy; ///< who brought it into this state; empty for a draft never submitted
    std::optional<QDateTime> stateAt;
    QString returnComment; ///< why it was returned, when it was

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Rows A03–A19. A preamble has no heading and no number; every other kind is numbered by its level.
enum class SectionKind {
    Preamble,
    GuidingIdeas,
    Goals,
    Focus,
    ContentList, ///< prints the term's topics after its own text
    FormsList,   ///< prints the plan's forms after its own text
    Process,
    Stage,
    Month,
    Safeguards,
    Leadership, ///< prints the leadership group after its own text
    Duties,
    Other
};

/// One section of the outline: the outline is the list by position, the level (1–4) makes the tree.
struct Section
{
    SectionId id{};
    QString uid;
    PlanId plan{};
    int position = 0;
    int level = 1;
    SectionKind kind = SectionKind::Other;
    QString heading;
    RichText text;

    friend bool operator==(const Section &, const Section &) = default;
};

enum class LeaderRole { Leader, Deputy, Member, InCharge };

/// 组长、副组长、组员 of the leadership group, and 研修负责人. One person may hold several roles (row F18).
struct Leader
{
    LeaderId id{};
    QString uid;
    PlanId plan{};
    LeaderRole role = LeaderRole::Member;
    StaffId staff{};
    int position = 0;

    friend bool operator==(const Leader &, const Leader &) = default;
};

/// 研修内容: ties section, activities and criterion together, by its key and never by its name (row B26).
struct Topic
{
    TopicId id{};
    QString uid;
    TermId term{};
    QString name;
    int position = 0;

    friend bool operator==(const Topic &, const Topic &) = default;
};

} // namespace yanben
