#include "ui/pages/staff/roster_paste.h"

#include "ui/pages/staff/staff_model.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/table_mapping.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum PasteColumn { TeacherColumn, StatusColumn, ChangesColumn, PasteColumnCount };

} // namespace

RosterPaste::RosterPaste(const State &state, ClipboardTable table, const Term &term, QDate today, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_table{std::move(table)},
      m_term{term},
      m_today{today},
      m_mapping{guessRosterMapping(m_table)},
      m_columns{new TableMapping{m_table,
                                 {tr("Ignore"), tr("Name"), tr("Work number"), tr("Post"), tr("Employment"),
                                  tr("Groups"), tr("Joined"), tr("Left"), tr("Scored"), tr("Note")},
                                 m_mapping.headRows}},
      m_list{new QTreeWidget},
      m_summary{new TextLabel{{}, TextRole::Muted}},
      m_take{primaryButton(tr("Take over"))}
{
    setWindowTitle(tr("Paste a roster"));
    const int line = fontMetrics().height();
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(
        new TextLabel{tr("Which column is what? Nothing is changed before you press the button."), TextRole::Muted});
    layout->addWidget(m_columns);
    for (int column = 0; column < m_table.columns(); ++column)
        m_columns->setUse(column, static_cast<int>(m_mapping.columns[static_cast<std::size_t>(column)]));

    m_list->setAccessibleName(tr("What becomes of every line"));
    m_list->setHeaderLabels({tr("Teacher"), tr("What happens"), tr("Details")});
    m_list->setRootIsDecorated(false);
    m_list->setColumnWidth(TeacherColumn, line * 8);
    m_list->setColumnWidth(StatusColumn, line * 7);
    layout->addWidget(m_list, 1);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton{tr("Cancel")}, QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_take->setDefault(true);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &TableMapping::changed, this, &RosterPaste::remap);
    propose();
    resize(line * 46, line * 30);
}

void RosterPaste::remap()
{
    for (int column = 0; column < m_table.columns(); ++column)
        m_mapping.columns[static_cast<std::size_t>(column)] = static_cast<RosterColumn>(m_columns->use(column));
    m_mapping.headRows = m_columns->headRows();
    propose();
}

QString RosterPaste::statusOf(const RosterProposal &proposal) const
{
    switch (proposal.kind) {
    case RosterProposal::Kind::Add: return tr("new");
    case RosterProposal::Kind::Update: return tr("updated");
    case RosterProposal::Kind::Unchanged: return tr("unchanged");
    default: return tr("left out");
    }
}

QString RosterPaste::changesOf(const RosterProposal &proposal) const
{
    switch (proposal.kind) {
    case RosterProposal::Kind::NameMissing: return tr("The line has no name.");
    case RosterProposal::Kind::Unreadable: return tr("Not understood: %1").arg(proposal.unread.join(u"、"_s));
    case RosterProposal::Kind::Ambiguous:
        return tr("Several people have this name. Give the line the work number of the one who is meant.");
    case RosterProposal::Kind::Twice: return tr("An earlier line is about the same person.");
    case RosterProposal::Kind::BadDates: return tr("The last day lies before the first one.");
    default: break;
    }
    const StaffMember *known =
        proposal.kind == RosterProposal::Kind::Add ? nullptr : m_state.find<StaffMember>(proposal.after.id);
    const StaffMember before = known ? *known : StaffMember{};
    const StaffMember &after = proposal.after;
    QStringList changes;
    const auto tell = [&](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            changes << (was.isEmpty() ? tr("%1: %2").arg(what, is) : tr("%1: %2 → %3").arg(what, was, is));
    };
    if (known)
        tell(tr("Name"), before.name, after.name);
    tell(tr("Work number"), before.workNumber, after.workNumber);
    tell(tr("Post"), before.post, after.post);
    const auto employment = [](const StaffMember &member) {
        return member.employment ? employmentName(*member.employment) : QString{};
    };
    tell(tr("Employment"), employment(before), employment(after));
    tell(tr("Joined"), rosterDay(before.joined), rosterDay(after.joined));
    tell(tr("Left"), rosterDay(before.left), rosterDay(after.left));
    const auto scored = [](const StaffMember &member) { return member.scored ? tr("Yes") : tr("No"); };
    tell(tr("Scored"), scored(before), scored(after));
    tell(tr("Note"), before.note, after.note);
    if (!proposal.groupsToJoin.isEmpty())
        changes << tr("joins %1").arg(proposal.groupsToJoin.join(u"、"_s));
    return changes.join(tr("; "));
}

void RosterPaste::propose()
{
    m_proposals = proposeRoster(m_state, rosterLines(m_table, m_mapping, m_term), m_today);
    m_list->clear();
    const Colours &colours = coloursOf(palette());
    int added = 0;
    int updated = 0;
    int leftOut = 0;
    for (const RosterProposal &proposal : m_proposals) {
        const bool same = proposal.kind == RosterProposal::Kind::Unchanged;
        added += proposal.kind == RosterProposal::Kind::Add ? 1 : 0;
        updated += proposal.kind == RosterProposal::Kind::Update ? 1 : 0;
        leftOut += !proposal.isChange() && !same ? 1 : 0;
        auto *item = new QTreeWidgetItem{m_list, {proposal.after.name, statusOf(proposal), changesOf(proposal)}};
        item->setToolTip(ChangesColumn, plainTip(item->text(ChangesColumn)));
        for (int column = 0; column < PasteColumnCount && !proposal.isChange(); ++column)
            item->setForeground(column, same ? colours.muted : colours.danger);
    }
    QString summary = tr("%1 new, %2 updated, %3 left out").arg(added).arg(updated).arg(leftOut);
    if (m_table.truncated)
        summary += u' ' + tr("The table is very long: only its beginning was read.");
    m_summary->setText(summary);
    m_summary->setRole(leftOut > 0 || m_table.truncated ? TextRole::Warning : TextRole::Muted);
    m_take->setText(tr("Take over %1 teachers").arg(added + updated));
    m_take->setEnabled(added + updated > 0);
}

} // namespace yanben
