#include "workspace/acts/scoring/unstated.h"

namespace yanben
{

using namespace Qt::StringLiterals;

void confirmUnstated(CriterionSpec &spec, UnstatedParameter parameter, const std::optional<Points> &value)
{
    std::erase_if(spec.unstated, [parameter](const Unstated &each) { return each.parameter == parameter; });
    auto *tally = std::get_if<TallyRule>(&spec.rule.kind);
    if (parameter == UnstatedParameter::Cap && tally)
        tally->cap = value;
    else if (parameter == UnstatedParameter::Floor && tally)
        tally->floor = value;
    else if (parameter == UnstatedParameter::Required && value)
        spec.standard += u"（规定%1次）"_s.arg(value->toString());
}

} // namespace yanben
