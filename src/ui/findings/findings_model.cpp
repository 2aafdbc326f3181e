#include "ui/findings/findings_model.h"

#include "ui/findings/finding_words.h"
#include "ui/widgets/lists/findings_list.h"

namespace yanben
{

FindingsModel::FindingsModel(const Workspace &workspace, const FindingsBook &findings, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_findings(findings)
{
    connect(&findings, &FindingsBook::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    return index.isValid() && index.row() < openCount() ? &m_findings.findings()[static_cast<std::size_t>(index.row())]
                                                        : nullptr;
}

const DismissedFinding *FindingsModel::dismissed(const QModelIndex &index) const
{
    const int row = index.row() - openCount();
    return m_showDismissed && index.isValid() && row >= 0 && row < static_cast<int>(m_findings.dismissed().size())
               ? &m_findings.dismissed()[static_cast<std::size_t>(row)]
               : nullptr;
}

bool FindingsModel::needsChoice(const QModelIndex &index) const
{
    const Finding *one = finding(index);
    return one && !one->fixes.empty() && !m_workspace.isReadOnly() &&
           (one->code == FindingCode::RubricSum || one->code == FindingCode::RubricNoZeroTier ||
            one->code == FindingCode::ConvertWithDropped);
}

std::optional<FindingFix> FindingsModel::directFix(const QModelIndex &index) const
{
    const Finding *one = finding(index);
    if (!one || one->fixes.empty() || m_workspace.isReadOnly() || needsChoice(index))
        return std::nullopt;
    return one->fixes.front();
}

void FindingsModel::setShowDismissed(bool show)
{
    if (show == m_showDismissed)
        return;
    beginResetModel();
    m_showDismissed = show;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !term())
        return 0;
    return openCount() + (m_showDismissed ? static_cast<int>(m_findings.dismissed().size()) : 0);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Term *dates = term();
    const Finding *one = finding(index);
    const DismissedFinding *aside = dismissed(index);
    if (!dates || (!one && !aside))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return one ? findingSentence(*one, *dates)
                   : tr("%1 · reason: %2").arg(findingSentence(aside->finding, *dates), aside->reason);
    case Qt::AccessibleTextRole:
        return one ? QStringLiteral("%1 %2").arg(severityName(one->severity), findingSentence(*one, *dates))
                   : QVariant();
    case Qt::ToolTipRole: return one ? severityName(one->severity) : tr("Kept as it is");
    case FindingToneRole: return static_cast<int>(one ? severityTone(one->severity) : Tone::Neutral);
    case FindingLabelRole: return one ? findingLabel(*one) : tr("Kept");
    case FindingFixRole:
        if (aside)
            return m_workspace.isReadOnly() ? QString() : tr("Show again");
        if (needsChoice(index))
            return tr("Choose…");
        if (const auto fix = directFix(index))
            return fixLabel(*fix, *dates);
        return jumpLabel(*one);
    default: return {};
    }
}

const Term *FindingsModel::term() const
{
    const auto id = m_findings.term();
    return id ? m_workspace.state().find<Term>(*id) : nullptr;
}

} // namespace yanben
