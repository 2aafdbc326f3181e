#include "ui/pages/prints/slips_dialog.h"

#include "ui/pages/page_context.h"
#include "workspace/papers/scores/inspection_paper.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

void previewSlips(PageContext &context, RubricId rubric, const std::vector<Subject> &subjects, PrintedSides sides,
                  const QString &title)
{
    const std::vector<SlipDocument> slips = slipPapers(context.state(), rubric, subjects);
    context.paper.preview({.title = title,
                           .pages = {},
                           .bothSides = sides == PrintedSides::Both,
                           .inSteps = [&slips, sides](const PaperFonts &fonts, const StepsDone &goOn) {
                               return layoutSlips(slips, fonts, sides, goOn);
                           }});
}

} // namespace

SlipsDialog::SlipsDialog(const State &state, RubricId rubric, QWidget *parent)
    : QDialog{parent},
      m_areTeachers{subjectKind(state, rubric) == RubricSubject::Teacher},
      m_group{new QComboBox},
      m_bothSides{new QCheckBox{tr("&Double-sided: every slip begins on a sheet of its own")}}
{
    setWindowTitle(tr("Feedback slips"));
    const std::vector<Subject> all = scoredSubjects(state, rubric);
    m_choices = printGroups(state, termOf(state, rubric).id, all, InSeveral::EachGroup);
    m_choices.insert(m_choices.begin(),
                     PrintGroup{.name = {}, .subjects = handOutOrder(state, termOf(state, rubric).id, all)});
    const QString everybody = m_areTeachers ? tr("All teachers, by group") : tr("All");
    for (const PrintGroup &choice : m_choices) {
        const QString name = choice.name.isEmpty() ? everybody : choice.name;
        m_group->addItem(tr("%1 (%n slips)", nullptr, static_cast<int>(choice.subjects.size())).arg(name));
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

std::vector<Subject> SlipsDialog::subjects() const
{
    return m_choices[static_cast<std::size_t>(m_group->currentIndex())].subjects;
}

PrintedSides SlipsDialog::sides() const
{
    return m_bothSides->isChecked() ? PrintedSides::Both : PrintedSides::One;
}

QString SlipsDialog::title() const
{
    const QString &group = m_choices[static_cast<std::size_t>(m_group->currentIndex())].name;
    if (!group.isEmpty())
        return tr("Feedback slips: %1").arg(group);
    return m_areTeachers ? tr("Feedback slips of all teachers") : tr("All feedback slips");
}

void printSlips(PageContext &context, RubricId rubric, QWidget *parent)
{
    SlipsDialog dialog{context.state(), rubric, parent};
    if (dialog.exec() == QDialog::Accepted)
        previewSlips(context, rubric, dialog.subjects(), dialog.sides(), dialog.title());
}

void printSlip(PageContext &context, RubricId rubric, Subject subject)
{
    previewSlips(context, rubric, {subject}, PrintedSides::One,
                 SlipsDialog::tr("Feedback slip: %1").arg(subjectName(context.state(), subject)));
}

void printInspection(PageContext &context, RubricId rubric, Subject subject)
{
    const std::vector<SubjectScore> scores = scoreRubric(context.state(), rubric, Detail::Explained);
    const auto score = std::ranges::find(scores, subject, &SubjectScore::subject);
    if (score != scores.end())
        context.paper.previewTable(inspectionTable(inspectionPaper(context.state(), rubric, *score)));
}

} // namespace yanben
