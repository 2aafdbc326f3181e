#pragma once

#include <QColor>
#include <QImage>
#include <QWidget>

#include <vector>

namespace yanben
{

struct Bar
{
    QString name;
    int count = 0;
};

struct BarColours
{
    QColor bar;
    QColor count;
    QColor name;
    QColor behind;
};

/// Counts as bars, each with its number on top.
class BarChart : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void setBars(const std::vector<Bar> &bars, const BarColours &colours) = 0;
    /// The same bars on white paper, in black and grey, whatever the screen shows. Empty without bars.
    virtual QImage onPaper(const QSize &pixels) = 0;
};

/// Charts are a part that is loaded when one is shown. Null if that part is not installed.
BarChart *makeBarChart(QWidget *parent);

} // namespace yanben
