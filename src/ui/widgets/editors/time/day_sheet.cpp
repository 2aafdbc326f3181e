#include "ui/widgets/editors/time/day_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

DaySheet::DaySheet(QDate now, Qt::DayOfWeek weekStart, QWidget *parent)
    : QWidget{parent}, m_days{new QCalendarWidget}, m_month{new TextLabel{{}, TextRole::Normal}}
{
    m_days->setFirstDayOfWeek(weekStart);
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_days->setNavigationBarVisible(false); // it would say 三月 2019
    m_days->setSelectedDate(now);
    m_month->setAlignment(Qt::AlignCenter);
    auto *previous = iconButton(u"previous"_s, tr("Previous month"));
    auto *next = iconButton(u"next"_s, tr("Next month"));
    const int gap = spacing(fontMetrics()) / 2;
    auto *head = new QHBoxLayout;
    head->addWidget(previous);
    head->addWidget(m_month, 1);
    head->addWidget(next);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(m_days);
    setFocusProxy(m_days);
    for (QPushButton *button : {previous, next})
        button->setFocusPolicy(Qt::NoFocus); // arrows and Page Up go on in the days
    connect(previous, &QPushButton::clicked, m_days, &QCalendarWidget::showPreviousMonth);
    connect(next, &QPushButton::clicked, m_days, &QCalendarWidget::showNextMonth);
    connect(m_days, &QCalendarWidget::currentPageChanged, this, &DaySheet::nameMonth);
    connect(m_days, &QCalendarWidget::clicked, this, &DaySheet::chosen);
    connect(m_days, &QCalendarWidget::activated, this, &DaySheet::chosen);
    makeRoom();
    nameMonth();
}

void DaySheet::makeRoom()
{
    // What it asks for itself leaves the cells' margins of the theme out, and the last row and column would be cut.
    auto *view = m_days->findChild<QTableView *>();
    const int line = fontMetrics().height();
    int name = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        name = std::max(name, fontMetrics().horizontalAdvance(m_days->locale().dayName(day, QLocale::ShortFormat)));
    view->horizontalHeader()->setMinimumSectionSize(name);
    view->verticalHeader()->setMinimumSectionSize(line);
    constexpr int columns = 7;
    constexpr int rows = 7; // with the names of the days
    m_days->setMinimumSize(columns * (name + line), rows * line * 3 / 2);
}

void DaySheet::nameMonth()
{
    m_month->setText(u"%1年%2月"_s.arg(m_days->yearShown()).arg(m_days->monthShown()));
}

} // namespace yanben
