#pragma once

#include "documents/words/publication_text.h"
#include "workspace/queries/published_scores.h"

#include <map>
#include <span>
#include <vector>

namespace yanben
{

/// Teachers who stand together on paper.
struct PrintGroup
{
    QString name; ///< empty: everybody
    std::vector<StaffId> staff;
};

/// Where somebody in several groups stands.
enum class InSeveral { EachGroup, FirstGroup };

/// In the order of pinyin.
std::vector<StaffId> byPinyin(const State &state, std::span<const StaffId> staff);
/// These people by the groups that tell them apart, in the groups' order, each by pinyin; those in no group come last,
/// as 未分组. Groups without any of them are left out.
std::vector<PrintGroup> printGroups(const State &state, TermId term, std::span<const StaffId> staff, InSeveral in);

/// The order in which papers are handed out: by group, then by pinyin, everybody once.
std::vector<StaffId> handOutOrder(const State &state, TermId term, std::span<const StaffId> staff);

PrintedPublication printedPublication(const PublishedScore &score);
/// When the results of the term were given out; who has none published is missing.
std::map<StaffId, PrintedPublication> publicationsOf(const State &state, TermId term);

} // namespace yanben
