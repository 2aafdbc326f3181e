#include "documents/words/scoring/rubric/standard_text.h"

#include "documents/words/scoring/working_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct LevelLines
{
    const QString &unit;

    QStringList operator()(const LevelsRule &rule) const
    {
        QStringList lines;
        if (std::ranges::none_of(rule.levels, [](const Level &each) { return each.text.has_value(); }))
            return lines;
        for (const Level &each : rule.levels) {
            const QString level = levelText(each, unit);
            lines << (each.text ? level + u'：' + *each.text : level);
        }
        return lines;
    }

    QStringList operator()(const BandsRule &rule) const
    {
        return rule.of ? levelLines(**rule.of, unit) : QStringList{};
    }

    QStringList operator()(const CompositeRule &rule) const
    {
        QStringList lines;
        for (const CompositePart &part : rule.parts) {
            for (const QString &line : levelLines(*part.rule, unit))
                lines << part.name + u'·' + line;
        }
        return lines;
    }

    QStringList operator()(const auto &) const { return {}; }
};

} // namespace

QString levelText(const Level &level, const QString &unit)
{
    if (!level.points)
        return level.name;
    const QString points = readableNumber(Exact{*level.points}) + unit;
    return level.name == points ? level.name : u"%1（%2）"_s.arg(level.name, points);
}

QStringList levelLines(const Rule &rule, const QString &unit)
{
    return std::visit(LevelLines{unit}, rule.kind);
}

QString standardText(const CriterionSpec &criterion, const QString &unit)
{
    QStringList lines = levelLines(criterion.rule, unit);
    if (!criterion.standard.isEmpty())
        lines.prepend(criterion.standard);
    return lines.join(u'\n');
}

} // namespace yanben
