#pragma once

#include "workspace/exchange/own/event_details.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// People stand by their names, as in the description of the event.
struct OwnSession
{
    QString uid{};
    int position = 0; ///< among the activity's
    QStringList presenters{};
    QStringList audience{};
    QStringList leaders{};
    QStringList excused{};
    QString place{};

    friend bool operator==(const OwnSession &, const OwnSession &) = default;
};

/// What was decided about one meeting of a series, and what it has of its own.
struct OwnMeeting
{
    QDate day{}; ///< by the pattern
    bool cancelled = false;
    std::optional<When> when{};
    QString reason{};
    QString content{};
    std::optional<QStringList> presenters{};
    std::optional<QString> place{};
    QString minutes{};

    friend bool operator==(const OwnMeeting &, const OwnMeeting &) = default;
};

/// What an event of the program's own files says beside what other programs understand. Their changes go before it: its
/// sessions hold as long as the event has their place and people.
struct OwnWords
{
    QString activity{};                 ///< uid; not the event's where it is about sessions with a time of their own
    std::optional<When> activityWhen{}; ///< where no event of the file says it
    bool backgroundTask = false;
    bool groupMeeting = false;
    ActivityStatus status = ActivityStatus::Planned;
    QString reason{};
    std::optional<When> former{};
    std::vector<OwnSession> sessions{};  ///< that have the event's time
    std::vector<OwnMeeting> meetings{};  ///< of the event's time
    std::optional<OwnDetails> details{}; ///< where another event of the activity says them: empty

    friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

/// `sessions` of the activity are those that share a time, which is its own or theirs. Without details.
OwnWords ownWordsOf(const State &state, const Activity &activity, const std::vector<const Session *> &sessions,
                    bool isOwnTime);

QString ownText(const OwnWords &words);
/// Or where in it something is wrong.
Parsed<OwnWords> readOwnText(const QString &text);
/// Empty without a text, and where it can't be read.
std::optional<OwnWords> ownWords(const QString &text);

/// Of the sessions together, each name once, as an event has them.
QString placesTogether(const std::vector<OwnSession> &sessions);
QString namesTogether(const std::vector<OwnSession> &sessions, QStringList OwnSession::*list);

} // namespace yanben
