#include "ui/pages/staff/staff_page.h"

#include "documents/roster_document.h"
#include "documents/tables/clipboard_table.h"
#include "documents/words/printed_date.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "ui/pages/permission.h"
#include "ui/pages/staff/day_dialog.h"
#include "ui/pages/staff/memberships_panel.h"
#include "ui/pages/staff/roster_paste.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/copied_rows.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/plain_tip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace yanben
{

using namespace Qt::StringLiterals;

void StaffPage::updateControls()
{
    const std::vector<StaffId> chosen = chosenStaff();
    const State &state = m_context.state();
    const auto hasLeft = [&](StaffId staff) {
        const StaffMember *member = state.find<StaffMember>(staff);
        return member && member->left.has_value();
    };
    for (QPushButton *button : m_writing)
        permit(m_context, ActKind::AddStaff, *button);
    const QString refusal = refusalOf(m_context, ActKind::EditStaff);
    const bool may = refusal.isEmpty();
    m_employment->setEnabled(may && !chosen.empty());
    m_scored->setEnabled(may && !chosen.empty());
    m_leave->setEnabled(may && !chosen.empty() && !std::ranges::all_of(chosen, hasLeft));
    m_return->setEnabled(may && std::ranges::any_of(chosen, hasLeft));
    m_remove->setEnabled(may && !chosen.empty());
    const auto tell = [&](QPushButton &button, const QString &meaning, const QString &whyNot = {}) {
        button.setToolTip(button.isEnabled() ? meaning
                          : !may             ? plainTip(refusal)
                          : chosen.empty()   ? tr("Choose teachers in the table first.")
                                             : whyNot);
    };
    tell(*m_employment, tr("On probation, without or with a title: for all chosen teachers at once"));
    tell(*m_scored, tr("Who has a sheet in the rubrics for teachers: for all chosen teachers at once"));
    tell(*m_leave, tr("Enter the last day of the chosen teachers"), tr("The chosen teachers have left already."));
    tell(*m_return, tr("Take the last day of the chosen teachers away"), tr("The chosen teachers work here."));
    tell(*m_remove, tr("Delete the chosen teachers (Del)"));
    m_print->setEnabled(canPrint());
    m_export->setEnabled(canExport());
    m_memberships->showStaff(chosen);
}

void StaffPage::add()
{
    const State &state = m_context.state();
    const StaffId fresh = state.table<StaffMember>().nextId();
    StaffMember member;
    member.name = tr("New teacher");
    if (!m_context.may(ActKind::AddStaff) || !m_context.acts.runBuilt([&] { return addStaff(state, member).value(); }))
        return;
    showAll(StaffOrder::Shown::Here);
    if (goTo(fresh, StaffModel::Name))
        m_table->edit(m_table->currentIndex());
}

void StaffPage::letGo()
{
    const std::vector<StaffId> staff = chosenStaff();
    if (staff.empty())
        return;
    const auto day = askDay(this, tr("Leaving the school"), tr("Last day at the school"), m_context.today(),
                            m_context.term.weekStart());
    if (!day)
        return;
    m_context.acts.runBuilt([&] {
        auto act = letLeave(m_context.state(), staff, *day);
        if (!act)
            tell(staffProblemText(act.error()));
        return act ? *std::move(act) : Act{};
    });
}

void StaffPage::takeBack()
{
    m_context.acts.runBuilt([&] { return letReturn(m_context.state(), chosenStaff()); });
}

void StaffPage::buildJoined()
{
    m_joined->setAccessibleName(tr("When they joined"));
    m_joined->addItem(tr("Any years here"));
    for (const int years : {1, 2, 3, 5})
        m_joined->addItem(tr("≤ %n years here", nullptr, years), years);
    connect(m_joined, &QComboBox::activated, this, [this] {
        applyJoined();
        updateCounts();
    });
}

void StaffPage::applyJoined()
{
    const Term *term = m_context.term.term();
    const QDate last = term ? term->last : m_context.today();
    const int years = m_joined->currentData().toInt();
    m_order->setJoinedWithin(years > 0 ? std::optional{StaffOrder::Days{last.addYears(-years).addDays(1), last}}
                                       : std::nullopt);
    const QString counted = term ? tr("Counted back from the last day of the term shown, %1, by the day on the roster.")
                                 : tr("Counted back from today, %1, by the day on the roster.");
    m_joined->setToolTip(counted.arg(rosterDay(last)) + u'\n' +
                         tr("Ctrl+A and “Add to group” put all who are shown into a group as one step."));
}

void StaffPage::buildEmployment()
{
    m_employment = linkButton(tr("Employment"));
    m_employment->setFocusPolicy(Qt::TabFocus);
    auto *employments = new QMenu{m_employment};
    for (const Employment each : allEmployments)
        employments->addAction(employmentName(each), this, [this, each] { employ(each); });
    employments->addSeparator();
    employments->addAction(tr("Not known"), this, [this] { employ({}); });
    m_employment->setMenu(employments);
}

void StaffPage::employ(std::optional<Employment> employment)
{
    m_context.acts.runBuilt([&] { return setEmployment(m_context.state(), chosenStaff(), employment); });
}

void StaffPage::buildScored()
{
    m_scored = linkButton(tr("Scored"));
    m_scored->setFocusPolicy(Qt::TabFocus);
    auto *choices = new QMenu{m_scored};
    const auto add = [this, choices](const QString &text, bool scored) {
        choices->addAction(text, this, [this, scored] {
            m_context.acts.runBuilt([&] { return setScored(m_context.state(), chosenStaff(), scored); });
        });
    };
    add(tr("Scored"), true);
    add(tr("Not scored"), false);
    m_scored->setMenu(choices);
}

void StaffPage::remove()
{
    const std::vector<StaffId> staff = chosenStaff();
    if (staff.empty())
        return;
    if (const QString refusal = refusalOf(m_context, ActKind::RemoveStaff); !refusal.isEmpty()) {
        tell(refusal);
        return;
    }
    const State &state = m_context.state();
    const auto act = removeStaff(state, staff);
    if (act) {
        m_context.acts.run(act.value());
        return;
    }
    tell(tr("Not deleted, because the records would lose the name. It stands in: %1. Who doesn't work here any longer "
            "gets a last day instead.")
             .arg(usesText(state, act.error())));
    connect(m_problem->addAction(tr("Leaves…")), &QPushButton::clicked, this, &StaffPage::letGo);
}

void StaffPage::copy()
{
    copyChosenRows(*m_table, Qt::EditRole, CopiedHeads::None);
}

void StaffPage::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const std::optional<ClipboardTable> table = copied ? tableFromMime(*copied) : std::nullopt;
    if (!table || table->rows.empty())
        tell(tr("There is no table in the clipboard. Copy the rows in Excel, WPS or Word first."));
    else if (const QString refusal = refusalOf(m_context, ActKind::ImportStaff); !refusal.isEmpty())
        tell(refusal);
    else if (leave())
        pasteTable(*table);
}

void StaffPage::pasteTable(const ClipboardTable &table)
{
    const Term *term = m_context.term.term();
    RosterPaste dialog{m_context.state(), table, term ? *term : Term{}, m_context.today(), this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.acts.runBuilt([&] { return importRoster(m_context.state(), dialog.proposals(), m_context.today()); });
}

PrintTable StaffPage::printTable() const
{
    RosterDocument document;
    for (const auto &[id, school] : m_context.state().all<School>())
        document.school = school.name;
    document.date = printedDate(m_context.today());
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const StaffModel::Line &line = m_model->at(m_order->mapToSource(m_order->index(row, 0)).row());
        document.lines.push_back(
            {.name = line.member.name,
             .workNumber = line.member.workNumber,
             .post = line.member.post,
             .employment = line.member.employment ? employmentText(*line.member.employment) : QString{},
             .groups = line.groups,
             .joined = rosterDay(line.member.joined),
             .left = rosterDay(line.member.left),
             .scored = line.member.scored,
             .note = line.member.note});
    }
    return rosterTable(document);
}

void StaffPage::print()
{
    m_context.paper.previewTable(printTable());
}

void StaffPage::exportTable()
{
    m_context.paper.saveXlsx(printTable());
}

} // namespace yanben
