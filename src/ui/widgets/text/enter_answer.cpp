#include "ui/widgets/text/enter_answer.h"

#include "ui/widgets/room/fit_height.h"
#include "ui/widgets/room/in_sight.h"

#include <QDialog>
#include <QKeyEvent>

namespace yanben
{

EnterAnswer::EnterAnswer(QDialog &dialog, std::function<QString()> answer)
    : TextLabel{{}, TextRole::Warning}, m_dialog{dialog}, m_answer{std::move(answer)}
{
    setWordWrap(true);
    hide();
    dialog.installEventFilter(this);
}

bool EnterAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return TextLabel::eventFilter(watched, event);
    const auto &key = *static_cast<const QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier))
        return TextLabel::eventFilter(watched, event);
    const QString words = m_answer();
    if (words.isEmpty())
        return TextLabel::eventFilter(watched, event);
    setText(words);
    show();
    fitHeight(m_dialog);
    bringIntoSight(this);
    return true;
}

} // namespace yanben
