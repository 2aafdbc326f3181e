#include "workspace/queries/scores/typed/typed_parts.h"

#include "workspace/queries/scores/typed/kept_groups.h"
#include "workspace/queries/scores/typed/text_scanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

PartNames namesOfParts(const CompositeRule &rule)
{
    PartNames names;
    for (const CompositePart &part : rule.parts)
        names.push_back(part.name);
    return names;
}

CriterionSpec specOfPart(const CompositePart &part)
{
    CriterionSpec spec;
    spec.rule = *part.rule;
    return spec;
}

/// As many texts as the rule has parts, by the first sign that gives so many.
std::optional<QStringList> chunksOf(const CompositeRule &rule, const QString &text)
{
    static const QRegularExpression strong{u"\\s*[;；]\\s*"_s};
    static const QRegularExpression weak{u"\\s*[,，]\\s*|\\s+"_s};
    const auto isWhole = [&](const QStringList &chunks) {
        return static_cast<std::size_t>(chunks.size()) == rule.parts.size();
    };
    if (QStringList chunks = text.split(strong); isWhole(chunks))
        return chunks;
    QStringList chunks = text.split(weak);
    return isWhole(chunks) && !hasThousands(text) ? std::optional{chunks} : std::nullopt;
}

/// The part that the text begins with, and what is left of it.
std::optional<std::pair<std::size_t, QString>> namedPart(const PartNames &names, const QString &text)
{
    TextScanner scan{text};
    std::optional<std::size_t> place = scan.fullName(names);
    if (!place) {
        const QString word = scan.takeWhile(
            [](QChar sign) { return !isDigitSign(sign) && !sign.isSpace() && !u":：-"_s.contains(sign); });
        if (word.isEmpty() || scan.atEnd())
            return std::nullopt;
        place = shortenedName(names, word);
    }
    scan.skip([](QChar sign) { return sign.isSpace() || u":："_s.contains(sign); });
    return place ? std::optional{std::pair{*place, scan.rest()}} : std::nullopt;
}

bool isOpenSign(const QString &text)
{
    return text == u"—" || text == u"-" || text == u"未评";
}

/// Of one part; nothing when it is still open.
Result<std::optional<RecordData>, TypedScoreProblem> typedPart(const CompositePart &part, const QString &text)
{
    if (isOpenSign(text))
        return std::optional<RecordData>{};
    auto typed = typedScore(specOfPart(part), text);
    if (!typed)
        return typed.error();
    if (typed->state != RecordState::Recorded)
        return problemOf(TypedScoreFault::SeveralParts, part.name);
    return std::optional{typed->data};
}

} // namespace

Result<Record, TypedScoreProblem> typedComposite(const CompositeRule &rule, const QString &text)
{
    const PartNames names = namesOfParts(rule);
    const TypedScoreProblem unclear = problemOf(TypedScoreFault::SeveralParts, lettered(names));
    const std::optional<QStringList> chunks = chunksOf(rule, text);
    if (!chunks || rule.parts.empty())
        return unclear;
    std::vector<std::pair<std::size_t, QString>> named;
    for (const QString &chunk : *chunks) {
        if (const auto part = namedPart(names, chunk))
            named.push_back(*part);
    }
    std::vector<QString> texts(rule.parts.size());
    if (named.size() == rule.parts.size()) {
        for (const auto &[place, said] : named)
            texts[place] = said;
    } else if (named.empty()) {
        std::ranges::copy(*chunks, texts.begin());
    } else {
        return unclear;
    }
    PartsRecord facts;
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        if (texts[i].isEmpty())
            return unclear;
        auto part = typedPart(rule.parts[i], texts[i]);
        if (!part)
            return part.error();
        if (part->has_value())
            facts.parts.push_back({.name = recordKey(rule.parts[i]), .data = **part});
    }
    if (facts.parts.empty())
        return unclear;
    return recorded(std::move(facts));
}

