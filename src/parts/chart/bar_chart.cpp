#include "ui/widgets/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QVBoxLayout>
#include <QValueAxis>

namespace yanben
{

namespace
{

class QtBarChart final : public BarChart
{
public:
    explicit QtBarChart(QWidget *parent) : BarChart{parent}, m_chart{new QChart}, m_view{new QChartView{m_chart}}
    {
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->viewport()->setFocusPolicy(Qt::NoFocus);
        m_chart->legend()->hide();
        m_chart->setMargins({0, 0, 0, 0});
        m_chart->setBackgroundVisible(false);
        auto *layout = new QVBoxLayout{this};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_view);
    }

    void setBars(const std::vector<Bar> &bars, const BarColours &colours) override
    {
        m_view->setAccessibleName(accessibleName());
        m_view->setBackgroundBrush(colours.behind);
        m_chart->removeAllSeries();
        for (QAbstractAxis *axis : m_chart->axes()) {
            m_chart->removeAxis(axis);
            axis->deleteLater();
        }
        auto *set = new QBarSet{accessibleName()};
        set->setColor(colours.bar);
        set->setBorderColor(colours.bar);
        set->setLabelColor(colours.count);
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
        m_chart->addSeries(series);
        across->setLabelsColor(colours.name);
        across->setGridLineVisible(false);
        across->setLabelsFont(font());
        m_chart->addAxis(across, Qt::AlignBottom);
        series->attachAxis(across);
        auto *up = new QValueAxis;
        up->setRange(0, most * 1.2);
        up->setVisible(false);
        m_chart->addAxis(up, Qt::AlignLeft);
        series->attachAxis(up);
    }

private:
    QChart *m_chart;
    QChartView *m_view;
};

} // namespace

} // namespace yanben

extern "C" Q_DECL_EXPORT yanben::BarChart *yanben_make_bar_chart(QWidget *parent)
{
    return new yanben::QtBarChart{parent};
}
