#pragma once

#include "calendar/when_parser.h"

#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace yanben
{

/// A cursor over a typed time in one spelling: full-width signs folded, 号 as 日, 星期 as 周, 至、到 and long dashes as
/// ~, commas as 、, brackets, line breaks and 的 as spaces. Spaces separate numbers and are otherwise skipped.
class WhenScanner
{
public:
    enum class Spaces { Separate, Ignored };

    struct Number
    {
        int value = 0;
        int digits = 0; ///< 0 for 十八
    };

    WhenScanner(QStringView typed, Spaces spaces);

    bool atEnd();
    bool eat(QStringView word);
    bool eatAny(std::initializer_list<QStringView> words);
    /// A dash of any kind.
    bool eatDash();
    bool lookingAt(QStringView word);
    bool lookingAtAny(std::initializer_list<QStringView> words);
    std::optional<Number> number();
    /// 节 as a lesson's sign, and not the beginning of 节假日.
    bool lookingAtLesson();
    /// 一 to 六, 日, 天 or a single digit 1 to 7, and no hour or period.
    std::optional<int> weekdayNumeral();
    /// （三）: a weekday that stands alone in brackets.
    std::optional<int> bracketedWeekday();

    qsizetype position() const { return m_position; }
    void restore(qsizetype position) { m_position = position; }

    /// The typed text between two positions, or from one to the end.
    QString typedBetween(qsizetype from, qsizetype to) const;
    QString typedFrom(qsizetype from) const { return typedBetween(from, m_text.size()); }

    /// The first failure stays; after it nothing that is read counts.
    void fail(WhenRefusal refusal);
    void fail(WhenRefusal::Code code, qsizetype from);
    bool failed() const { return m_refusal.has_value(); }
    const std::optional<WhenRefusal> &refusal() const { return m_refusal; }

private:
    void append(QChar c, qsizetype origin);
    void skipSpaces();
    /// —8节 behind the first lesson of a span.
    bool lookingAtLessonsEnd();
    std::optional<Number> digits();
    std::optional<Number> chineseNumeral();

    QString m_typed;
    QString m_text;
    std::vector<qsizetype> m_origins; ///< of each character of m_text in m_typed
    qsizetype m_position = 0;
    std::optional<WhenRefusal> m_refusal;
};

} // namespace yanben
