#pragma once

#include "domain/schedule/term.h"
#include "workspace/exchange/activity_import.h"

#include <QString>

namespace yanben
{

// How an import from a calendar file is told.

/// What happens to an event: new, changed, as before.
QString proposalName(EventProposal::Kind kind);
/// Of which activity, or what else it is about.
QString proposalTitle(const EventProposal &proposal, const Term &term);
QString eventFieldName(const EventChange &change, const Term &term);
/// 4月18日；地点有改动: the new time, if it is another one, and what else an event changes.
QString changesInShort(const EventProposal &proposal);
QString noteSentence(const EventNote &note);
/// Why an event, or a part of it, is not taken, and where it stands in the file.
QString eventRefusalSentence(EventRefusal refusal);
QString icsFaultSentence(IcsFault fault, std::optional<int> line);

} // namespace yanben
