#include "ui/pages/sheets/sheet_steps.h"

#include "ui/pages/permission.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/sheets/corrections_dialog.h"
#include "ui/pages/sheets/objections_dialog.h"
#include "ui/pages/sheets/sheet_step_dialog.h"
#include "ui/pages/sheets/vetoes_dialog.h"
#include "ui/widgets/busy_cursor.h"
#include "workspace/act_subjects.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QDateTime>
#include <QMenu>

#include <algorithm>
#include <map>
#include <utility>

namespace yanben
{

SheetSteps::SheetSteps(PageContext &context, CurrentRubric &rubric, Page &page, std::function<Sheets()> sheets)
    : QObject{&page}, m_context{context}, m_rubric{rubric}, m_page{page}, m_sheets{std::move(sheets)}
{}

void SheetSteps::fill(QMenu &menu)
{
    const auto add = [&](SheetStep step) {
        QAction *action = menu.addAction(tr("%1…").arg(sheetStepText(step)), this, [this, step] { take(step); });
        m_acts.emplace_back(action, actKindOf(step));
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
    m_acts.emplace_back(menu.addAction(tr("Vetoes…"), this, &SheetSteps::editVetoes), ActKind::EditVetoes);
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        const bool any = !m_sheets().shown.empty();
        for (const auto &[action, kind] : m_acts)
            permit(m_context, kind, *action, any);
        tellRoles(menu);
    });
}

void SheetSteps::tellRoles(QMenu &menu)
{
    for (QAction *line : std::exchange(m_roleLines, {}))
        delete line;
    if (!m_context.writable())
        return;
    std::map<QString, QStringList> namesByRole;
    for (const auto &[action, kind] : m_acts) {
        if (!m_context.may(kind))
            namesByRole[rolesThatMay(kind)] << action->text().remove(u'…');
    }
    if (!namesByRole.empty())
        m_roleLines.push_back(menu.addSeparator());
    for (const auto &[roles, names] : namesByRole) {
        QAction *line = menu.addAction(tr("For the role %1 (top right): %2").arg(roles, names.join(tr(", "))));
        line->setEnabled(false);
        m_roleLines.push_back(line);
    }
}

std::optional<Subject> SheetSteps::oneSubject()
{
    const std::vector<Subject> chosen = m_sheets().chosen;
    if (chosen.size() == 1)
        return chosen.front();
    emit m_context.acts.told(tr("Choose one line first."));
    return std::nullopt;
}

void SheetSteps::showObjections()
{
    const std::optional<RubricId> of = m_rubric.id();
    const std::optional<Subject> subject = of ? oneSubject() : std::nullopt;
    if (subject)
        ObjectionsDialog{m_context, *of, *subject, m_page.window(), m_sheets().criterion}.exec();
}

void SheetSteps::editVetoes()
{
    const std::optional<RubricId> of = m_rubric.id();
    const RubricVersion *version = of ? versionInUse(m_context.state(), *of) : nullptr;
    const std::optional<Subject> subject = version ? oneSubject() : std::nullopt;
    if (!subject || !m_context.acts.signer(ActKind::EditVetoes))
        return;
    const QString name = subjectName(m_context.state(), *subject);
    if (const SheetState at = sheetState(m_context.state(), *of, *subject); isClosed(at)) {
        emit m_context.acts.refused(closedSentence(name, at));
        return;
    }
    VetoesDialog dialog{rubricSheet(m_context.state(), version->id), name, vetoesOf(m_context.state(), *of, *subject),
                        employmentOf(m_context.state(), *subject), m_page.window()};
    const bool isTaken = dialog.exec() == QDialog::Accepted;
    if (dialog.leadsToRubric()) {
        Target rubric = RubricPage::targetOf(m_context.state(), m_rubric);
        rubric.part = RubricPage::vetoesPart;
        emit m_page.jumpRequested(rubric);
    }
    if (!isTaken)
        return;
    m_context.acts.runBuilt([&]() -> Act {
        ScoreAct act = setVetoes(m_context.state(), *of, {name}, *subject, dialog.vetoes());
        if (act)
            return *std::move(act);
        emit m_context.acts.refused(closedSentence(name, sheetState(m_context.state(), *of, *subject)));
        return {};
    });
}

void SheetSteps::take(SheetStep step)
{
    const std::optional<RubricId> of = m_rubric.id();
    // Whoever may not is told before he has chosen and written.
    const std::optional<Operator> signer = of ? m_context.acts.signer(actKindOf(step)) : std::nullopt;
    if (!signer)
        return;
    Sheets sheets = m_sheets();
    SheetStepDialog dialog{
        m_context.state(), *of, step, std::move(sheets.chosen), std::move(sheets.shown), sheets.isDeliberate,
        m_page.window()};
    const bool isTaken = dialog.exec() == QDialog::Accepted;
    if (const std::optional<Target> cell = dialog.goTo())
        emit m_page.jumpRequested(*cell);
    if (!isTaken)
        return;
    const BusyCursor busy;
    m_page.window()->repaint(); // where the dialog stood
    m_context.acts.runBuilt([&] {
        return moveSheets(m_context.state(), *of, names(dialog.subjects()),
                          {.step = step,
                           .subjects = dialog.subjects(),
                           .who = signer->name,
                           .at = QDateTime::currentDateTimeUtc(),
                           .comment = dialog.comment()});
    });
}

void SheetSteps::correct()
{
    const std::optional<RubricId> of = m_rubric.id();
    if (!of)
        return;
    std::vector<Correction> corrections = correctionsOf(m_context.state(), *of);
    if (corrections.empty()) {
        emit m_context.acts.refused(
            publishedScores(m_context.state(), *of).empty()
                ? tr("Nothing is published by this rubric yet, so there is nothing to correct. Change the scores "
                     "themselves.")
                : tr("There is nothing to correct: every published sheet would come out the same."));
        return;
    }
    const std::optional<Operator> signer = m_context.acts.signer();
    if (!signer)
        return;
    Sheets sheets = m_sheets();
    if (!sheets.isDeliberate)
        sheets.chosen.clear();
    CorrectionsDialog dialog{m_context.state(),
                             std::move(corrections),
                             versionInUse(m_context.state(), *of)->id,
                             sheets.chosen,
                             refusalOf(m_context, ActKind::CorrectScores),
                             m_page.window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const BusyCursor busy;
    m_page.window()->repaint();
    m_context.acts.runBuilt([&] {
        return correctSheets(m_context.state(), *of, names(dialog.subjects()), dialog.subjects(), dialog.why(),
                             signer->name, QDateTime::currentDateTimeUtc());
    });
}

QStringList SheetSteps::names(const std::vector<Subject> &subjects) const
{
    QStringList all;
    for (const Subject each : subjects)
        all << subjectName(m_context.state(), each);
    return sheetSubjects(all, all.size());
}

} // namespace yanben
