#pragma once

#include "workspace/act.h"
#include "workspace/state.h"

#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QPushButton;

namespace yanben
{

class ChipsEdit;
class TextLabel;
struct PageContext;

/// Puts somebody on the roster. False when it was not done, and said.
using AddToRoster = std::function<bool(const QString &name)>;
/// What else goes with it, over rows in which the person is on the roster already.
using WithAdding = std::function<Act(const State &state, const QString &name)>;
/// Adds the person, and what goes `with` that, as one step. None where the file or the role does not allow it.
AddToRoster rosterAdder(PageContext &context, WithAdding with = {});

/// Remembers that the name means the group. False when it was not done, and said.
using MeanGroup = std::function<bool(const QString &name, GroupId group)>;
/// A synonym of the group, and what goes `with` that, as one step. None where the file or the role does not allow it.
MeanGroup groupMeaner(PageContext &context, WithAdding with);

/// The line under a field of people that says at once when a name that was just written is in no roster and no group,
/// and what can be done about it: it may mean a group of a like name. Names from outside may stay; of those that stood
/// there before nothing is said. In a field that takes exceptions nobody but whom they name can be unknown of them.
class UnknownNames final : public QWidget
{
    Q_OBJECT

public:
    UnknownNames(const State &state, ChipsEdit &field, QWidget *parent = nullptr);

    void setAdder(AddToRoster add) { m_add = std::move(add); }
    void setMeaner(MeanGroup mean) { m_mean = std::move(mean); }
    void takeExceptions() { m_takesExceptions = true; }
    /// Another row of values: what stands there now was there before.
    void forget();
    /// The same values in a roster that may have changed.
    void recheck();

signals:
    /// The name means a person of the roster from now on.
    void added(const QString &name);

private:
    static constexpr std::size_t mostGroups = 3;

    void look(const QStringList &values);
    void tell();
    void tellGroups();
    void takeMeaning(std::size_t at);

    const State &m_state;
    ChipsEdit &m_field;
    AddToRoster m_add;
    MeanGroup m_mean;
    bool m_takesExceptions = false;
    QStringList m_before;
    QStringList m_unknown;
    QStringList m_notExcused;
    std::vector<GroupId> m_groups; ///< that the first unknown name may mean
    TextLabel *m_words;
    std::array<QPushButton *, mostGroups> m_meanings;
    QPushButton *m_adding;
};

} // namespace yanben
