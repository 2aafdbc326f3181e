#pragma once

#include "workspace/act.h"
#include "workspace/state.h"

#include <QWidget>

#include <functional>

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

/// The line under a field of people that says at once when a name that was just written is in no roster and no group,
/// and what can be done about it. Names from outside may stay; of those that stood there before nothing is said.
class UnknownNames final : public QWidget
{
    Q_OBJECT

public:
    UnknownNames(const State &state, ChipsEdit &field, QWidget *parent = nullptr);

    void setAdder(AddToRoster add) { m_add = std::move(add); }
    /// Another row of values: what stands there now was there before.
    void forget();
    /// The same values in a roster that may have changed.
    void recheck();

signals:
    /// The name means a person of the roster from now on.
    void added(const QString &name);

private:
    void look(const QStringList &values);
    void tell();

    const State &m_state;
    ChipsEdit &m_field;
    AddToRoster m_add;
    QStringList m_before;
    QStringList m_unknown;
    TextLabel *m_words;
    QPushButton *m_adding;
};

} // namespace yanben
