#include "ui/dialogs/term_fields.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/date_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace yanben
{

SchoolTerm likelyTerm(QDate today)
{
    // From mid January a school prepares the spring, from mid July the autumn.
    const bool beforeSpring = today < QDate(today.year(), 1, 16);
    const bool autumn = today >= QDate(today.year(), 7, 16);
    if (beforeSpring)
        return {today.year() - 1, Semester::First};
    return autumn ? SchoolTerm{today.year(), Semester::First} : SchoolTerm{today.year() - 1, Semester::Second};
}

SchoolTerm termAfter(SchoolTerm term)
{
    return term.semester == Semester::First ? SchoolTerm{term.year, Semester::Second}
                                            : SchoolTerm{term.year + 1, Semester::First};
}

QString termCode(SchoolTerm term)
{
    return QStringLiteral("%1-%2-%3").arg(term.year).arg(term.year + 1).arg(term.semester == Semester::First ? 1 : 2);
}

std::optional<SchoolTerm> termOfCode(const QString &code)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{4})-(\\d{4})-([12])$")};
    const QRegularExpressionMatch match = form.match(code);
    if (!match.hasMatch() || match.capturedView(1).toInt() + 1 != match.capturedView(2).toInt())
        return std::nullopt;
    return SchoolTerm{match.capturedView(1).toInt(),
                      match.capturedView(3) == u"1" ? Semester::First : Semester::Second};
}

TermDates usualDates(SchoolTerm term)
{
    // A term that began on a Saturday or Sunday would have a first week without a school day.
    const auto begun = [](QDate day) {
        return day.dayOfWeek() < Qt::Saturday ? day : day.addDays(8 - day.dayOfWeek());
    };
    if (term.semester == Semester::First)
        return {begun(QDate(term.year, 9, 1)), QDate(term.year + 1, 1, 20)};
    return {begun(QDate(term.year + 1, 3, 1)), QDate(term.year + 1, 7, 10)};
}

TermFields::TermFields(SchoolTerm proposed, QFormLayout &form, QWidget *parent)
    : QObject(parent),
      m_year(new QComboBox(parent)),
      m_semester(new QComboBox(parent)),
      m_title(new QLineEdit(parent)),
      m_first(new DateField({}, parent)),
      m_last(new DateField({}, parent)),
      m_weekStart(new QComboBox(parent))
{
    for (int year = proposed.year + 1; year >= proposed.year - 8; --year)
        m_year->addItem(tr("%1–%2").arg(year).arg(year + 1), year);
    m_year->setCurrentIndex(m_year->findData(proposed.year));
    m_semester->addItem(tr("First term"));
    m_semester->addItem(tr("Second term"));
    m_semester->setCurrentIndex(proposed.semester == Semester::First ? 0 : 1);
    m_weekStart->addItem(tr("Monday"), Qt::Monday);
    m_weekStart->addItem(tr("Sunday"), Qt::Sunday);

    const auto row = [&form](const QString &label, QWidget *field) {
        form.addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    row(tr("School &year"), m_year);
    row(tr("T&erm"), m_semester);
    row(tr("&Title of the term"), m_title);
    row(tr("&First day"), m_first);
    row(tr("&Last day"), m_last);
    row(tr("&Weeks begin on"), m_weekStart);

    connect(m_year, &QComboBox::activated, this, &TermFields::propose);
    connect(m_semester, &QComboBox::activated, this, &TermFields::propose);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTyped = true; });
    connect(m_title, &QLineEdit::textChanged, this, &TermFields::check);
    connect(m_weekStart, &QComboBox::activated, this, &TermFields::changed);
    connect(m_weekStart, &QComboBox::currentIndexChanged, this, [this] {
        for (DateField *edit : {m_first, m_last})
            edit->setWeekStart(weekStart());
    });
    for (DateField *edit : {m_first, m_last}) {
        connect(edit, &DateField::dateChanged, this, [this] {
            m_datesTyped = true;
            check();
        });
    }
    propose();
}

SchoolTerm TermFields::term() const
{
    return {m_year->currentData().toInt(), m_semester->currentIndex() == 0 ? Semester::First : Semester::Second};
}

QString TermFields::title() const
{
    return m_title->text().trimmed();
}

TermDates TermFields::dates() const
{
    return {m_first->date(), m_last->date()};
}

Qt::DayOfWeek TermFields::weekStart() const
{
    return static_cast<Qt::DayOfWeek>(m_weekStart->currentData().toInt());
}

void TermFields::setWeekStart(Qt::DayOfWeek day)
{
    m_weekStart->setCurrentIndex(m_weekStart->findData(day));
}

void TermFields::propose()
{
    const SchoolTerm chosen = term();
    if (!m_titleTyped) {
        const QString title = chosen.semester == Semester::First ? tr("School year %1–%2, first term")
                                                                 : tr("School year %1–%2, second term");
        m_title->setText(title.arg(chosen.year).arg(chosen.year + 1));
    }
    // Days that a person has set stay as long as they lie in the chosen school year.
    const TermDates usual = usualDates(chosen);
    if (!m_datesTyped || qAbs(m_first->date().daysTo(usual.first)) > 60) {
        m_first->setDate(usual.first);
        m_last->setDate(usual.last);
        m_datesTyped = false;
    }
    check();
}

QString TermFields::problem() const
{
    if (m_last->date() <= m_first->date())
        return tr("The last day lies before the first.");
    if (m_first->date().daysTo(m_last->date()) > 300)
        return tr("A term of more than 300 days can't be right.");
    return {};
}

bool TermFields::isComplete() const
{
    return problem().isEmpty() && !title().isEmpty();
}

void TermFields::check()
{
    setBad(*m_last, !problem().isEmpty(), problem());
    emit changed();
}

} // namespace yanben
