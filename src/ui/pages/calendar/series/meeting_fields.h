#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/panels/field_column.h"
#include "workspace/acts/schedule/occurrence_acts.h"
#include "workspace/queries/calendar/series.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace yanben
{

class ChipsEdit;
class MeetingsColumn;
class NoteEdit;
class UnknownNames;
class SeriesDesk;
class TextLabel;

/// 本次: what one meeting of a series has of its own, and all meetings of the series with their state. Enter in a field
/// asks whether it holds for later meetings, too; left otherwise, it holds for this one.
class MeetingFields final : public FieldColumn
{
    Q_OBJECT

public:
    MeetingFields(PageContext &context, SeriesDesk &desk, QWidget *parent = nullptr);

    /// What refresh() shows from then on: the list of the activity's series and, of a meeting, what it has of its own.
    /// The meeting chosen before stays without a new one of the same activity. Takes what is half typed.
    void choose(std::optional<ActivityId> activity, std::optional<MeetingKey> meeting);
    std::optional<MeetingKey> meeting() const { return m_meeting; }
    /// Of what the chosen meeting has of its own; none where none is shown.
    QLineEdit *contentField() const;
    /// Hidden where the activity has no series.
    void refresh();
    /// Takes what is half typed.
    void finishEditing();

signals:
    /// A meeting was chosen in the list.
    void meetingChosen(const yanben::MeetingKey &meeting, QDate day);

private:
    void build();
    std::optional<Series> series() const;
    void showMeeting(const Series &series);
    void writeContent();
    void writePlace();
    void writePresenters(const QStringList &names);
    /// Nothing once the meeting is gone.
    std::optional<MeetingData> ownData() const;

    PageContext &m_context;
    SeriesDesk &m_desk;
    std::optional<ActivityId> m_activity;
    std::optional<MeetingKey> m_meeting;
    FieldColumn *m_own; ///< the fields of the chosen meeting
    TextLabel *m_state;
    QLineEdit *m_content;
    ChipsEdit *m_presenters;
    UnknownNames *m_unknown = nullptr;
    QLineEdit *m_place;
    NoteEdit *m_minutes;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QPushButton *m_restore;
    MeetingsColumn *m_all;
};

} // namespace yanben
