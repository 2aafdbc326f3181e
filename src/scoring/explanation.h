#pragma once

#include "scoring/steps/choice_steps.h"
#include "scoring/steps/tally_steps.h"
#include "scoring/steps/value_steps.h"
#include "scoring/steps/whole_steps.h"

#include <variant>
#include <vector>

namespace yanben
{

using WorkingStep = std::variant<BaseStep, CountStep, AmountsStep, CarryStep, ZeroStep, RatingsStep, LevelStep,
                                 CombineStep, QuotaStep, BandStep, RankStepTaken, AwardStep, ConditionStep, ConvertStep,
                                 RatioStep, PartStep, OverrideStep, LimitStep, PanelStep, RoundStep, VetoStep>;

/// The way from the record to the points, in the order it was gone.
using Working = std::vector<WorkingStep>;

} // namespace yanben
