#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace yanben
{

class ChipsEdit;
class SeriesDesk;
class TextLabel;
class UnknownNames;
class WhenEdit;

/// Time, people and place of one session. Every field writes by itself.
class SessionFields final : public QWidget
{
    Q_OBJECT

public:
    SessionFields(PageContext &context, SessionId session, QWidget *parent = nullptr);

    SessionId session() const { return m_session; }
    /// `number`: 场次 1, 2, …; none for an activity's only session.
    void refresh(std::optional<int> number);
    /// Takes what is half typed. False when the time is not understood; the keyboard stands there then.
    bool finishEditing();
    QWidget *timeField() const;
    QWidget *audienceField() const;
    QWidget *placeField() const;

private:
    /// `joined`: a name from outside that means somebody of the roster now.
    Act editPeople(const State &state, bool presenters, const QStringList &names, const QString &joined = {}) const;
    /// The names by value: those of the field change meanwhile.
    void write(ChipsEdit &edit, bool presenters, QStringList names);
    UnknownNames *tellUnknown(ChipsEdit &edit, bool presenters);
    void writePlace();
    void writeWhen();

    PageContext &m_context;
    SeriesDesk *m_series;
    SessionId m_session;
    TextLabel *m_heading;
    QWidget *m_time; ///< the time with its label and problem
    WhenEdit *m_when;
    ChipsEdit *m_presenters;
    ChipsEdit *m_audience;
    UnknownNames *m_unknownPresenters = nullptr;
    UnknownNames *m_unknownAudience = nullptr;
    TextLabel *m_people;
    QLineEdit *m_place;
};

} // namespace yanben
