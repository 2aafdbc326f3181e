#pragma once

#include "ui/pages/page_context.h"
#include "workspace/act.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace yanben
{

class ChipsEdit;
class LevelsEdit;
class NoteEdit;
class PhasesEdit;
class SessionExtras;
class StatusField;
class TextLabel;

/// The fields of what an activity has beside time, people, place and content. Every field writes by itself.
class DetailFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFields(PageContext &context, QWidget *parent = nullptr);

    /// Another activity: what is half typed goes.
    void setActivity(ActivityId activity);
    void refresh();
    /// Takes what is half typed. False when something is not understood; the keyboard stands there then.
    bool finishEditing();
    QWidget *goalField() const;
    /// Of the session, or of the first one; null where there is none.
    QWidget *leadersField(std::optional<SessionId> session) const;
    void focusFirst();

private:
    /// A list of texts of the activity.
    struct TextList
    {
        ChipsEdit *edit = nullptr;
        std::vector<QString> Activity::*texts = nullptr;
        QStringList usual; ///< offered also in a school that has not used them
    };

    void build();
    void addTexts(const QString &label, std::vector<QString> Activity::*texts, const QStringList &usual,
                  Act (*act)(const State &state, ActivityId activity, const std::vector<QString> &texts));
    void refreshSessions();
    void run(const std::function<Act(const State &state)> &build);
    /// By whoever signs, today.
    void markPhase(std::size_t phase, bool isDone);
    bool writeHours();
    void suggest();
    const Activity *row() const;

    PageContext &m_context;
    ActivityId m_activity{};
    QVBoxLayout *m_layout;
    StatusField *m_status;
    NoteEdit *m_goal;
    std::vector<TextList> m_texts;
    QLineEdit *m_hours;
    TextLabel *m_hoursProblem;
    QCheckBox *m_groupMeeting;
    PhasesEdit *m_phases;
    LevelsEdit *m_levels;
    QVBoxLayout *m_sessions;
    std::vector<SessionExtras *> m_extras;
};

} // namespace yanben
