#pragma once

#include "domain/json/json_reader.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

inline constexpr JsonWords<RubricSubject, 3> rubricSubjectWords{{
    {RubricSubject::Teacher, u"teacher"},
    {RubricSubject::Group, u"group"},
    {RubricSubject::School, u"school"},
}};

inline constexpr JsonWords<RoundingMode, 3> roundingModeWords{{
    {RoundingMode::HalfUp, u"half-up"},
    {RoundingMode::HalfEven, u"half-even"},
    {RoundingMode::Down, u"down"},
}};

inline constexpr JsonWords<RoundingPlace, 2> roundingPlaceWords{{
    {RoundingPlace::Total, u"total"},
    {RoundingPlace::Criterion, u"criterion"},
}};

inline constexpr JsonWords<ConvertBase, 2> convertBaseWords{{
    {ConvertBase::All, u"all"},
    {ConvertBase::Possible, u"possible"},
}};

inline constexpr JsonWords<VetoEffect, 6> vetoEffectWords{{
    {VetoEffect::TotalZero, u"total_zero"},
    {VetoEffect::CriterionZero, u"criterion_zero"},
    {VetoEffect::GradeAtMost, u"grade_at_most"},
    {VetoEffect::RankLast, u"rank_last"},
    {VetoEffect::NotEligible, u"not_eligible"},
    {VetoEffect::Consequences, u"consequences"},
}};

inline constexpr JsonWords<WhenMissing, 4> whenMissingWords{{
    {WhenMissing::Block, u"block"},
    {WhenMissing::Zero, u"zero"},
    {WhenMissing::Drop, u"drop"},
    {WhenMissing::Full, u"full"},
}};

inline constexpr JsonWords<WhenOut, 3> whenOutWords{{
    {WhenOut::Drop, u"drop"},
    {WhenOut::Full, u"full"},
    {WhenOut::Zero, u"zero"},
}};

inline constexpr JsonWords<UnstatedParameter, 5> unstatedWords{{
    {UnstatedParameter::Required, u"required"},
    {UnstatedParameter::Cap, u"cap"},
    {UnstatedParameter::Floor, u"floor"},
    {UnstatedParameter::Absence, u"absence"},
    {UnstatedParameter::Repeat, u"repeat"},
}};

} // namespace yanben
