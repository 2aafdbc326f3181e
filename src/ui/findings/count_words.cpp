#include "ui/findings/count_words.h"

#include "calendar/when_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yanben
{

namespace
{

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountWords)
};

QString periodNames(const FindingFacts &facts, const Term &term)
{
    if (facts.count->period == CountPeriod::Week)
        return (facts.count->every == 1 ? weekTexts(facts.days, term) : weekTexts(facts.days, term, 2))
            .join(CountWords::tr(", "));
    QStringList names;
    for (const QDate day : facts.days)
        names << CountWords::tr("month %1").arg(day.month());
    return names.join(CountWords::tr(", "));
}

/// “督导” (每月 ≥ 1): 4月、6月
QString whatFails(const FindingFacts &facts, const Term &term)
{
    const CountFacts &count = *facts.count;
    const QString required =
        CountWords::tr("%1 %2", "period, number")
            .arg(countPeriodText(count.period, count.every), countRangeText(count.range, count.unit));
    const QString name = CountWords::tr("“%1” (%2)").arg(facts.title, required);
    return facts.days.empty() ? name : CountWords::tr("%1, %2", "what, when").arg(name, periodNames(facts, term));
}

QString whoFails(const FindingFacts &facts)
{
    constexpr qsizetype most = 5;
    const QStringList all{facts.names.begin(), facts.names.end()};
    const QString names = all.first(std::min(most, all.size())).join(CountWords::tr(", "));
    return all.size() > most ? CountWords::tr("%1 and others").arg(names) : names;
}

QString soFar(const CountFacts &count)
{
    return count.held && count.planned ? CountWords::tr(" (held %1, planned %2)")
                                             .arg(QString::number(*count.held), QString::number(*count.planned))
                                       : QString{};
}

int failing(const FindingFacts &facts)
{
    return static_cast<int>(facts.names.size());
}

QString tooFewText(const FindingFacts &facts)
{
    switch (facts.count->each) {
    case CountFor::EachGroup: return CountWords::tr("%1: %n groups have too few: %2", nullptr, failing(facts));
    case CountFor::EachPresenter: return CountWords::tr("%1: %n teachers present too few: %2", nullptr, failing(facts));
    case CountFor::School:
    case CountFor::EachTeacher: break;
    }
    return CountWords::tr("%1: %n teachers have too few: %2", nullptr, failing(facts));
}

QString tooManyText(const FindingFacts &facts)
{
    switch (facts.count->each) {
    case CountFor::EachGroup: return CountWords::tr("%1: %n groups have too many: %2", nullptr, failing(facts));
    case CountFor::EachPresenter:
        return CountWords::tr("%1: %n teachers present too many: %2", nullptr, failing(facts));
    case CountFor::School:
    case CountFor::EachTeacher: break;
    }
    return CountWords::tr("%1: %n teachers have too many: %2", nullptr, failing(facts));
}

} // namespace

QString countRangeText(const CountRange &range, CountUnit unit)
{
    const QString least = QString::number(range.atLeast.value_or(0));
    const QString most = QString::number(range.atMost.value_or(0));
    const QString number = !range.atMost                   ? CountWords::tr("≥ %1").arg(least)
                           : !range.atLeast                ? CountWords::tr("≤ %1").arg(most)
                           : range.atLeast == range.atMost ? least
                                                           : CountWords::tr("%1–%2").arg(least, most);
    return unit == CountUnit::HalfDays ? CountWords::tr("%1 half days").arg(number) : number;
}

QString countPeriodText(CountPeriod period, int every)
{
    switch (period) {
    case CountPeriod::Week:
        return every == 1 ? CountWords::tr("Per week") : CountWords::tr("Every %1 weeks").arg(every);
    case CountPeriod::Month:
        return every == 1 ? CountWords::tr("Per month") : CountWords::tr("Every %1 months").arg(every);
    case CountPeriod::Term: return CountWords::tr("Per term");
    case CountPeriod::SchoolYear: break;
    }
    return CountWords::tr("Per school year");
}

QString countForText(CountFor each)
{
    switch (each) {
    case CountFor::School: return CountWords::tr("The school");
    case CountFor::EachGroup: return CountWords::tr("Each group");
    case CountFor::EachTeacher: return CountWords::tr("Each teacher");
    case CountFor::EachPresenter: break;
    }
    return CountWords::tr("Each teacher as presenter");
}

QString missingRecords(const std::vector<MissingRecord> &records, const Term &term)
{
    QStringList all;
    for (const MissingRecord &each : records) {
        const QString named = weekTexts(each.days, term).join(CountWords::tr(", "));
        all << (each.whose.isEmpty() ? named : CountWords::tr("%1 %2", "group, weeks").arg(each.whose, named));
    }
    return all.join(CountWords::tr("; "));
}

QString countLowSentence(const Finding &finding, const Term &term)
{
    const FindingFacts &facts = finding.facts;
    if (const auto *target = std::get_if<CountTarget>(&finding.target); target && target->people) {
        QStringList days;
        for (const QDate day : facts.days)
            days << dayText(day, term);
        return CountWords::tr("“%1” is to have at least %2 people each time; fewer on %3")
            .arg(facts.title, QString::number(facts.people), days.join(CountWords::tr(", ")));
    }
    if (!facts.records.empty())
        return CountWords::tr("“%1”: no record of %2").arg(facts.title, missingRecords(facts.records, term));
    if (!facts.count)
        return {};
    const QString what = whatFails(facts, term);
    if (facts.names.empty())
        return CountWords::tr("%1: too few").arg(what) + soFar(*facts.count);
    return tooFewText(facts).arg(what, whoFails(facts)) + soFar(*facts.count);
}

QString countHighSentence(const Finding &finding, const Term &term)
{
    const FindingFacts &facts = finding.facts;
    if (!facts.count)
        return {};
    const QString what = whatFails(facts, term);
    if (facts.names.empty())
        return CountWords::tr("%1: too many").arg(what) + soFar(*facts.count);
    return tooManyText(facts).arg(what, whoFails(facts)) + soFar(*facts.count);
}

} // namespace yanben
