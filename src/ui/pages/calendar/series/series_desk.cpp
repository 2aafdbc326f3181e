#include "ui/pages/calendar/series/series_desk.h"

#include "calendar/when_text.h"
#include "ui/pages/calendar/series/series_words.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/calendar/school_days.h"

// What is done to meetings of series; how it is said stands in series_told.cpp.

namespace yanben
{

namespace
{

SeriesResult lifted(SeriesAct act)
{
    if (!act)
        return act.error();
    return ChangedSeries{.act = *std::move(act)};
}

SeriesReach reachOf(MeetingScope scope)
{
    return scope == MeetingScope::All ? SeriesReach::All : SeriesReach::FromHere;
}

} // namespace

SeriesDesk::SeriesDesk(PageContext &context, QWidget *window) : QObject{window}, m_context{context}, m_window{window} {}

bool SeriesDesk::move(const MeetingKey &key, int days, const std::optional<TimeOfDay> &hour)
{
    const std::optional<Series> series = seriesOf(m_context.state(), key);
    if (!series)
        return false;
    const QDate day = dayOf(key).addDays(days);
    const TimeOfDay time = hour.value_or(timeOf(key));
    const auto named = [&hour](const QString &text, const TimeOfDay &of) {
        return hour ? (text + u' ' + timeOfDayText(of)).trimmed() : text;
    };
    return askDay(key,
                  tr("Move “%1” from %2 to %3?")
                      .arg(nameOf(key), named(dayName(key), timeOf(key)),
                           named(dayText(day, *series->term, WhenStyle::WithWeekdays), time)),
                  day, time);
}

bool SeriesDesk::reschedule(const MeetingKey &key)
{
    if (!seriesOf(m_context.state(), key))
        return false;
    return askDay(key, tr("When is “%1” of %2 to be?").arg(nameOf(key), dayName(key)), dayOf(key), timeOf(key));
}

bool SeriesDesk::askDay(const MeetingKey &key, const QString &sentence, QDate day, const TimeOfDay &time)
{
    Deed deed{.question = {.title = tr("Move a meeting of a series"),
                           .sentence = sentence,
                           .ok = tr("Move"),
                           .meeting = dayName(key),
                           .day = day,
                           .time = time,
                           .asksReason = true},
              .build =
                  [this, key](const ScopeAnswer &answer) {
                      const State &state = m_context.state();
                      if (answer.scope == MeetingScope::One)
                          return lifted(moveMeeting(state, key, answer.day, answer.time, answer.reason));
                      return moveSeries(state, key, reachOf(answer.scope), answer.day, answer.time, answer.lost);
                  },
              .tell =
                  [this, key](MeetingScope scope, const ChangedSeries &changed) {
                      return scope == MeetingScope::One ? tr("The others stay as they are.") : told(key, changed);
                  }};
    return ask(key, std::move(deed));
}

bool SeriesDesk::remove(const MeetingKey &key)
{
    if (!seriesOf(m_context.state(), key))
        return false;
    Deed deed{.question = {.title = tr("Take out a meeting of a series"),
                           .sentence = tr("Take out “%1” of %2?").arg(nameOf(key), dayName(key)),
                           .ok = tr("Take out"),
                           .meeting = dayName(key),
                           .asksReason = true},
              .build =
                  [this, key](const ScopeAnswer &answer) {
                      const State &state = m_context.state();
                      if (answer.scope == MeetingScope::One)
                          return lifted(cancelMeeting(state, key, answer.reason));
                      return endSeries(state, key, reachOf(answer.scope));
                  },
              .tell =
                  [this, key](MeetingScope scope, const ChangedSeries &) {
                      return scope == MeetingScope::One ? tr("It is shown as cancelled, with the reason.")
                                                        : toldOfEnd(key, scope);
                  }};
    return ask(key, std::move(deed));
}

bool SeriesDesk::edit(const MeetingKey &key, const MeetingData &data, bool ask)
{
    const State &state = m_context.state();
    const std::optional<Series> series = seriesOf(state, key);
    if (!series)
        return false;
    const MeetingData before = dataOf(series->decisionOn(key.original));
    SeriesChange change;
    const QString content = data.content.trimmed();
    if (content != before.content && !content.isEmpty() && content != series->activity->title)
        change.title = content;
    if (data.presenters != before.presenters && data.presenters)
        change.presenters = data.presenters;
    if (data.place != before.place && data.place)
        change.place = data.place;
    const auto onlyThis = [this, key, data] { return editMeeting(m_context.state(), key, data); };
    if (!ask || change == SeriesChange{})
        return runOne(key, onlyThis);
    Deed deed{
        .question = {.title = tr("Change a meeting of a series"),
                     .sentence = tr("For which meetings of “%1” does the change hold?").arg(series->activity->title),
                     .ok = tr("Change"),
                     .meeting = dayName(key)},
        .build =
            [this, key, change, onlyThis](const ScopeAnswer &answer) {
                if (answer.scope == MeetingScope::One)
                    return lifted(onlyThis());
                return changeSeries(m_context.state(), key, reachOf(answer.scope), change, answer.lost);
            },
        .tell =
            [this, key](MeetingScope scope, const ChangedSeries &changed) {
                return scope == MeetingScope::One ? tr("The others stay as they are.") : told(key, changed);
            }};
    return this->ask(key, std::move(deed));
}

bool SeriesDesk::rename(const MeetingKey &key, const QString &content, bool ask)
{
    const std::optional<Series> series = seriesOf(m_context.state(), key);
    if (!series)
        return false;
    MeetingData data = dataOf(series->decisionOn(key.original));
    data.content = content;
    return edit(key, data, ask);
}

bool SeriesDesk::changeTime(ActivityId activity, const std::optional<MeetingKey> &chosen, const When &when)
{
    const std::optional<Series> series = seriesOf(m_context.state(), activity);
    if (!series || sameMeaning(*series->when, when))
        return m_context.acts.runBuilt([&] { return editWhen(m_context.state(), activity, when); });
    const bool isOfIt = chosen && chosen->activity == activity && !chosen->session;
    return changeRule(*series, isOfIt ? chosen : std::nullopt, when);
}

bool SeriesDesk::changeTime(SessionId session, const std::optional<When> &when)
{
    const Session *row = m_context.state().find<Session>(session);
    const std::optional<Series> series =
        row && row->when ? seriesOf(m_context.state(), row->activity, session) : std::nullopt;
    // One of several that share their time leaves them, and what was decided stays with the others.
    if (!series || !when || series->sessions.size() > 1 || sameMeaning(*series->when, *when))
        return m_context.acts.runBuilt([&] { return editSessionWhen(m_context.state(), session, when); });
    return changeRule(*series, {}, *when);
}

bool SeriesDesk::changeRule(const Series &series, const std::optional<MeetingKey> &chosen, const When &when)
{
    const std::vector<Occurrence> meetings = occurrencesOf(series, schoolCalendar(m_context.state()));
    if (meetings.empty()) {
        return m_context.acts.runBuilt([&] {
            return series.session ? editSessionWhen(m_context.state(), *series.session, when)
                                  : editWhen(m_context.state(), series.activity->id, when);
        });
    }
    const bool isChosen = chosen.has_value();
    const MeetingKey key = isChosen ? *chosen : series.keyOf(meetings.front().original);
    const Build build = [this, key, when, isChosen](const ScopeAnswer &answer) {
        const auto *day = std::get_if<SingleDay>(&when.kind);
        if (answer.scope == MeetingScope::One && day)
            return lifted(moveMeeting(m_context.state(), key, day->date, when.timeOfDay));
        return changeSeries(m_context.state(), key, reachOf(answer.scope), {.when = when, .keepsDecisions = !isChosen},
                            answer.lost);
    };
    const ScopeAnswer all{.scope = MeetingScope::All};
    if (!isChosen) {
        const SeriesResult result = build(all);
        if (result && result->lost.empty())
            return run(key, build, all);
    }
    std::vector<MeetingScope> offered{MeetingScope::All};
    if (isChosen)
        offered.insert(offered.begin(), MeetingScope::FromHere);
    if (isChosen && std::holds_alternative<SingleDay>(when.kind))
        offered.insert(offered.begin(), MeetingScope::One);
    Deed deed{.question = {.title = tr("Change the time of a series"),
                           .sentence = tr("“%1” is to be %2. Which meetings?")
                                           .arg(series.activity->title, whenText(when, *series.term)),
                           .ok = tr("Change"),
                           .meeting = dayName(key),
                           .offered = std::move(offered)},
              .build = build,
              .tell = [this, key](MeetingScope scope, const ChangedSeries &changed) {
                  return scope == MeetingScope::One ? tr("The others stay as they are.") : told(key, changed);
              }};
    return ask(key, std::move(deed));
}

bool SeriesDesk::restore(const MeetingKey &key)
{
    return runOne(key, [&] { return restoreMeeting(m_context.state(), key); });
}

bool SeriesDesk::forget(const MeetingKey &key)
{
    return m_context.acts.runBuilt([&] {
        SeriesAct act = forgetDecision(m_context.state(), key);
        return act ? *std::move(act) : Act{.kind = ActKind::EditOccurrence};
    });
}

bool SeriesDesk::ask(const MeetingKey &key, Deed deed)
{
    deed.question.outlook = [this, &deed, key](const ScopeAnswer &answer) {
        ScopeOutlook outlook;
        const SeriesResult result = deed.build(answer);
        if (!result) {
            outlook.refusal = seriesFaultText(result.error());
            return outlook;
        }
        outlook.lost = decisionTexts(key, result->lost);
        outlook.tells = deed.tell(answer.scope, *result);
        return outlook;
    };
    ScopeAnswer answer;
    try {
        ScopeDialog dialog{deed.question, *m_context.term.term(), m_window};
        if (dialog.exec() != QDialog::Accepted)
            return false;
        answer = dialog.answer();
    } catch (const StaleChange &) {
        emit m_context.acts.refused(seriesFaultText(SeriesFault::NoMeeting));
        return false;
    }
    return run(key, deed.build, answer);
}

bool SeriesDesk::run(const MeetingKey &key, const Build &build, const ScopeAnswer &answer)
{
    std::optional<SeriesFault> fault;
    std::optional<ActivityId> goesOn;
    const bool done = m_context.acts.runBuilt([&] {
        SeriesResult result = build(answer);
        if (!result) {
            fault = result.error();
            return Act{.kind = ActKind::EditSeries, .subjects = {}, .why = {}, .changes = {}};
        }
        goesOn = addedActivity(result->act);
        return std::move(result->act);
    });
    if (fault) {
        emit m_context.acts.refused(seriesFaultText(*fault));
        return false;
    }
    if (!done)
        return false;
    MeetingKey now = key;
    if (goesOn) {
        now.activity = *goesOn;
        now.session.reset();
    }
    if (answer.scope != MeetingScope::One && answer.day.isValid())
        now.original = answer.day; // by the rule that it has now
    if (m_context.state().find<Activity>(now.activity))
        emit placed(now, dayOf(now));
    return true;
}

bool SeriesDesk::runOne(const MeetingKey &key, const std::function<SeriesAct()> &build)
{
    return run(key, [&build](const ScopeAnswer &) { return lifted(build()); }, {});
}

} // namespace yanben
