// How the page is put together.
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric_chooser.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/pages/sheets/sheet_steps.h"
#include "ui/pages/subject_words.h"
#include "ui/pages/totals/remark_column.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/pages/totals/totals_prints.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/lists/standing_order.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/side_panes.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

class TotalsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colours &colours = coloursOf(option->palette);
        if (index.data(TotalsModel::ProvisionalRole).toBool())
            option->palette.setColor(QPalette::Text, colours.muted);
        if (index.column() == TotalsModel::Total || index.column() == TotalsModel::Converted)
            option->font = scaledFont(option->font, 1.0, !index.data(TotalsModel::ProvisionalRole).toBool());
    }
};

} // namespace

void TotalsPage::build()
{
    m_header->addWidget(
        new RubricChooser{m_context.state(), m_context.rubrics.results, [] { return true; }, *m_header});
    m_groups->setAccessibleName(tr("Group"));
    connect(m_groups, &QComboBox::activated, this,
            [this](int chosen) { filterByGroup(m_groups->itemData(chosen).toString()); });
    m_header->addWidget(m_groups);
    m_steps = m_header->addButton(tr("Submit, publish…"), tr("Bring sheets to the reviewer, publish or correct them"));
    auto *steps = new QMenu{m_steps};
    m_sheets = new SheetSteps{m_context, m_context.rubrics.results, *this, [this] {
                                  return SheetSteps::Sheets{.chosen = chosenSubjects(), .shown = shownSubjects()};
                              }};
    m_sheets->fill(*steps);
    steps->addSeparator();
    m_honours = steps->addAction(tr("Honours…"), this, &TotalsPage::showHonours);
    m_steps->setMenu(steps);
    m_print = m_header->addButton(tr("Print…"));
    auto *papers = new QMenu{m_print};
    m_prints =
        new TotalsPrints{m_context, *this, [this] {
                             return PrintGroup{.name = m_groups->currentData().toString(), .subjects = shownSubjects()};
                         }};
    m_prints->fill(*papers);
    m_print->setMenu(papers);
    m_export = m_header->addButton(tr("Export…"), tr("Save the totals as an Excel file"));
    connect(m_export, &QPushButton::clicked, this, &TotalsPage::exportTable);
    m_corrections = new Banner{Tone::Warning, {}};
    connect(m_corrections->addAction(tr("Corrections…")), &QPushButton::clicked, m_sheets, &SheetSteps::correct);
    m_corrections->hide();
    m_quota = new Banner{Tone::Info, {}};
    m_quota->hide();
    m_toRubric = m_empty->addButton(tr("Go to the rubric"));
    connect(m_toRubric, &QPushButton::clicked, this,
            [this] { emit jumpRequested(RubricPage::targetOf(m_context.state(), m_context.rubrics.results)); });
    m_toRoster = m_empty->addButton(tr("Go to the roster"));
    connect(m_toRoster, &QPushButton::clicked, this,
            [this] { emit jumpRequested({.page = PageId::Staff, .id = {}, .part = {}}); });

    buildTable();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *side = new QVBoxLayout{m_side};
    side->setContentsMargins(0, 0, 0, 0);
    m_side->setMinimumWidth(fontMetrics().height() * 15);
    constexpr int leastTable = 12;
    m_stack->addWidget(new SidePanes{card, m_side, leastTable});
    m_stack->addWidget(m_empty);
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addWidget(m_corrections);
    layout->addWidget(m_quota);
    layout->addWidget(m_stack, 1);
}

void TotalsPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TotalsModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setDelegates([] { return std::make_unique<TotalsDelegate>(); });
    m_table->setFrozen(TotalsModel::Name + 1, 0);
    m_table->setSortable();
    m_table->sortByColumn(TotalsModel::Rank, Qt::AscendingOrder);
    m_table->setWholeRows();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setRowHeight(fontMetrics().height() * 8 / 5);
    m_table->setFrameShape(QFrame::NoFrame);
    const int em = fontMetrics().horizontalAdvance(u'评');
    const int widths[] = {em * 3, em * 7, em * 5, em * 5, em * 4, em * 5, em * 5, em * 6, em * 9 / 2, em * 6};
    for (int column = 0; column < TotalsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::max(widths[column], m_table->horizontalHeader()->sectionSizeHint(column)));
    auto *hands = new HandWidths{*m_table->horizontalHeader()};
    rememberColumns(*m_table->horizontalHeader(), *hands, ViewId::TotalsColumns, m_context.settings);
    new RemarkColumn{*m_table, *hands};
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Subject subject = subjectAt(index.row());
        m_context.rubrics.score(m_book->version()->rubric);
        emit jumpRequested({.page = scoresPageOf(kindOf(subject)), .id = keyOf(subject), .part = {}});
    });
    auto *explain = new ExplainAction{
        *m_table, [this](const QModelIndex &index) { return m_model->working(m_sorted->mapToSource(index)); }};
    explain->addTo(*m_table->firstPane());
}

void TotalsPage::makeRoomForResults()
{
    const QAbstractItemView &view = *m_table;
    const auto widen = [&](TotalsModel::Column column) {
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), view.sizeHintForColumn(column)));
    };
    if (m_model->hasSeveralUnits())
        widen(TotalsModel::Total);
    if (m_model->hasGrades())
        widen(TotalsModel::Grade);
}

} // namespace yanben
