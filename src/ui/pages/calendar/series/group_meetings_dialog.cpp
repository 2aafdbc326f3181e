#include "ui/pages/calendar/series/group_meetings_dialog.h"

#include "calendar/series/occurrences.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/series/series_words.h"
#include "ui/pages/page_context.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

struct MeetingColumn
{
    enum Number { Title, Time, Place, Leaders, Gives, Count };
};

} // namespace

GroupMeetingsDialog::GroupMeetingsDialog(const State &state, const Term &term, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_term{term},
      m_calendar{schoolCalendar(state, term)},
      m_table{factTable(tr("Group meetings"), {tr("Meeting"), tr("Time"), tr("Place"), tr("Leaders"), tr("Gives")}, 0)},
      m_fields{new GroupMeetingFields{state, term}},
      m_gives{new TextLabel},
      m_problem{new TextLabel{{}, TextRole::Danger}},
      m_copy{dialogButton(tr("&Copy row"))},
      m_remove{dialogButton(tr("Re&move row"))},
      m_propose{dialogButton(tr("Propose the gro&ups without meetings"))},
      m_nothing{new TextLabel{{}, TextRole::Muted}}
{
    setWindowTitle(tr("New group meetings"));
    build();
    propose();
    if (m_rows.empty())
        addEmpty();
    show(0);
    tell();
}

void GroupMeetingsDialog::build()
{
    const int em = fontMetrics().height();
    auto *purpose = new TextLabel{
        tr("Every row becomes an activity that comes round. Choose a row above and write it below."), TextRole::Muted};
    purpose->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(MeetingColumn::Title, em * 11);
    m_table->setColumnWidth(MeetingColumn::Time, em * 11);
    m_table->setColumnWidth(MeetingColumn::Place, em * 6);
    m_table->setColumnWidth(MeetingColumn::Leaders, em * 6);
    m_gives->setWordWrap(true);
    m_gives->setObjectName(QStringLiteral("gives"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("groupMeetingProblem"));
    auto *addRow = dialogButton(tr("&Add row"));
    auto *deeds = new QHBoxLayout;
    for (QPushButton *button : {addRow, m_copy, m_remove, m_propose})
        deeds->addWidget(button);
    // Beside the buttons, where it moves no field.
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("nothingProposed"));
    deeds->addWidget(m_nothing, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);

    // Under large letters rows and fields scroll; what they give and the buttons stay in sight.
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout{body};
    inside->setContentsMargins(0, 0, 0, 0);
    m_table->setMinimumHeight(em * 7);
    inside->addWidget(m_table, 1);
    inside->addLayout(deeds);
    inside->addWidget(m_fields);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The fields stay where they are when a problem comes and goes.
    QSizePolicy policy = m_problem->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(policy);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(purpose);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_gives);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(QSize{em * 52, em * 34}.boundedTo(screen()->availableSize() * 9 / 10));

    connect(addRow, &QPushButton::clicked, this, &GroupMeetingsDialog::addEmpty);
    connect(m_copy, &QPushButton::clicked, this, &GroupMeetingsDialog::copyCurrent);
    connect(m_remove, &QPushButton::clicked, this, &GroupMeetingsDialog::removeCurrent);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        if (propose())
            show(static_cast<int>(m_rows.size()) - 1);
        else
            tellNothingProposed();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { show(row); });
    connect(m_fields, &GroupMeetingFields::changed, this, &GroupMeetingsDialog::adopt);
    auto *removing = new QShortcut{QKeySequence::Delete, m_table};
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &GroupMeetingsDialog::removeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &GroupMeetingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GroupMeetingsDialog::reject);
}

std::vector<GroupMeeting> GroupMeetingsDialog::meetings() const
{
    std::vector<GroupMeeting> meetings;
    for (const GroupMeetingRow &row : m_rows)
        meetings.push_back(row.meeting);
    return meetings;
}

void GroupMeetingsDialog::add(const GroupMeetingRow &row)
{
    m_rows.push_back(row);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
}

void GroupMeetingsDialog::addEmpty()
{
    add({});
    tell();
    m_table->setCurrentCell(static_cast<int>(m_rows.size()) - 1, 0);
    m_fields->focusFirst();
}

void GroupMeetingsDialog::copyCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    add(m_rows[static_cast<std::size_t>(row)]);
    tell();
    m_table->setCurrentCell(static_cast<int>(m_rows.size()) - 1, 0);
    m_fields->focusFirst();
}

void GroupMeetingsDialog::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_rows.erase(m_rows.begin() + row);
    m_table->removeRow(row);
    show(m_table->currentRow());
    tell();
}

