#include "ui/findings/finding_words.h"

#include "calendar/when_text.h"
#include "documents/words/untitled_text.h"
#include "ui/findings/count_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yanben
{

namespace
{

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    const FindingFacts &facts;
    const Term &term;

    static QString listed(const std::vector<QString> &names)
    {
        return QStringList{names.begin(), names.end()}.join(tr(", "));
    }
    QString names() const { return listed(facts.names); }
    QString span() const { return facts.first && facts.last ? rangeText(*facts.first, *facts.last, term) : QString{}; }
    QString timed() const { return span().isEmpty() ? facts.title : tr("%1 (%2)").arg(facts.title, span()); }
    QString criterion() const { return tr("Criterion %1 %2").arg(facts.no, facts.title); }
    QString workdays() const { return QString::number(facts.workdays); }

    static QString parameter(UnstatedParameter parameter)
    {
        switch (parameter) {
        case UnstatedParameter::Required: return tr("how many are required");
        case UnstatedParameter::Cap: return tr("the cap");
        case UnstatedParameter::Floor: return tr("the floor");
        case UnstatedParameter::Repeat: return tr("whether it counts again");
        case UnstatedParameter::Absence: break;
        }
        return tr("what absence gives");
    }

    QString missingParameter() const
    {
        QStringList words;
        for (const UnstatedParameter one : facts.parameters)
            words << parameter(one);
        const QString open = words.join(tr(", "));
        return facts.assumed
                   ? tr("%1 does not say %2; taken for now: %3").arg(criterion(), open, facts.assumed->toString())
                   : tr("%1 does not say %2").arg(criterion(), open);
    }
    QString noCap() const
    {
        if (facts.assumed)
            return tr("%1 states no cap; %2 is taken for now").arg(criterion(), facts.assumed->toString());
        return facts.mark ? tr("%1 has no cap: its points can exceed %2").arg(criterion(), facts.mark->toString())
                          : tr("%1 states no cap").arg(criterion());
    }
    QString rowOrder() const
    {
        const QString above =
            facts.days.empty() ? facts.other : tr("%1 (%2)").arg(facts.other, dayText(facts.days.front(), term));
        return tr("%1 stands after %2").arg(timed(), above);
    }
    QString people() const
    {
        return facts.people > static_cast<int>(facts.names.size())
                   ? tr("%1 and others, %2 people").arg(names(), QString::number(facts.people))
                   : names();
    }
    QString clashDays() const
    {
        const auto days = static_cast<qint64>(facts.days.size());
        const bool isInARow = facts.first && facts.last && facts.first->daysTo(*facts.last) < std::max<qint64>(days, 1);
        const QString text = isInARow || !facts.first
                                 ? span()
                                 : tr("%1 and others, %2 days").arg(dayText(*facts.first, term), QString::number(days));
        const QString hours = timeOfDayText(facts.hours);
        return hours.isEmpty() ? text : tr("%1 %2", "day and hours").arg(text, hours);
    }
    QString audienceClash() const
    {
        return (facts.certain ? tr("%1 are expected at two activities at once (%2): %3, %4")
                              : tr("%1 may be expected at two activities at once (%2, hours open): %3, %4"))
            .arg(people(), clashDays(), facts.title, facts.other);
    }
    QString leaderClash() const
    {
        return (facts.certain ? tr("%1 is to attend two activities at once as a leader (%2): %3, %4")
                              : tr("%1 may have to attend two activities at once as a leader (%2, hours open): %3, %4"))
            .arg(people(), clashDays(), facts.title, facts.other);
    }
    QString placeClash() const
    {
        return (facts.certain ? tr("%1 is taken by two activities at once (%2): %3, %4")
                              : tr("%1 may be taken by two activities at once (%2, hours open): %3, %4"))
            .arg(facts.place, clashDays(), facts.title, facts.other);
    }
    QString themesOf() const { return facts.other.isEmpty() ? tr("The school") : facts.other; }
    QString months() const
    {
        QStringList names;
        for (const QDate day : facts.days)
            names << tr("month %1").arg(day.month());
        return names.join(tr(", "));
    }
    QString weeks() const { return weekTexts(facts.days, term).join(tr(", ")); }
    QString pairLacks() const;
    QString publishedDiffers() const;
    QString unfit() const;
    QString sentence(const Finding &finding) const;
    static QString label(const Finding &finding);
    static QString severity(Severity severity);
    static QString jump(const Finding &finding);
    QString limits() const
    {
        return facts.days.size() == 2 ? rangeText(facts.days[0], facts.days[1], term) : QString{};
    }
};

QString FindingWords::pairLacks() const
{
    const PairFacts pair = facts.pair.value_or(PairFacts{});
    QStringList lacking;
    if (pair.mentors == 0)
        lacking << tr("nobody is its mentor (师傅)");
    if (pair.mentors > 1)
        lacking << tr("%1 people are its mentor (师傅) at one time").arg(pair.mentors);
    if (pair.apprentices == 0)
        lacking << tr("nobody is its apprentice (徒弟)");
    if (!facts.names.empty())
        lacking << tr("the first day is missing of %1").arg(names());
    return tr("Mentor pair %1: %2").arg(facts.title, lacking.join(tr(", ")));
}

QString FindingWords::publishedDiffers() const
{
    QStringList clauses;
    if (!facts.names.empty())
        clauses << tr("%n published results would come out otherwise now: %1", nullptr,
                      static_cast<int>(facts.names.size()))
                       .arg(names());
    if (!facts.contradicting.empty())
        clauses << tr("%n published results contradict the records kept with them and are not shown: %1", nullptr,
                      static_cast<int>(facts.contradicting.size()))
                       .arg(listed(facts.contradicting));
    return clauses.join(tr("; "));
}

QString FindingWords::unfit() const
{
    constexpr std::size_t most = 5;
    const std::vector<QString> first{
        facts.names.begin(), facts.names.begin() + static_cast<std::ptrdiff_t>(std::min(most, facts.names.size()))};
    const QString whose = facts.names.size() > most ? tr("%1 and others").arg(listed(first)) : listed(first);
    return tr("%n records on %1 do not fit the rubric in use and can't be scored: %2", nullptr,
              static_cast<int>(facts.names.size()))
        .arg(criterion(), whose);
}

QString FindingWords::sentence(const Finding &finding) const
{
    switch (finding.code) {
    case FindingCode::RubricSum:
        return tr("The weights add up to %1, not to %2")
            .arg(facts.sum.value_or(Points{}).toString(), facts.mark.value_or(Points{}).toString());
    case FindingCode::PublishedDiffers: return publishedDiffers();
    case FindingCode::RecordUnfit: return unfit();
    case FindingCode::EmploymentMissing:
        return tr("%1: the roster doesn't say the employment, on which the consequences of “%2” depend")
            .arg(facts.title, names());
    case FindingCode::RubricMissingParameter: return missingParameter();
    case FindingCode::RubricNoCap: return noCap();
    case FindingCode::RubricNoZeroTier: return tr("%1 has no level for absence").arg(criterion());
    case FindingCode::ConvertWithDropped:
        return tr("Totals are converted by all weights, so whom these are not for loses their points: %1").arg(names());
    case FindingCode::DateOnHoliday: return tr("%1 falls on a day off: %2").arg(timed(), names());
    case FindingCode::DateStartsOnWeekend:
        if (facts.first == facts.last)
            return tr("%1 falls on a weekend").arg(timed());
        return tr("%1 begins on a weekend, workdays: %2").arg(timed(), workdays());
    case FindingCode::DateStartsOnHoliday:
        return tr("%1 begins on a day off (%2), workdays: %3").arg(timed(), names(), workdays());
    case FindingCode::DateEndsOnHoliday: return tr("%1 ends on a day off: %2").arg(timed(), names());
    case FindingCode::DateOutsideTerm: return tr("%1 lies outside the term (%2)").arg(timed(), limits());
    case FindingCode::DateOutsideStage: {
        if (facts.stage.isEmpty())
            return tr("%1 lies outside %2 (%3), where activities belong").arg(timed(), names(), limits());
        const bool isPartly = facts.days.size() == 2 && facts.first && facts.last && facts.first <= facts.days[1] &&
                              facts.days[0] <= facts.last;
        return (isPartly ? tr("%1 lies partly in %2; activities belong into %3 (%4)")
                         : tr("%1 lies in %2; activities belong into %3 (%4)"))
            .arg(timed(), facts.stage, names(), limits());
    }
    case FindingCode::CalendarYearMissing: {
        const auto *year = std::get_if<YearTarget>(&finding.target);
        const QString number = QString::number(year ? year->year : 0);
        if (facts.onlyComputed)
            return tr("The notice of holidays for %1 is not entered yet: the calendar has computed days only")
                .arg(number);
        return facts.names.empty()
                   ? tr("The calendar knows no holidays of %1").arg(number)
                   : tr("In the calendar of %1 these holidays are still computed: %2").arg(number, names());
    }
    case FindingCode::LocationMissing:
        return tr("%1 has no place").arg(facts.names.empty() ? facts.title : tr("%1 (%2)").arg(facts.title, names()));
    case FindingCode::PresenterOverlap:
        return (facts.certain ? tr("%1 leads two activities at once (%2): %3, %4")
                              : tr("%1 may lead two activities at once (%2, hours open): %3, %4"))
            .arg(names(), span(), facts.title, facts.other);
    case FindingCode::AudienceClash: return audienceClash();
    case FindingCode::LeaderClash: return leaderClash();
    case FindingCode::PlaceClash: return placeClash();
    case FindingCode::PlaceTooSmall:
        return tr("%1 has %2 people, %3 holds only %4")
            .arg(timed(), QString::number(facts.people), facts.place, QString::number(facts.capacity));
    case FindingCode::LeaderMissing:
        return tr("%1 has no leader attending")
            .arg(facts.names.empty() ? facts.title : tr("%1 (%2)").arg(facts.title, names()));
    case FindingCode::MonthWithoutTopic:
        return tr("%1: the term theme “%2” has no topic for %3").arg(themesOf(), facts.title, months());
    case FindingCode::ActivityCountLow: return countLowSentence(finding, term);
    case FindingCode::ActivityCountHigh: return countHighSentence(finding, term);
    case FindingCode::WeekWithoutItem:
        return tr("%1: the term theme “%2” has no item for %3").arg(themesOf(), facts.title, weeks());
    case FindingCode::ParticipantsContradictTitle: return tr("%1 names as its audience “%2”").arg(facts.title, names());
    case FindingCode::TopicWithoutActivity: return tr("The topic “%1” has no activity").arg(facts.title);
    case FindingCode::TopicWithoutCriterion: return tr("The topic “%1” has no criterion").arg(facts.title);
    case FindingCode::RangeCrossesHoliday:
        return tr("%1 crosses days off (%2), workdays: %3").arg(timed(), names(), workdays());
    case FindingCode::DateInExamWeek:
        return tr("%1 stands in an exam week (%2): %3").arg(facts.title, names(), clashDays());
    case FindingCode::GroupNameUnknown:
        return tr("%1 is for “%2”, which is in no roster and no group but like the name of one")
            .arg(facts.title, names());
    case FindingCode::RowOrder: return rowOrder();
    case FindingCode::MentorPairIncomplete: return pairLacks();
    case FindingCode::FormNotInList: break;
    }
    return tr("The form “%1” is not in the plan's list (%2)").arg(facts.title, names());
}

QString FindingWords::label(const Finding &finding)
{
    if (finding.severity == Severity::Error)
        return tr("Can't be published");
    switch (finding.code) {
    case FindingCode::RubricSum:
    case FindingCode::RubricMissingParameter:
    case FindingCode::RubricNoCap:
    case FindingCode::RubricNoZeroTier:
    case FindingCode::ConvertWithDropped: return tr("Rubric");
    case FindingCode::PublishedDiffers: return tr("Correction");
    case FindingCode::RecordUnfit: return tr("Record");
    case FindingCode::EmploymentMissing:
    case FindingCode::MentorPairIncomplete: return tr("Roster");
    case FindingCode::LocationMissing: return tr("Gap");
    case FindingCode::PresenterOverlap:
    case FindingCode::AudienceClash:
    case FindingCode::LeaderClash:
    case FindingCode::PlaceClash: return tr("Clash");
    case FindingCode::PlaceTooSmall: return tr("Place");
    case FindingCode::LeaderMissing: return tr("Leader");
    case FindingCode::MonthWithoutTopic:
    case FindingCode::WeekWithoutItem: return tr("Theme");
    case FindingCode::ActivityCountLow:
    case FindingCode::ActivityCountHigh: return tr("Number");
    case FindingCode::ParticipantsContradictTitle:
    case FindingCode::GroupNameUnknown: return tr("Audience");
    case FindingCode::TopicWithoutActivity:
    case FindingCode::TopicWithoutCriterion: return tr("Topic");
    case FindingCode::RowOrder: return tr("Order");
    case FindingCode::FormNotInList: return tr("Form");
    case FindingCode::CalendarYearMissing: return tr("Calendar");
    case FindingCode::DateOnHoliday:
    case FindingCode::DateStartsOnWeekend:
    case FindingCode::DateStartsOnHoliday:
    case FindingCode::DateEndsOnHoliday:
    case FindingCode::DateOutsideTerm:
    case FindingCode::DateOutsideStage:
    case FindingCode::RangeCrossesHoliday:
    case FindingCode::DateInExamWeek: break;
    }
    return tr("Date");
}

QString FindingWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error: return tr("Error");
    case Severity::Warning: return tr("Warning");
    case Severity::Notice: break;
    }
    return tr("Notice");
}

QString FindingWords::jump(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::RubricSum: return tr("Go to it");
    case FindingCode::LocationMissing:
    case FindingCode::LeaderMissing:
    case FindingCode::MonthWithoutTopic:
    case FindingCode::WeekWithoutItem:
    case FindingCode::RubricMissingParameter:
    case FindingCode::MentorPairIncomplete:
    case FindingCode::CalendarYearMissing: return tr("Fill in");
    default: return tr("Show");
    }
}

} // namespace

QString findingSentence(const Finding &finding, const Term &term)
{
    const FindingFacts facts =
        factsNaming(finding, FindingWords::tr("(no content)"), FindingWords::tr("%1 (session %2)"));
    return FindingWords{facts, term}.sentence(finding);
}

QString findingLabel(const Finding &finding)
{
    return FindingWords::label(finding);
}

QString severityName(Severity severity)
{
    return FindingWords::severity(severity);
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Tone::Danger;
    case Severity::Warning: return Tone::Warning;
    case Severity::Notice: break;
    }
    return Tone::Neutral;
}

QString jumpLabel(const Finding &finding)
{
    return FindingWords::jump(finding);
}

} // namespace yanben
