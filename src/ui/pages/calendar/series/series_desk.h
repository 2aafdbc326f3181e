#pragma once

#include "ui/pages/calendar/series/scope_dialog.h"
#include "ui/pages/page_context.h"
#include "workspace/acts/schedule/series_acts.h"
#include "workspace/queries/calendar/series.h"

#include <QObject>

#include <functional>
#include <optional>

namespace yanben
{

/// Changes meetings of series for the pages: asks once how far a change goes, and runs it. True when it was done.
class SeriesDesk final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, whose child the desk is.
    SeriesDesk(PageContext &context, QWidget *window);

    /// As it was dragged or moved by keyboard; to another hour where one is named.
    bool move(const MeetingKey &key, int days, const std::optional<TimeOfDay> &hour = {});
    bool remove(const MeetingKey &key);
    /// Asks for day and hour.
    bool reschedule(const MeetingKey &key);
    bool restore(const MeetingKey &key);
    /// `ask` false: only this one. What is written as the series has it goes back to the series without a question.
    bool edit(const MeetingKey &key, const MeetingData &data, bool ask);
    /// The same of its content alone.
    bool rename(const MeetingKey &key, const QString &content, bool ask);
    /// The time of an activity, which may be a series or become one. With a meeting chosen, from that one on or all.
    bool changeTime(ActivityId activity, const std::optional<MeetingKey> &chosen, const When &when);
    /// A session's own time; empty: the activity's.
    bool changeTime(SessionId session, const std::optional<When> &when);
    /// Drops what was decided about a meeting that is no more.
    bool forget(const MeetingKey &key);
    /// Where the meeting stands; its own day where it does not take place.
    QDate dayOf(const MeetingKey &key) const;

signals:
    /// Where the meeting that was changed is now.
    void placed(const yanben::MeetingKey &meeting, QDate day);

private:
    using Build = std::function<SeriesResult(const ScopeAnswer &)>;
    using Tell = std::function<QString(MeetingScope, const ChangedSeries &)>;

    struct Deed
    {
        ScopeQuestion question;
        Build build;
        Tell tell;
    };

    bool ask(const MeetingKey &key, Deed deed);
    bool changeRule(const Series &series, const std::optional<MeetingKey> &chosen, const When &when);
    bool askDay(const MeetingKey &key, const QString &sentence, QDate day, const TimeOfDay &time);
    /// Runs it, and says why not otherwise.
    bool run(const MeetingKey &key, const Build &build, const ScopeAnswer &answer);
    bool runOne(const MeetingKey &key, const std::function<SeriesAct()> &build);
    TimeOfDay timeOf(const MeetingKey &key) const;
    QString nameOf(const MeetingKey &key) const;
    /// Its day with the weekday, or its week where the series names no weekday.
    QString dayName(const MeetingKey &key) const;
    /// What the act makes of the series: its time, how many meetings in which weeks, and what holidays take.
    QString told(const MeetingKey &key, const ChangedSeries &changed) const;
    QStringList decisionTexts(const MeetingKey &key, const std::vector<ChangedOccurrence> &decisions) const;
    QString toldOfEnd(const MeetingKey &key, MeetingScope scope) const;

    PageContext &m_context;
    QWidget *m_window;
};

} // namespace yanben
