#pragma once

#include "checks/checked_count.h"
#include "domain/schedule/count_proposal.h"
#include "workspace/state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace yanben
{

// What is typed or chosen in a cell of a required number. The readers give back why they refuse it, and then change
// nothing.

/// What an editor begins with: of a title its words alone.
QString countedEntry(const State &state, const RequiredCount &required);
/// Forms and topics; anything else that is typed is words of the title.
QStringList countedChoices(const State &state, TermId term);
/// The usual ones, and those of the rows.
QStringList periodChoices(std::span<const CheckedCount> counts);
QStringList forChoices();
QStringList recordChoices();
QStringList bindingChoices();

std::optional<QString> readCounted(const State &state, RequiredCount &row, const QString &typed);
std::optional<QString> readNumber(RequiredCount &row, const QString &typed);
std::optional<QString> readPeriod(RequiredCount &row, const QString &typed);
std::optional<QString> readFor(RequiredCount &row, const QString &typed);
/// 语文组、数学组，除王勋: names with 、 between, those who are excepted behind 除.
std::optional<QString> readWhom(const State &state, RequiredCount &row, const QString &typed);
std::optional<QString> readFewestPeople(RequiredCount &row, const QString &typed);
std::optional<QString> readRecord(RequiredCount &row, const QString &typed);
std::optional<QString> readBinding(RequiredCount &row, const QString &typed);

/// What the words propose, counted by the form or topic of that name, otherwise by the title. The proposal says a
/// period.
RequiredCount requiredFrom(const State &state, TermId term, const CountProposal &proposal, const QString &words);

} // namespace yanben
