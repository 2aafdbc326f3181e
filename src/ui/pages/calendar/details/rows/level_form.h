#pragma once

#include "domain/schedule/activity.h"
#include "workspace/state.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace yanben
{

class PeopleEdit;

/// One level of an activity: what it is called, who takes part, and whether others may.
class LevelForm final : public QWidget
{
    Q_OBJECT

public:
    LevelForm(const State &state, bool isWritable, QWidget *parent = nullptr);
    ~LevelForm() override;

    void show(const AssignedLevel &level, int number);
    void setSuggestions(const QStringList &people);
    /// As typed.
    AssignedLevel level() const;

signals:
    void written();

private:
    QLineEdit *m_level;
    PeopleEdit *m_people;
    QCheckBox *m_open;
};

} // namespace yanben
