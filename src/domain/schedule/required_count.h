#pragma once

#include "domain/ids.h"
#include "domain/schedule/activity.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// By what an activity is found that a required number counts.
enum class CountedBy {
    Form,  ///< it has this 研修形式
    Topic, ///< it belongs to this 研修内容
    Title  ///< its title, or what one meeting of it is about, holds these words
};
enum class CountUnit { Times, HalfDays };
enum class CountPeriod { Week, Month, Term, SchoolYear };
enum class CountFor {
    School,
    EachGroup,
    EachTeacher,  ///< has what he presents, leads, listens to or attends
    EachPresenter ///< each teacher has what he presents alone: 每人上一节公开课 (row B31)
};

/// How many, as far as it is said; at least one end is.
struct CountRange
{
    std::optional<int> atLeast{};
    std::optional<int> atMost{};

    bool isShort(int count) const { return atLeast && count < *atLeast; }
    bool isOver(int count) const { return atMost && count > *atMost; }
    friend bool operator==(const CountRange &, const CountRange &) = default;
};

/// 次数要求: how often something is to take place by the plan of a term (rows E28–E36).
struct RequiredCount
{
    RequiredCountId id{};
    QString uid{};
    TermId term{};
    int position = 0;
    QString name{};
    CountedBy counted = CountedBy::Title;
    QString words{};                ///< the form, or words of the title; of a topic empty
    std::optional<TopicId> topic{}; ///< of a topic alone
    CountUnit unit = CountUnit::Times;
    CountRange range{};
    CountPeriod period = CountPeriod::Term;
    int every = 1; ///< so many weeks or months together: 每两周 (rows B22, E24); 1 of a term or school year
    CountFor each = CountFor::School;
    std::vector<Participant> among{};    ///< groups or teachers that it holds for; empty: all. Never from outside
    std::vector<Participant> excepted{}; ///< and who is excepted
    bool advisable = false;              ///< 为宜: a notice and no warning
    std::optional<int> fewestPeople{};   ///< of a meeting: 每组不少于5人
    bool peopleAdvisable = false;        ///< a meeting of fewer counts, and is only told
    bool needsRecord = false;            ///< 要有记录: minutes of every meeting that took place (row B21)
    QString source{};                    ///< the words of the plan

    friend bool operator==(const RequiredCount &, const RequiredCount &) = default;
};

/// Meetings that took place and have no minutes.
struct MissingRecord
{
    QString whose{}; ///< of a required number for each group the group's name
    std::vector<QDate> days{};

    friend bool operator==(const MissingRecord &, const MissingRecord &) = default;
};

} // namespace yanben
