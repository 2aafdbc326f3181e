#include "workspace/acts/plan/section_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

constexpr int deepest = 4;

/// The sections of a plan in their order, to be put into another.
class Outline
{
public:
    Outline(const State &state, PlanId plan)
    {
        for (const Section *section : sectionsOf(state, plan))
            m_sections.push_back(*section);
    }

    std::size_t size() const { return m_sections.size(); }
    Section &operator[](std::size_t index) { return m_sections[index]; }

    std::size_t indexOf(SectionId id) const
    {
        return static_cast<std::size_t>(std::ranges::find(m_sections, id, &Section::id) - m_sections.begin());
    }

    /// Behind the section and all that belongs to it.
    std::size_t end(std::size_t index) const
    {
        std::size_t end = index + 1;
        while (end < size() && m_sections[end].level > m_sections[index].level)
            ++end;
        return end;
    }

    /// The neighbour before it on its level, under the same section.
    std::optional<std::size_t> neighbourBefore(std::size_t index) const
    {
        for (std::size_t at = index; at-- > 0;) {
            if (m_sections[at].level == m_sections[index].level)
                return at;
            if (m_sections[at].level < m_sections[index].level)
                break;
        }
        return std::nullopt;
    }

    std::optional<std::size_t> neighbourAfter(std::size_t index) const
    {
        const std::size_t next = end(index);
        if (next < size() && m_sections[next].level == m_sections[index].level)
            return next;
        return std::nullopt;
    }

    /// The part [middle, last) comes before [first, middle).
    void rotate(std::size_t first, std::size_t middle, std::size_t last)
    {
        const auto at = [this](std::size_t index) { return m_sections.begin() + static_cast<std::ptrdiff_t>(index); };
        std::rotate(at(first), at(middle), at(last));
    }

    void shiftLevels(std::size_t index, int by)
    {
        const std::size_t last = end(index);
        for (std::size_t at = index; at < last; ++at)
            m_sections[at].level += by;
    }

    /// Levels and places as they stand here now.
    void write(ActBuilder &builder) const
    {
        int position = 0;
        for (Section section : m_sections) {
            section.position = position++;
            builder.update(section);
        }
    }

private:
    std::vector<Section> m_sections;
};

QString sectionName(const Section &section)
{
    return section.heading.isEmpty() ? section.text.plainText().left(12) : section.heading;
}

bool locked(const State &state, SectionId section)
{
    return isLocked(state, state.get<Section>(section).plan);
}

} // namespace

PlanAct addSection(const State &state, PlanId plan, const NewSection &added)
{
    if (isLocked(state, plan))
        return PlanFault::Locked;
    const QString heading = withoutNumber(added.heading);
    if (heading.isEmpty() && added.kind != SectionKind::Preamble)
        return PlanFault::NameMissing;
    Outline outline{state, plan};
    std::size_t place = outline.size();
    int reach = outline.size() == 0 ? 0 : outline[outline.size() - 1].level;
    if (added.after) {
        const Section &before = state.get<Section>(*added.after);
        const std::size_t index = outline.indexOf(before.id);
        reach = before.level;
        place = added.level > before.level ? index + 1 : outline.end(index);
        // A section higher than `after` stands behind everything that is deeper than itself.
        while (place < outline.size() && outline[place].level > added.level)
            ++place;
        if (before.kind == SectionKind::Preamble && added.level > before.level)
            return PlanFault::TooDeep;
    }
    if (added.level < 1 || added.level > deepest || added.level > reach + 1)
        return PlanFault::TooDeep;

    ActBuilder builder{state, ActKind::AddSection, {heading}};
    for (std::size_t at = place; at < outline.size(); ++at) {
        Section later = outline[at];
        later.position = static_cast<int>(at) + 1;
        builder.update(later);
    }
    for (std::size_t at = 0; at < place; ++at) {
        Section earlier = outline[at];
        earlier.position = static_cast<int>(at);
        builder.update(earlier);
    }
    Section row{};
    row.plan = plan;
    row.position = static_cast<int>(place);
    row.level = added.level;
    row.kind = added.kind;
    row.heading = heading;
    builder.insert(std::move(row));
    return builder.take();
}

