#pragma once

#include <QWidget>

namespace yanben
{

/// Where columns go under a frozen one: a line along it, and over a column that is only partly in sight an empty
/// ground, so that no rest of a number is read as a number.
class FrozenEdge final : public QWidget
{
    Q_OBJECT

public:
    /// `line` is the side on which the frozen column stands.
    FrozenEdge(Qt::Edge line, QWidget *parent);

    /// The uppermost so many pixels lie over a head.
    void setHead(int height);

signals:
    /// A person wants to see what is under it.
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Qt::Edge m_line;
    int m_head = 0;
};

} // namespace yanben
