#include "ui/pages/staff/staff_page.h"

#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/memberships_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/queries/roster.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum StackPage { RosterShown, NobodyYet, NobodyFound };

} // namespace

StaffPage::StaffPage(PageContext &context, QWidget *parent)
    : Page{PageId::Staff, parent},
      m_context{context},
      m_model{new StaffModel{context, this}},
      m_order{new StaffOrder{*m_model, this}},
      m_header{new PageHeader{title()}},
      m_problem{new Banner{Tone::Danger}},
      m_namesakes{new Banner{Tone::Warning}},
      m_search{new SearchBox{tr("Name, pinyin or work number")}},
      m_shown{new SegmentedControl{tr("Who is shown")}},
      m_joined{new QComboBox},
      m_stack{new QStackedWidget},
      m_table{new CheckedView<QTableView>},
      m_groups{new GroupsPanel{context}},
      m_memberships{new MembershipsPanel{context}}
{
    buildHeader();
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(m_namesakes);
    m_problem->hide();
    m_namesakes->hide();
    auto *panes = new QSplitter{Qt::Horizontal};
    panes->addWidget(buildRoster());
    panes->addWidget(buildSide());
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 1);
    rememberPanes(*panes, ViewId::StaffPanes, m_context.settings);
    layout->addWidget(panes, 1);
    addShortcuts();

    connect(m_groups, &GroupsPanel::told, this, &StaffPage::tell);
    connect(m_groups, &GroupsPanel::chosen, this, &StaffPage::applyGroup);
    connect(&context.workspace.acts(), &ActRunner::changed, this, &StaffPage::follow);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, [this] {
        m_readOn.reset();
        refresh();
    });
    refresh();
}

void StaffPage::follow(const ChangeNotice &notice)
{
    if (!notice.touches<StaffMember>() && !notice.touches<Group>() && !notice.touches<Membership>())
        return;
    m_readOn.reset();
    tell({});
    // Another page's acts are read when this one is shown again.
    if (isVisible())
        refresh();
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
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
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
    const int widths[] = {em * 8, em * 6, em * 8, em * 6, em * 9, em * 9, em * 9, em * 4, em * 8};
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
    QPushButton *pasted = nobody->addButton(tr("Paste from Excel"), false);
    connect(pasted, &QPushButton::clicked, this, &StaffPage::paste);
    m_writing.insert(m_writing.end(), {first, pasted});
    auto *notFound = new EmptyState{u"search"_s, tr("Nobody on the roster matches.")};
    connect(notFound->addButton(tr("Show everybody"), false), &QPushButton::clicked, this,
            [this] { showAll(StaffOrder::Shown::All); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(nobody);
    m_stack->addWidget(notFound);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(buildTools());
    card->body()->addWidget(m_stack, 1);
    return card;
}

QWidget *StaffPage::buildSide()
{
    auto *card = new Card;
    card->body()->addWidget(m_groups, 1);
    card->body()->addWidget(m_memberships, 1);
    card->setMinimumWidth(fontMetrics().height() * 13);
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

void StaffPage::refresh()
{
    if (m_readOn == m_context.today()) {
        // Somebody else may work now.
        m_groups->refresh();
        updateControls();
        return;
    }
    m_readOn = m_context.today();
    m_model->refresh();
    m_groups->refresh();
    applyJoined();
    applyGroup();
    emit capabilitiesChanged();
}

void StaffPage::applyGroup()
{
    const std::optional<GroupId> group = m_groups->chosenGroup();
    if (group) {
        const std::vector<StaffId> members = membersOf(m_context.state(), *group, m_context.today());
        m_order->setMembers(std::set<StaffId>{members.begin(), members.end()});
    } else {
        m_order->setMembers({});
    }
    updateCounts();
}

void StaffPage::updateCounts()
{
    int here = 0;
    int scored = 0;
    QStringList unclear;
    for (const StaffModel::Line &line : m_model->lines()) {
        here += line.gone ? 0 : 1;
        scored += !line.gone && line.member.scored ? 1 : 0;
        if (line.unclear && !unclear.contains(line.member.name))
            unclear << line.member.name;
    }
    const bool any = m_model->rowCount() > 0;
    m_header->setState(any ? tr("%1 teachers, %2 scored").arg(here).arg(scored) : QString{});
    m_stack->setCurrentIndex(!any ? NobodyYet : m_order->rowCount() == 0 ? NobodyFound : RosterShown);
    updateNamesakes(unclear);
    updateControls();
}

void StaffPage::updateNamesakes(const QStringList &unclear)
{
    if (unclear == m_unclear)
        return;
    m_unclear = unclear;
    m_namesakes->setVisible(!unclear.isEmpty());
    if (unclear.isEmpty())
        return;
    m_namesakes->setText(tr("Several people are called %1, and not all of them have a work number. With it they "
                            "can be told apart everywhere.")
                             .arg(unclear.join(u"、"_s)));
    m_namesakes->clearActions();
    connect(m_namesakes->addAction(tr("Enter it")), &QPushButton::clicked, this, [this] {
        const auto line = std::ranges::find_if(m_model->lines(), &StaffModel::Line::unclear);
        if (line != m_model->lines().end() && jumpTo({.page = id(), .id = keyOf(line->member.id), .part = {}}))
            goTo(line->member.id, StaffModel::WorkNumber);
    });
}

std::vector<StaffId> StaffPage::chosenStaff() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<StaffId> staff;
    for (const QModelIndex &row : rows)
        staff.push_back(m_model->at(m_order->mapToSource(row).row()).member.id);
    return staff;
}

void StaffPage::tell(const QString &reason)
{
    m_problem->clearActions();
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        connect(m_problem->addAction(tr("Close")), &QPushButton::clicked, m_problem, &QWidget::hide);
}

void StaffPage::showAll(StaffOrder::Shown shown)
{
    m_search->clear();
    m_order->setWords({});
    m_order->setShown(shown);
    m_shown->setCurrent(static_cast<int>(shown));
    m_joined->setCurrentIndex(0);
    applyJoined();
    m_groups->chooseEveryone();
    updateCounts();
}

bool StaffPage::goTo(StaffId staff, int column)
{
    const std::optional<int> row = m_model->rowOf(staff);
    const QModelIndex place = row ? m_order->mapFromSource(m_model->index(*row, column)) : QModelIndex{};
    if (!place.isValid())
        return false;
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
    m_table->setFocus();
    return true;
}

bool StaffPage::jumpTo(const Target &target)
{
    refresh();
    if (!target.id)
        return true;
    if (target.part == u"group"_s) {
        showAll(StaffOrder::Shown::Here);
        return m_groups->choose(static_cast<GroupId>(*target.id));
    }
    const auto staff = static_cast<StaffId>(*target.id);
    const std::optional<int> row = m_model->rowOf(staff);
    if (!row)
        return false;
    showAll(m_model->at(*row).gone ? StaffOrder::Shown::All : StaffOrder::Shown::Here);
    return goTo(staff, target.part == u"employment"_s ? StaffModel::Employment : StaffModel::Name);
}

bool StaffPage::leave()
{
    return m_table->finishEditing() && m_groups->finishEditing() && m_memberships->finishEditing();
}

} // namespace yanben
