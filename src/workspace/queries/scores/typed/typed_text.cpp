// What typed_score.cpp reads.
#include "workspace/queries/scores/typed/kept_groups.h"
#include "workspace/queries/scores/typed/typed_parts.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString joined(const std::vector<Amount> &numbers)
{
    QStringList texts;
    for (const Amount number : numbers)
        texts << number.toString();
    return texts.join(u'、');
}

QString textOf(const RankRecord &facts)
{
    if (facts.change)
        return (*facts.change > Amount{} ? u"+"_s : QString{}) + facts.change->toString();
    if (!facts.rank)
        return joined(facts.ranks);
    if (facts.before)
        return u"%1→%2"_s.arg(facts.before->toString(), facts.rank->toString());
    return facts.of ? u"%1/%2"_s.arg(facts.rank->toString()).arg(*facts.of) : facts.rank->toString();
}

QString textOf(const LevelsRule &rule, const LevelsRecord &facts)
{
    QStringList texts;
    for (const QString &key : facts.levels) {
        const auto level = std::ranges::find(rule.levels, key, recordKey<Level>);
        if (level == rule.levels.end())
            return {};
        texts << (level->points && facts.levels.size() == 1 ? level->points->toString() : level->name);
    }
    for (const QString &flag : facts.flags)
        texts << flag;
    return texts.join(u'、');
}

QString textOf(const ConditionsRule &rule, const ConditionsRecord &facts)
{
    if (facts.met.empty())
        return u"无"_s;
    QStringList texts;
    for (const QString &key : facts.met) {
        const auto part = std::ranges::find(rule.parts, key, recordKey<Condition>);
        if (part == rule.parts.end())
            return {};
        texts << part->name;
    }
    return texts.join(u'、');
}

struct Text
{
    const Rule &rule;

    QString operator()(const RatingsRecord &facts) const { return joined(facts.ratings); }
    QString operator()(const CountRecord &facts) const { return facts.count.toString(); }
    QString operator()(const AmountRecord &facts) const { return facts.amount.toString(); }
    QString operator()(const DaysRecord &facts) const { return joined(facts.days); }
    QString operator()(const ValuesRecord &facts) const { return joined(facts.values); }
    QString operator()(const ValueRecord &facts) const
    {
        return facts.reference ? u"%1/%2"_s.arg(facts.value.toString(), facts.reference->toString())
                               : facts.value.toString();
    }
    QString operator()(const RankRecord &facts) const { return textOf(facts); }
    QString operator()(const TallyRecord &facts) const
    {
        const auto *tally = std::get_if<TallyRule>(&rule.kind);
        return tally ? tallyText(*tally, facts) : QString{};
    }
    QString operator()(const AwardsRecord &facts) const
    {
        const auto *awards = std::get_if<AwardsRule>(&rule.kind);
        return awards ? awardsText(*awards, facts) : QString{};
    }
    QString operator()(const PartsRecord &facts) const
    {
        const auto *composite = std::get_if<CompositeRule>(&rule.kind);
        return composite ? compositeText(*composite, facts) : QString{};
    }
    QString operator()(const InnerRecord &facts) const
    {
        const auto *bands = std::get_if<BandsRule>(&rule.kind);
        return bands && bands->of ? std::visit(Text{**bands->of}, facts.of->observed) : QString{};
    }
    QString operator()(const LevelsRecord &facts) const
    {
        const auto *levels = std::get_if<LevelsRule>(&rule.kind);
        return levels ? textOf(*levels, facts) : QString{};
    }
    QString operator()(const ConditionsRecord &facts) const
    {
        const auto *conditions = std::get_if<ConditionsRule>(&rule.kind);
        return conditions ? textOf(*conditions, facts) : QString{};
    }

    template <typename Facts>
    QString operator()(const Facts &) const
    {
        return {};
    }
};

} // namespace

QString typedText(const CriterionSpec &criterion, const Record *record)
{
    if (!record)
        return {};
    switch (record->state) {
    case RecordState::Missing: return {};
    case RecordState::Absent: return u"缺"_s;
    case RecordState::Exempt: return u"免"_s;
    case RecordState::NotApplicable: return u"／"_s;
    case RecordState::Recorded: break;
    }
    if (!criterion.rule.overrides.empty())
        return {};
    QString text = std::visit(Text{criterion.rule}, record->data.observed);
    if (isTypedInOneCell(criterion.rule))
        return text;
    // Names may hold what stands between them, or a case may be gone.
    auto again = typedScore(criterion, text);
    if (!again)
        return {};
    keepGroups(again->data, &record->data);
    return again->data.observed == record->data.observed ? text : QString{};
}

} // namespace yanben
