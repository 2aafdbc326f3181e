#include "ui/pages/totals/totals_side.h"

#include "ui/theme/colours.h"
#include "ui/widgets/panels/card.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstBand = 60; ///< per cent
constexpr int bands = 5;

int bandOf(const Exact &rate)
{
    int band = 0;
    while (band + 1 < bands && rate >= Exact{firstBand + band * 10, 100})
        ++band;
    return band;
}

} // namespace

TotalsSide::TotalsSide(QWidget *parent)
    : QWidget{parent}, m_spread(bands, 0), m_chart{new QChart}, m_averages{new QTableWidget{0, 3}}
{
    auto *view = new QChartView{m_chart};
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(coloursOf(palette()).card);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setMinimumHeight(fontMetrics().height() * 10);
    view->setAccessibleName(tr("Distribution of the rates"));
    m_chart->legend()->hide();
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->setBackgroundVisible(false);
    auto *spread = new Card{tr("Distribution of the rates (%)")};
    spread->body()->addWidget(view);
    m_averages->setAccessibleName(tr("Average of every criterion"));
    m_averages->setHorizontalHeaderLabels({tr("Criterion"), tr("Average"), tr("Rate")});
    m_averages->verticalHeader()->hide();
    m_averages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_averages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_averages->setFrameShape(QFrame::NoFrame);
    m_averages->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_averages->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_averages->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *averages = new Card{tr("Average of every criterion")};
    averages->body()->addWidget(m_averages);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(spread, 2);
    layout->addWidget(averages, 3);
}

void TotalsSide::show(const ScoreBook &book, const std::vector<int> &rows)
{
    m_spread.assign(bands, 0);
    for (const int row : rows) {
        const SheetResult &result = book.result(row);
        if (const auto rate = result.rate(); rate && !result.provisional)
            ++m_spread[static_cast<std::size_t>(bandOf(*rate))];
    }
    draw();
    m_averages->setRowCount(static_cast<int>(book.criteria().size()));
    for (int column = 0; column < m_averages->rowCount(); ++column) {
        const CriterionSpec &spec = book.criteria()[static_cast<std::size_t>(column)]->spec;
        Exact sum;
        int counted = 0;
        for (const int row : rows) {
            const Outcome &outcome = book.outcome(row, column);
            if (outcome.counted && outcome.points) {
                sum += *outcome.points;
                ++counted;
            }
        }
        QString average = u"—"_s;
        QString rate;
        if (counted > 0) {
            const Exact mean = sum / Exact{counted};
            average = Decimal::round(mean, 2, RoundingMode::HalfUp).toString();
            if (spec.weight && *spec.weight > Points{})
                rate =
                    Decimal::round(mean * Exact{100} / Exact{*spec.weight}, 0, RoundingMode::HalfUp).toString() + u'%';
        }
        const QString texts[] = {spec.no + u". "_s + spec.title, average, rate};
        for (int place = 0; place < 3; ++place) {
            auto *item = new QTableWidgetItem{texts[place]};
            if (place > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_averages->setItem(column, place, item);
        }
    }
}

void TotalsSide::draw()
{
    const Colours &colours = coloursOf(palette());
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        axis->deleteLater();
    }
    auto *set = new QBarSet{tr("Teachers")};
    set->setColor(colours.accentFill);
    set->setBorderColor(colours.accentFill);
    set->setLabelColor(colours.text);
    int most = 1;
    for (const int count : m_spread) {
        *set << count;
        most = std::max(most, count);
    }
    auto *series = new QBarSeries;
    series->append(set);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_chart->addSeries(series);
    // The axis has room for no more than this; each band reaches up to the next.
    QStringList names{u"0–%1"_s.arg(firstBand - 1)};
    for (int band = 1; band < bands; ++band)
        names << u"%1+"_s.arg(firstBand + (band - 1) * 10);
    auto *across = new QBarCategoryAxis;
    across->append(names);
    across->setLabelsColor(colours.muted);
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

} // namespace yanben
