#include "ui/pages/totals/totals_side.h"

#include "ui/pages/sheets/explain_action.h"
#include "ui/theme/colours.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/text_label.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

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

TotalsSide::TotalsSide(const State &state, const ScoreBook &book, QWidget *parent)
    : QWidget{parent},
      m_book{book},
      m_workings{state, book},
      m_spread(bands, 0),
      m_chart{makeBarChart(this)},
      m_none{new TextLabel{tr("No total is final yet."), TextRole::Muted, this}},
      m_averages{new QTableWidget{0, 3}}
{
    auto *spread = new Card{tr("Distribution of the rates (%)")};
    if (m_chart) {
        m_chart->setMinimumHeight(fontMetrics().height() * 10);
        m_chart->setAccessibleName(tr("Distribution of the rates"));
        spread->body()->addWidget(m_chart, 1);
        m_none->setWordWrap(true);
        m_none->setAlignment(Qt::AlignCenter);
        spread->body()->addWidget(m_none, 1);
    } else {
        auto *missing = new TextLabel{tr("The part of the program that draws charts is missing. Install it again."),
                                      TextRole::Muted};
        missing->setWordWrap(true);
        spread->body()->addWidget(missing);
        m_none->hide();
    }
    m_averages->setAccessibleName(tr("Average of every criterion"));
    m_averages->setHorizontalHeaderLabels({tr("Criterion"), tr("Average"), tr("Rate")});
    m_averages->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int number : {1, 2})
        m_averages->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_averages->verticalHeader()->hide();
    m_averages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_averages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_averages->setFrameShape(QFrame::NoFrame);
    m_averages->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_averages->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_averages->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_averages->setTabKeyNavigation(false);
    new ExplainAction{*m_averages,
                      [this](const QModelIndex &index) { return m_workings.average(index.row(), m_rows); }};
    auto *averages = new Card{tr("Average of every criterion")};
    averages->body()->addWidget(m_averages);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(spread, 2);
    layout->addWidget(averages, 3);
}

void TotalsSide::show(const std::vector<int> &rows)
{
    m_rows = rows;
    m_spread.assign(bands, 0);
    for (const int row : rows) {
        const SheetResult &result = m_book.shown(row);
        if (const auto rate = result.rate(); rate && !result.provisional)
            ++m_spread[static_cast<std::size_t>(bandOf(*rate))];
    }
    draw();
    m_averages->setRowCount(static_cast<int>(m_book.criteria().size()));
    for (int column = 0; column < m_averages->rowCount(); ++column) {
        const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(column)]->spec;
        Exact sum;
        int counted = 0;
        for (const int row : rows) {
            const Outcome &outcome = m_book.shown(row).outcomes.at(static_cast<std::size_t>(column));
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
    if (!m_chart)
        return;
    const bool isEmpty = std::ranges::all_of(m_spread, [](int count) { return count == 0; });
    m_chart->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    const Colours &colours = coloursOf(palette());
    // The axis has room for no more than this; each band reaches up to the next.
    std::vector<Bar> bars{{u"<%1"_s.arg(firstBand), m_spread.front()}};
    for (int band = 1; band < bands; ++band)
        bars.push_back({u"%1+"_s.arg(firstBand + (band - 1) * 10), m_spread[static_cast<std::size_t>(band)]});
    m_chart->setBars(bars, {colours.accentFill, colours.text, colours.muted, colours.card});
}

} // namespace yanben
