#include "ui/pages/prints/blank_forms_dialog.h"

#include "documents/paper/paper_job.h"
#include "ui/pages/page_context.h"
#include "workspace/papers/blank_papers.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int firstCriterion = 2; // among the forms, behind the table and the form for each

/// Every form counts its own pages: they go to different people.
std::vector<PaperPage> formPages(const std::vector<PrintTable> &forms, const PaperFonts &fonts)
{
    std::vector<PaperPage> pages;
    for (const PrintTable &form : forms)
        std::ranges::move(tablePages(form, fonts), std::back_inserter(pages));
    return pages;
}

std::vector<PrintTable> formsOf(const State &state, RubricId rubric, const BlankFormsDialog &dialog)
{
    if (dialog.isOneTable())
        return {blankGridTable(blankGridPaper(state, rubric, dialog.group()))};
    std::vector<PrintTable> forms;
    for (const BlankCriterionDocument &document :
         blankCriterionPapers(state, rubric, dialog.group(), dialog.criterion()))
        forms.push_back(blankCriterionTable(document));
    return forms;
}

} // namespace

BlankFormsDialog::BlankFormsDialog(const State &state, RubricId rubric, QWidget *parent)
    : QDialog{parent}, m_group{new QComboBox}, m_form{new QComboBox}
{
    setWindowTitle(tr("Blank score forms"));
    const std::vector<Subject> all = scoredSubjects(state, rubric);
    m_choices = printGroups(state, termOf(state, rubric).id, all, InSeveral::EachGroup);
    for (PrintGroup &choice : m_choices)
        std::ranges::sort(choice.subjects);
    m_choices.insert(m_choices.begin(), PrintGroup{.name = {}, .subjects = all});
    const QString everybody = subjectKind(state, rubric) == RubricSubject::Teacher ? tr("All teachers") : tr("All");
    for (const PrintGroup &choice : m_choices) {
        const QString name = choice.name.isEmpty() ? everybody : choice.name;
        m_group->addItem(tr("%1 (%n sheets)", nullptr, static_cast<int>(choice.subjects.size())).arg(name));
    }
    m_form->addItem(tr("One table with all criteria"));
    m_form->addItem(tr("A form for each criterion"));
    m_form->insertSeparator(firstCriterion);
    for (const CriterionVersion *row : criteriaOf(state, versionInUse(state, rubric)->id)) {
        m_criteria.push_back(row->criterion);
        m_form->addItem(
            tr("Only %1").arg(row->spec.no.isEmpty() ? row->spec.title : row->spec.no + u'.' + row->spec.title));
    }
    auto *form = new QFormLayout{this};
    form->addRow(tr("&For:"), m_group);
    form->addRow(tr("F&orm:"), m_form);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    QPushButton *preview = buttons->button(QDialogButtonBox::Ok);
    preview->setText(tr("Preview"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const PrintGroup &BlankFormsDialog::group() const
{
    return m_choices[static_cast<std::size_t>(m_group->currentIndex())];
}

bool BlankFormsDialog::isOneTable() const
{
    return m_form->currentIndex() == 0;
}

std::optional<CriterionId> BlankFormsDialog::criterion() const
{
    const int place = m_form->currentIndex() - firstCriterion - 1; // behind the separator
    return place < 0 ? std::nullopt : std::optional{m_criteria[static_cast<std::size_t>(place)]};
}

void printBlankForms(PageContext &context, RubricId rubric, QWidget *parent)
{
    BlankFormsDialog dialog{context.state(), rubric, parent};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<PrintTable> forms = formsOf(context.state(), rubric, dialog);
    context.paper.preview({.title = BlankFormsDialog::tr("Blank score forms"),
                           .pages = [&forms](const PaperFonts &fonts) { return formPages(forms, fonts); }});
}

} // namespace yanben
