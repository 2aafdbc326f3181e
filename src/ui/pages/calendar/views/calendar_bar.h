#pragma once

#include "ui/pages/calendar/views/calendar_looks.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace yanben
{

class SegmentedControl;

/// Below the header of the calendar: which view is seen, and how it looks.
class CalendarBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarBar(const CalendarLooks &looks, QWidget *parent = nullptr);

    const CalendarLooks &looks() const { return m_looks; }
    void choose(CalendarViewKind kind);

signals:
    /// A person wants it seen otherwise.
    void looksChanged();

private:
    void buildMenu();

    CalendarLooks m_looks;
    SegmentedControl *m_kinds;
    QPushButton *m_menuButton;
};

} // namespace yanben
