#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace yanben
{

class ChipsEdit;
class TextLabel;

/// People and place of one session. Every field writes by itself.
class SessionFields final : public QWidget
{
    Q_OBJECT

public:
    SessionFields(PageContext &context, SessionId session, QWidget *parent = nullptr);

    SessionId session() const { return m_session; }
    /// `number`: 场次 1, 2, …; none for an activity's only session.
    void refresh(std::optional<int> number);
    void finishEditing();

private:
    void write(ChipsEdit &edit, bool presenters, const QStringList &names);
    void writePlace();

    PageContext &m_context;
    SessionId m_session;
    TextLabel *m_heading;
    ChipsEdit *m_presenters;
    ChipsEdit *m_audience;
    TextLabel *m_people;
    QLineEdit *m_place;
};

} // namespace yanben
