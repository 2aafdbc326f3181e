// Publishing a version, and the list of those there are.
#include "ui/pages/rubric/dialogs/publish_dialog.h"
#include "ui/pages/rubric/dialogs/versions_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "workspace/queries/term_rows.h"

#include <QPushButton>

namespace yanben
{

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
    const bool canDraft = m_context.may(ActKind::EditRubric) && shown->state == VersionState::Published;
    VersionsDialog dialog{state, std::move(lines), canDraft, window()};
    connect(&dialog, &VersionsDialog::exportWanted, this,
            [&](RubricVersionId version) { dialog.tell(exportVersion(version, &dialog)); });
    dialog.exec();
    if (const auto wanted = dialog.draftWanted())
        m_context.acts.runBuilt([&] { return newDraft(m_context.state(), *wanted); });
}

} // namespace yanben
