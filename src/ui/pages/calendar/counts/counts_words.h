#pragma once

#include "checks/checked_count.h"
#include "domain/schedule/count_proposal.h"
#include "workspace/acts/schedule/count_acts.h"

#include <QString>
#include <QStringList>

#include <span>

namespace yanben
{

/// Form: X, Topic: X, title has X: by what it counts.
QString countedText(const State &state, const RequiredCount &required);
/// 语文组、数学组, except 王勋; empty for all.
QString countWhomText(const State &state, const RequiredCount &required);
/// ≥ 5 (advisable)
QString fewestPeopleText(const RequiredCount &required);
QString bindingText(bool isAdvisable);
QString recordText(bool isNeeded);

/// How many there are, beside what is required.
QString soFarText(const CheckedCount &count, const Term &term);
/// The weeks or months of the term in which nothing is asked, and why. Empty where all count.
QString leftOutText(const CheckedCount &count, const Term &term);
/// Of all of them together, in a sentence.
QString countsTogetherText(std::span<const CheckedCount> counts);
/// Nothing is found about it: its number, how many people come, records.
bool isMet(const CheckedCount &count);

QString countFaultText(RequiredCountFault fault);
/// Why nobody can be chosen or excepted.
QString wholeSchoolText();
QString countRefusalText(CountRefusal refusal);
/// Why nothing can be added: what the words have to say besides. Empty when they say enough.
QString askedText(const CountProposal &proposal);
/// What was taken where the words say nothing. Empty when they say it all.
QString takenText(const CountProposal &proposal);

} // namespace yanben
