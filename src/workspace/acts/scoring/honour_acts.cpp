#include "workspace/acts/scoring/honour_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/subjects.h"

#include <algorithm>

namespace yanben
{

namespace
{

Honour tidiedHonour(Honour honour)
{
    honour.title = honour.title.simplified();
    honour.note = honour.note.trimmed();
    honour.issuer = honour.issuer.simplified();
    return honour;
}

QStringList honouredNames(const State &state, const std::vector<Subject> &subjects)
{
    QStringList names;
    for (const Subject subject : subjects)
        names << subjectName(state, subject);
    return names;
}

} // namespace

std::optional<HonourRefusal> honourRefusal(const State &state, const Honour &honour,
                                           const std::vector<Subject> &subjects)
{
    const Honour tidy = tidiedHonour(honour);
    if (tidy.title.isEmpty())
        return HonourRefusal{HonourFault::TitleMissing};
    if (!tidy.date.isValid())
        return HonourRefusal{HonourFault::DayMissing};
    if (subjects.empty())
        return HonourRefusal{HonourFault::NobodyChosen};
    HonourRefusal refusal{HonourFault::GivenAlready};
    for (const auto &[id, other] : state.all<Honour>()) {
        if (id != tidy.id && isSameGift(other, tidy) && std::ranges::count(subjects, other.subject) > 0)
            refusal.has.push_back(other.subject);
    }
    return refusal.has.empty() ? std::nullopt : std::optional{refusal};
}

Result<Act, HonourRefusal> addHonours(const State &state, const Honour &honour, const std::vector<Subject> &subjects)
{
    if (const auto refusal = honourRefusal(state, honour, subjects))
        return *refusal;
    ActBuilder builder{state, ActKind::AddHonours, honouredNames(state, subjects)};
    Honour row = tidiedHonour(honour);
    for (const Subject subject : subjects) {
        row.subject = subject;
        builder.insert(row);
    }
    return builder.take();
}

Result<Act, HonourRefusal> editHonour(const State &state, const Honour &honour)
{
    if (const auto refusal = honourRefusal(state, honour, {honour.subject}))
        return *refusal;
    ActBuilder builder{state, ActKind::EditHonour, {subjectName(state, honour.subject)}};
    builder.update(tidiedHonour(honour));
    return builder.take();
}

Act removeHonours(const State &state, const std::vector<HonourId> &honours)
{
    std::vector<Subject> subjects;
    for (const HonourId id : honours)
        subjects.push_back(state.get<Honour>(id).subject);
    ActBuilder builder{state, ActKind::RemoveHonours, honouredNames(state, subjects)};
    for (const HonourId id : honours)
        builder.remove<Honour>(id);
    return builder.take();
}

} // namespace yanben
