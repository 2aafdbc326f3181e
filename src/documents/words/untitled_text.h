#pragma once

#include "domain/findings/finding.h"

#include <QString>

namespace yanben
{

/// An activity's content, or （未填内容）. Never empty.
QString titleText(const QString &title);
/// The finding's facts with `untitled` for every activity without content that they name. Two sessions of one activity
/// are told apart by `ofSession`: %1 is the activity, %2 the session's number.
FindingFacts factsNaming(const Finding &finding, const QString &untitled, const QString &ofSession);

} // namespace yanben
