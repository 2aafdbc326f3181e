#include "ui/pages/plan/leaders_editor.h"

#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/rows_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "workspace/acts/plan/leader_acts.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

LeaderModel::LeaderModel(PageContext &context, QObject *parent) : QAbstractListModel{parent}, m_context{context} {}

void LeaderModel::refresh()
{
    std::vector<LeaderId> leaders;
    const auto term = m_context.term.id();
    if (const Plan *plan = term ? planOf(m_context.state(), *term) : nullptr) {
        for (const Leader *leader : leadersOf(m_context.state(), plan->id))
            leaders.push_back(leader->id);
    }
    if (leaders.size() != m_leaders.size()) {
        beginResetModel();
        m_leaders = std::move(leaders);
        endResetModel();
    } else if (!leaders.empty()) {
        m_leaders = std::move(leaders);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

std::optional<LeaderId> LeaderModel::leaderAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_leaders.size() ? std::optional{m_leaders[row]} : std::nullopt;
}

QModelIndex LeaderModel::indexOf(LeaderId leader) const
{
    const auto found = std::ranges::find(m_leaders, leader);
    return found == m_leaders.end() ? QModelIndex{} : index(static_cast<int>(found - m_leaders.begin()));
}

int LeaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leaders.size());
}

QVariant LeaderModel::data(const QModelIndex &index, int role) const
{
    const auto id = leaderAt(index);
    const Leader *leader = id ? m_context.state().find<Leader>(*id) : nullptr;
    if (!leader)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(leaderRoleName(leader->role),
                                            displayName(m_context.state(), leader->staff));
    if (role == Qt::EditRole)
        return displayName(m_context.state(), leader->staff);
    return {};
}

LeadersEditor::LeadersEditor(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new LeaderModel(context, this)),
      m_rows(new RowsEditor(tr("Leadership group"))),
      m_role(new QComboBox),
      m_name(new QComboBox),
      m_add(new QPushButton(tr("Add")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    auto *entry = new QWidget;
    auto *grid = new QGridLayout(entry);
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
    grid->addWidget(m_role, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_add, 1, 1);
    grid->setColumnStretch(0, 1);
    m_rows->setEntry(entry);
    m_rows->view().setModel(m_model);
    connect(m_add, &QPushButton::clicked, this, &LeadersEditor::add);
    connect(m_rows, &RowsEditor::removeRequested, this, [this](const QModelIndex &index) {
        if (const auto leader = m_model->leaderAt(index))
            runPlanAct(m_context, [&] { return removeLeader(m_context.state(), *leader); });
    });
    connect(m_rows, &RowsEditor::moveRequested, this, [this](const QModelIndex &index, Shift shift) {
        const auto leader = m_model->leaderAt(index);
        if (leader && runPlanAct(m_context, [&] { return moveLeader(m_context.state(), *leader, shift); }))
            m_rows->view().setCurrentIndex(m_model->indexOf(*leader));
    });
}

void LeadersEditor::refresh(bool editable)
{
    m_model->refresh();
    m_rows->setEditable(editable);
    m_rows->fit();
    fillNames();
}

void LeadersEditor::fillNames()
{
    QStringList names;
    for (const auto &[id, member] : m_context.state().all<StaffMember>()) {
        if (!member.left)
            names << displayName(m_context.state(), id);
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
    const auto term = m_context.term.id();
    const Plan *plan = term ? planOf(m_context.state(), *term) : nullptr;
    const QString typed = m_name->currentText();
    std::optional<StaffId> staff;
    for (const auto &[id, member] : m_context.state().all<StaffMember>()) {
        if (displayName(m_context.state(), id) == typed.trimmed())
            staff = id;
    }
    if (!staff)
        staff = participantOf(m_context.state(), typed).staff;
    setBad(*m_name, !staff, tr("Choose somebody of the roster; new people are added on the page Teachers and groups."));
    if (!plan || !staff)
        return;
    const auto role = static_cast<LeaderRole>(m_role->currentData().toInt());
    if (runPlanAct(m_context, [&] { return addLeader(m_context.state(), plan->id, role, *staff); }))
        m_name->setEditText({});
}

} // namespace yanben
