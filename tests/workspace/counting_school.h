#pragma once

#include "busy_school.h"
#include "checks/check_term.h"
#include "workspace/acts/schedule/count_acts.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/check_rows.h"

namespace yanben
{

/// A school whose plan says how often something is to take place. The term 2019-03-04 to 07-12 has three whole months:
/// April, May and June.
class CountingSchool : public BusySchool
{
public:
    void run(Act act) { REQUIRE(acts().run(std::move(act)) == RunResult::Done); }
    /// So many 督导 a term, unless the test says otherwise.
    RequiredCount counting(CountRange range, CountPeriod period = CountPeriod::Term) const
    {
        RequiredCount row;
        row.term = term().id;
        row.name = QStringLiteral("督导");
        row.words = row.name;
        row.range = range;
        row.period = period;
        return row;
    }
    RequiredCountId require(const RequiredCount &row)
    {
        run(addCount(state(), row).value());
        return state().all<RequiredCount>().rbegin()->first;
    }
    ActivityId inspect(QDate day, Session session = {}, Activity row = {})
    {
        return add(QStringLiteral("随堂督导"), dayAt(day), std::move(session), std::move(row));
    }
    CheckedCount counted() const { return checkedCounts(state(), term(), schoolCalendar(state()), today).back(); }
    /// 4月 1, 5月 0: what asks for something, or has something, as short text.
    QString months() const
    {
        QStringList texts;
        for (const CheckedTally &each : counted().tallies)
            texts << QStringLiteral("%1:%2%3")
                         .arg(each.period->month())
                         .arg(each.count())
                         .arg(each.asks ? QString{} : QStringLiteral("-"));
        return texts.join(u' ');
    }
    int countOf(const QString &whose) const
    {
        for (const CheckedTally &each : counted().tallies) {
            if (each.whose == whose)
                return each.count();
        }
        FAIL("nobody is called " << whose.toStdString());
        return 0;
    }
    QStringList whose() const
    {
        QStringList names;
        for (const CheckedTally &each : counted().tallies)
            names << each.whose;
        return names;
    }
    /// Those on required numbers alone.
    std::vector<Finding> findings() const
    {
        std::vector<Finding> found = checkTerm(checkInput(state(), term().id, today));
        std::erase_if(found, [](const Finding &each) { return !std::holds_alternative<CountTarget>(each.target); });
        return found;
    }

    std::optional<QDate> today{};
};

} // namespace yanben
