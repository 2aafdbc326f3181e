#include "ui/widgets/editors/time/date_field.h"

#include "calendar/day_reader.h"
#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/editors/time/day_edit.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString writtenDate(QDate date)
{
    return date.isValid() ? u"%1年%2月%3日 %4"_s.arg(date.year())
                                .arg(date.month())
                                .arg(date.day())
                                .arg(weekdayText(date.dayOfWeek()))
                          : QString{};
}

std::optional<QDate> readWholeDate(const QString &typed, QDate before)
{
    // Weeks are those of a term, which the field does not know.
    static const QRegularExpression ofWeeks{QStringLiteral("第|周.*周|星期.*星期|\\d\\s*周$")};
    static const QRegularExpression weekday{
        QStringLiteral("(?<=[日号\\d])\\s*[（(]?(?:周|星期)[一二三四五六日天][)）]?$")};
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(ofWeeks))
        return std::nullopt;
    // The weekday of the day before stays behind where only a number is typed over.
    text.remove(weekday);
    const int year = (before.isValid() ? before : QDate::currentDate()).year();
    const Term ofYear{.first = QDate(year, 1, 1), .last = QDate(year, 12, 31)};
    const std::optional<QDate> day = readDay(text, ofYear);
    // A month alone has two answers.
    return day == readDay(text, ofYear, BareMonth::LastDay) ? day : std::nullopt;
}

} // namespace

DateField::DateField(QDate date, QWidget *parent) : QLineEdit{parent}
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(calendarAction(*this), &QAction::triggered, this, &DateField::openCalendar);
    setDate(date);
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle); // before all others who hear it
    connect(this, &QLineEdit::textEdited, this, [this] {
        tell({});
        take(understood().value_or(m_settled));
    });
}

void DateField::setDate(QDate date)
{
    m_settled = date;
    setText(writtenDate(date));
    setCursorPosition(0);
    tell({});
    take(date);
}

QSize DateField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    const int words = fontMetrics().horizontalAdvance(u"2028年12月28日 周日"_s);
    const int letters = 17 * fontMetrics().horizontalAdvance(u'x'); // what the usual size has room for
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 2;
    return {usual.width() - letters + words + icon, usual.height()};
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (understood() || text() == writtenDate(m_settled))
            break;
        settle(); // and no dialog takes the day before for what was typed
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isReadOnly() || !m_date.isValid())
            break;
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent *event)
{
    tell({});
    QLineEdit::focusInEvent(event);
}

std::optional<QDate> DateField::understood() const
{
    return readWholeDate(text(), m_settled);
}

void DateField::take(QDate date)
{
    if (std::exchange(m_date, date) != date)
        emit dateChanged(date);
}

void DateField::step(int days)
{
    // As if typed: what is typed is written when the field is left, and can be taken back in it.
    const QDate day = m_date.addDays(days);
    m_settled = day;
    selectAll();
    insert(writtenDate(day));
}

void DateField::settle()
{
    const std::optional<QDate> day = understood();
    if (day || text() == writtenDate(m_settled)) {
        if (day && text() != writtenDate(*day))
            setDate(*day);
        m_settled = m_date;
        return;
    }
    const QString problem = noSingleDay(text());
    setDate(m_settled);
    tell(problem);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    const std::optional<QDate> chosen =
        chosenInCalendar(*this, m_date.isValid() ? std::optional{m_date} : std::nullopt, m_weekStart);
    setFocus();
    if (!chosen)
        return;
    setDate(*chosen);
    emit editingFinished(); // a day taken from the sheet is meant
}

void DateField::tell(const QString &problem)
{
    if (!m_bubble && problem.isEmpty())
        return;
    if (!m_bubble)
        m_bubble = new ReasonBubble{*this, ReasonBubble::Side::Above};
    m_bubble->say(problem);
}

} // namespace yanben
