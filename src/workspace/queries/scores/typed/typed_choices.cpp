#include "workspace/queries/scores/typed/typed_choices.h"

#include "workspace/queries/scores/typed/text_scanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// 第2档, 第二档; empty when the text is no such place.
std::optional<std::size_t> ordinalOf(const QString &text)
{
    static const QRegularExpression form{u"^第?([1-9一二三四五六七八九])[档级等]$"_s};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digit = match.captured(1);
    const qsizetype chinese = QStringView{u"一二三四五六七八九"}.indexOf(digit);
    return static_cast<std::size_t>(chinese >= 0 ? chinese + 1 : digit.toInt());
}

QStringList choicesIn(const QString &text)
{
    static const QRegularExpression between{u"[、,，;；]"_s};
    return splitText(text, between);
}

const Level *levelOf(const LevelsRule &rule, const QString &text)
{
    for (const Level &level : rule.levels) {
        if (level.name.compare(text, Qt::CaseInsensitive) == 0 || level.key == text)
            return &level;
    }
    if (const auto points = Points::parse(text)) {
        for (const Level &level : rule.levels) {
            if (level.points == *points)
                return &level;
        }
    }
    const auto place = ordinalOf(text);
    return place && *place <= rule.levels.size() ? &rule.levels[*place - 1] : nullptr;
}

/// The places of the conditions that the text names: one by its name, or several by their letters.
std::vector<std::size_t> conditionsOf(const ConditionsRule &rule, const QString &text)
{
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        if (rule.parts[i].name.compare(text, Qt::CaseInsensitive) == 0 || rule.parts[i].key == text)
            return {i};
    }
    std::vector<std::size_t> places;
    for (const QChar letter : text.toUpper()) {
        const auto place = static_cast<std::size_t>(letter.unicode() - u'A');
        if (letter < u'A' || letter > u'Z' || place >= rule.parts.size())
            return {};
        places.push_back(place);
    }
    return places;
}

} // namespace

Result<Record, TypedScoreProblem> typedLevels(const LevelsRule &rule, const QString &text)
{
    const bool isOne = levelOf(rule, text) != nullptr || (rule.times.most <= 1 && rule.atMostIf.empty());
    LevelsRecord facts;
    for (const QString &part : isOne ? QStringList{text} : choicesIn(text)) {
        if (const Level *level = levelOf(rule, part)) {
            facts.levels.push_back(recordKey(*level));
        } else if (std::ranges::find(rule.atMostIf, part, &LevelLimit::flag) != rule.atMostIf.end()) {
            facts.flags.push_back(part);
        } else {
            QStringList names;
            for (const Level &each : rule.levels) {
                const QString points = each.points ? each.points->toString() : QString{};
                names << (points.isEmpty() || each.name.contains(points) ? each.name : each.name + u' ' + points);
            }
            for (const LevelLimit &each : rule.atMostIf)
                names << each.flag;
            return problemOf(TypedScoreFault::UnknownLevel, names.join(u"、"));
        }
    }
    const auto count = static_cast<int>(facts.levels.size());
    if (count < rule.times.least || count > rule.times.most)
        return problemOf(TypedScoreFault::LevelCount, rule.times.least == rule.times.most
                                                          ? QString::number(rule.times.most)
                                                          : u"%1–%2"_s.arg(rule.times.least).arg(rule.times.most));
    return recorded(std::move(facts));
}

Result<Record, TypedScoreProblem> typedConditions(const ConditionsRule &rule, const QString &text)
{
    std::vector<bool> met(rule.parts.size(), text == u"全" || text == u"全部");
    const bool isWord = text == u"全" || text == u"全部" || text == u"无" || text == u"0";
    const bool isOne = !conditionsOf(rule, text).empty();
    for (const QString &part : isWord ? QStringList{} : isOne ? QStringList{text} : choicesIn(text)) {
        const std::vector<std::size_t> places = conditionsOf(rule, part);
        if (places.empty()) {
            PartNames names;
            for (const Condition &each : rule.parts)
                names.push_back(each.name);
            return problemOf(TypedScoreFault::UnknownCondition, lettered(names));
        }
        for (const std::size_t place : places)
            met[place] = true;
    }
    ConditionsRecord facts;
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        if (met[i])
            facts.met.push_back(recordKey(rule.parts[i]));
    }
    return recorded(std::move(facts));
}

bool isChoice(const Rule &rule, const QString &text)
{
    if (const auto *levels = std::get_if<LevelsRule>(&rule.kind))
        return levelOf(*levels, text) != nullptr;
    const auto *conditions = std::get_if<ConditionsRule>(&rule.kind);
    return conditions && !conditionsOf(*conditions, text).empty();
}

} // namespace yanben
