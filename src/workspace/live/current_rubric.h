#pragma once

#include "workspace/live/current_term.h"

#include <vector>

namespace yanben
{

/// What a desk works on: rubrics for teachers, those for groups and the school, or any.
enum class RubricDesk { Teachers, Groups, Any };

/// The rubric of the shown term that a desk works on. A view of the file, no act: every window chooses its own.
class CurrentRubric final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Starts with the first choice.
    CurrentRubric(Workspace &workspace, CurrentTerm &term, RubricDesk desk, QObject *parent = nullptr);

    /// The rubrics of the term that the desk can work on, in their order.
    std::vector<const Rubric *> choices() const;
    /// Null when there is none.
    const Rubric *rubric() const;
    std::optional<RubricId> id() const;
    /// One that is no choice is ignored.
    void choose(RubricId id);

signals:
    /// Another rubric is shown, or none any more.
    void changed();
    /// There are others to choose from, or they are called otherwise.
    void choicesChanged();

private:
    void follow();

    Workspace &m_workspace;
    CurrentTerm &m_term;
    RubricDesk m_desk;
    std::optional<RubricId> m_chosen;
    std::optional<RubricId> m_shown; ///< when it was last told
};

/// The desks of a window.
struct CurrentRubrics
{
    CurrentRubrics(Workspace &workspace, CurrentTerm &term)
        : written{workspace, term, RubricDesk::Any},
          teachers{workspace, term, RubricDesk::Teachers},
          groups{workspace, term, RubricDesk::Groups},
          results{workspace, term, RubricDesk::Any}
    {}
    /// Its sheets are scored next, at the desk that it belongs to.
    void score(RubricId rubric)
    {
        teachers.choose(rubric);
        groups.choose(rubric);
    }

    CurrentRubric written;  ///< 考评细则
    CurrentRubric teachers; ///< 教师评分
    CurrentRubric groups;   ///< 教研组考核
    CurrentRubric results;  ///< 评分审核, 学期总评
};

} // namespace yanben
