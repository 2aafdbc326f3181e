#include "ui/widgets/editors/time/day_edit.h"

#include "calendar/when_text.h"
#include "documents/words/printed_date.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/day_sheet.h"
#include "ui/widgets/editors/time/when_edit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QWidgetAction>

namespace yanben
{

using namespace Qt::StringLiterals;

DayEdit::DayEdit(const Term &term, QDate day, QWidget *parent)
    : QWidget{parent}, m_field{new WhenEdit{term}}, m_weekStart{term.weekStart}
{
    m_field->takeOnlyDays();
    auto *open = iconButton(u"calendar"_s, tr("Choose in a calendar"));
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addWidget(m_field, 1);
    layout->addWidget(open);
    setFocusProxy(m_field);
    setDay(day);
    connect(m_field, &QLineEdit::editingFinished, m_field, &WhenEdit::check);
    connect(m_field, &QLineEdit::textChanged, this, &DayEdit::dayChanged);
    connect(open, &QPushButton::clicked, this, &DayEdit::openCalendar);
}

void DayEdit::setDay(QDate day)
{
    m_field->setWhen({.kind = SingleDay{day}});
}

std::optional<QDate> DayEdit::day() const
{
    const std::optional<When> when = m_field->when();
    return when ? std::optional{std::get<SingleDay>(when->kind).date} : std::nullopt;
}

void DayEdit::openCalendar()
{
    if (const std::optional<QDate> chosen = chosenInCalendar(*this, day(), m_weekStart))
        setDay(*chosen);
    m_field->setFocus();
}

QAction *calendarAction(QLineEdit &field)
{
    QAction *open = field.addAction(lineIcon(u"calendar"_s, IconTone::Muted), QLineEdit::TrailingPosition);
    open->setText(DayEdit::tr("Choose in a calendar"));
    open->setShortcut(QKeySequence{Qt::ALT | Qt::Key_Down});
    open->setShortcutContext(Qt::WidgetShortcut);
    return open;
}

std::optional<QDate> chosenInCalendar(QWidget &field, std::optional<QDate> now, Qt::DayOfWeek weekStart)
{
    std::optional<QDate> chosen;
    const QPointer<QMenu> menu{new QMenu{&field}}; // an editor may go with its row meanwhile
    auto *calendar = new DaySheet{now.value_or(QDate::currentDate()), weekStart};
    auto *item = new QWidgetAction{menu};
    item->setDefaultWidget(calendar);
    menu->addAction(item);
    const auto take = [&chosen, &menu](QDate day) {
        chosen = day;
        menu->close();
    };
    QObject::connect(calendar, &DaySheet::chosen, menu, take);
    QObject::connect(menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    menu->exec(field.mapToGlobal(field.rect().bottomLeft()));
    if (!menu)
        return std::nullopt;
    menu->deleteLater();
    return chosen;
}

QString wholeDayText(QDate day)
{
    return printedDate(day) + u"（%1）"_s.arg(weekdayText(day.dayOfWeek()));
}

} // namespace yanben
