#include "workspace/acts/scoring/objection_acts.h"

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/score_acts.h"

#include <algorithm>

namespace yanben
{

std::vector<const Objection *> objectionsOf(const State &state, SheetId sheet)
{
    std::vector<const Objection *> objections;
    for (const auto &[id, objection] : state.all<Objection>()) {
        if (objection.sheet == sheet)
            objections.push_back(&objection);
    }
    std::ranges::stable_sort(objections, {}, [](const Objection *each) { return each->raisedOn; });
    return objections;
}

Act raiseObjection(const State &state, RubricId rubric, const QStringList &names, Subject subject,
                   std::optional<CriterionId> criterion, QDate day, const QString &text)
{
    ActBuilder builder{state, ActKind::RaiseObjection, names};
    Objection row;
    row.sheet = sheetFor(builder, state, rubric, subject);
    row.criterion = criterion;
    row.raisedOn = day;
    row.text = text;
    builder.insert(row);
    return builder.take();
}

Act answerObjection(const State &state, const QStringList &names, ObjectionId objection, ObjectionState result,
                    const QString &answer, const QString &who, const QDateTime &at)
{
    ActBuilder builder{state, ActKind::AnswerObjection, names};
    builder.change<Objection>(objection, [&](Objection &row) {
        row.state = result;
        row.answer = answer;
        row.answeredBy = who;
        row.answeredAt = at;
    });
    return builder.take();
}

Act removeObjection(const State &state, const QStringList &names, ObjectionId objection)
{
    ActBuilder builder{state, ActKind::RemoveObjection, names};
    builder.remove<Objection>(objection);
    return builder.take();
}

} // namespace yanben
