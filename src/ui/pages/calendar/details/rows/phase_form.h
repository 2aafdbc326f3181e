#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/term.h"
#include "workspace/state.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace yanben
{

class PeopleEdit;
class TextLabel;
class WhenEdit;

/// One step of an activity: its name, its time, its people, and whether it is done.
class PhaseForm final : public QWidget
{
    Q_OBJECT

public:
    PhaseForm(const State &state, bool isWritable, QWidget *parent = nullptr);
    ~PhaseForm() override;

    /// `whole` is the activity's time.
    void show(const Phase &phase, const When &whole, const Term &term, int number);
    void setSuggestions(const QStringList &people);
    /// As typed; over a time that is not understood the one that was there.
    Phase phase() const;
    /// False when the time is not understood; the keyboard stands there then.
    bool check();
    /// A time that is not understood.
    void forget();

signals:
    void written();
    /// Enter in the name.
    void nextWanted();
    void doneWanted(bool isDone);

private:
    Phase m_shown;
    QLineEdit *m_name;
    WhenEdit *m_when;
    TextLabel *m_outside;
    PeopleEdit *m_people;
    QCheckBox *m_done;
};

} // namespace yanben
