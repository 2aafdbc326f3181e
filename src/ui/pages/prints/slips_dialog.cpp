#include "ui/pages/prints/slips_dialog.h"

#include "ui/pages/page_context.h"
#include "workspace/papers/score_papers.h"
#include "workspace/queries/roster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace yanben
{

namespace
{

void previewSlips(PageContext &context, const std::vector<StaffId> &staff, PrintedSides sides, const QString &title)
{
    const std::vector<SlipDocument> slips = slipPapers(context.state(), *context.term.id(), staff);
    context.paper.preview(
        {.title = title,
         .pages = [&slips, sides](const PaperFonts &fonts) { return layoutSlips(slips, fonts, sides); },
         .bothSides = sides == PrintedSides::Both});
}

} // namespace

SlipsDialog::SlipsDialog(const State &state, TermId term, QWidget *parent)
    : QDialog{parent},
      m_group{new QComboBox},
      m_bothSides{new QCheckBox{tr("&Double-sided: every slip begins on a sheet of its own")}}
{
    setWindowTitle(tr("Feedback slips"));
    const std::vector<StaffId> all = scoredStaff(state, state.get<Term>(term));
    m_choices = printGroups(state, term, all, InSeveral::EachGroup);
    m_choices.insert(m_choices.begin(), PrintGroup{.name = {}, .staff = handOutOrder(state, term, all)});
    for (const PrintGroup &choice : m_choices) {
        const QString name = choice.name.isEmpty() ? tr("All teachers, by group") : choice.name;
        m_group->addItem(tr("%1 (%n slips)", nullptr, static_cast<int>(choice.staff.size())).arg(name));
    }
    m_group->setAccessibleName(tr("Slips of"));
    auto *form = new QFormLayout{this};
    form->addRow(tr("Slips &of:"), m_group);
    form->addRow(m_bothSides);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    QPushButton *preview = buttons->button(QDialogButtonBox::Ok);
    preview->setText(tr("Preview"));
    preview->setEnabled(!all.empty());
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<StaffId> SlipsDialog::staff() const
{
    return m_choices[static_cast<std::size_t>(m_group->currentIndex())].staff;
}

PrintedSides SlipsDialog::sides() const
{
    return m_bothSides->isChecked() ? PrintedSides::Both : PrintedSides::One;
}

QString SlipsDialog::title() const
{
    const QString &group = m_choices[static_cast<std::size_t>(m_group->currentIndex())].name;
    return group.isEmpty() ? tr("Feedback slips of all teachers") : tr("Feedback slips: %1").arg(group);
}

void printSlips(PageContext &context, QWidget *parent)
{
    SlipsDialog dialog{context.state(), *context.term.id(), parent};
    if (dialog.exec() == QDialog::Accepted)
        previewSlips(context, dialog.staff(), dialog.sides(), dialog.title());
}

void printSlip(PageContext &context, StaffId staff)
{
    previewSlips(context, {staff}, PrintedSides::One,
                 SlipsDialog::tr("Feedback slip: %1").arg(displayName(context.state(), staff)));
}

} // namespace yanben
