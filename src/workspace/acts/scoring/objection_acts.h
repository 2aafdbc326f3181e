#pragma once

#include "domain/sheets/objection.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// Those against one sheet, the oldest first.
std::vector<const Objection *> objectionsOf(const State &state, SheetId sheet);

/// What a teacher has against a sheet, or one criterion of it, in whatever state it is. `text` is not empty.
Act raiseObjection(const State &state, RubricId rubric, const QStringList &names, Subject subject,
                   std::optional<CriterionId> criterion, QDate day, const QString &text);
/// Answers it, or answers it anew. `state` is not Open, `answer` not empty.
Act answerObjection(const State &state, const QStringList &names, ObjectionId objection, ObjectionState result,
                    const QString &answer, const QString &who, const QDateTime &at);
Act removeObjection(const State &state, const QStringList &names, ObjectionId objection);

} // namespace yanben
