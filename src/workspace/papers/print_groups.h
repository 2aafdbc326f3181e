#pragma once

#include "documents/words/scoring/publication_text.h"
#include "workspace/queries/scores/published/published_scores.h"

#include <map>
#include <span>
#include <vector>

namespace yanben
{

/// Whose sheets stand together on paper.
struct PrintGroup
{
    QString name; ///< empty: everybody
    std::vector<Subject> subjects;
};

/// Where somebody in several groups stands.
enum class InSeveral { EachGroup, FirstGroup };

/// In the order of pinyin.
std::vector<Subject> byPinyin(const State &state, std::span<const Subject> subjects);
/// These teachers by the groups that tell them apart, in the groups' order, each by pinyin; those in no group come
/// last, as 未分组. Groups without any of them are left out, and so is what is no teacher.
std::vector<PrintGroup> printGroups(const State &state, TermId term, std::span<const Subject> subjects, InSeveral in);

/// The order in which papers are handed out: by group, then by pinyin, everybody once; what is no teacher as given.
std::vector<Subject> handOutOrder(const State &state, TermId term, std::span<const Subject> subjects);

PrintedPublication printedPublication(const PublishedScore &score);
/// When the results of the rubric were given out; who has none published is missing.
std::map<Subject, PrintedPublication> publicationsOf(const State &state, RubricId rubric);

} // namespace yanben
