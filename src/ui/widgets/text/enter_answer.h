#pragma once

#include "ui/widgets/text/text_label.h"

#include <functional>

class QDialog;

namespace yanben
{

/// What a dialog says to Enter where its button can't be pressed yet, or is to be pressed itself: a line that is hidden
/// until then. Stands in the dialog's layout.
class EnterAnswer final : public TextLabel
{
    Q_OBJECT

public:
    /// `answer` says what is missing, and may go there; empty leaves Enter to the dialog. A button that has the
    /// keyboard is pressed all the same: it is meant.
    EnterAnswer(QDialog &dialog, std::function<QString()> answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog &m_dialog;
    std::function<QString()> m_answer;
};

} // namespace yanben
