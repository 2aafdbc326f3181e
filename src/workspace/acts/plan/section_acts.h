#pragma once

#include "workspace/acts/plan/plan_acts.h"

namespace yanben
{

/// A new section: behind `after` and what belongs to it, or as the first part of it when one level deeper; without
/// `after` at the end. The heading may be empty only for a preamble.
struct NewSection
{
    std::optional<SectionId> after;
    int level = 1;
    QString heading;
    SectionKind kind = SectionKind::Other;
};

PlanAct addSection(const State &state, PlanId plan, const NewSection &section);
/// With its parts.
PlanAct removeSection(const State &state, SectionId section);
/// Past the neighbour of the same level, each with its parts.
PlanAct moveSection(const State &state, SectionId section, Shift shift);
/// One level deeper, with its parts; never below level 4, never two levels under what stands before it.
PlanAct indentSection(const State &state, SectionId section);
/// One level up, with its parts. What followed it on its level becomes part of it.
PlanAct outdentSection(const State &state, SectionId section);

/// A number that was typed before the heading is dropped: numbers are never part of the text.
PlanAct editHeading(const State &state, SectionId section, const QString &heading);
PlanAct editSectionKind(const State &state, SectionId section, SectionKind kind);
PlanAct editSectionText(const State &state, SectionId section, const RichText &text);

/// 一、指导思想 → 指导思想
QString withoutNumber(const QString &heading);

} // namespace yanben
