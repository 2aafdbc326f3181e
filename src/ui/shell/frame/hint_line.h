#pragma once

#include "ui/widgets/text/text_label.h"

namespace yanben
{

/// The keys of a page or a passing message in the status bar. In a narrow window the end is left out and told as a tip:
/// a status bar that asked for the whole text would make the window wider than the screen.
class HintLine final : public TextLabel
{
    Q_OBJECT

public:
    explicit HintLine(TextRole role, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace yanben
