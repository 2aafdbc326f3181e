#pragma once

#include "domain/school.h"
#include "workspace/act_builder.h"
#include "workspace/state.h"

#include <set>
#include <utility>
#include <vector>

namespace yanben
{

/// The lists of forms and places while one act is built: new names are put on them once.
class NameLists
{
public:
    NameLists(ActBuilder &builder, const State &state) : m_builder{builder}, m_state{state} {}

    /// The name that the list keeps for this one.
    QString keep(ListKind kind, const QString &typed);
    std::vector<QString> keepForms(const std::vector<QString> &typed);

private:
    ActBuilder &m_builder;
    const State &m_state;
    std::set<std::pair<ListKind, QString>> m_new;
};

/// With the days that the time names in the term.
void setWhen(Activity &activity, const When &when, const Term &term);

/// The topic of this name, to which an activity of that title is tied.
std::optional<TopicId> topicNamed(const State &state, TermId term, const QString &title);

/// Gives the activities the positions 0, 1, 2 … in this order.
void renumberActivities(ActBuilder &builder, const std::vector<ActivityId> &order);

} // namespace yanben
