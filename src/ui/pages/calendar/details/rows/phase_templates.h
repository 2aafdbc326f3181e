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

/// 集体备课 (row B32), 磨课 (B33), 赛课 (B34, J11; its teams are the activity's sessions, one per subject), the steps
/// of 汇报课 and of a training (B10, J12), what a training asks before and behind it (J06), the circle of research
/// (J07), how a theme is formed (J08) and dangers are dealt with (J10).
std::vector<PhaseTemplate> phaseTemplates();

} // namespace yanben
