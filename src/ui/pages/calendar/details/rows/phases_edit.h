#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/term.h"
#include "workspace/state.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace yanben
{

class OrderedRows;
class PhaseForm;
class TextLabel;

/// 环节: the steps of an activity in their order, each with name, time, people and whether it is done. Enter in a name
/// begins the next one.
class PhasesEdit final : public QWidget
{
    Q_OBJECT

public:
    PhasesEdit(const State &state, bool isWritable, QWidget *parent = nullptr);

    /// What is half typed stays, and so does a time that is not understood. `whole` is the activity's time.
    void setPhases(const std::vector<Phase> &phases, const When &whole, const Term &term);
    /// With what is half typed.
    void clear();
    void setSuggestions(const QStringList &people);
    /// Below the steps: what they are to be otherwise. Empty without.
    void setRemark(const QString &text);
    /// Says what is half typed. False when a time is not understood; the keyboard stands there then.
    bool finishEditing();

signals:
    void written(const std::vector<Phase> &phases);
    /// Everything else is written; the box shows what is wanted until the phases are set again.
    void doneWanted(std::size_t phase, bool isDone);

private:
    QWidget *makeForm();
    PhaseForm &form(int row) const;
    std::vector<Phase> typed() const;
    void write();
    void insert(int row, const QStringList &names);
    void move(int from, int to);
    void remove(int row);
    void mark(const PhaseForm &form, bool isDone);

    const State &m_state;
    bool m_isWritable;
    QStringList m_people;
    std::vector<Phase> m_phases;
    OrderedRows *m_rows;
    TextLabel *m_remark;
    QPushButton *m_add;
    QPushButton *m_template;
};

} // namespace yanben
