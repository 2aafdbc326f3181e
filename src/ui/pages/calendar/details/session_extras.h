#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

namespace yanben
{

class PeopleEdit;
class TextLabel;

/// Of one session who of the leadership takes part, and who is not expected although the participants hold him.
class SessionExtras final : public QWidget
{
    Q_OBJECT

public:
    SessionExtras(PageContext &context, SessionId session, QWidget *parent = nullptr);

    SessionId session() const { return m_session; }
    /// `number`: 场次 1, 2, …; none for an activity's only session.
    void show(std::optional<int> number);
    QWidget *leadersField() const;

private:
    void write(bool leaders, const std::vector<Participant> &people);

    PageContext &m_context;
    SessionId m_session;
    TextLabel *m_heading;
    PeopleEdit *m_leaders;
    PeopleEdit *m_excused;
};

} // namespace yanben
