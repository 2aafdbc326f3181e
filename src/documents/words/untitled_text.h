#pragma once

#include "domain/findings/finding.h"

#include <QString>

namespace yanben
{

/// An activity's content, or （未填内容）. Never empty.
QString titleText(const QString &title);
/// The finding's facts with `untitled` for every activity without content that they name.
FindingFacts factsNaming(const Finding &finding, const QString &untitled);

} // namespace yanben
