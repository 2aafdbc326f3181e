#include "workspace/exchange/event_content.h"

#include "calendar/when_text.h"
#include "workspace/exchange/own/own_comparison.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString wordsTogether(QStringList words)
{
    words.removeAll(QString{});
    words.removeDuplicates();
    return words.join(u'、');
}

} // namespace

std::vector<EventChange> contentOf(const State &state, const Term &term, const ActivityDraft &draft,
                                   const EventExtras &extras)
{
    std::vector<EventChange> changes;
    const auto put = [&changes](EventField field, const QString &text) {
        if (!text.isEmpty())
            changes.push_back({.field = field, .day = {}, .before = {}, .after = text});
    };
    QStringList places;
    QStringList presenters;
    QStringList audience;
    for (const SessionDraft &session : draft.sessions) {
        places << session.place;
        presenters << displayNames(state, session.presenters);
        audience << audienceText(state, session.audience, session.excused);
    }
    put(EventField::Time, whenText(draft.when, term));
    put(EventField::Place, wordsTogether(places));
    put(EventField::Forms, QStringList{draft.forms.begin(), draft.forms.end()}.join(u'、'));
    put(EventField::Presenters, wordsTogether(presenters));
    put(EventField::Audience, wordsTogether(audience));
    put(EventField::Goal, extras.goal);
    put(EventField::Note, draft.note);
    put(EventField::Status,
        wordsTogether({extras.backgroundTask ? u"任务设定"_s : QString{}, statusText(extras.status, extras.reason)}));
    if (const std::optional<OwnDetails> &details = extras.details) {
        const auto list = [](const std::vector<QString> &texts) {
            return QStringList{texts.begin(), texts.end()}.join(u'、');
        };
        put(EventField::Topic, details->topic);
        put(EventField::Hours, details->hours ? details->hours->toString() : QString{});
        put(EventField::CheckMethods, list(details->checkMethods));
        put(EventField::Papers, list(details->papers));
        put(EventField::Partners, list(details->partners));
        put(EventField::Phases, phasesText(details->phases, term));
        put(EventField::Levels, levelsText(details->levels));
        put(EventField::Decisions, details->decisions);
    }
    return changes;
}

QString decisionText(const State &state, const Term &term, const ChangedOccurrence &row)
{
    if (row.cancelled)
        return u"取消"_s;
    QStringList parts;
    if (row.when)
        parts << whenText(*row.when, term);
    if (!row.content.isEmpty())
        parts << row.content;
    if (row.place)
        parts << *row.place;
    if (row.presenters)
        parts << displayNames(state, *row.presenters);
    if (!row.minutes.isEmpty())
        parts << u"纪要：%1"_s.arg(row.minutes);
    return parts.join(u' ');
}

} // namespace yanben
