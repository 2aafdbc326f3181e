#pragma once

#include "domain/sheets/honour.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Of one term or of all, of one kind or of both: by day, those of one day by the pinyin of the name.
std::vector<const Honour *> honoursOf(const State &state, std::optional<TermId> term,
                                      std::optional<HonourKind> kind = {});
/// 颁发单位 of all honours so far, each once, by name.
QStringList honourIssuers(const State &state);
/// Who can be honoured in the term: teachers who work here on some day of it, by pinyin, then the groups that can be
/// assessed, in their order, and the school.
std::vector<Subject> honourable(const State &state, TermId term);

} // namespace yanben
