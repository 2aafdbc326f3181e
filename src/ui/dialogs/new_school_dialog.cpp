#include "ui/dialogs/new_school_dialog.h"

#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

NewSchoolDialog::NewSchoolDialog(QDate today, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_problem(new TextLabel({}, TextRole::Danger, this))
{
    setWindowTitle(tr("New school"));
    m_name->setPlaceholderText(tr("As it stands under the printed papers"));
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout(this);
    const QString label = tr("&School");
    form->addRow(label, m_name);
    m_name->setAccessibleName(QString(label).remove(u'&'));
    m_term = new TermFields(likelyTerm(today), *form, this);
    // The order of making is the order of Tab.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NewSchoolDialog::check);
    connect(m_term, &TermFields::changed, this, &NewSchoolDialog::check);
    check();
}

void NewSchoolDialog::check()
{
    m_problem->setText(m_term->problem());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_term->isComplete() && !m_name->text().trimmed().isEmpty());
}

NewSchoolAnswer NewSchoolDialog::value() const
{
    return {m_name->text().trimmed(), termCode(m_term->term()), m_term->title(), m_term->dates(), m_term->weekStart()};
}

} // namespace yanben
