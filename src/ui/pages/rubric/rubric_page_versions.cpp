// Publishing a version, and the list of those there are.
#include "ui/pages/permission.h"
#include "ui/pages/rubric/dialogs/publish_dialog.h"
#include "ui/pages/rubric/dialogs/versions_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/plain_tip.h"
#include "workspace/acts/scoring/rubric/criterion_numbers.h"
#include "workspace/queries/term_rows.h"

#include <QPushButton>

namespace yanben
{

namespace
{

QString publishText(const PublishProblem &problem)
{
    switch (problem.fault) {
    case PublishFault::NotADraft: return RubricPage::tr("This version is published.");
    case PublishFault::NoCriteria: return RubricPage::tr("There is no criterion to publish yet.");
    case PublishFault::Sum:
        return RubricPage::tr("The weights add to %1, not to the full mark. Convert, adjust weights or change the full "
                              "mark.")
            .arg(problem.detail);
    case PublishFault::SectionSum:
        return RubricPage::tr(
                   "The criteria of a section do not add to its weight (%1). Adjust weights, or the section.")
            .arg(problem.detail);
    case PublishFault::DoubledNumber:
        return RubricPage::tr("Several criteria have the same number: %1. It can be published when each has its own.")
            .arg(problem.detail);
    case PublishFault::Contradiction: return RubricPage::tr("It can't be published yet. %1").arg(problem.detail);
    case PublishFault::HeldVeto:
        return RubricPage::tr(
                   "A veto that holds on a sheet is not in this version: %1. Name it as before, or take it off "
                   "the sheets first.")
            .arg(problem.detail);
    case PublishFault::Terms: return RubricPage::tr("In totals and grades, %1.").arg(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

void RubricPage::updatePublishing()
{
    const RubricVersion *version = m_model->version();
    const bool isDraft = version && version->state == VersionState::Draft;
    m_publish->setVisible(!version || isDraft);
    m_unpublishable->clearActions();
    if (!version) {
        m_unpublishable->hide();
        m_publish->setEnabled(false);
        return;
    }
    const auto problem = publishProblem(m_context.state(), version->id);
    const QString untaken = m_inspector->untaken();
    m_publish->setEnabled(m_context.may(ActKind::PublishRubric) && isDraft && !problem && untaken.isEmpty());
    m_publish->setToolTip(!untaken.isEmpty() ? plainTip(tr("Something typed is not saved yet. %1").arg(untaken))
                          : problem          ? publishText(*problem)
                                             : refusalOf(m_context, ActKind::PublishRubric));
    // What the weights lack is told beside its ways out.
    const auto beside = isDraft ? publishProblemBesideSums(m_context.state(), version->id) : std::nullopt;
    const bool isBeside = beside && beside->fault == PublishFault::Contradiction && m_inspector->tellsContradiction();
    const bool isTold = beside && beside->fault != PublishFault::NoCriteria && !isBeside;
    m_unpublishable->setVisible(isTold);
    if (!isTold)
        return;
    m_unpublishable->setText(publishText(*beside));
    if (beside->fault != PublishFault::DoubledNumber || !m_model->isEditable())
        return;
    QStringList numbers;
    for (const auto &[id, number] : numbersForDoubled(m_context.state(), version->id))
        numbers << number;
    connect(m_unpublishable->addAction(tr("Number the later ones on: %1").arg(numbers.join(tr(", ")))),
            &QPushButton::clicked, this, [this, id = version->id] {
                m_context.acts.runBuilt([&] { return renumberDoubled(m_context.state(), id); });
            });
}

void RubricPage::publish()
{
    // What was just being typed is taken, and may keep the version from being published.
    if (!leave() || !m_publish->isEnabled())
        return;
    const RubricVersion *version = m_model->version();
    if (!version)
        return;
    const RubricVersionId id = version->id;
    PublishDialog dialog{m_context.state(), *version, effectsOf(m_context.state(), id), window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<Operator> who = m_context.acts.signer();
    // The file may have been read anew while the dialogs were open.
    if (!who || !m_context.state().find<RubricVersion>(id))
        return;
    m_context.acts.runBuilt([&]() -> Act {
        auto act = publishRubric(m_context.state(), id, who->name, QDateTime::currentDateTimeUtc());
        return act ? *std::move(act) : Act{};
    });
}

void RubricPage::showVersions()
{
    const RubricVersion *shown = m_model->version();
    if (!shown)
        return;
    const State &state = m_context.state();
    const RubricVersion *inUse = versionInUse(state, shown->rubric);
    std::vector<VersionEntry> lines;
    for (const RubricVersion *version : versionsOf(state, shown->rubric)) {
        VersionEntry line{.version = *version,
                          .isInUse = inUse && version->id == inUse->id,
                          .who = version->publishedBy,
                          .when = version->publishedAt};
        const auto history = m_context.workspace.acts().historyOf(Change{Edit<RubricVersion>{*version, *version}});
        if (version->state == VersionState::Draft && !history.empty()) {
            line.who = history.front().first.who;
            line.when = history.front().first.at;
        }
        lines.push_back(std::move(line));
    }
    const bool canDraft = m_context.may(ActKind::DraftRubric) && shown->state == VersionState::Published;
    VersionsDialog dialog{state, std::move(lines), canDraft, window()};
    connect(&dialog, &VersionsDialog::exportWanted, this,
            [&](RubricVersionId version) { dialog.tell(exportVersion(version, &dialog)); });
    dialog.exec();
    if (const auto wanted = dialog.draftWanted())
        m_context.acts.runBuilt([&] { return newDraft(m_context.state(), *wanted); });
}

} // namespace yanben
