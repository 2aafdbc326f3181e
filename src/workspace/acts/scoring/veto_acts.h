#pragma once

#include "workspace/acts/scoring/score_acts.h"

#include <utility>
#include <vector>

namespace yanben
{

/// A veto of the rubric with the grounds on which it holds; they are not empty.
struct HeldVeto
{
    QString name;
    QString evidence;

    friend bool operator==(const HeldVeto &, const HeldVeto &) = default;
};

/// By name.
std::vector<HeldVeto> vetoesOf(const State &state, RubricId rubric, Subject subject);

/// Exactly these hold for the sheet from now on.
ScoreAct setVetoes(const State &state, RubricId rubric, const QStringList &names, Subject subject,
                   const std::vector<HeldVeto> &vetoes);

/// The veto holds from now on for each of these, too, in one step; who has it already keeps his grounds. Refused for
/// the first sheet that is closed.
ScoreAct addVetoes(const State &state, RubricId rubric, const QStringList &names,
                   const std::vector<std::pair<Subject, HeldVeto>> &vetoes);

} // namespace yanben