bool GroupMeetingsDialog::propose()
{
    const std::size_t before = m_rows.size();
    for (const GroupMeeting &each : proposedGroupMeetings(m_state, m_term.id)) {
        const bool isThere = std::ranges::any_of(
            m_rows, [&each](const GroupMeetingRow &row) { return row.meeting.group == each.group; });
        if (!isThere) {
            add({.meeting = each});
            m_proposed.push_back(m_rows.back());
        }
    }
    tell();
    return m_rows.size() > before;
}

void GroupMeetingsDialog::tellNothingProposed()
{
    const bool hasGroups = std::ranges::any_of(m_state.all<Group>(), [](const auto &each) {
        const Group &group = each.second;
        return group.kind != GroupKind::Everyone && !group.sameAs && group.name.endsWith(u'组');
    });
    m_nothing->setText(hasGroups
                           ? tr("Every group has meetings in this term, or a row above.")
                           : tr("The roster has no group whose name ends in 组, such as 语文组. Add it on the page "
                                "of teachers and groups, or choose a group in the row."));
}

void GroupMeetingsDialog::show(int row)
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_rows.size());
    m_fields->setEnabled(isThere);
    if (!isThere)
        return;
    if (m_table->currentRow() != row)
        m_table->setCurrentCell(row, 0);
    m_fields->setRow(m_rows[static_cast<std::size_t>(row)]);
    tell();
}

void GroupMeetingsDialog::adopt()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)] = m_fields->row();
    tell();
}

void GroupMeetingsDialog::tell()
{
    const std::vector<GroupMeeting> all = meetings();
    const std::vector<GroupMeetingClash> clashes = groupMeetingClashes(m_state, m_term.id, all);
    const int current = m_table->currentRow();
    m_nothing->clear();
    bool can = !m_rows.empty();
    m_gives->clear();
    bool isWrong = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const GroupMeeting &meeting = all[i];
        const int row = static_cast<int>(i);
        const When when{.kind = meeting.rule, .timeOfDay = meeting.time};
        QString problem = problemOf(m_rows[i], m_term);
        can = can && problem.isEmpty();
        const QString gives = meetingsText(occurrencesOf(meeting.rule, m_term, m_calendar), m_term);
        for (const GroupMeetingClash &clash : clashes) {
            if (clash.one != i && clash.other != i)
                continue;
            const auto other = static_cast<int>(clash.one == i ? clash.other : clash.one) + 1;
            const QString day = dayText(clash.day, m_term, WhenStyle::WithWeekdays);
            const QString words =
                clash.isCertain
                    ? tr("The group meets on %1 in row %2, too (%n days).", nullptr, clash.days)
                    : tr("The group may meet at the same hour on %1 in row %2 (%n days).", nullptr, clash.days);
            problem += (problem.isEmpty() ? QString{} : QStringLiteral(" ")) + words.arg(day).arg(other);
        }
        const QString title = groupMeetingTitle(m_state, meeting);
        putFact(*m_table, row, MeetingColumn::Title, title.isEmpty() ? tr("New row") : title);
        putFact(*m_table, row, MeetingColumn::Time, whenText(when, m_term));
        putFact(*m_table, row, MeetingColumn::Place, meeting.place);
        putFact(*m_table, row, MeetingColumn::Leaders, displayNames(m_state, meeting.leaders));
        putFact(*m_table, row, MeetingColumn::Gives, problem.isEmpty() ? gives : QStringLiteral("⚠ ") + problem);
        if (row == current) {
            m_gives->setText(tr("%1 — %2").arg(whenText(when, m_term), gives));
            isWrong = !problem.isEmpty();
            // What is hidden keeps its words, and so its height.
            if (isWrong)
                m_problem->setText(problem);
        }
    }
    m_problem->setVisible(isWrong);
    m_copy->setEnabled(current >= 0);
    m_remove->setEnabled(current >= 0);
    m_ok->setEnabled(can);
    m_ok->setText(tr("Create %n activities", nullptr, static_cast<int>(m_rows.size())));
}

bool addGroupMeetings(PageContext &context, QWidget *parent)
{
    const Term *term = context.term.term();
    if (!term || !context.writable())
        return false;
    GroupMeetingsDialog dialog{context.state(), *term, parent};
    dialog.setAdder(rosterAdder(context));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return context.acts.runBuilt([&] {
        auto act = addGroupMeetings(context.state(), *context.term.id(), dialog.meetings());
        if (!act)
            throw StaleChange{"the term has changed since the rows were checked"};
        return *std::move(act);
    });
}

} // namespace yanben
