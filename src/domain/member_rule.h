#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace yanben
{

/// Who is in a group without being written down: who fulfils everything that is said here.
struct MemberRule
{
    std::optional<int> years = {}; ///< 入职不满N年 on the day asked; 1 to mostRuleYears
    QString post = {};             ///< whose post in the school this is (特岗教师); empty: whatever it is

    bool isEmpty() const { return !years && post.isEmpty(); }

    friend bool operator==(const MemberRule &, const MemberRule &) = default;
};

inline constexpr int mostRuleYears = 60;

/// The last day on which `joined` is less than `years` years ago: later than the same day so many years before. That of
/// 29 February is 28 February in other years.
QDate lastDayWithin(QDate joined, int years);
/// `written` is that post, or names it among others: 教师、特岗教师.
bool namesPost(const QString &written, QStringView post);

} // namespace yanben
