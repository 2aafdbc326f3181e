#pragma once

#include "domain/numbers/points.h"
#include "domain/rubric/rubric.h"
#include "domain/schedule/required_count.h"
#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// What is required of activities, and how many there are where it is not met.
struct CountFacts
{
    CountRange range{};
    CountUnit unit = CountUnit::Times;
    CountPeriod period = CountPeriod::Term;
    int every = 1; ///< so many weeks or months together
    CountFor each = CountFor::School;
    /// Where one of those whom it holds for, in one period, does not meet it.
    std::optional<int> held{};
    std::optional<int> planned{};

    friend bool operator==(const CountFacts &, const CountFacts &) = default;
};

/// Without how many there are.
inline CountFacts countFacts(const RequiredCount &required)
{
    return {.range = required.range,
            .unit = required.unit,
            .period = required.period,
            .every = required.every,
            .each = required.each};
}

/// Why a clash offers no other time, or only distant ones.
enum class NoOffer {
    NothingNear,  ///< within two weeks; later or earlier ones are offered
    NothingFree,  ///< no time of the term
    SeveralTimes, ///< more than one meeting clashes, and one alone can't mend it
    Unmovable     ///< held, longer than two weeks, on several named days
};

/// Who is in a 师徒结对 in the term.
struct PairFacts
{
    int mentors = 0; ///< at one time
    int apprentices = 0;

    friend bool operator==(const PairFacts &, const PairFacts &) = default;
};

/// What a sentence about the finding needs; a dismissal holds while these stay what they were.
struct FindingFacts
{
    QString title{};                             ///< of the activity, criterion, topic, theme or form
    QString no{};                                ///< of the criterion
    QString other{};                             ///< the other activity's title, the stage's, the term's or the group's
    std::vector<QString> names{};                ///< presenters, audience, activities that use a form, festivals,
                                                 ///< whose records, or teachers with the old and new total; of a clash
                                                 ///< the first people
    std::vector<QString> contradicting{};        ///< whose publications contradict themselves
    std::vector<UnstatedParameter> parameters{}; ///< what the source leaves open
    QString source{};                            ///< the source's words on them
    std::optional<QDate> first{};                ///< of the activity's time, or of the overlap
    std::optional<QDate> last{};
    std::vector<QDate> days{};       ///< the days concerned; of ROW_ORDER the other row's first day, of themes the
                                     ///< first days of the months or weeks
    std::optional<Points> sum{};     ///< of the weights
    std::optional<Points> mark{};    ///< the full mark, or the criterion's weight
    std::optional<Amount> assumed{}; ///< the value taken for what the source leaves open
    int workdays = 0;                ///< of the whole span
    bool background = false;         ///< a task without meetings is involved
    QString place{};                 ///< that is taken twice, or too small
    int people = 0;                  ///< how many clash, are expected, or are required of a meeting; `days` are then
                                     ///< those of the meetings that have fewer
    int capacity = 0;                ///< of the place
    TimeOfDay hours{};               ///< in which it clashes, where both say hours and all days are alike
    bool certain = true;             ///< false: whether their hours meet is not known
    /// Of a required number; `names` are then those who do not meet it, `days` begin the weeks or months in which.
    std::optional<CountFacts> count{};
    std::optional<NoOffer> noOffer{};
    std::vector<int> sessions{};          ///< of a clash within one activity: which two of its sessions, from 1
    std::vector<MissingRecord> records{}; ///< that a required number asks for
    QString stage{};                      ///< in which a day lies that is outside of the main ones
    bool onlyComputed = false;            ///< of a year without a notice: the calendar has computed days of it
    /// Of a 师徒结对; `names` are then those whose first day in it is not said.
    std::optional<PairFacts> pair{};

    friend bool operator==(const FindingFacts &, const FindingFacts &) = default;
};

} // namespace yanben
