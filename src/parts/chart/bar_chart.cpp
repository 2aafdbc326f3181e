#include "ui/widgets/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QVBoxLayout>
#include <QValueAxis>

#include <memory>

namespace yanben
{

namespace
{

struct ChartLook
{
    QString name;
    QFont font;
    BarColours colours;
    qreal line = 1; ///< of bars and axes
};

void draw(QChart &chart, const std::vector<Bar> &bars, const ChartLook &look)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        axis->deleteLater();
    }
    chart.legend()->hide();
    chart.setMargins({0, 0, 0, 0});
    chart.setBackgroundVisible(false);
    auto *set = new QBarSet{look.name};
    set->setColor(look.colours.bar);
    set->setPen(QPen{look.line > 1 ? look.colours.count : look.colours.bar, look.line});
    set->setLabelColor(look.colours.count);
    set->setLabelFont(look.font);
    auto *across = new QBarCategoryAxis;
    int most = 1;
    for (const Bar &bar : bars) {
        *set << bar.count;
        across->append(bar.name.toHtmlEscaped());
        most = std::max(most, bar.count);
    }
    auto *series = new QBarSeries;
    series->append(set);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart.addSeries(series);
    across->setLabelsColor(look.colours.name);
    across->setGridLineVisible(false);
    across->setLabelsFont(look.font);
    if (look.line > 1)
        across->setLinePen(QPen{look.colours.name, look.line});
    chart.addAxis(across, Qt::AlignBottom);
    series->attachAxis(across);
    auto *up = new QValueAxis;
    up->setRange(0, most * 1.2);
    up->setVisible(false);
    chart.addAxis(up, Qt::AlignLeft);
    series->attachAxis(up);
}

class QtBarChart final : public BarChart
{
public:
    explicit QtBarChart(QWidget *parent) : BarChart{parent}, m_chart{new QChart}, m_view{new QChartView{m_chart}}
    {
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->viewport()->setFocusPolicy(Qt::NoFocus);
        // The view would ask for the size that the chart was given last.
        m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        auto *layout = new QVBoxLayout{this};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_view);
    }

    void setBars(const std::vector<Bar> &bars, const BarColours &colours) override
    {
        m_bars = bars;
        m_view->setAccessibleName(accessibleName());
        m_view->setBackgroundBrush(colours.behind);
        draw(*m_chart, bars, {accessibleName(), font(), colours});
    }

    QImage onPaper(const QSize &pixels) override
    {
        if (m_bars.empty() || pixels.isEmpty())
            return {};
        // Larger than the letters of the table below, whatever size the screen has: the preview is often small.
        constexpr int linesHigh = 17;
        constexpr int linesThick = 250;
        QFont letters = font();
        letters.setPixelSize(pixels.height() / linesHigh);
        letters.setWeight(QFont::DemiBold);
        const qreal line = std::max(2.0, static_cast<qreal>(pixels.height()) / linesThick);
        QGraphicsScene scene;
        auto chart = std::make_unique<QChart>();
        draw(*chart, m_bars,
             {accessibleName(), letters, {QColor{112, 112, 112}, Qt::black, Qt::black, Qt::white}, line});
        chart->resize(pixels);
        scene.addItem(chart.release());
        QImage image{pixels, QImage::Format_Grayscale8};
        image.fill(Qt::white);
        QPainter painter{&image};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::TextAntialiasing);
        scene.render(&painter, image.rect(), image.rect());
        return image;
    }

private:
    QChart *m_chart;
    QChartView *m_view;
    std::vector<Bar> m_bars;
};

} // namespace

} // namespace yanben

extern "C" Q_DECL_EXPORT yanben::BarChart *yanben_make_bar_chart(QWidget *parent)
{
    return new yanben::QtBarChart{parent};
}
