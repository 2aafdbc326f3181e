#include "ui/pages/plan/leaders_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "workspace/acts/plan/leader_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

LeaderModel::LeaderModel(PageContext &context, QObject *parent) : OrderedRowsModel{context, parent} {}

std::vector<LeaderId> LeaderModel::idsNow() const
{
    std::vector<LeaderId> leaders;
    const auto term = context().term.id();
    if (const Plan *plan = term ? planOf(context().state(), *term) : nullptr) {
        for (const Leader *leader : leadersOf(context().state(), plan->id))
            leaders.push_back(leader->id);
    }
    return leaders;
}

QVariant LeaderModel::data(const QModelIndex &index, int role) const
{
    const auto id = idAt(index);
    const Leader *leader = id ? context().state().find<Leader>(*id) : nullptr;
    if (!leader)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(leaderRoleName(leader->role),
                                            displayName(context().state(), leader->staff));
    if (role == Qt::EditRole)
        return displayName(context().state(), leader->staff);
    return {};
}

LeadersEditor::LeadersEditor(PageContext &context, QWidget *parent) : LeadersEditor{context, new QWidget, parent} {}

LeadersEditor::LeadersEditor(PageContext &context, QWidget *entry, QWidget *parent)
    : OrderedRowsEditor{context, tr("Leadership group"), new LeaderModel{context}, entry, parent},
      m_role{new QComboBox},
      m_name{new QComboBox}
{
    auto *grid = new QGridLayout{entry};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing(fontMetrics()) / 2);
    for (const LeaderRole role : {LeaderRole::Leader, LeaderRole::Deputy, LeaderRole::Member, LeaderRole::InCharge})
        m_role->addItem(leaderRoleName(role), static_cast<int>(role));
    m_role->setAccessibleName(tr("Role in the group"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(4);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setAccessibleName(tr("Teacher"));
    m_name->lineEdit()->setAccessibleName(tr("Teacher"));
    m_name->lineEdit()->setPlaceholderText(tr("Teacher"));
    auto *button = new QPushButton{tr("Add")};
    grid->addWidget(m_role, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(button, 1, 1);
    grid->setColumnStretch(0, 1);
    connect(button, &QPushButton::clicked, this, &LeadersEditor::add);
}

void LeadersEditor::refresh(bool editable)
{
    OrderedRowsEditor::refresh(editable);
    fillNames();
}

void LeadersEditor::remove(LeaderId leader)
{
    runPlanAct(context(), [&] { return removeLeader(context().state(), leader); });
}

PlanAct LeadersEditor::moved(LeaderId leader, Shift shift) const
{
    return moveLeader(context().state(), leader, shift);
}

void LeadersEditor::fillNames()
{
    QStringList names;
    for (const auto &[id, member] : context().state().all<StaffMember>()) {
        if (!member.left)
            names << displayName(context().state(), id);
    }
    QStringList shown;
    for (int i = 0; i < m_name->count(); ++i)
        shown << m_name->itemText(i);
    if (names == shown)
        return;
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(names);
    m_name->setEditText(shown.isEmpty() ? QString{} : typed);
}

void LeadersEditor::add()
{
    const auto term = context().term.id();
    const Plan *plan = term ? planOf(context().state(), *term) : nullptr;
    const QString typed = m_name->currentText();
    std::optional<StaffId> staff;
    for (const auto &[id, member] : context().state().all<StaffMember>()) {
        if (displayName(context().state(), id) == typed.trimmed())
            staff = id;
    }
    if (!staff)
        staff = participantOf(context().state(), typed).staff;
    setBad(*m_name, !staff, tr("Choose somebody of the roster; new people are added on the page Teachers and groups."));
    if (!plan || !staff)
        return;
    const auto role = static_cast<LeaderRole>(m_role->currentData().toInt());
    if (runPlanAct(context(), [&] { return addLeader(context().state(), plan->id, role, *staff); }))
        m_name->setEditText({});
}

} // namespace yanben
