#include "workspace/session/operator.h"

namespace yanben
{

QString roleWord(Role role)
{
    switch (role) {
    case Role::Editor: return QStringLiteral("editor");
    case Role::Reviewer: return QStringLiteral("reviewer");
    case Role::Viewer: return QStringLiteral("viewer");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleOf(QStringView word)
{
    for (const Role role : {Role::Editor, Role::Reviewer, Role::Viewer}) {
        if (roleWord(role) == word)
            return role;
    }
    return std::nullopt;
}

bool permits(Role role, ActKind kind)
{
    switch (kind) {
    case ActKind::ApprovePlan:
    case ActKind::ReturnPlan:
    case ActKind::ReturnScores:
    case ActKind::CommentScores:
    case ActKind::PublishScores:
    case ActKind::CorrectScores: return role == Role::Reviewer;
    // Whoever an objection reaches writes it down; whoever judges scores answers it.
    case ActKind::RaiseObjection:
    case ActKind::AnswerObjection:
    case ActKind::ArchiveScores:
    case ActKind::PublishRubric:
    case ActKind::DismissFinding:
    case ActKind::RecallFinding: return role != Role::Viewer;
    default: return role == Role::Editor;
    }
}

} // namespace yanben
