#pragma once

#include "domain/ids.h"
#include "domain/schedule/when.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace yanben
{

/// Somebody who can be in one place at a time, or all who are in a group (CheckInput::groups). The key tells people of
/// one name apart.
struct CheckedPerson
{
    QString key;
    QString name;
};

/// In a group from a day to a day, both counted; empty: from ever, for good.
struct CheckedMember
{
    CheckedPerson person;
    std::optional<QDate> from{};
    std::optional<QDate> to{};
};

/// A name from outside that may mean a group of the school.
struct CheckedLikeName
{
    struct Group
    {
        GroupId id{};
        QString name;
    };
    QString name;
    std::vector<Group> groups{}; ///< the likeliest first, never empty
};

struct CheckedSession
{
    SessionId id{};
    std::optional<When> when{}; ///< empty: the activity's
    std::vector<CheckedPerson> presenters{};
    std::vector<QString> audience{}; ///< names of groups and people as the schedule writes them
    QString place{};
    /// The audience without names from outside, behind which nobody knows how many stand.
    std::vector<CheckedPerson> expected{};
    std::vector<CheckedPerson> excused{};
    std::vector<CheckedPerson> leaders{};     ///< 参加领导
    std::vector<CheckedLikeName> likeNames{}; ///< of the audience
};

struct CheckedActivity
{
    ActivityId id{};
    std::optional<TopicId> topic{};
    QString title{};
    When when{};
    std::vector<QString> forms{};
    bool backgroundTask = false;
    std::vector<CheckedSession> sessions{};
    bool needsLeader = false; ///< a meeting of a group that is to take place (row B35)
    bool held = false;        ///< it has taken place, so it can't be moved
    bool decided = false;     ///< something was decided about a meeting of its series, which belongs to its day
};

/// What takes people and a place: a session on its days, or one meeting of a series with what was decided about it.
struct CheckedMeeting
{
    std::size_t activity = 0; ///< among CheckInput::activities
    std::size_t session = 0;  ///< among its sessions
    /// Of a meeting of a series: its day by the pattern, and whose own time the series is (empty: the activity's).
    std::optional<QDate> original{};
    std::optional<SessionId> timeOf{};
    QDate first{};
    QDate last{};
    bool anyDay = false; ///< on one of these days, which is not said
    TimeOfDay time{};
    std::vector<CheckedPerson> presenters{};
    QString place{};
};

/// A place of the school's list that says how many people it holds.
struct CheckedPlace
{
    QString name;
    int capacity = 0;
};

/// The themes of a group or the school that has one for the term (row B24).
struct CheckedThemes
{
    std::optional<GroupId> group{};
    QString groupName{}; ///< empty: the school's
    QString title{};     ///< of the term's theme
    std::set<YearMonth> months{};
    std::set<int> weeks{};
};

} // namespace yanben
