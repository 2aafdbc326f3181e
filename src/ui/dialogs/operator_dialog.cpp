#include "ui/dialogs/operator_dialog.h"

#include "ui/widgets/text/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace yanben
{

QString roleName(Role role)
{
    switch (role) {
    case Role::Editor: return QCoreApplication::translate("OperatorDialog", "Edit");
    case Role::Reviewer: return QCoreApplication::translate("OperatorDialog", "Review");
    case Role::Viewer: break;
    }
    return QCoreApplication::translate("OperatorDialog", "Look only");
}

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Editor: return OperatorDialog::tr("Edit: plan, schedule, rubric, scores, settings");
    case Role::Reviewer: return OperatorDialog::tr("Review: check, approve, publish");
    case Role::Viewer: break;
    }
    return OperatorDialog::tr("Look only: nothing can be changed");
}

OperatorDialog::OperatorDialog(const Operator &before, const QStringList &known, QWidget *parent)
    : QDialog(parent), m_name(new QComboBox(this)), m_roles(new QButtonGroup(this))
{
    setWindowTitle(tr("Operator"));
    auto *layout = new QVBoxLayout(this);
    auto *why =
        new TextLabel(tr("Your name is written beside every step that you make. It is a signature, not a login."),
                      TextRole::Muted, this);
    why->setWordWrap(true);
    layout->addWidget(why);
    auto *label = new TextLabel(tr("Name"), TextRole::Normal, this);
    label->setBuddy(m_name);
    m_name->setEditable(true);
    // Completed inline, a short name would sign as a longer one.
    m_name->setCompleter(nullptr);
    m_name->addItems(known);
    m_name->setCurrentText(before.name);
    m_name->setAccessibleName(tr("Name"));
    m_name->lineEdit()->setAccessibleName(tr("Name"));
    layout->addWidget(label);
    layout->addWidget(m_name);

    for (const Role role : offeredRoles) {
        auto *button = new QRadioButton(roleSentence(role), this);
        button->setChecked(role == before.role);
        m_roles->addButton(button, static_cast<int>(role));
        layout->addWidget(button);
    }
    // Tab goes to the role that is chosen; from there the arrows choose.
    const auto tabToChosen = [this] {
        for (QAbstractButton *each : m_roles->buttons())
            each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    };
    connect(m_roles, &QButtonGroup::buttonToggled, this, tabToChosen);
    tabToChosen();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);
    const auto check = [this] { m_accept->setEnabled(!m_name->currentText().trimmed().isEmpty()); };
    connect(m_name, &QComboBox::currentTextChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

Operator OperatorDialog::value() const
{
    return {m_name->currentText().trimmed(), static_cast<Role>(m_roles->checkedId())};
}

} // namespace yanben
