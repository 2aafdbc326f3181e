#include "workspace/acts/schedule/activity_rows.h"

#include "calendar/when_dates.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

QString NameLists::keep(ListKind kind, const QString &typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || m_new.contains({kind, name}))
        return name;
    for (const auto &[id, entry] : m_state.all<ListEntry>()) {
        if (entry.kind != kind || entry.name != name)
            continue;
        const ListEntry *kept = entry.sameAs ? m_state.find<ListEntry>(*entry.sameAs) : nullptr;
        return kept ? kept->name : name;
    }
    m_builder.insert(ListEntry{.id = {}, .uid = {}, .kind = kind, .name = name, .sameAs = {}});
    m_new.insert({kind, name});
    return name;
}

std::vector<QString> NameLists::keepForms(const std::vector<QString> &typed)
{
    std::vector<QString> forms;
    for (const QString &form : typed) {
        const QString kept = keep(ListKind::Form, form);
        if (!kept.isEmpty() && std::ranges::find(forms, kept) == forms.end())
            forms.push_back(kept);
    }
    return forms;
}

void setWhen(Activity &activity, const When &when, const Term &term)
{
    const DateSpan span = spanOf(when, term);
    activity.when = when;
    activity.start = span.first;
    activity.end = span.last;
}

std::optional<TopicId> topicNamed(const State &state, TermId term, const QString &title)
{
    for (const Topic *topic : topicsOf(state, term)) {
        if (topic->name == title)
            return topic->id;
    }
    return std::nullopt;
}

void renumberActivities(ActBuilder &builder, const std::vector<ActivityId> &order)
{
    int position = 0;
    for (const ActivityId id : order)
        builder.change<Activity>(id, [&position](Activity &row) { row.position = position++; });
}

} // namespace yanben
