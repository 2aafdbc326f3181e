#pragma once

#include <QLabel>

namespace yanben
{

/// Says under a cell's editor, over the rows below, why its entry is refused. Lives and goes with the editor.
class ReasonBubble final : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonBubble(QWidget &editor);

    /// Empty: the entry is fine.
    void say(const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget &m_editor;
};

} // namespace yanben
