#pragma once

#include <QLabel>

namespace yanben
{

class WhenEdit;

/// Says under a cell's editor, over the rows below, why its entry is refused. Lives and goes with the editor.
class ReasonBubble final : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonBubble(WhenEdit &edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &problem);
    void place();

    WhenEdit &m_edit;
};

} // namespace yanben
