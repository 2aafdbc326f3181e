#pragma once

#include "domain/ids.h"
#include "domain/numbers/points.h"
#include "domain/schedule/when.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// Somebody of the roster, a group of it, or a name from outside (an expert, a partner school).
struct Participant
{
    std::optional<StaffId> staff;
    std::optional<GroupId> group;
    QString name; ///< only for somebody from outside; the others are called what the roster calls them

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// Who said that something is done, and on which day.
struct DoneMark
{
    QString by{};
    QDate on{};

    friend bool operator==(const DoneMark &, const DoneMark &) = default;
};

/// One step of an activity, in its order: recall, young teachers, one to one, test (row B10); also a task of a stage
/// (J02) or a danger of the ledger (J10) that is ticked off.
struct Phase
{
    QString name{};
    std::optional<When> when{}; ///< empty: nothing is said
    std::vector<Participant> people{};
    std::optional<DoneMark> done{}; ///< empty: to be done

    friend bool operator==(const Phase &, const Phase &) = default;
};

/// Who takes part at a level that also gives the tier of the score (row B29).
struct AssignedLevel
{
    QString level{}; ///< 一级指标
    std::vector<Participant> people{};
    bool isOpen = false; ///< the list ends in 等: others may join

    friend bool operator==(const AssignedLevel &, const AssignedLevel &) = default;
};

enum class ActivityStatus { Planned, Held, Postponed, Cancelled };

/// One row of 活动日程表 or, with several sessions, a merged one (rows B01–B05).
struct Activity
{
    ActivityId id{};
    QString uid;
    TermId term{};
    std::optional<TopicId> topic;
    int position = 0;
    QString title;
    When when;
    std::optional<QDate> start; ///< the first day that `when` names in its term; empty when it names none
    std::optional<QDate> end;
    std::vector<QString> forms;
    bool backgroundTask = false; ///< 任务设定: no meeting, so no room and no audience is taken (row B09)
    QString note;
    QString decisions; ///< 决议与纪要: what a meeting decided, also about the plan (I13)

    ActivityStatus status = ActivityStatus::Planned;
    QString statusReason{};           ///< why it was postponed or cancelled
    std::optional<When> formerWhen{}; ///< of a postponed one: when it was to be

    QString goal{};                      ///< the fifth of 五落实 (row B25)
    std::vector<QString> checkMethods{}; ///< 检查方式: 笔记、问答、座谈 (row B11)
    std::vector<QString> papers{};       ///< 应交材料
    std::vector<QString> partners{};     ///< schools it is held with (row B30)
    std::vector<Phase> phases{};
    std::vector<AssignedLevel> levels{};
    std::optional<Points> hours{}; ///< 学时 that one who takes part is credited with
    bool groupMeeting = false;     ///< 教研组活动: one leader is to attend (row B35)

    friend bool operator==(const Activity &, const Activity &) = default;
};

struct Session
{
    SessionId id{};
    QString uid;
    ActivityId activity{};
    int position = 0;
    std::optional<When> when; ///< empty: the activity's
    std::vector<Participant> presenters;
    std::vector<Participant> audience;
    std::vector<Participant> excused{}; ///< not expected although the audience holds them
    std::vector<Participant> leaders{}; ///< 参加领导 (row B35)
    QString place;                      ///< empty: not given; 由…安排 is a place too (row B08)

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace yanben
