#include "workspace/acts/scoring/rubric/unstated.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView absenceUnrated = u"缺席按未评";

// Each is false where the rule has no room for the value.

bool setCap(RuleKind &kind, Points value)
{
    if (auto *rank = std::get_if<RankRule>(&kind)) {
        auto *change = std::get_if<RankChange>(&rank->way);
        if (change)
            change->cap = value;
        return change != nullptr;
    }
    return std::visit(
        [&value](auto &rule) {
            if constexpr (requires { rule.cap = value; }) {
                rule.cap = value;
                return true;
            }
            return false;
        },
        kind);
}

/// The least mark: of bands and places what lies below the last of them.
bool setFloor(RuleKind &kind, Points value)
{
    if (auto *rank = std::get_if<RankRule>(&kind)) {
        if (auto *sequence = std::get_if<RankSequence>(&rank->way))
            sequence->last = value;
        else if (auto *table = std::get_if<RankTable>(&rank->way))
            table->beyond = value;
        return !std::holds_alternative<RankLinear>(rank->way) && !std::holds_alternative<RankChange>(rank->way);
    }
    return std::visit(
        [&value](auto &rule) {
            if constexpr (requires { rule.floor = value; }) {
                rule.floor = value;
                return true;
            } else if constexpr (requires { rule.otherwise.points = value; }) {
                rule.otherwise.points = value;
                return true;
            }
            return false;
        },
        kind);
}

bool setRequired(RuleKind &kind, Points value)
{
    if (auto *quota = std::get_if<QuotaRule>(&kind)) {
        quota->required = value;
        return true;
    }
    if (const auto *ratio = std::get_if<RatioRule>(&kind)) {
        kind = QuotaRule{.required = value, .full = ratio->full, .perMissing = Proportional{}, .cap = ratio->cap};
        return true;
    }
    return false;
}

bool hasRoomFor(RuleKind kind, UnstatedParameter parameter)
{
    switch (parameter) {
    case UnstatedParameter::Cap: return setCap(kind, Points{});
    case UnstatedParameter::Floor: return setFloor(kind, Points{});
    case UnstatedParameter::Required: return setRequired(kind, Points{});
    case UnstatedParameter::Repeat: // of what happens once or more often
        return std::holds_alternative<AwardsRule>(kind) || std::holds_alternative<TallyRule>(kind) ||
               std::holds_alternative<LevelsRule>(kind);
    case UnstatedParameter::Absence: return true; // every rule gives something to whoever was absent
    }
    Q_UNREACHABLE();
}

} // namespace

void confirmUnstated(CriterionSpec &spec, UnstatedParameter parameter, const std::optional<Points> &value)
{
    std::erase_if(spec.unstated, [parameter](const Unstated &each) { return each.parameter == parameter; });
    if (!value)
        return;
    const auto say = [&](const QString &words) { spec.standard += words.arg(value->toString()); };
    switch (parameter) {
    case UnstatedParameter::Cap:
        if (!setCap(spec.rule.kind, *value))
            say(u"（最高%1分）"_s);
        break;
    case UnstatedParameter::Floor:
        if (!setFloor(spec.rule.kind, *value))
            say(u"（最低%1分）"_s);
        break;
    case UnstatedParameter::Required:
        if (!setRequired(spec.rule.kind, *value))
            say(u"（规定%1次）"_s);
        break;
    case UnstatedParameter::Absence:
    case UnstatedParameter::Repeat: break;
    }
}

void confirmRepeat(CriterionSpec &spec, const AwardsCombine &combine)
{
    auto *awards = std::get_if<AwardsRule>(&spec.rule.kind);
    if (!awards)
        return;
    awards->combine = combine;
    confirmUnstated(spec, UnstatedParameter::Repeat, std::nullopt);
}

bool confirmAbsence(CriterionSpec &spec, AbsenceRule rule)
{
    if (rule == AbsenceRule::OwnLevel) {
        auto *levels = std::get_if<LevelsRule>(&spec.rule.kind);
        if (!levels)
            return false;
        QString name = u"缺席"_s;
        while (std::ranges::count(levels->levels, name, &Level::name) > 0)
            name += u"（0分）"_s;
        levels->levels.push_back({.name = name, .points = Points{}});
    } else {
        if (!spec.standard.isEmpty())
            spec.standard += u'；';
        spec.standard += rule == AbsenceRule::Zero ? u"缺席记0分"_s : absenceUnrated.toString();
    }
    confirmUnstated(spec, UnstatedParameter::Absence, std::nullopt);
    return true;
}

bool leavesAbsenceUnrated(const CriterionSpec &spec)
{
    return spec.standard.contains(absenceUnrated);
}

void dropUnstatedBesideRule(CriterionSpec &spec)
{
    std::erase_if(spec.unstated, [&spec](const Unstated &each) { return !hasRoomFor(spec.rule.kind, each.parameter); });
}

} // namespace yanben
