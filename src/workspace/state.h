#pragma once

#include "storage/repository.h"
#include "workspace/change.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>

namespace yanben
{

class PublishedMemo;

/// A row that somebody else has changed since: what an act, an undo or a redo believed to find is not there.
class StaleChange : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The rows of one kind, as the file holds them or will as soon as the writer has caught up.
template <typename T>
class Table
{
public:
    using Id = IdOf<T>;

    /// Null when there is no such row.
    const T *find(Id id) const
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    /// By key.
    const std::map<Id, T> &rows() const { return m_rows; }

    Id nextId() const { return static_cast<Id>(m_lastKey + 1); }

    /// What the writer must find in the file before it writes this row; empty for a row that was never there.
    std::optional<int> version(Id id) const
    {
        const auto found = m_versions.find(id);
        return found == m_versions.end() ? std::nullopt : std::optional{found->second};
    }

    /// Of a row that is there or was removed: no other may have it.
    bool isUsed(const QString &uid) const
    {
        return m_removedUids.contains(uid) ||
               std::any_of(m_rows.begin(), m_rows.end(), [&uid](const auto &row) { return row.second.uid == uid; });
    }

    void load(std::vector<StoredRow<T>> rows)
    {
        m_rows.clear();
        m_removedUids.clear();
        m_versions.clear();
        m_lastKey = 0;
        for (StoredRow<T> &row : rows) {
            const Id id = row.value.id;
            m_lastKey = std::max(m_lastKey, keyOf(id));
            m_versions.emplace_hint(m_versions.end(), id, row.version);
            if (row.removed)
                m_removedUids.insert(row.value.uid);
            if (!row.removed)
                m_rows.emplace_hint(m_rows.end(), id, std::move(row.value));
        }
    }

    /// Throws StaleChange, and changes nothing, when the row is not what `edit` starts from.
    void demand(const Edit<T> &edit) const
    {
        const T *found = find(edit.id());
        if (edit.before ? !found || *found != *edit.before : found != nullptr)
            throw StaleChange{"a row has changed since"};
    }

    void apply(const Edit<T> &edit)
    {
        const Id id = edit.id();
        m_lastKey = std::max(m_lastKey, keyOf(id));
        ++m_versions.try_emplace(id, 0).first->second;
        if (edit.after) {
            m_rows.insert_or_assign(id, *edit.after);
            m_removedUids.erase(edit.after->uid);
        } else {
            m_rows.erase(id);
            m_removedUids.insert(edit.before->uid);
        }
    }

private:
    std::map<Id, T> m_rows;
    std::map<Id, int> m_versions; ///< of removed rows too
    std::set<QString> m_removedUids;
    qint64 m_lastKey = 0;
};

/// All rows of the open file in memory.
class State
{
public:
    // Defined in state.cpp: they handle every kind of row.
    State();
    State(const State &other);
    State(State &&other) noexcept;
    State &operator=(const State &other);
    State &operator=(State &&other) noexcept;
    ~State();

    template <typename T>
    const Table<T> &table() const
    {
        return std::get<Table<T>>(m_tables);
    }
    template <typename T>
    Table<T> &table()
    {
        return std::get<Table<T>>(m_tables);
    }
    /// Null when there is no such row.
    template <typename T>
    const T *find(IdOf<T> id) const
    {
        return table<T>().find(id);
    }
    /// The row that must exist, or StaleChange.
    template <typename T>
    const T &get(IdOf<T> id) const
    {
        if (const T *found = find<T>(id))
            return *found;
        throw StaleChange{"a row is gone"};
    }
    /// All rows of a kind by key.
    template <typename T>
    const std::map<IdOf<T>, T> &all() const
    {
        return table<T>().rows();
    }

    /// Throws StorageError, and keeps what was there.
    void load(const Database &database);
    /// All or nothing: throws StaleChange when one row is not what its edit starts from.
    void apply(const std::vector<Change> &changes);

    /// What was found out about rows that never change; part of no comparison, and empty in a copy.
    PublishedMemo &publishedMemo() const;

private:
    Entities::tuple<Table> m_tables;
    mutable std::unique_ptr<PublishedMemo> m_publishedMemo; ///< made when it is first asked for
};

} // namespace yanben
