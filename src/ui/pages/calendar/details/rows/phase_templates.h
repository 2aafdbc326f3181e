#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yanben
{

/// Steps that schools go through for one kind of activity, in their order.
struct PhaseTemplate
{
    QString name;
    QStringList phases;
};

/// 集体备课 (row B32), 磨课 (B33), 赛课 (B34; its teams are the activity's sessions, one per subject), and the steps of
/// 汇报课 and of a training (B10).
std::vector<PhaseTemplate> phaseTemplates();

} // namespace yanben
