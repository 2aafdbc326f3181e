#pragma once

#include "workspace/change.h"
#include "workspace/state.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace yanben
{

/// What a person did. The word in the file is actWord(); the ui words it for the list of steps. Append only.
enum class ActKind {
    EditSchool,
    AddTerm,
    EditTerm,
    RemoveTerm,
    CopyTerm,
    EditStages,
    EditCalendar,
    EditLists,
    MergeNames,
    AddStaff,
    EditStaff,
    RemoveStaff,
    ImportStaff,
    EditGroups,
    EditPlan,
    SubmitPlan,
    ApprovePlan,
    ReturnPlan,
    AddSection,
    EditSection,
    MoveSection,
    RemoveSection,
    ReplaceText,
    EditLeaders,
    AddTopic,
    EditTopic,
    MoveTopic,
    RemoveTopic,
    AddActivity,
    EditActivity,
    MoveActivity,
    SortActivities,
    RemoveActivity,
    ImportActivities,
    EditSession,
    AddRubric,
    EditRubric,
    AddCriterion,
    EditCriterion,
    MoveCriterion,
    RemoveCriterion,
    ImportCriteria,
    PublishRubric,
    EditScore,
    FillScores,
    ClearScores,
    ImportScores,
    DismissFinding,
    RecallFinding,
    FixFinding,
    CreateSchool,
    Undo,
    Redo
};

/// The word that stands for a kind of act in the file.
QString actWord(ActKind kind);
std::optional<ActKind> actKindOf(QStringView word);

/// Changes that belong together: one transaction, one step to undo, one notice.
struct Act
{
    ActKind kind{};
    QStringList subjects; ///< names for the step's description, the most telling first
    QString why;          ///< a reason, where the act asks for one
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
};

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
        auto next = keyOf(m_state.table<T>().nextId());
        for (const Change &change : m_act.changes) {
            if (const auto *edit = std::get_if<Edit<T>>(&change))
                next = std::max(next, keyOf(edit->id()) + 1);
        }
        row.id = static_cast<IdOf<T>>(next);
        row.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const IdOf<T> id = row.id;
        m_act.changes.emplace_back(Edit<T>{std::nullopt, std::move(row)});
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
    Act take() { return std::move(m_act); }

private:
    template <typename T>
    const Edit<T> *editOf(IdOf<T> id) const
    {
        for (const Change &change : m_act.changes) {
            const auto *edit = std::get_if<Edit<T>>(&change);
            if (edit && edit->id() == id)
                return edit;
        }
        return nullptr;
    }

    template <typename T>
    void put(IdOf<T> id, std::optional<T> after)
    {
        for (auto change = m_act.changes.begin(); change != m_act.changes.end(); ++change) {
            auto *edit = std::get_if<Edit<T>>(&*change);
            if (!edit || edit->id() != id)
                continue;
            edit->after = std::move(after);
            if (edit->before == edit->after)
                m_act.changes.erase(change);
            return;
        }
        const T *before = m_state.find<T>(id);
        if (!before)
            throw StaleChange{"a row is gone"};
        if (!after || *after != *before)
            m_act.changes.emplace_back(Edit<T>{*before, std::move(after)});
    }

    const State &m_state;
    Act m_act;
};

} // namespace yanben
