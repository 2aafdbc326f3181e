#include "workspace/acts/scoring/unstated.h"

namespace yanben
{

using namespace Qt::StringLiterals;

void confirmUnstated(CriterionSpec &spec, UnstatedParameter parameter, const std::optional<Points> &value)
{
    std::erase_if(spec.unstated, [parameter](const Unstated &each) { return each.parameter == parameter; });
    const bool isRead = std::visit(
        [&](auto &kind) {
            if constexpr (requires { kind.cap = value; }) {
                if (parameter == UnstatedParameter::Cap) {
                    kind.cap = value;
                    return true;
                }
            }
            if constexpr (requires { kind.floor = value; }) {
                if (parameter == UnstatedParameter::Floor) {
                    kind.floor = value;
                    return true;
                }
            }
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(kind)>, QuotaRule>) {
                if (parameter == UnstatedParameter::Required && value) {
                    kind.required = Amount{*value};
                    return true;
                }
            }
            return false;
        },
        spec.rule.kind);
    if (isRead || !value)
        return;
    switch (parameter) {
    case UnstatedParameter::Required: spec.standard += u"（规定%1次）"_s.arg(value->toString()); break;
    case UnstatedParameter::Cap: spec.standard += u"（最高%1分）"_s.arg(value->toString()); break;
    case UnstatedParameter::Floor: spec.standard += u"（最低%1分）"_s.arg(value->toString()); break;
    case UnstatedParameter::Absence:
    case UnstatedParameter::Repeat: break;
    }
}

} // namespace yanben
