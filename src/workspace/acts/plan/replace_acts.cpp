#include "workspace/acts/plan/replace_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <ranges>

namespace yanben
{

namespace
{

std::vector<int> placesIn(const QString &where, const QString &text)
{
    std::vector<int> places;
    for (qsizetype at = where.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = where.indexOf(text, at + text.size(), Qt::CaseInsensitive))
        places.push_back(static_cast<int>(at));
    return places;
}

void append(std::vector<Span> &spans, const QString &text, bool bold)
{
    if (text.isEmpty())
        return;
    if (!spans.empty() && spans.back().bold == bold)
        spans.back().text += text;
    else
        spans.push_back({text, bold});
}

std::vector<Span> spansWith(const std::vector<Span> &spans, const PlanMatch &match, const QString &by)
{
    std::vector<Span> result;
    int at = 0;
    for (const Span &span : spans) {
        const int size = static_cast<int>(span.text.size());
        const int from = std::clamp(match.start - at, 0, size);
        const int to = std::clamp(match.start + match.length - at, 0, size);
        append(result, span.text.left(from), span.bold);
        if (match.start >= at && match.start < at + size)
            append(result, by, span.bold);
        append(result, span.text.mid(to), span.bold);
        at += size;
    }
    return result;
}

void replace(Section &section, const PlanMatch &match, const QString &by)
{
    if (!match.block) {
        section.heading.replace(match.start, match.length, by);
        return;
    }
    std::vector<Block> &blocks = section.text.blocks;
    const auto at = blocks.begin() + *match.block;
    at->spans = spansWith(at->spans, match, by);
    if (at->spans.empty())
        blocks.erase(at);
}

} // namespace

std::vector<PlanMatch> findInPlan(const State &state, PlanId plan, const QString &text)
{
    std::vector<PlanMatch> matches;
    if (text.isEmpty())
        return matches;
    const int length = static_cast<int>(text.size());
    for (const Section *section : sectionsOf(state, plan)) {
        for (const int start : placesIn(section->heading, text))
            matches.push_back({section->id, std::nullopt, start, length});
        int number = 0;
        for (const Block &block : section->text.blocks) {
            for (const int start : placesIn(block.plainText(), text))
                matches.push_back({section->id, number, start, length});
            ++number;
        }
    }
    return matches;
}

PlanAct replaceInPlan(const State &state, PlanId plan, const QString &text, const QString &by)
{
    if (isLocked(state, plan))
        return PlanFault::Locked;
    const std::vector<PlanMatch> matches = findInPlan(state, plan, text);
    if (matches.empty())
        return PlanFault::NothingFound;
    ActBuilder builder{state, ActKind::ReplaceText, {text, by}};
    // From the end, so that earlier places keep their numbers.
    for (const PlanMatch &match : matches | std::views::reverse)
        builder.change<Section>(match.section, [&](Section &section) { replace(section, match, by); });
    for (const PlanMatch &match : matches) {
        const Section *section = builder.find<Section>(match.section);
        if (section->heading.simplified().isEmpty() && section->kind != SectionKind::Preamble)
            return PlanFault::NameMissing;
    }
    return builder.take();
}

PlanAct replaceMatch(const State &state, const PlanMatch &match, const QString &text, const QString &by)
{
    const Section &section = state.get<Section>(match.section);
    if (isLocked(state, section.plan))
        return PlanFault::Locked;
    const auto matches = findInPlan(state, section.plan, text);
    if (std::ranges::find(matches, match) == matches.end())
        return PlanFault::NothingFound;
    ActBuilder builder{state, ActKind::ReplaceText, {text, by}};
    builder.change<Section>(match.section, [&](Section &row) { replace(row, match, by); });
    if (builder.find<Section>(match.section)->heading.simplified().isEmpty() && section.kind != SectionKind::Preamble)
        return PlanFault::NameMissing;
    return builder.take();
}

} // namespace yanben
