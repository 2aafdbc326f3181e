// How the page is put together.
#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/memberships_panel.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/head_room.h"
#include "ui/widgets/room/side_panes.h"
#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

void StaffPage::build()
{
    buildHeader();
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    // In line heights.
    constexpr int leastRoster = 17;
    constexpr int goodRosterHeight = 9;
    constexpr int leastRosterHeight = 6; // its head and two teachers
    constexpr int leastGroupsHeight = 5;
    auto *panes = new SidePanes{buildRoster(), buildSide(), leastRoster};
    panes->setTakesTurns(goodRosterHeight);
    panes->setStayTogether(leastRosterHeight, leastGroupsHeight);
    panes->setFolds({tr("Show the roster (F6)"), *m_table}, {tr("Show the groups (F6)"), m_groups->list()});
    rememberPanes(*panes, ViewId::StaffPanes, m_context.settings);
    auto *stack = new QStackedWidget;
    stack->addWidget(panes);
    auto *above = new QWidget;
    auto *head = new QVBoxLayout{above};
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(gap / 2);
    head->addWidget(m_header);
    head->addWidget(buildTools());
    layout->addWidget(new HeadRoom{
        tr("Above the roster"), above, {.banners = {m_problem, m_namesakes}, .stack = *stack, .panes = *panes}, this});
    layout->addWidget(m_problem);
    layout->addWidget(m_namesakes);
    m_problem->hide();
    m_namesakes->hide();
    layout->addWidget(stack, 1);
    addShortcuts();
}

void StaffPage::buildHeader()
{
    QPushButton *pasted = m_header->addButton(tr("Paste from Excel"), tr("Take over a roster copied in Excel, WPS or "
                                                                         "Word (Ctrl+V)"));
    connect(pasted, &QPushButton::clicked, this, &StaffPage::paste);
    m_print = m_header->addButton(tr("Print…"), tr("Preview, print, save as PDF (Ctrl+P)"));
    connect(m_print, &QPushButton::clicked, this, &StaffPage::print);
    m_export = m_header->addButton(tr("Export…"), tr("Save the shown roster as an Excel file"));
    connect(m_export, &QPushButton::clicked, this, &StaffPage::exportTable);
    QPushButton *fresh = m_header->addPrimaryButton(tr("Add teacher"), tr("A new row, its name open for typing"));
    connect(fresh, &QPushButton::clicked, this, &StaffPage::add);
    m_writing = {pasted, fresh};
}

QWidget *StaffPage::buildTools()
{
    const int gap = spacing(fontMetrics());
    auto *bar = new QWidget;
    auto *layout = new WrappingRow{bar};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    m_search->setAccessibleName(tr("Search the roster"));
    m_search->setToolTip(tr("Search the roster (Ctrl+F)"));
    connect(m_search, &SearchBox::searched, this, [this](const QString &words) {
        m_order->setWords(words);
        updateCounts();
    });
    connect(m_search, &SearchBox::leftDownward, m_table, qOverload<>(&QWidget::setFocus));
    m_shown->addSegment(tr("Here"), tr("Who works here now"));
    m_shown->addSegment(tr("Gone"), tr("Who has left the school"));
    m_shown->addSegment(tr("All"));
    connect(m_shown, &SegmentedControl::chosen, this, [this](int shown) {
        m_order->setShown(static_cast<StaffOrder::Shown>(shown));
        updateCounts();
    });
    layout->addLeading(m_search);
    layout->addWidget(m_shown);
    buildJoined();
    layout->addWidget(m_joined);
    const auto tool = [&](const QString &text, void (StaffPage::*act)()) {
        QPushButton *button = linkButton(text);
        // A click leaves the keyboard in the table.
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    buildEmployment();
    layout->addWidget(m_employment);
    buildScored();
    layout->addWidget(m_scored);
    m_leave = tool(tr("Leaves…"), &StaffPage::letGo);
    m_return = tool(tr("Returns"), &StaffPage::takeBack);
    m_remove = tool(tr("Delete"), &StaffPage::remove);
    return bar;
}

void StaffPage::buildTable()
{
    m_table->setAccessibleName(tr("Roster"));
    m_table->setModel(m_order);
    m_table->setCheck([this](const QModelIndex &cell, const QString &typed) {
        return m_model->problem(m_order->mapToSource(cell), typed);
    });
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StaffModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().horizontalAdvance(u'师');
    const int widths[] = {em * 8, em * 6, em * 8, em * 6, em * 14, em * 8, em * 8, em * 4, em * 8};
    for (int column = 0; column < StaffModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    rememberColumns(*m_table->horizontalHeader(), ViewId::StaffColumns, m_context.settings);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StaffPage::updateControls);
}

QWidget *StaffPage::buildRoster()
{
    buildTable();
    auto *nobody = new EmptyState{u"staff"_s, tr("Nobody is on the roster yet. Enter the first teacher, or paste the "
                                                 "roster from Excel, WPS or Word.")};
    QPushButton *first = nobody->addButton(tr("Add teacher"));
    connect(first, &QPushButton::clicked, this, &StaffPage::add);
    QPushButton *pasted = nobody->addPasteButton(tr("Paste from Excel"));
    connect(pasted, &QPushButton::clicked, this, &StaffPage::paste);
    m_writing.insert(m_writing.end(), {first, pasted});
    m_notFound = new EmptyState{u"search"_s, {}};
    m_unfilter = m_notFound->addButton({}, false);
    connect(m_unfilter, &QPushButton::clicked, this, &StaffPage::takeFiltersAway);
    m_stack->addWidget(m_table);
    m_stack->addWidget(nobody);
    m_stack->addWidget(m_notFound);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_stack, 1);
    return card;
}

QWidget *StaffPage::buildSide()
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout{inside};
    layout->addWidget(m_groups, 1);
    layout->addWidget(m_memberships, 1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Groups and memberships"));
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *card = new Card;
    card->body()->addWidget(area, 1);
    // The margins above and below scroll too: below the roster every line counts.
    const QMargins around = card->body()->contentsMargins();
    card->body()->setContentsMargins(around.left(), 1, around.right(), 1);
    layout->setContentsMargins(0, around.top() - 1, 0, around.bottom() - 1);
    const int whole = inside->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width() +
                      around.left() + around.right();
    card->setMinimumWidth(qMax(fontMetrics().height() * 13, whole));
    return card;
}

void StaffPage::addShortcuts()
{
    const auto onTable = [this](const QKeySequence &keys, void (StaffPage::*act)()) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onTable(QKeySequence::Copy, &StaffPage::copy);
    onTable(QKeySequence::Paste, &StaffPage::paste);
    onTable(QKeySequence::Delete, &StaffPage::remove);
    // From the navigation too: a page that is hidden takes no keys.
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        if (!leave())
            return;
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

} // namespace yanben
