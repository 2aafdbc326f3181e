#include "ui/widgets/editors/problem_line.h"

#include "ui/widgets/editors/time/when_edit.h"

#include <QEvent>

namespace yanben
{

ProblemLine::ProblemLine(WhenEdit &field, QWidget *parent) : TextLabel{{}, TextRole::Danger, parent}, m_field{field}
{
    setWordWrap(true);
    setScale(0.92);
    hide();
    connect(&field, &WhenEdit::problemChanged, this, &ProblemLine::say);
    connect(&field, &QLineEdit::editingFinished, this, [this] { keepPlace(false); });
    field.installEventFilter(this);
}

void ProblemLine::say(const QString &problem)
{
    const bool mends = problem.isEmpty() && isVisible() && m_field.hasFocus();
    keepPlace(mends);
    if (!mends)
        setText(problem);
    setVisible(!problem.isEmpty());
}

void ProblemLine::keepPlace(bool keep)
{
    QSizePolicy policy = sizePolicy();
    if (policy.retainSizeWhenHidden() == keep)
        return;
    policy.setRetainSizeWhenHidden(keep);
    setSizePolicy(policy);
}

bool ProblemLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keepPlace(false);
    return TextLabel::eventFilter(watched, event);
}

} // namespace yanben