PlanAct removeSection(const State &state, SectionId section)
{
    if (locked(state, section))
        return PlanFault::Locked;
    const Section &row = state.get<Section>(section);
    Outline outline{state, row.plan};
    ActBuilder builder{state, ActKind::RemoveSection, {sectionName(row)}};
    const std::size_t index = outline.indexOf(section);
    const std::size_t end = outline.end(index);
    for (std::size_t at = index; at < end; ++at)
        builder.remove<Section>(outline[at].id);
    return builder.take();
}

PlanAct moveSection(const State &state, SectionId section, Shift shift)
{
    if (locked(state, section))
        return PlanFault::Locked;
    const Section &row = state.get<Section>(section);
    Outline outline{state, row.plan};
    const std::size_t index = outline.indexOf(section);
    const auto neighbour = shift == Shift::Up ? outline.neighbourBefore(index) : outline.neighbourAfter(index);
    if (!neighbour)
        return PlanFault::NoPlace;
    if (shift == Shift::Up)
        outline.rotate(*neighbour, index, outline.end(index));
    else
        outline.rotate(index, *neighbour, outline.end(*neighbour));
    ActBuilder builder{state, ActKind::MoveSection, {sectionName(row)}};
    outline.write(builder);
    return builder.take();
}

PlanAct indentSection(const State &state, SectionId section)
{
    if (locked(state, section))
        return PlanFault::Locked;
    const Section &row = state.get<Section>(section);
    Outline outline{state, row.plan};
    const std::size_t index = outline.indexOf(section);
    const auto parent = outline.neighbourBefore(index);
    if (!parent || outline[*parent].kind == SectionKind::Preamble || row.kind == SectionKind::Preamble)
        return PlanFault::NoPlace;
    for (std::size_t at = index; at < outline.end(index); ++at) {
        if (outline[at].level == deepest)
            return PlanFault::TooDeep;
    }
    outline.shiftLevels(index, 1);
    ActBuilder builder{state, ActKind::MoveSection, {sectionName(row)}};
    outline.write(builder);
    return builder.take();
}

PlanAct outdentSection(const State &state, SectionId section)
{
    if (locked(state, section))
        return PlanFault::Locked;
    const Section &row = state.get<Section>(section);
    if (row.level == 1)
        return PlanFault::NoPlace;
    Outline outline{state, row.plan};
    outline.shiftLevels(outline.indexOf(section), -1);
    ActBuilder builder{state, ActKind::MoveSection, {sectionName(row)}};
    outline.write(builder);
    return builder.take();
}

PlanAct editHeading(const State &state, SectionId section, const QString &heading)
{
    if (locked(state, section))
        return PlanFault::Locked;
    const QString tidy = withoutNumber(heading);
    if (tidy.isEmpty() && state.get<Section>(section).kind != SectionKind::Preamble)
        return PlanFault::NameMissing;
    ActBuilder builder{state, ActKind::EditSection, {tidy}};
    builder.change<Section>(section, [&tidy](Section &row) { row.heading = tidy; });
    return builder.take();
}

PlanAct editSectionKind(const State &state, SectionId section, SectionKind kind)
{
    if (locked(state, section))
        return PlanFault::Locked;
    const Section &before = state.get<Section>(section);
    if (before.heading.isEmpty() && kind != SectionKind::Preamble)
        return PlanFault::NameMissing;
    ActBuilder builder{state, ActKind::EditSection, {sectionName(before)}};
    builder.change<Section>(section, [kind](Section &row) { row.kind = kind; });
    return builder.take();
}

PlanAct editSectionText(const State &state, SectionId section, const RichText &text)
{
    if (locked(state, section))
        return PlanFault::Locked;
    ActBuilder builder{state, ActKind::EditSection, {sectionName(state.get<Section>(section))}};
    builder.change<Section>(section, [&text](Section &row) { row.text = text; });
    return builder.take();
}

QString withoutNumber(const QString &heading)
{
    // A figure counts as a number only where no further figure follows the dot: 3.18 is a date.
    static const QRegularExpression number{
        uR"(^(?:[一二三四五六七八九十]+、|[(（](?:[一二三四五六七八九十]+|\d{1,2})[)）]|\d{1,2}(?:、|[.．](?!\d)))\s*)"_s};
    QString tidy = heading.simplified();
    return tidy.remove(number);
}

} // namespace yanben
