#pragma once

#include "workspace/live/current_rubric.h"

#include <QComboBox>

#include <functional>

namespace yanben
{

/// The rubrics that a page can show, by title; there only when there is a choice. Before another one is shown the page
/// is asked to commit what is being typed.
class RubricChooser final : public QComboBox
{
    Q_OBJECT

public:
    /// All outlive it. `leave`: false keeps the shown rubric.
    RubricChooser(const State &state, CurrentRubric &rubric, std::function<bool()> leave, QWidget &parent);

    /// As wide as the titles; where the header is short of room, some of one with ….
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void choose(int place);

    const State &m_state;
    CurrentRubric &m_rubric;
    std::function<bool()> m_leave;
};

} // namespace yanben
