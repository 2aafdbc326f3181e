#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"
#include "ui/widgets/tone.h"

#include <QString>

namespace yanben
{

/// The finding as one sentence in the user's language.
QString findingSentence(const Finding &finding, const Term &term);
/// What kind of trouble it is, in a word or two: Date, Gap, Clash; of an error that nothing can be published.
QString findingLabel(const Finding &finding);
QString severityName(Severity severity);
Tone severityTone(Severity severity);
/// What a button for this way out says.
QString fixLabel(const FindingFix &fix, const Term &term);
/// Why a clash offers no other time; empty for other findings.
QString noOfferText(const Finding &finding);
/// What the button that goes to the target says.
QString jumpLabel(const Finding &finding);

} // namespace yanben
