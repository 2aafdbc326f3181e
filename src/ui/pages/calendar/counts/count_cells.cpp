#include "ui/pages/calendar/counts/count_cells.h"

#include "ui/findings/count_words.h"
#include "ui/pages/calendar/counts/counts_words.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QRegularExpression>

#include <array>
#include <set>
#include <utility>

namespace yanben
{

namespace
{

using namespace Qt::StringLiterals;

/// Period and how many of it, in the order of the list.
using CountedSpan = std::pair<CountPeriod, int>;
constexpr std::array usualSpans{CountedSpan{CountPeriod::Week, 1},      CountedSpan{CountPeriod::Week, 2},
                                CountedSpan{CountPeriod::Week, 3},      CountedSpan{CountPeriod::Month, 1},
                                CountedSpan{CountPeriod::Month, 2},     CountedSpan{CountPeriod::Term, 1},
                                CountedSpan{CountPeriod::SchoolYear, 1}};
constexpr std::array allFor{CountFor::School, CountFor::EachGroup, CountFor::EachTeacher, CountFor::EachPresenter};

RequiredCount byTitle(const QString &words)
{
    RequiredCount row;
    row.counted = CountedBy::Title;
    row.words = words;
    return row;
}

RequiredCount byForm(const QString &form)
{
    RequiredCount row;
    row.counted = CountedBy::Form;
    row.words = form;
    return row;
}

RequiredCount byTopic(TopicId topic)
{
    RequiredCount row;
    row.counted = CountedBy::Topic;
    row.topic = topic;
    return row;
}

void countBy(RequiredCount &row, const RequiredCount &how)
{
    row.counted = how.counted;
    row.words = how.words;
    row.topic = how.topic;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between{u"[、，,；;]"_s};
    QStringList names;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString name = each.trimmed(); !name.isEmpty())
            names << name;
    }
    return names;
}

} // namespace

QString countedEntry(const State &state, const RequiredCount &required)
{
    return required.counted == CountedBy::Title ? required.words : countedText(state, required);
}

QStringList countedChoices(const State &state, TermId term)
{
    QStringList choices;
    for (const QString &form : formSuggestions(state))
        choices << countedText(state, byForm(form));
    for (const Topic *topic : topicsOf(state, term))
        choices << countedText(state, byTopic(topic->id));
    return choices;
}

QStringList periodChoices(std::span<const CheckedCount> counts)
{
    std::set<CountedSpan> spans{usualSpans.begin(), usualSpans.end()};
    for (const CheckedCount &count : counts)
        spans.emplace(count.required.period, count.required.every);
    QStringList choices;
    for (const auto &[period, every] : spans)
        choices << countPeriodText(period, every);
    return choices;
}

QStringList forChoices()
{
    QStringList choices;
    for (const CountFor each : allFor)
        choices << countForText(each);
    return choices;
}

QStringList recordChoices()
{
    return {recordText(false), recordText(true)};
}

QStringList bindingChoices()
{
    return {bindingText(false), bindingText(true)};
}

std::optional<QString> readCounted(const State &state, RequiredCount &row, const QString &typed)
{
    if (typed == countedText(state, row))
        return std::nullopt;
    RequiredCount how = byTitle(typed);
    for (const QString &form : formSuggestions(state)) {
        if (countedText(state, byForm(form)) == typed)
            how = byForm(form);
    }
    for (const Topic *topic : topicsOf(state, row.term)) {
        if (countedText(state, byTopic(topic->id)) == typed)
            how = byTopic(topic->id);
    }
    countBy(row, how);
    return std::nullopt;
}

std::optional<QString> readNumber(RequiredCount &row, const QString &typed)
{
    if (typed == countRangeText(row.range, row.unit))
        return std::nullopt;
    const auto read = readCountRange(typed);
    if (!read)
        return countFaultText(RequiredCountFault::NumberMissing);
    row.range = read->range;
    row.unit = read->unit;
    return std::nullopt;
}

std::optional<QString> readPeriod(RequiredCount &row, const QString &typed)
{
    constexpr int most = 9;
    for (const CountPeriod period :
         {CountPeriod::Week, CountPeriod::Month, CountPeriod::Term, CountPeriod::SchoolYear}) {
        for (int every = 1; every <= most; ++every) {
            if (countPeriodText(period, every) != typed)
                continue;
            row.period = period;
            row.every = every;
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<QString> readFor(RequiredCount &row, const QString &typed)
{
    for (const CountFor each : allFor) {
        if (countForText(each) == typed)
            row.each = each;
    }
    return std::nullopt;
}

std::optional<QString> readWhom(const State &state, RequiredCount &row, const QString &typed)
{
    if (typed == countWhomText(state, row))
        return std::nullopt;
    static const QRegularExpression except{u"除(?:了|去|外)?|except"_s};
    const QRegularExpressionMatch match = except.match(typed);
    const QString among = match.hasMatch() ? typed.first(match.capturedStart()) : typed;
    const QString excepted = match.hasMatch() ? typed.sliced(match.capturedEnd()) : QString{};
    std::vector<Participant> chosen = participantsNamed(state, row.among, namesIn(among));
    std::vector<Participant> leftOut = participantsNamed(state, row.excepted, namesIn(excepted));
    if (row.each == CountFor::School && !(chosen.empty() && leftOut.empty()))
        return wholeSchoolText();
    row.among = std::move(chosen);
    row.excepted = std::move(leftOut);
    return std::nullopt;
}

std::optional<QString> readFewestPeople(RequiredCount &row, const QString &typed)
{
    if (typed == fewestPeopleText(row))
        return std::nullopt;
    if (typed.isEmpty()) {
        row.fewestPeople.reset();
        return std::nullopt;
    }
    const auto read = readPeople(typed);
    if (!read)
        return countFaultText(RequiredCountFault::PeopleInvalid);
    row.fewestPeople = read->people;
    row.peopleAdvisable = read->advisable;
    return std::nullopt;
}

std::optional<QString> readRecord(RequiredCount &row, const QString &typed)
{
    row.needsRecord = typed == recordText(true);
    return std::nullopt;
}

std::optional<QString> readBinding(RequiredCount &row, const QString &typed)
{
    row.advisable = typed == bindingText(true);
    return std::nullopt;
}

RequiredCount requiredFrom(const State &state, TermId term, const CountProposal &proposal, const QString &words)
{
    RequiredCount row;
    row.term = term;
    row.name = proposal.name;
    row.words = proposal.name;
    row.range = proposal.range;
    row.unit = proposal.unit;
    row.period = proposal.period.value();
    row.every = proposal.every;
    row.each = proposal.each.value_or(CountFor::School);
    row.advisable = proposal.advisable;
    row.fewestPeople = proposal.fewestPeople;
    row.peopleAdvisable = proposal.peopleAdvisable;
    row.needsRecord = proposal.needsRecord;
    row.source = words;
    if (formSuggestions(state).contains(proposal.name))
        countBy(row, byForm(proposal.name));
    for (const Topic *topic : topicsOf(state, term)) {
        if (topic->name == proposal.name)
            countBy(row, byTopic(topic->id));
    }
    return row;
}

} // namespace yanben
