#include "ui/pages/calendar/month_accessible.h"

#include "calendar/when_text.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/views/sheet_lines.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <mutex>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A day or a bar.
class MonthPiece final : public QAccessibleInterface
{
public:
    MonthPiece(MonthView *view, int part) : m_view(view), m_part(part), m_revision(view->revision()) {}

    bool isValid() const override { return m_view && m_view->revision() == m_revision; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->partName(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->partRect(m_part);
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override
    {
        return isValid() && m_view->isDayPart(m_part) ? QAccessible::Cell : QAccessible::ListItem;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_view->isPartChosen(m_part);
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !isValid() || !m_view->isVisible();
        return state;
    }

    int part() const { return m_part; }

private:
    QPointer<MonthView> m_view;
    int m_part;
    int m_revision;
};

class MonthInterface final : public QAccessibleWidget
{
public:
    explicit MonthInterface(MonthView *view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~MonthInterface() override { drop(); }
    Q_DISABLE_COPY_MOVE(MonthInterface)

    int childCount() const override { return m_view->partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_revision != m_view->revision())
            drop();
        if (m_parts.empty()) {
            m_revision = m_view->revision();
            for (int part = 0; part < childCount(); ++part)
                m_parts.push_back(QAccessible::registerAccessibleInterface(new MonthPiece(m_view, part)));
        }
        return QAccessible::accessibleInterface(m_parts[static_cast<std::size_t>(index)]);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        // Bars lie over days and come behind them.
        for (int part = childCount() - 1; part >= 0; --part) {
            if (m_view->partRect(part).contains(m_view->mapFromGlobal(QPoint(x, y))))
                return child(part);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *interface) const override
    {
        const auto *part = dynamic_cast<const MonthPiece *>(interface);
        return part && part->isValid() ? part->part() : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        for (int part = childCount() - 1; part >= 0; --part) {
            if (m_view->hasFocus() && m_view->isPartChosen(part))
                return child(part);
        }
        return nullptr;
    }

private:
    void drop() const
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
        m_parts.clear();
    }

    MonthView *m_view;
    mutable std::vector<QAccessible::Id> m_parts;
    mutable int m_revision = -1;
};

QAccessibleInterface *makeMonthInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MonthView *>(object);
    return view ? new MonthInterface(view) : nullptr;
}

} // namespace

void installMonthAccessible()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeMonthInterface); });
}

int MonthView::partCount() const
{
    return static_cast<int>(m_layout.rows().size() * 7 + m_layout.bars().size());
}

bool MonthView::isDayPart(int part) const
{
    return part < static_cast<int>(m_layout.rows().size()) * 7;
}

QString MonthView::partName(int part) const
{
    const auto at = static_cast<std::size_t>(part);
    if (!m_content)
        return {};
    const Term &term = m_content->term;
    if (isDayPart(part)) {
        const QDate day = m_layout.rows()[at / 7][at % 7];
        QStringList words{dayText(day, term, WhenStyle::WithWeekdays), holidayWord(m_content->calendar, day)};
        if (const std::optional<int> week = weekInTerm(term, day))
            words << weekName(term, *week) << parityWord(*week) << stageAround(term, m_content->stages, day);
        else
            words << outsideTerm();
        words << moreWords(day);
        words.removeAll(QString());
        return words.join(u' ');
    }
    const MonthBar &bar = barOf(m_layout.bars()[at - m_layout.rows().size() * 7]);
    const CalendarEntry &entry = entryOf(bar);
    const QString days = entry.isBorder()        ? daysText(entry, term)
                         : bar.first == bar.last ? dayText(bar.first, term)
                                                 : rangeText(bar.first, bar.last, term);
    QStringList words{bar.mark, titleOrNone(bar.title), days, hourText(entry, term), bar.leaders, unusualStatus(entry)};
    words.removeAll(QString());
    return words.join(u' ');
}

QRect MonthView::partRect(int part) const
{
    const auto at = static_cast<std::size_t>(part);
    return isDayPart(part) ? m_layout.cellRect(at / 7, static_cast<int>(at % 7))
                           : m_layout.barRect(m_layout.bars()[at - m_layout.rows().size() * 7]);
}

bool MonthView::isPartChosen(int part) const
{
    const auto at = static_cast<std::size_t>(part);
    if (isDayPart(part))
        return m_layout.rows()[at / 7][at % 7] == m_day;
    return isChosen(barOf(m_layout.bars()[at - m_layout.rows().size() * 7]));
}

void MonthView::announce()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    for (int part = partCount() - 1; part >= 0; --part) {
        if (!isPartChosen(part))
            continue;
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(part);
        QAccessible::updateAccessibility(&event);
        return;
    }
}

} // namespace yanben
