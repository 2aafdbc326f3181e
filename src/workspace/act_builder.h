#pragma once

#include "workspace/act.h"
#include "workspace/state.h"

#include <QUuid>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace yanben
{

/// Collects the edits of one act over a state that does not change meanwhile; several edits of one row become one.
class ActBuilder
{
public:
    ActBuilder(const State &state, ActKind kind, QStringList subjects = {})
        : m_state{state}, m_act{.kind = kind, .subjects = std::move(subjects), .why = {}, .changes = {}}
    {}

    /// The row as it stands after the edits so far. Null when there is none.
    template <typename T>
    const T *find(IdOf<T> id) const
    {
        const Edit<T> *edit = editOf<T>(id);
        return edit ? (edit->after ? &*edit->after : nullptr) : m_state.find<T>(id);
    }

    /// Gives the row a key and a uid.
    template <typename T>
    IdOf<T> insert(T row)
    {
        auto [last, first] = m_lastKeys.try_emplace(changeIndex<T>, keyOf(m_state.table<T>().nextId()));
        if (!first)
            ++last->second;
        row.id = static_cast<IdOf<T>>(last->second);
        row.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const IdOf<T> id = row.id;
        append(Edit<T>{std::nullopt, std::move(row)}, id);
        return id;
    }

    /// `row` must exist; an edit that changes nothing leaves no change behind.
    template <typename T>
    void update(const T &row)
    {
        put<T>(row.id, row);
    }

    template <typename T>
    void remove(IdOf<T> id)
    {
        put<T>(id, std::nullopt);
    }

    /// Changes one row in place: edit(T &).
    template <typename T, typename F>
    void change(IdOf<T> id, F &&edit)
    {
        const T *found = find<T>(id);
        if (!found)
            throw StaleChange{"a row is gone"};
        T row = *found;
        edit(row);
        update(row);
    }

    void setWhy(const QString &why) { m_act.why = why; }
    Act take()
    {
        std::erase_if(m_act.changes, [](const Change &change) { return change.isIdle(); });
        return std::move(m_act);
    }

private:
    /// The alternative of Change and the key of the row.
    using Row = std::pair<std::size_t, std::int64_t>;

    template <typename T>
    const Edit<T> *editOf(IdOf<T> id) const
    {
        const auto found = m_places.find(Row{changeIndex<T>, keyOf(id)});
        return found == m_places.end() ? nullptr : std::get_if<Edit<T>>(&m_act.changes[found->second]);
    }

    template <typename T>
    void append(Edit<T> edit, IdOf<T> id)
    {
        m_places.emplace(Row{changeIndex<T>, keyOf(id)}, m_act.changes.size());
        m_act.changes.emplace_back(std::move(edit));
    }

    template <typename T>
    void put(IdOf<T> id, std::optional<T> after)
    {
        if (const auto found = m_places.find(Row{changeIndex<T>, keyOf(id)}); found != m_places.end()) {
            std::get<Edit<T>>(m_act.changes[found->second]).after = std::move(after);
            return;
        }
        const T *before = m_state.find<T>(id);
        if (!before)
            throw StaleChange{"a row is gone"};
        if (!after || *after != *before)
            append(Edit<T>{*before, std::move(after)}, id);
    }

    const State &m_state;
    Act m_act;
    std::map<Row, std::size_t> m_places; ///< where the row's edit stands among the changes
    std::map<std::size_t, std::int64_t> m_lastKeys;
};

} // namespace yanben
