#include "ui/dialogs/new_school_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

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

TermDates usualDates(SchoolTerm term)
{
    if (term.semester == Semester::First)
        return {QDate(term.year, 9, 1), QDate(term.year + 1, 1, 20)};
    return {QDate(term.year + 1, 3, 1), QDate(term.year + 1, 7, 10)};
}

NewSchoolDialog::NewSchoolDialog(QDate today, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_year(new QComboBox(this)),
      m_semester(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_first(new QDateEdit(this)),
      m_last(new QDateEdit(this)),
      m_weekStart(new QComboBox(this)),
      m_problem(new TextLabel({}, TextRole::Danger, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New school"));
    const SchoolTerm likely = likelyTerm(today);
    for (int year = likely.year + 1; year >= likely.year - 8; --year)
        m_year->addItem(tr("%1–%2").arg(year).arg(year + 1), year);
    m_year->setCurrentIndex(m_year->findData(likely.year));
    m_semester->addItem(tr("First term"));
    m_semester->addItem(tr("Second term"));
    m_semester->setCurrentIndex(likely.semester == Semester::First ? 0 : 1);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    m_weekStart->addItem(tr("Monday"), Qt::Monday);
    m_weekStart->addItem(tr("Sunday"), Qt::Sunday);
    m_name->setPlaceholderText(tr("As it stands under the printed papers"));
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout(this);
    const auto row = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    row(tr("&School"), m_name);
    row(tr("School &year"), m_year);
    row(tr("T&erm"), m_semester);
    row(tr("&Title of the term"), m_title);
    row(tr("&First day"), m_first);
    row(tr("&Last day"), m_last);
    row(tr("&Weeks begin on"), m_weekStart);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    setPrimary(*m_buttons->button(QDialogButtonBox::Ok), true);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_year, &QComboBox::activated, this, &NewSchoolDialog::propose);
    connect(m_semester, &QComboBox::activated, this, &NewSchoolDialog::propose);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &NewSchoolDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &NewSchoolDialog::check);
    for (QDateEdit *edit : {m_first, m_last}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_datesTyped = true;
            check();
        });
    }
    propose();
}

SchoolTerm NewSchoolDialog::term() const
{
    return {m_year->currentData().toInt(), m_semester->currentIndex() == 0 ? Semester::First : Semester::Second};
}

void NewSchoolDialog::propose()
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

void NewSchoolDialog::check()
{
    QString problem;
    if (m_last->date() <= m_first->date())
        problem = tr("The last day lies before the first.");
    else if (m_first->date().daysTo(m_last->date()) > 300)
        problem = tr("A term of more than 300 days can't be right.");
    setBad(*m_last, !problem.isEmpty(), problem);
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(problem.isEmpty() && !m_name->text().trimmed().isEmpty() && !m_title->text().trimmed().isEmpty());
}

NewSchoolAnswer NewSchoolDialog::value() const
{
    const SchoolTerm chosen = term();
    return {m_name->text().trimmed(),
            QStringLiteral("%1-%2-%3")
                .arg(chosen.year)
                .arg(chosen.year + 1)
                .arg(chosen.semester == Semester::First ? 1 : 2),
            m_title->text().trimmed(),
            {m_first->date(), m_last->date()},
            static_cast<Qt::DayOfWeek>(m_weekStart->currentData().toInt())};
}

} // namespace yanben
