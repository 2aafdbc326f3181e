#pragma once

#include "domain/schedule/activity.h"
#include "workspace/state.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace yanben
{

class LevelForm;
class OrderedRows;

/// 分级参加: who takes part at which level.
class LevelsEdit final : public QWidget
{
    Q_OBJECT

public:
    LevelsEdit(const State &state, bool isWritable, QWidget *parent = nullptr);

    /// What is half typed stays.
    void setLevels(const std::vector<AssignedLevel> &levels);
    void setSuggestions(const QStringList &people);
    void clear();
    /// Says what is half typed.
    void write();

signals:
    void written(const std::vector<AssignedLevel> &levels);

private:
    QWidget *makeForm();
    LevelForm &form(int row) const;

    const State &m_state;
    bool m_isWritable;
    QStringList m_people;
    std::vector<AssignedLevel> m_levels;
    OrderedRows *m_rows;
    QPushButton *m_add;
};

} // namespace yanben
