#pragma once

#include "ui/pages/page_context.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/meetings.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace yanben
{

class ActivityDetails;
class ChipsEdit;
class FixingsLine;
class InspectorPanel;
class MeetingFields;
class NoteEdit;
class ProblemLine;
class Rest;
class SeriesDesk;
class SessionFields;
class TextLabel;
class WhenEdit;
struct MissingFixing;

/// Everything about one activity, written field by field; above it what needs attention, with its ways out.
class ActivityInspector final : public QWidget
{
    Q_OBJECT

public:
    using AskReason = std::function<std::optional<QString>(QWidget *parent, const QString &sentence)>;

    ActivityInspector(PageContext &context, FindingsBook &findings, QWidget *parent = nullptr);

    /// Shows what is chosen, of a series with what that meeting has of its own; a moment after the last choice, so that
    /// going through a view stays quick, and at once while the keyboard is in here.
    void follow(std::optional<ActivityId> activity, std::optional<MeetingKey> meeting);
    /// What was chosen last is being dragged: it is shown as soon as the mouse rests, before it is let go.
    void followDrag();
    /// What was chosen last.
    std::optional<ActivityId> activity() const { return m_awaited ? m_awaited->activity : m_activity; }
    SeriesDesk *series() const { return m_series; }
    /// Whether a day can be chosen where activities are: it is said then how one is made there.
    void setBesideDays(bool besideDays) { m_besideDays = besideDays; }
    void refresh();
    void focusTitle();
    /// Of the chosen meeting of a series, which has content of its own; of anything else the title.
    void focusContent();
    /// Of the session, or of the first one.
    void focusLeaders(std::optional<SessionId> session);
    /// False when the typed time is not understood: its field then has the keyboard.
    bool finishEditing();
    /// For tests; the default is a dialog.
    void setAskReason(AskReason ask) { m_askReason = std::move(ask); }

signals:
    /// Another meeting of the series was chosen in its list.
    void meetingChosen(const yanben::MeetingKey &meeting, QDate day);
    /// Esc in the empty content of an activity that has none either.
    void givenUp(yanben::ActivityId activity);
    /// Esc where nothing is typed that could be taken back: the keyboard goes on in the view.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice
    {
        std::optional<ActivityId> activity;
        std::optional<MeetingKey> meeting;
    };

    void build();
    /// False when nothing waits to be shown.
    bool takeAwaited();
    void catchUp();
    void show();
    void refreshFindings(const Activity &activity, const Term &term);
    void refreshSessions(const Activity &activity);
    void refreshTopics(const Activity &activity);
    QString criterionText(const Activity &activity) const;
    /// What is typed in the field gives way to what stood there; false when there is nothing typed.
    bool takeBack(QWidget &field);
    void writeTitle();
    void writeWhen();
    void writeNote();
    void addBox(const Finding &finding, const Term &term);
    /// Opens those on other days than the chosen meeting.
    void addUnfolding(int others);
    void keep(const Finding &finding);
    void goTo(const MissingFixing &missing);

    PageContext &m_context;
    FindingsBook &m_findings;
    AskReason m_askReason;
    std::optional<ActivityId> m_activity; ///< whose fields are shown
    std::optional<Choice> m_awaited;      ///< shown after a rest
    Rest *m_rest;
    std::vector<Finding> m_shownFindings;
    std::size_t m_atOnce = 0;             ///< of them; the others are on other days than the chosen meeting
    std::optional<MeetingKey> m_unfolded; ///< with this one chosen they are shown, too
    bool m_besideDays = true;
    InspectorPanel *m_panel;
    QWidget *m_boxes;
    SeriesDesk *m_series;
    MeetingFields *m_meeting;
    QLineEdit *m_title;
    WhenEdit *m_when;
    ProblemLine *m_whenProblem;
    ChipsEdit *m_forms;
    QWidget *m_sessions;
    std::vector<SessionFields *> m_sessionFields;
    QPushButton *m_addSession;
    QComboBox *m_topic;
    TextLabel *m_criterion;
    QCheckBox *m_background;
    QLineEdit *m_note;
    NoteEdit *m_decisions;
    FixingsLine *m_fixings;
    ActivityDetails *m_details;
};

} // namespace yanben
