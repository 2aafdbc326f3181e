#include "ui/pages/settings/operator_part.h"

#include "ui/dialogs/operator_dialog.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace yanben
{

OperatorPart::OperatorPart(PageContext &context, OperatorDesk &desk, QWidget *parent)
    : SettingsPart(context, parent), m_desk(desk), m_name(new QComboBox), m_roles(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    addPartHeading(*layout, tr("Operator"),
                   tr("Your name is written beside every step that you make. It is a signature, not a login, and is "
                      "remembered on this computer for this school."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name->setEditable(true);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setCompleter(nullptr); // a name completed by itself would sign as somebody else
    m_nameField = new SettingsField(*form, tr("&Name"), m_name);
    m_name->lineEdit()->setAccessibleName(m_name->accessibleName());
    auto *roles = new QVBoxLayout;
    for (const Role role : offeredRoles) {
        auto *button = new QRadioButton(roleSentence(role));
        m_roles->addButton(button, static_cast<int>(role));
        roles->addWidget(button);
    }
    form->addRow(tr("Role"), roles);
    layout->addLayout(form);
    layout->addStretch(1);
    connect(m_name, &QComboBox::editTextChanged, this, [this] { m_dirty = true; });
    connect(m_name, &QComboBox::activated, this, &OperatorPart::commit);
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, &OperatorPart::commit);
    connect(m_roles, &QButtonGroup::idClicked, this, [this] {
        m_dirty = true;
        commit();
    });
}

void OperatorPart::refresh()
{
    if (m_dirty)
        return;
    const auto signing = m_desk.signing();
    m_name->clear();
    m_name->addItems(m_desk.knownNames());
    m_name->setCurrentText(signing ? signing->name : QString{});
    m_roles->button(static_cast<int>(signing ? signing->role : Role::Editor))->setChecked(true);
    m_dirty = false;
}

bool OperatorPart::leave()
{
    return commit();
}

bool OperatorPart::commit()
{
    if (!m_dirty)
        return true;
    const Operator who{m_name->currentText().simplified(), static_cast<Role>(m_roles->checkedId())};
    if (who.name.isEmpty()) {
        // Nobody has signed yet, and need not before the first change.
        m_nameField->setProblem(m_desk.signing() ? tr("Not saved: who works needs a name.") : QString{});
        m_dirty = m_desk.signing().has_value();
        return !m_dirty;
    }
    m_nameField->setProblem({});
    m_dirty = false;
    m_desk.sign(who);
    return true;
}

} // namespace yanben
