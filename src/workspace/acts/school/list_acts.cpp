#include "workspace/acts/school/list_acts.h"

#include "workspace/act_builder.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

const ListEntry *entryNamed(const State &state, ListKind kind, const QString &name)
{
    for (const auto &[id, entry] : state.all<ListEntry>()) {
        if (entry.kind == kind && entry.name == name)
            return &entry;
    }
    return nullptr;
}

void rewrite(ActBuilder &builder, const State &state, ListKind kind, const QString &from, const QString &to)
{
    if (kind == ListKind::Place) {
        for (const auto &[id, session] : state.all<Session>()) {
            if (session.place == from)
                builder.change<Session>(id, [&to](Session &row) { row.place = to; });
        }
        for (const auto &[id, meeting] : state.all<ChangedOccurrence>()) {
            if (meeting.place == from)
                builder.change<ChangedOccurrence>(id, [&to](ChangedOccurrence &row) { row.place = to; });
        }
        return;
    }
    for (const auto &[id, activity] : state.all<Activity>()) {
        if (std::ranges::count(activity.forms, from) == 0)
            continue;
        builder.change<Activity>(id, [&from, &to](Activity &row) {
            std::vector<QString> forms;
            for (const QString &form : row.forms) {
                const QString &name = form == from ? to : form;
                if (std::ranges::count(forms, name) == 0)
                    forms.push_back(name);
            }
            row.forms = forms;
        });
    }
    for (const auto &[id, required] : state.all<RequiredCount>()) {
        if (required.counted == CountedBy::Form && required.words == from)
            builder.change<RequiredCount>(id, [&to](RequiredCount &row) { row.words = to; });
    }
}

/// What names the entry keeps it on the list.
std::optional<ListFault> whatKeeps(const State &state, const ListEntry &entry)
{
    if (!usesOf(state, entry).empty())
        return ListFault::InUse;
    const bool isCounted =
        entry.kind == ListKind::Form && std::ranges::any_of(state.all<RequiredCount>(), [&entry](const auto &row) {
            return row.second.counted == CountedBy::Form && row.second.words == entry.name;
        });
    return isCounted ? std::optional{ListFault::Counted} : std::nullopt;
}

} // namespace

std::vector<const ListEntry *> listEntries(const State &state, ListKind kind)
{
    std::vector<const ListEntry *> kept;
    for (const auto &[id, entry] : state.all<ListEntry>()) {
        if (entry.kind == kind && !entry.sameAs)
            kept.push_back(&entry);
    }
    std::ranges::sort(
        kept, [](const ListEntry *a, const ListEntry *b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
    std::vector<const ListEntry *> all;
    for (const ListEntry *entry : kept) {
        all.push_back(entry);
        for (const auto &[id, synonym] : state.all<ListEntry>()) {
            if (synonym.sameAs == entry->id)
                all.push_back(&synonym);
        }
    }
    return all;
}

std::vector<ActivityId> usesOf(const State &state, const ListEntry &entry)
{
    std::set<ActivityId> found;
    if (entry.kind == ListKind::Place) {
        for (const auto &[id, session] : state.all<Session>()) {
            if (session.place == entry.name)
                found.insert(session.activity);
        }
        for (const auto &[id, meeting] : state.all<ChangedOccurrence>()) {
            if (meeting.place == entry.name)
                found.insert(meeting.activity);
        }
    } else {
        for (const auto &[id, activity] : state.all<Activity>()) {
            if (std::ranges::count(activity.forms, entry.name) > 0)
                found.insert(id);
        }
    }
    return {found.begin(), found.end()};
}

ListAct addListEntry(const State &state, ListKind kind, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return ListFault::NameMissing;
    if (entryNamed(state, kind, tidy))
        return ListFault::NameTaken;
    ActBuilder builder{state, ActKind::EditLists, {tidy}};
    builder.insert(ListEntry{.id = {}, .uid = {}, .kind = kind, .name = tidy, .sameAs = {}});
    return builder.take();
}

ListAct renameListEntry(const State &state, ListEntryId entry, const QString &name)
{
    const ListEntry &row = state.get<ListEntry>(entry);
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return ListFault::NameMissing;
    const ListEntry *other = entryNamed(state, row.kind, tidy);
    if (other && other->id != entry)
        return ListFault::NameTaken;
    ActBuilder builder{state, ActKind::EditLists, {row.name, tidy}};
    builder.change<ListEntry>(entry, [&tidy](ListEntry &changed) { changed.name = tidy; });
    rewrite(builder, state, row.kind, row.name, tidy);
    return builder.take();
}

ListAct setCapacity(const State &state, ListEntryId place, std::optional<int> people)
{
    const ListEntry &row = state.get<ListEntry>(place);
    if (row.kind != ListKind::Place)
        return ListFault::NoPlace;
    if (people && *people < 1)
        return ListFault::CapacityTooSmall;
    ActBuilder builder{state, ActKind::EditLists, {row.name}};
    builder.change<ListEntry>(place, [people](ListEntry &changed) { changed.capacity = people; });
    return builder.take();
}

ListAct mergeListEntries(const State &state, ListEntryId keep, ListEntryId gone)
{
    const ListEntry *target = &state.get<ListEntry>(keep);
    if (target->sameAs)
        target = &state.get<ListEntry>(*target->sameAs);
    const ListEntry &row = state.get<ListEntry>(gone);
    if (target->id == gone || target->kind != row.kind)
        return ListFault::Itself;
    ActBuilder builder{state, ActKind::MergeNames, {row.name, target->name}};
    for (const auto &[id, entry] : state.all<ListEntry>()) {
        if (id == gone || entry.sameAs == gone)
            builder.change<ListEntry>(id, [target](ListEntry &changed) { changed.sameAs = target->id; });
    }
    if (!target->capacity && row.capacity)
        builder.change<ListEntry>(target->id, [&row](ListEntry &changed) { changed.capacity = row.capacity; });
    rewrite(builder, state, row.kind, row.name, target->name);
    return builder.take();
}

Act separateListEntry(const State &state, ListEntryId entry)
{
    ActBuilder builder{state, ActKind::EditLists, {state.get<ListEntry>(entry).name}};
    builder.change<ListEntry>(entry, [](ListEntry &row) { row.sameAs.reset(); });
    return builder.take();
}

ListAct removeListEntry(const State &state, ListEntryId entry)
{
    const ListEntry &row = state.get<ListEntry>(entry);
    if (const auto kept = whatKeeps(state, row))
        return *kept;
    ActBuilder builder{state, ActKind::EditLists, {row.name}};
    for (const auto &[id, synonym] : state.all<ListEntry>()) {
        if (synonym.sameAs == entry) {
            if (const auto kept = whatKeeps(state, synonym))
                return *kept;
            builder.remove<ListEntry>(id);
        }
    }
    builder.remove<ListEntry>(entry);
    return builder.take();
}

} // namespace yanben
