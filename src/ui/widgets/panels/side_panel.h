#pragma once

#include <QWidget>

namespace yanben
{

/// The ground of the navigation with the line at its right edge.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace yanben
