#include "ui/pages/calendar/counts/counts_words.h"

#include "calendar/when_text.h"
#include "ui/findings/count_words.h"
#include "workspace/queries/staff/roster.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanben
{

namespace
{

struct CountsWords
{
    Q_DECLARE_TR_FUNCTIONS(CountsWords)
};

bool asksOneThing(const RequiredCount &required)
{
    return required.each == CountFor::School &&
           (required.period == CountPeriod::Term || required.period == CountPeriod::SchoolYear);
}

bool isMetBy(const CheckedCount &count, const CheckedTally &tally)
{
    return !count.isShort(tally) && !count.isOver(tally);
}

/// Of what the schedule meets how much: weeks, months, groups or teachers, or those of each of them.
QString metText(const RequiredCount &required, qsizetype met, qsizetype asked)
{
    const QString some = QString::number(met);
    const QString all = QString::number(asked);
    const bool isOfSchool = required.each == CountFor::School;
    const bool isOfGroups = required.each == CountFor::EachGroup;
    if (required.every > 1)
        return (isOfSchool   ? CountsWords::tr("met in %1 of %2 spans")
                : isOfGroups ? CountsWords::tr("met in %1 of %2 spans of the groups together")
                             : CountsWords::tr("met in %1 of %2 spans of the teachers together"))
            .arg(some, all);
    switch (required.period) {
    case CountPeriod::Week:
        return (isOfSchool   ? CountsWords::tr("met in %1 of %2 weeks")
                : isOfGroups ? CountsWords::tr("met in %1 of %2 weeks of the groups together")
                             : CountsWords::tr("met in %1 of %2 weeks of the teachers together"))
            .arg(some, all);
    case CountPeriod::Month:
        return (isOfSchool   ? CountsWords::tr("met in %1 of %2 months")
                : isOfGroups ? CountsWords::tr("met in %1 of %2 months of the groups together")
                             : CountsWords::tr("met in %1 of %2 months of the teachers together"))
            .arg(some, all);
    case CountPeriod::Term:
    case CountPeriod::SchoolYear: break;
    }
    return (isOfGroups ? CountsWords::tr("met by %1 of %2 groups") : CountsWords::tr("met by %1 of %2 teachers"))
        .arg(some, all);
}

/// What keeps a number from being told in full.
QString remarks(const CheckedCount &count, const Term &term)
{
    QString text;
    if (!count.noRecord.empty())
        text += CountsWords::tr("; no record of %1").arg(missingRecords(count.noRecord, term));
    if (count.undated > 0)
        text += CountsWords::tr("; %n more without a day", nullptr, count.undated);
    if (!count.tooFew.empty())
        text += CountsWords::tr("; %n with too few people", nullptr, static_cast<int>(count.tooFew.size()));
    if (count.isYearOpen)
        text += CountsWords::tr("; incomplete: the other term of the school year is not in this file");
    return text;
}

} // namespace

QString countedText(const State &state, const RequiredCount &required)
{
    switch (required.counted) {
    case CountedBy::Form: return CountsWords::tr("Form: %1").arg(required.words);
    case CountedBy::Topic: {
        const Topic *topic = required.topic ? state.find<Topic>(*required.topic) : nullptr;
        return CountsWords::tr("Topic: %1").arg(topic ? topic->name : QString{});
    }
    case CountedBy::Title: break;
    }
    return CountsWords::tr("Title has “%1”").arg(required.words);
}

QString countWhomText(const State &state, const RequiredCount &required)
{
    const QString among = displayNames(state, required.among);
    if (required.excepted.empty())
        return among;
    return CountsWords::tr("%1 except %2").arg(among, displayNames(state, required.excepted)).trimmed();
}

QString fewestPeopleText(const RequiredCount &required)
{
    if (!required.fewestPeople)
        return {};
    const QString people = QString::number(*required.fewestPeople);
    return required.peopleAdvisable ? CountsWords::tr("≥ %1 (advisable)").arg(people)
                                    : CountsWords::tr("≥ %1").arg(people);
}

QString bindingText(bool isAdvisable)
{
    return isAdvisable ? CountsWords::tr("Advisable") : CountsWords::tr("Binding");
}

QString recordText(bool isNeeded)
{
    return isNeeded ? CountsWords::tr("Required", "record of a meeting") : CountsWords::tr("Not asked");
}

QString soFarText(const CheckedCount &count, const Term &term)
{
    const RequiredCount &required = count.required;
    if (asksOneThing(required) && count.tallies.size() == 1) {
        const CheckedTally &only = count.tallies.front();
        return CountsWords::tr("held %1, planned %2, required %3")
                   .arg(QString::number(only.held), QString::number(only.planned),
                        countRangeText(required.range, required.unit)) +
               remarks(count, term);
    }
    const auto asked =
        std::ranges::count_if(count.tallies, [&](const CheckedTally &each) { return each.asks || count.isOver(each); });
    if (asked == 0)
        return CountsWords::tr("nothing is asked in this term") + remarks(count, term);
    const auto failing =
        std::ranges::count_if(count.tallies, [&](const CheckedTally &each) { return !isMetBy(count, each); });
    return metText(required, asked - failing, asked) + remarks(count, term);
}

QString leftOutText(const CheckedCount &count, const Term &term)
{
    const RequiredCount &required = count.required;
    std::vector<QDate> days;
    for (const CheckedTally &each : count.tallies) {
        const std::vector<QDate> own = periodDays(each, required.period);
        if (!own.empty() && !each.asks && (days.empty() || days.back() != own.back()))
            days.insert(days.end(), own.begin(), own.end());
    }
    if (days.empty())
        return {};
    const bool isWeekly = required.period == CountPeriod::Week;
    QStringList names;
    if (isWeekly)
        names = required.every == 1 ? weekTexts(days, term) : weekTexts(days, term, 2);
    for (std::size_t i = 0; i < days.size() && !isWeekly; ++i)
        names << CountsWords::tr("month %1").arg(days[i].month());
    const QString named = names.join(CountsWords::tr(", ", "between weeks or months"));
    if (required.every > 1)
        return CountsWords::tr("Not counted: %1, too few for a whole span, or one of them is not wholly in the term or "
                               "without a school day.")
            .arg(named);
    return (isWeekly ? CountsWords::tr("Not counted: %1, not wholly in the term or without a school day.")
                     : CountsWords::tr("Not counted: %1, no more than half in the term, or without a school day."))
        .arg(named);
}

bool isMet(const CheckedCount &count)
{
    return count.tooFew.empty() && count.noRecord.empty() &&
           std::ranges::all_of(count.tallies, [&](const CheckedTally &each) { return isMetBy(count, each); });
}

QString countsTogetherText(std::span<const CheckedCount> counts)
{
    if (counts.empty())
        return CountsWords::tr("No number is required yet. Write what the plan says, such as "
                               "“校本课堂教学研讨会每学期2–3次”, and press Enter.");
    const auto failing = std::ranges::count_if(counts, [](const CheckedCount &each) { return !isMet(each); });
    if (failing == 0)
        return CountsWords::tr("The schedule meets all required numbers.");
    return CountsWords::tr("%n required numbers are not met.", nullptr, static_cast<int>(failing));
}

QString countFaultText(RequiredCountFault fault)
{
    switch (fault) {
    case RequiredCountFault::NameMissing: return CountsWords::tr("Not saved: a required number needs a name.");
    case RequiredCountFault::NameTaken:
        return CountsWords::tr("Not saved: another required number of the term has this name. Choose another one.");
    case RequiredCountFault::NothingCounted:
        return CountsWords::tr("Not saved: say what is counted, a form, a topic or words of the title.");
    case RequiredCountFault::TopicGone:
        return CountsWords::tr("Not saved: the term has no such topic any more. Choose another one.");
    case RequiredCountFault::NumberMissing:
    case RequiredCountFault::NumberInvalid:
        return CountsWords::tr("Not saved: write how many, such as 2–3, ≥3, ≤2, 3 or 半天.");
    case RequiredCountFault::NumberReversed:
        return CountsWords::tr("Not saved: the smaller number comes first, as in 2–3.");
    case RequiredCountFault::PeopleInvalid:
        return CountsWords::tr("Not saved: write a number of people, such as 5 or 5人为宜.");
    case RequiredCountFault::FromOutside:
        return CountsWords::tr("Not saved: a required number is for groups and teachers of the roster only. Write the "
                               "names as the roster has them, with 、 between.");
    case RequiredCountFault::NotAGroup:
        return CountsWords::tr("Not saved: it is for each group, so only groups can be named, and not all teachers.");
    }
    Q_UNREACHABLE();
}

QString wholeSchoolText()
{
    return CountsWords::tr("Not saved: the school as a whole is counted. Choose each group or each teacher first.");
}

QString countRefusalText(CountRefusal refusal)
{
    switch (refusal) {
    case CountRefusal::NoNumber:
        return CountsWords::tr("Not added: the words state no number. Write how often, such as 2–3次 or 至少一次.");
    case CountRefusal::NotWhole:
        return CountsWords::tr("Not added: the number is not a whole one from 1 on. Write one, such as 2次.");
    case CountRefusal::Reversed: return CountsWords::tr("Not added: the smaller number comes first, as in 2–3次.");
    case CountRefusal::Several:
        return CountsWords::tr("Not added: the words state several numbers. Write one after the other.");
    case CountRefusal::OtherPeriod:
        return CountsWords::tr("Not added: what is counted is weeks, months, a term or a school year. Write one of "
                               "these, such as 每两周 or 每学期.");
    case CountRefusal::TooLong: return CountsWords::tr("Not added: the text is too long. Write one required number.");
    }
    Q_UNREACHABLE();
}

QString askedText(const CountProposal &proposal)
{
    QStringList asked;
    for (const CountQuestion question : proposal.open) {
        if (question == CountQuestion::Name)
            asked << CountsWords::tr("what is to take place");
        else if (question == CountQuestion::Period)
            asked << CountsWords::tr("whether per week, month, term or school year (每周、每月、每学期、每学年)");
    }
    return asked.isEmpty() ? QString{}
                           : CountsWords::tr("Not added, because the words do not state %1. Write it as well.")
                                 .arg(asked.join(CountsWords::tr(" and ")));
}

QString takenText(const CountProposal &proposal)
{
    QStringList open;
    for (const CountQuestion question : proposal.open) {
        if (question == CountQuestion::For)
            open << CountsWords::tr("for whom (the school as a whole is counted)");
        else if (question == CountQuestion::More)
            open << CountsWords::tr("whether more is too many (no upper limit is set)");
    }
    return open.isEmpty() ? QString{}
                          : CountsWords::tr("The words do not state %1. Change it in the row if it is meant otherwise.")
                                .arg(open.join(CountsWords::tr(", nor ")));
}

} // namespace yanben
