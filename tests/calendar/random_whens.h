#pragma once

#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <random>

namespace yanben
{

/// Valid times of every kind for a term, the same ones for the same seed.
class RandomWhens
{
public:
    RandomWhens(const Term &term, unsigned seed) : m_term{term}, m_random{seed} {}

    When next()
    {
        When when{kind(), {}, {}};
        const bool open = std::holds_alternative<Undated>(when.kind) || std::holds_alternative<SetElsewhere>(when.kind);
        if (!open)
            when.timeOfDay = timeOfDay();
        return when;
    }

private:
    int among(int least, int most) { return std::uniform_int_distribution{least, most}(m_random); }
    bool chance() { return among(0, 1) == 1; }
    /// Also of the years around the term.
    QDate day() { return m_term.first.addDays(among(-400, 700)); }
    YearMonth month()
    {
        const QDate any = day();
        return {any.year(), any.month()};
    }
    MonthPart part() { return static_cast<MonthPart>(among(0, 3)); }
    Weekdays weekdays()
    {
        Weekdays days;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (among(0, 3) == 0)
                days.push_back(weekday);
        }
        return days;
    }
    std::vector<int> periods()
    {
        std::vector<int> numbers;
        for (int period = 1; period <= 10; ++period) {
            if (among(0, 3) == 0)
                numbers.push_back(period);
        }
        return numbers;
    }

    TimeOfDay timeOfDay()
    {
        switch (among(0, 4)) {
        case 0: return {.time = ClockSpan{{among(0, 1440)}, {}}};
        case 1: {
            const int from = among(0, 1400);
            return {.time = ClockSpan{{from}, ClockTime{from + among(1, 1440 - from)}}};
        }
        case 2: return {.half = static_cast<HalfDay>(among(0, 2)), .periods = periods()};
        case 3: return {.periods = periods()};
        default: return {};
        }
    }

    WhenKind kind()
    {
        switch (among(0, 9)) {
        case 0: return SingleDay{day()};
        case 1: {
            const QDate first = day();
            return DayRange{first, first.addDays(among(1, 100))};
        }
        case 2: {
            const int first = among(m_firstWeek, m_lastWeek);
            return WeekSpan{first, among(first, m_lastWeek), weekdays()};
        }
        case 3: return PartOfMonth{month(), part()};
        case 4: return WholeMonth{month()};
        case 5: return Deadline{day()};
        case 6: return OpenStart{day()};
        case 7: return recurring();
        case 8: return SetElsewhere{QStringLiteral("进修学校")};
        default: return Undated{};
        }
    }

    Recurring recurring()
    {
        Recurring series{.onHoliday = static_cast<OnHoliday>(among(0, 2)), .onMakeUpDays = chance()};
        if (chance())
            series.parity = chance() ? Parity::Odd : Parity::Even;
        else
            series.every = among(1, 5);
        if (chance())
            series.start = day();
        if (chance())
            series.end = series.start.value_or(m_term.first).addDays(among(1, 200));
        switch (among(0, 4)) {
        case 0: series.rhythm = EachMonth{}; break;
        case 1: series.rhythm = EachMonth{part()}; break;
        case 2: series.rhythm = EachMonthWeek{among(1, 5)}; break;
        case 3: series.rhythm = EachMonthDay{among(1, 31)}; break;
        default: break;
        }
        const EachMonth *month = std::get_if<EachMonth>(&series.rhythm);
        if ((!month || month->part) && !std::holds_alternative<EachMonthDay>(series.rhythm))
            series.weekdays = weekdays();
        return series;
    }

    Term m_term;
    int m_firstWeek = m_term.firstTeachingWeek ? -1 : 1;
    int m_lastWeek = 15;
    std::mt19937 m_random;
};

} // namespace yanben
