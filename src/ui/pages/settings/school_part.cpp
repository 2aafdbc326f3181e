#include "ui/pages/settings/school_part.h"

#include "ui/pages/settings/settings_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/queries/staff/roster.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yanben
{

SchoolPart::SchoolPart(PageContext &context, QWidget *parent)
    : SettingsPart(context, parent),
      m_name(new QLineEdit),
      m_signature(new QLineEdit),
      m_responsible(new QLineEdit),
      m_names(new PinyinCompleter(*m_responsible))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    addPartHeading(*layout, tr("School"), tr("Every change is saved at once and can be undone."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_nameField = new SettingsField(*form, tr("&Name of the school"), m_name);
    new SettingsField(*form, tr("&Signature"), m_signature,
                      tr("Stands under the plan and other papers. Empty: the school's name."));
    new SettingsField(*form, tr("First &responsible person"), m_responsible,
                      tr("The principal, as a rule. Stands in the plan above the leadership group."));
    m_responsible->setCompleter(m_names);
    layout->addLayout(form);
    layout->addStretch(1);
    for (QLineEdit *edit : {m_name, m_signature, m_responsible})
        edit->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &SchoolPart::commitName);
    connect(m_signature, &QLineEdit::editingFinished, this, &SchoolPart::commitSignature);
    connect(m_responsible, &QLineEdit::editingFinished, this, &SchoolPart::commitResponsible);
}

void SchoolPart::refresh()
{
    for (QLineEdit *edit : {m_name, m_signature, m_responsible})
        edit->setReadOnly(!m_context.writable());
    const School *school = schoolOf(state());
    if (!school)
        return;
    if (!m_name->isModified())
        m_name->setText(school->name);
    if (!m_signature->isModified())
        m_signature->setText(school->signature);
    m_signature->setPlaceholderText(school->name);
    if (!m_responsible->isModified())
        m_responsible->setText(responsibleName(state()));
    fillNames();
}

bool SchoolPart::leave()
{
    commitSignature();
    commitResponsible();
    return commitName();
}

bool SchoolPart::commitName()
{
    if (!m_name->isModified())
        return true;
    const auto fault = attempt<SchoolFault>([this] { return renameSchool(state(), m_name->text()); });
    m_nameField->setProblem(fault ? tr("Not saved: a school needs a name. Esc brings the old one back.") : QString{});
    if (fault)
        return false;
    m_name->setModified(false);
    refresh();
    return true;
}

void SchoolPart::commitSignature()
{
    if (!m_signature->isModified())
        return;
    m_signature->setModified(false);
    m_context.acts.runBuilt([this] { return editSignature(state(), m_signature->text()); });
    refresh();
}

void SchoolPart::commitResponsible()
{
    if (!m_responsible->isModified())
        return;
    m_responsible->setModified(false);
    m_context.acts.runBuilt([this] { return editResponsible(state(), m_responsible->text()); });
    refresh();
}

/// Of whoever works here: suggested while the field is typed in.
void SchoolPart::fillNames()
{
    QStringList names;
    for (const auto &[id, member] : state().all<StaffMember>()) {
        if (!member.left)
            names << displayName(state(), id);
    }
    m_names->setWords(names);
}

void SchoolPart::restore()
{
    for (QLineEdit *edit : {m_name, m_signature, m_responsible})
        edit->setModified(false);
    m_nameField->setProblem({});
    refresh();
}

bool SchoolPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        restore();
        return true;
    }
    return SettingsPart::eventFilter(watched, event);
}

} // namespace yanben
