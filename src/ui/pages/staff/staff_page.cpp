#include "ui/pages/staff/staff_page.h"

#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/memberships_panel.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/queries/staff/roster.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

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
    build();
    connect(m_groups, &GroupsPanel::told, this, &StaffPage::tell);
    connect(m_groups, &GroupsPanel::chosen, this, &StaffPage::applyGroup);
    connect(&context.workspace.acts(), &ActRunner::changed, this, &StaffPage::follow);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, [this] {
        m_readOn.reset();
        refresh();
    });
    connect(&context.term, &CurrentTerm::changed, this, [this] {
        applyJoined();
        updateCounts();
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

void StaffPage::refresh()
{
    if (m_readOn == m_context.today()) {
        // Somebody else may work now.
        m_groups->refresh();
        applyJoined(); // the term may have got another end
        updateCounts();
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
    const int rows = m_model->rowCount();
    const bool any = rows > 0;
    const StaffOrder::Shown which = m_order->shown();
    m_shownAtMost = which == StaffOrder::Shown::Here ? here : which == StaffOrder::Shown::Gone ? rows - here : rows;
    const int shown = m_order->rowCount();
    const bool isWhole = which == StaffOrder::Shown::Here && shown == here;
    m_header->setState(
        !any      ? QString{}
        : isWhole ? tr("%1 teachers, %2 scored").arg(here).arg(scored)
                  : tr("%1 shown of %2 teachers").arg(shown).arg(which == StaffOrder::Shown::Here ? here : rows));
    const std::optional<GroupId> group = m_groups->chosenGroup();
    const bool isGroupEmpty = group && membersOf(m_context.state(), *group, m_context.today()).empty();
    m_notFound->setSentence(isGroupEmpty
                                ? tr("Nobody is in this group yet. Show all teachers, choose those who belong to it, "
                                     "and press “Add to group” beside the roster.")
                                : tr("Nobody on the roster matches."));
    m_unfilter->setText(m_shownAtMost > 0 ? tr("Take the filters away") : tr("Show everybody, here and gone"));
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

void StaffPage::takeFiltersAway()
{
    showAll(m_shownAtMost > 0 ? m_order->shown() : StaffOrder::Shown::All);
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
