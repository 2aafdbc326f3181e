#pragma once

#include "workspace/acts/scoring/score_acts.h"

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

} // namespace yanben
