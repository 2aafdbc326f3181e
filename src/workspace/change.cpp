#include "workspace/change.h"

namespace yanben
{

template <typename T>
Change::Change(Edit<T> edit) : Entities::variant<Edit>{std::in_place_type<Edit<T>>, std::move(edit)}
{}

// One for each of Entities.
template Change::Change(Edit<School>);
template Change::Change(Edit<ListEntry>);
template Change::Change(Edit<Term>);
template Change::Change(Edit<Stage>);
template Change::Change(Edit<CalendarDay>);
template Change::Change(Edit<StaffMember>);
template Change::Change(Edit<Group>);
template Change::Change(Edit<Membership>);
template Change::Change(Edit<Plan>);
template Change::Change(Edit<Section>);
template Change::Change(Edit<Leader>);
template Change::Change(Edit<Topic>);
template Change::Change(Edit<Activity>);
template Change::Change(Edit<Session>);
template Change::Change(Edit<Rubric>);
template Change::Change(Edit<RubricVersion>);
template Change::Change(Edit<Criterion>);
template Change::Change(Edit<CriterionVersion>);
template Change::Change(Edit<ScoreSheet>);
template Change::Change(Edit<CellRecord>);
template Change::Change(Edit<RecordEntry>);
template Change::Change(Edit<Dismissal>);
template Change::Change(Edit<Publication>);
template Change::Change(Edit<PublishedSheet>);
template Change::Change(Edit<RatingPanel>);
template Change::Change(Edit<PanelMember>);
template Change::Change(Edit<SheetVeto>);
template Change::Change(Edit<Objection>);
template Change::Change(Edit<RaterFile>);
template Change::Change(Edit<EligibilityRule>);
template Change::Change(Edit<Overall>);
template Change::Change(Edit<OverallRubric>);
template Change::Change(Edit<Honour>);
template Change::Change(Edit<ChangedOccurrence>);
template Change::Change(Edit<Theme>);
template Change::Change(Edit<RequiredCount>);

Change::Change(const Change &other) = default;
Change::Change(Change &&other) noexcept = default;
Change &Change::operator=(const Change &other) = default;
Change &Change::operator=(Change &&other) noexcept = default;
Change::~Change() = default;

bool Change::isIdle() const
{
    return std::visit([](const auto &edit) { return edit.before == edit.after; }, *this);
}

Change Change::inverse() const
{
    return std::visit([](const auto &edit) -> Change { return edit.inverse(); }, *this);
}

bool operator==(const Change &a, const Change &b)
{
    const Entities::variant<Edit> &base = a;
    return base == static_cast<const Entities::variant<Edit> &>(b);
}

} // namespace yanben