QString compositeText(const CompositeRule &rule, const PartsRecord &facts)
{
    QStringList texts;
    for (const CompositePart &part : rule.parts) {
        const auto found = std::ranges::find(facts.parts, recordKey(part), &PartRecord::name);
        QString said = u"—"_s;
        if (found != facts.parts.end()) {
            const Record record{.state = RecordState::Recorded, .data = *found->data, .note = {}};
            said = typedText(specOfPart(part), &record);
        }
        if (said.isEmpty())
            return {};
        texts << part.name + u' ' + said;
    }
    return texts.join(u"；"_s);
}

std::vector<ScorePart> scoreParts(const Rule &rule)
{
    std::vector<ScorePart> parts;
    const auto *tally = std::get_if<TallyRule>(&rule.kind);
    if (rule.overrides.empty() && tally && tally->cases.size() > 1) {
        for (const TallyCase &each : tally->cases)
            parts.push_back({.key = recordKey(each), .name = each.name});
    }
    const auto *composite = std::get_if<CompositeRule>(&rule.kind);
    if (rule.overrides.empty() && composite) {
        for (const CompositePart &each : composite->parts)
            parts.push_back({.key = recordKey(each), .name = each.name});
    }
    return parts;
}

Result<Record, TypedScoreProblem> withPart(const Rule &rule, const Record &before, const QString &key,
                                           const QString &text)
{
    const QString typed = text.trimmed();
    if (const auto *tally = std::get_if<TallyRule>(&rule.kind)) {
        const auto place = std::ranges::find(tally->cases, key, recordKey<TallyCase>);
        if (place == tally->cases.end())
            return problemOf(TypedScoreFault::SeveralFacts);
        // By itself it is typed as the only case would be.
        TallyRule only;
        only.cases = {*place};
        QString digits = typed;
        if (digits.endsWith(u'次'))
            digits = digits.chopped(1).trimmed();
        const auto part = typedNumbers(only, digits);
        if (!part)
            return part.error();
        const auto *facts = std::get_if<TallyRecord>(&before.data.observed);
        TallyRecord all = facts ? *facts : TallyRecord{};
        std::erase_if(all.counts, [&](const CaseCount &each) { return each.caseName == key; });
        std::erase_if(all.amounts, [&](const CaseAmounts &each) { return each.caseName == key; });
        const auto &said = std::get<TallyRecord>(part->data.observed);
        all.counts.insert(all.counts.end(), said.counts.begin(), said.counts.end());
        all.amounts.insert(all.amounts.end(), said.amounts.begin(), said.amounts.end());
        const auto order = [&](const QString &name) {
            return std::ranges::find(tally->cases, name, recordKey<TallyCase>) - tally->cases.begin();
        };
        std::ranges::stable_sort(all.counts, {}, [&](const CaseCount &each) { return order(each.caseName); });
        std::ranges::stable_sort(all.amounts, {}, [&](const CaseAmounts &each) { return order(each.caseName); });
        return recorded(std::move(all));
    }
    const auto *composite = std::get_if<CompositeRule>(&rule.kind);
    const CompositePart *named = nullptr;
    for (std::size_t i = 0; composite && i < composite->parts.size(); ++i) {
        if (recordKey(composite->parts[i]) == key)
            named = &composite->parts[i];
    }
    if (!named)
        return problemOf(TypedScoreFault::SeveralFacts);
    auto part = typedPart(*named, typed);
    if (!part)
        return part.error();
    const auto *facts = std::get_if<PartsRecord>(&before.data.observed);
    PartsRecord all;
    for (const CompositePart &each : composite->parts) {
        if (&each == named) {
            if (part->has_value())
                all.parts.push_back({.name = key, .data = **part});
            continue;
        }
        const auto found = facts ? std::ranges::find(facts->parts, recordKey(each), &PartRecord::name)
                                 : std::vector<PartRecord>::const_iterator{};
        if (facts && found != facts->parts.end())
            all.parts.push_back(*found);
    }
    if (all.parts.empty())
        return Record{};
    Record changed = recorded(std::move(all));
    keepGroups(changed.data, &before.data);
    return changed;
}

} // namespace yanben
