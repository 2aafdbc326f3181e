#include "ui/pages/sheets/sheet_steps.h"

#include "ui/pages/sheets/corrections_dialog.h"
#include "ui/pages/sheets/objections_dialog.h"
#include "ui/pages/sheets/sheet_step_dialog.h"
#include "ui/pages/sheets/vetoes_dialog.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

#include <QDateTime>
#include <QMenu>

#include <algorithm>

namespace yanben
{

SheetSteps::SheetSteps(PageContext &context, QWidget &page, std::function<Teachers()> teachers)
    : QObject{&page}, m_context{context}, m_page{page}, m_teachers{std::move(teachers)}
{}

void SheetSteps::fill(QMenu &menu)
{
    const auto add = [&](SheetStep step) {
        menu.addAction(tr("%1…").arg(sheetStepText(step)), this, [this, step] { take(step); });
    };
    add(SheetStep::OpenSelfRating);
    add(SheetStep::CloseSelfRating);
    menu.addSeparator();
    add(SheetStep::Submit);
    add(SheetStep::Comment);
    add(SheetStep::Return);
    add(SheetStep::Publish);
    menu.addSeparator();
    menu.addAction(tr("Corrections…"), this, &SheetSteps::correct);
    add(SheetStep::Archive);
    menu.addSeparator();
    menu.addAction(tr("Objections…"), this, &SheetSteps::showObjections);
    menu.addAction(tr("Vetoes…"), this, &SheetSteps::editVetoes);
}

std::optional<StaffId> SheetSteps::oneTeacher()
{
    const std::vector<StaffId> chosen = m_teachers().chosen;
    if (chosen.size() == 1)
        return chosen.front();
    emit m_context.acts.refused(tr("Choose one teacher first."));
    return std::nullopt;
}

void SheetSteps::showObjections()
{
    const std::optional<RubricId> of = rubric();
    const std::optional<StaffId> staff = of ? oneTeacher() : std::nullopt;
    if (staff)
        ObjectionsDialog{m_context, *of, *staff, m_page.window()}.exec();
}

void SheetSteps::editVetoes()
{
    const std::optional<RubricId> of = rubric();
    const RubricVersion *version = of ? versionInUse(m_context.state(), *of) : nullptr;
    const std::optional<StaffId> staff = version ? oneTeacher() : std::nullopt;
    if (!staff)
        return;
    const QString name = displayName(m_context.state(), *staff);
    VetoesDialog dialog{rubricSheet(m_context.state(), version->id), name, vetoesOf(m_context.state(), *of, *staff),
                        m_page.window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.acts.runBuilt([&]() -> Act {
        ScoreAct act = setVetoes(m_context.state(), *of, {name}, *staff, dialog.vetoes());
        if (act)
            return *std::move(act);
        emit m_context.acts.refused(closedSentence(name, sheetState(m_context.state(), *of, *staff)));
        return {};
    });
}

std::optional<RubricId> SheetSteps::rubric() const
{
    const Rubric *found = m_context.term.id() ? rubricOf(m_context.state(), *m_context.term.id()) : nullptr;
    return found ? std::optional{found->id} : std::nullopt;
}

void SheetSteps::take(SheetStep step)
{
    const std::optional<RubricId> of = rubric();
    if (!of)
        return;
    Teachers teachers = m_teachers();
    SheetStepDialog dialog{m_context.state(), *of, step, std::move(teachers.chosen), std::move(teachers.shown),
                           m_page.window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<Operator> signer = m_context.acts.signer();
    if (!signer)
        return;
    m_context.acts.runBuilt([&] {
        return moveSheets(m_context.state(), *of, subjects(dialog.staff()),
                          {.step = step,
                           .staff = dialog.staff(),
                           .who = signer->name,
                           .at = QDateTime::currentDateTimeUtc(),
                           .comment = dialog.comment()});
    });
}

void SheetSteps::correct()
{
    const std::optional<RubricId> of = rubric();
    if (!of)
        return;
    std::vector<Correction> corrections = correctionsOf(m_context.state(), *of);
    if (corrections.empty()) {
        emit m_context.acts.refused(tr("There is nothing to correct: every published sheet would come out the same."));
        return;
    }
    CorrectionsDialog dialog{m_context.state(), std::move(corrections), versionInUse(m_context.state(), *of)->id,
                             m_page.window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<Operator> signer = m_context.acts.signer();
    if (!signer)
        return;
    m_context.acts.runBuilt([&] {
        return correctSheets(m_context.state(), *of, subjects(dialog.staff()), dialog.staff(), dialog.why(),
                             signer->name, QDateTime::currentDateTimeUtc());
    });
}

QStringList SheetSteps::subjects(const std::vector<StaffId> &staff) const
{
    constexpr std::size_t mostStored = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(staff.size(), mostStored); ++i)
        names << displayName(m_context.state(), staff[i]);
    return names;
}

} // namespace yanben
