#include "ui/pages/review/spread_part.h"

#include "documents/paper/placed_picture.h"
#include "ui/pages/review/review_model.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace yanben
{

using namespace Qt::StringLiterals;

SpreadPart::SpreadPart(const ReviewData &review, QWidget *parent)
    : ReviewPart{review, parent},
      m_chart{makeBarChart(this)},
      m_lines{new ReviewModel{{{tr("Total"), false, 9}, {tr("Sheets"), true, 4}, {tr("Share"), true, 5}}, this}},
      m_table{new QTableView},
      m_numbers{paragraph({}, TextRole::Muted)}
{
    auto *picture = new Card{tr("Distribution of the totals")};
    if (m_chart) {
        m_chart->setMinimumHeight(fontMetrics().height() * 10);
        m_chart->setAccessibleName(tr("Distribution of the totals"));
        picture->body()->addWidget(m_chart, 1);
    } else {
        auto *missing = new TextLabel{tr("The part of the program that draws charts is missing. Install it again."),
                                      TextRole::Muted};
        missing->setWordWrap(true);
        picture->body()->addWidget(missing);
    }
    m_table->setAccessibleName(tr("Sheets by total"));
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new ReviewDelegate{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    new ExplainAction{*m_table, [this](const QModelIndex &index) { return m_lines->working(index); }};
    auto *numbers = new Card{tr("In numbers")};
    numbers->body()->addWidget(m_numbers);
    numbers->body()->addWidget(m_table, 1);
    numbers->setMinimumWidth(fontMetrics().height() * 15);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(picture, 3);
    layout->addWidget(numbers, 2);
}

QString SpreadPart::emptiness() const
{
    for (const int row : reviewed().group().rows) {
        if (finalTotal(reviewed().sheets().results[static_cast<std::size_t>(row)]))
            return {};
    }
    return reviewed().group().rows.empty() ? tr("Nobody in this group is scored in this term.")
                                           : tr("No total is final yet.");
}

void SpreadPart::fill()
{
    m_bands = bandsOf(reviewed().sheets(), reviewed().group().rows);
    const Spread &spread = m_bands.spread.value();
    QString text = tr("%n sheets", nullptr, spread.count);
    const std::pair<QString, Exact> figures[] = {{tr("Average"), spread.mean},
                                                 {tr("Median"), spread.median},
                                                 {tr("Lowest"), spread.lowest},
                                                 {tr("Highest"), spread.highest},
                                                 {tr("Median deviation"), spread.deviation}};
    for (const auto &[name, value] : figures)
        text += u" · %1 %2"_s.arg(name, pointsCell(value).text);
    if (m_bands.open > 0)
        text += u'\n' + tr("%n sheets without a final total are not counted.", nullptr, m_bands.open);
    m_numbers->setText(text);
    std::vector<ReviewLine> lines;
    for (const TotalBand &band : m_bands.bands) {
        const int count = static_cast<int>(band.rows.size());
        const QString from = pointsCell(band.from).text;
        const QString to = pointsCell(band.from + m_bands.width).text;
        lines.push_back(
            {.cells = {labelCell(tr("from %1, below %2").arg(from, to), {}, u"%1以上，不到%2"_s.arg(from, to)),
                       countCell(count), rateCell(Exact{count, spread.count})},
             .target = {},
             .working = [this, rows = band.rows, all = spread.count](int) -> std::optional<NumberWorking> {
                 QStringList names;
                 for (const int row : rows)
                     names << reviewed().book().name(row);
                 return NumberWorking{.what = tr("Distribution of the totals"),
                                      .text = u"%1份 ÷ %2份 = %3：%4"_s.arg(
                                          QString::number(rows.size()), QString::number(all),
                                          rateCell(Exact{static_cast<std::int64_t>(rows.size()), all}).text,
                                          names.join(u'、'))};
             }});
    }
    m_lines->setLines(std::move(lines));
    draw();
}

void SpreadPart::draw()
{
    if (!m_chart)
        return;
    const Colours &colours = coloursOf(palette());
    // Each band reaches up to the next.
    std::vector<Bar> bars;
    for (const TotalBand &band : m_bands.bands)
        bars.push_back({pointsCell(band.from).text + u'+', static_cast<int>(band.rows.size())});
    m_chart->setBars(bars, {colours.accentFill, colours.text, colours.muted, colours.card});
}

std::vector<PrintTable> SpreadPart::papers() const
{
    std::vector<PrintRow> rows;
    for (const ReviewLine &line : m_lines->lines()) {
        PrintRow &made = rows.emplace_back();
        for (const ReviewCell &cell : line.cells)
            made.cells.push_back(cell.onPaper());
    }
    PrintTable table = reviewed().paper(ReviewPaper::Totals, std::move(rows));
    return {std::move(table)};
}

std::vector<PaperPage> SpreadPart::pages(const PaperFonts &fonts) const
{
    std::vector<PaperPage> pages = ReviewPart::pages(fonts);
    if (m_chart && !pages.empty())
        placePicture(pages, m_chart->onPaper(pictureSize(pages.back().setup)));
    return pages;
}

QWidget *SpreadPart::table() const
{
    return m_table;
}

void SpreadPart::changeEvent(QEvent *event)
{
    ReviewPart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_bands.spread)
        draw();
}

} // namespace yanben
