#include "ui/pages/calendar/views/calendar_bar.h"

#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/segmented_control.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

CalendarBar::CalendarBar(const CalendarLooks &looks, QWidget *parent)
    : QWidget{parent},
      m_looks{looks},
      m_kinds{new SegmentedControl{tr("View")}},
      m_menuButton{new QPushButton{tr("Look")}}
{
    auto *layout = new WrappingRow{this};
    layout->setContentsMargins(0, 0, 0, 0);
    const QStringList names{tr("Month"),     tr("Week"),     tr("Weeks of term"), tr("List"),
                            tr("By person"), tr("By group"), tr("By place")};
    for (int at = 0; at < names.size(); ++at)
        m_kinds->addSegment(names[at], u"%1 (Alt+%2)"_s.arg(names[at]).arg(at + 1));
    m_kinds->setCurrent(static_cast<int>(m_looks.kind));
    connect(m_kinds, &SegmentedControl::chosen, this, [this](int at) { choose(static_cast<CalendarViewKind>(at)); });
    m_menuButton->setToolTip(tr("What the colours tell apart, and the columns of the weeks"));
    buildMenu();
    layout->addLeading(m_kinds);
    layout->addWidget(m_menuButton);
}

void CalendarBar::choose(CalendarViewKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
    if (m_looks.kind == kind)
        return;
    m_looks.kind = kind;
    emit looksChanged();
}

void CalendarBar::buildMenu()
{
    auto *menu = new QMenu{m_menuButton};
    const auto addChoice = [this, menu](const QString &title, const QStringList &names, int current, auto take) {
        menu->addSection(title);
        auto *group = new QActionGroup{menu};
        for (int at = 0; at < names.size(); ++at) {
            QAction *action = menu->addAction(names[at]);
            action->setCheckable(true);
            action->setChecked(at == current);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, take, at] {
                take(at);
                emit looksChanged();
            });
        }
    };
    addChoice(tr("Colours"), {tr("By kind of time"), tr("By topic"), tr("By group of the audience"), tr("By status")},
              static_cast<int>(m_looks.colourBy), [this](int at) { m_looks.colourBy = static_cast<ColourBy>(at); });
    addChoice(tr("Columns of “Weeks of term”"), {tr("Days of the week"), tr("Groups")},
              static_cast<int>(m_looks.weeksBy), [this](int at) { m_looks.weeksBy = static_cast<WeeksBy>(at); });
    m_menuButton->setMenu(menu);
}

} // namespace yanben
