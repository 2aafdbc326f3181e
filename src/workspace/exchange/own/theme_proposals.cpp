#include "workspace/exchange/own/theme_proposals.h"

#include "workspace/acts/schedule/theme_acts.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWords = 200;

/// Empty: no group is called so.
std::optional<GroupId> themedGroupCalled(const State &state, const QString &name)
{
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.name == name)
            return groupMeant(state, id);
    }
    return std::nullopt;
}

EventProposal strangeTheme(const IcsOwnLine &line)
{
    return {.about = EventProposal::Theme,
            .kind = EventProposal::Refused,
            .title = line.text.simplified().left(longestWords),
            .fault = IcsFault::StrangeTheme,
            .line = line.line};
}

EventProposal themeProposal(const State &state, const Term &term, bool isOfTerm, const OwnTheme &theme)
{
    EventProposal proposal{.about = EventProposal::Theme, .title = theme.title, .theme = theme};
    const auto refuse = [&proposal](EventRefusal refusal) {
        proposal.kind = EventProposal::Refused;
        proposal.refusals = {refusal};
        return proposal;
    };
    ThemePlace place{.term = term.id, .month = theme.month, .week = theme.week};
    if (!theme.group.isEmpty()) {
        place.group = themedGroupCalled(state, theme.group);
        if (!place.group)
            return refuse(EventRefusal::NoSuchGroup);
    }
    if (!setTheme(state, place, theme.title))
        return refuse(EventRefusal::OutsideTerm);
    const Theme *there = themeAt(state, place);
    if (there && (isOfTerm || there->title == theme.title)) {
        proposal.title = there->title;
        return proposal;
    }
    proposal.kind = there ? EventProposal::Changed : EventProposal::New;
    proposal.changes = {{.field = EventField::Theme, .before = there ? there->title : QString{}, .after = theme.title}};
    proposal.edits = {[place, title = theme.title](const State &now) { return setTheme(now, place, title).value(); }};
    return proposal;
}

bool isOfSamePlace(const OwnTheme &one, const OwnTheme &other)
{
    return one.group == other.group && one.month == other.month && one.week == other.week;
}

} // namespace

std::vector<EventProposal> themeProposals(const State &state, const Term &term, bool isOfTerm,
                                          const std::vector<IcsOwnLine> &themes)
{
    std::vector<EventProposal> strange;
    std::vector<OwnTheme> read;
    for (const IcsOwnLine &line : themes) {
        Parsed<OwnTheme> theme = readOwnTheme(line.text);
        if (!theme) {
            strange.push_back(strangeTheme(line));
            continue;
        }
        std::erase_if(read, [&theme](const OwnTheme &each) { return isOfSamePlace(each, *theme); });
        read.push_back(*std::move(theme));
    }
    std::vector<EventProposal> proposals;
    for (const OwnTheme &theme : read)
        proposals.push_back(themeProposal(state, term, isOfTerm, theme));
    std::ranges::move(strange, std::back_inserter(proposals));
    return proposals;
}

} // namespace yanben
