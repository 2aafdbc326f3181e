#pragma once

#include "documents/calendar/arrangement_document.h"
#include "workspace/queries/calendar/meetings.h"

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// Who, which group or which place has something in a term.
struct ArrangementChoice
{
    ArrangementFor kind = ArrangementFor::Person;
    QString name{}; ///< as it is shown; two people of one name with their 工号
    std::optional<StaffId> staff{};
    std::optional<GroupId> group{};

    friend bool operator==(const ArrangementChoice &, const ArrangementChoice &) = default;
};

/// Everybody of the roster who works in the term, by group and then by pinyin; the groups in their order without those
/// that stand for another; the places that the term uses by pinyin.
std::vector<ArrangementChoice> arrangementChoices(const State &state, TermId term, ArrangementFor kind);

/// Whether a meeting stands on that list. A person's: what he presents, leads or is expected at. A group's: where it is
/// asked as a whole or one of it presents; 全体教师 have what all are asked to.
bool concerns(const State &state, const ArrangementChoice &choice, const Meeting &meeting);

/// One for each.
std::vector<ArrangementDocument> arrangementPapers(const State &state, TermId term,
                                                   std::span<const ArrangementChoice> choices);

} // namespace yanben
