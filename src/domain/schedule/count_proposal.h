#pragma once

#include "domain/result.h"
#include "domain/schedule/required_count.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// What the words do not say. Nothing is taken for it unless somebody is told.
enum class CountQuestion {
    Name,   ///< what is to take place
    Period, ///< per week, month, term or school year
    For,    ///< the school, each group, each teacher or each as presenter
    More    ///< 1次: whether more than that is too much
};

/// A required number as the words of a plan state it.
struct CountProposal
{
    QString name{}; ///< as typed, without what else was read
    CountRange range{};
    CountUnit unit = CountUnit::Times;
    std::optional<CountPeriod> period{};
    int every = 1; ///< so many weeks or months
    std::optional<CountFor> each{};
    bool advisable = false;
    std::optional<int> fewestPeople{};
    bool peopleAdvisable = false;
    bool needsRecord = false;
    std::vector<CountQuestion> open{};

    friend bool operator==(const CountProposal &, const CountProposal &) = default;
};

enum class CountRefusal {
    NoNumber,
    NotWhole,    ///< 一次半, 0次
    Reversed,    ///< 3–2次
    Several,     ///< more than one required number
    OtherPeriod, ///< odd weeks, two terms, a calendar year: none that is counted
    TooLong
};

/// 校本课堂教学研讨会每学期2–3次, 督导每月至少一次，每组不少于5人为宜, 每位教师至少半天.
Result<CountProposal, CountRefusal> proposeCount(QStringView words);

struct ReadCount
{
    CountRange range{};
    CountUnit unit = CountUnit::Times;

    friend bool operator==(const ReadCount &, const ReadCount &) = default;
};

/// A number alone: 2–3, ≥3, 至少1次, 3 (no more and no less), 半天. None for anything else.
std::optional<ReadCount> readCountRange(QStringView typed);

struct ReadPeople
{
    int people = 1;
    bool advisable = false;

    friend bool operator==(const ReadPeople &, const ReadPeople &) = default;
};

/// 5, 不少于5人, 5人为宜. None for anything else.
std::optional<ReadPeople> readPeople(QStringView typed);

} // namespace yanben
