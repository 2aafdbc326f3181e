#pragma once

#include <QString>

#include <optional>

namespace yanben
{

/// Who is expected at a meeting, as its sign-in sheets and its record say it alike.
struct ExpectedPeople
{
    std::optional<int> people; ///< 应到; empty: left to a hand
    int leaders = 0;           ///< 参加领导 who sign and are not among them
    int lists = 1;             ///< sign-in sheets that they are spread over

    friend bool operator==(const ExpectedPeople &, const ExpectedPeople &) = default;
};

/// 应到 30 人，实到　　　人（另有领导 2 人签到，不计在内）
QString expectedText(const ExpectedPeople &expected);

} // namespace yanben
