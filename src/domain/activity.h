#pragma once

#include "domain/ids.h"
#include "domain/when.h"

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
    QString place; ///< empty: not given; 由…安排 is a place too (row B08)

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace yanben
