#include "ui/pages/schedule/paste_dialog.h"

#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/findings/brought_findings.h"
#include "ui/pages/exception_words.h"
#include "ui/pages/schedule/week_problem_words.h"
#include "ui/pages/stranger_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/table_mapping.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/wrapped_text.h"
#include "workspace/acts/schedule/pasted_weeks.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/like_groups.h"
#include "workspace/queries/staff/roster.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct PastedColumn
{
    enum Number { Time, Title, Forms, Sessions, Problem, Note, Count };
};

QString sessionLines(const State &state, const std::vector<SessionDraft> &sessions)
{
    QStringList lines;
    for (const SessionDraft &session : sessions) {
        QStringList parts{displayNames(state, session.presenters),
                          audienceText(state, session.audience, session.excused), session.place};
        parts.removeAll(QString());
        lines << parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

} // namespace

PasteDialog::PasteDialog(const State &state, TermId term, ClipboardTable table, QWidget *parent)
    : QDialog(parent),
      m_state(state),
      m_term(term),
      m_table(std::move(table)),
      m_mapping(guessMapping(m_table)),
      m_meanings(new QWidget(this)),
      m_columns(new TableMapping(m_table,
                                 {tr("Ignore"), tr("Time"), tr("Content"), tr("Forms"), tr("Led by"),
                                  tr("Participants"), tr("Place"), tr("Week"), tr("Note")},
                                 m_mapping.headRows, this)),
      m_list(new QTreeWidget(this)),
      m_weeks(new TextLabel({}, TextRole::Warning, this)),
      m_brought(new BroughtFindings(
          state, term, [this] { return static_cast<int>(chosen().size()); },
          [this](const ImportFindings &findings) { return findings.of(importActivities(m_state, m_term, chosen())); },
          this)),
      m_summary(new TextLabel({}, TextRole::Muted, this)),
      m_take(primaryButton(tr("Add"), this))
{
    setWindowTitle(tr("Paste into the schedule"));
    const int line = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(
        new TextLabel(tr("Which column is what? Nothing is changed before you press Add."), TextRole::Muted, this));
    layout->addWidget(m_columns);
    for (int column = 0; column < m_table.columns(); ++column)
        m_columns->setUse(column, static_cast<int>(m_mapping.columns[static_cast<std::size_t>(column)]));

    m_list->setAccessibleName(tr("Activities that would be added"));
    m_list->setColumnCount(PastedColumn::Count);
    m_list->setHeaderLabels({tr("Time"), tr("Content"), tr("Forms"), tr("Sessions"), tr("Remarks"), tr("Note")});
    m_list->header()->moveSection(PastedColumn::Note, PastedColumn::Problem); // remarks stay last
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setColumnWidth(PastedColumn::Time, line * 8);
    m_list->setColumnWidth(PastedColumn::Title, line * 10);
    m_list->setColumnWidth(PastedColumn::Forms, line * 7);
    m_list->setColumnWidth(PastedColumn::Sessions, line * 12);
    m_list->setColumnWidth(PastedColumn::Note, line * 8);
    layout->addWidget(m_list, 1);
    m_weeks->setWordWrap(true);
    layout->addWidget(m_weeks);
    (new QVBoxLayout(m_meanings))->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_meanings);
    layout->addWidget(m_brought);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_take->setDefault(true);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &TableMapping::changed, this, &PasteDialog::remap);
    connect(m_list, &QTreeWidget::itemChanged, this, &PasteDialog::count);
    // Queued: while the last column is being stretched the header still tells its former width.
    connect(m_list->header(), &QHeaderView::sectionResized, this, &PasteDialog::layOutRows, Qt::QueuedConnection);
    m_brought->setCountUnread([this] { return countUnread(); });
    propose();
    m_brought->look();
    resize(line * 56, line * 32);
}

void PasteDialog::remap()
{
    for (int column = 0; column < m_table.columns(); ++column)
        m_mapping.columns[static_cast<std::size_t>(column)] = static_cast<ScheduleColumn>(m_columns->use(column));
    m_mapping.headRows = m_columns->headRows();
    propose();
}

QStringList PasteDialog::problemsOf(const ProposedActivity &proposed) const
{
    QStringList problems;
    if (proposed.titleMissing)
        problems << tr("No content: this row is left out.");
    if (proposed.refusal)
        problems << tr("%1 It comes in without a date; what was written is kept as its note.")
                        .arg(refusalSentence(*proposed.refusal));
    if (!proposed.notExcused.isEmpty())
        problems << notExcusedSentence(proposed.notExcused);
    for (const Stranger &each : strangersAmong(m_state, peopleOf(proposed))) {
        const std::vector<GroupId> groups = groupsLike(m_state, each.name);
        problems << (groups.empty()
                         ? strangerSentence(m_state, each)
                         : tr("“%1” comes in as a name from outside. If it means “%2”, say so once it is there: it "
                              "stands under what needs attention.")
                               .arg(each.name, m_state.get<Group>(groups.front()).name));
    }
    problems.removeDuplicates();
    if (proposed.alreadyThere)
        problems << tr("The schedule has this activity already.");
    return problems;
}

std::vector<Participant> PasteDialog::peopleOf(const ProposedActivity &proposed) const
{
    std::vector<Participant> people;
    for (const SessionDraft &session : proposed.draft.sessions) {
        people.insert(people.end(), session.presenters.begin(), session.presenters.end());
        people.insert(people.end(), session.audience.begin(), session.audience.end());
    }
    return people;
}

void PasteDialog::askMeanings()
{
    qDeleteAll(m_meanings->findChildren<QCheckBox *>());
    std::vector<Participant> people;
    for (const ProposedActivity &proposed : m_proposed)
        std::ranges::move(peopleOf(proposed), std::back_inserter(people));
    for (const Stranger &each : strangersAmong(m_state, people)) {
        if (each.like.size() != 1 || !groupsLike(m_state, each.name).empty())
            continue;
        auto *tick = new QCheckBox(tr("“%1” means “%2”").arg(each.name, displayName(m_state, each.like.front())));
        tick->setChecked(m_meant.contains(each.name));
        connect(tick, &QCheckBox::toggled, this, [this, name = each.name, staff = each.like.front()](bool isMeant) {
            if (isMeant)
                m_meant.insert_or_assign(name, staff);
            else
                m_meant.erase(name);
            std::vector<Qt::CheckState> ticks;
            for (int i = 0; i < m_list->topLevelItemCount(); ++i)
                ticks.push_back(m_list->topLevelItem(i)->checkState(PastedColumn::Time));
            list();
            for (int i = 0; i < m_list->topLevelItemCount(); ++i)
                m_list->topLevelItem(i)->setCheckState(PastedColumn::Time, ticks[static_cast<std::size_t>(i)]);
        });
        m_meanings->layout()->addWidget(tick);
    }
    m_meanings->setVisible(!m_meanings->findChildren<QCheckBox *>().isEmpty());
}

void PasteDialog::takeMeanings()
{
    for (ProposedActivity &proposed : m_proposed) {
        for (SessionDraft &session : proposed.draft.sessions) {
            for (auto *people : {&session.presenters, &session.audience}) {
                for (Participant &one : *people) {
                    if (const auto meant = m_meant.find(one.name); meant != m_meant.end())
                        one = Participant{.staff = meant->second, .group = {}, .name = {}};
                }
            }
        }
    }
}

void PasteDialog::propose()
{
    m_proposed = proposeActivities(m_state, m_term, m_table, m_mapping);
    askMeanings();
    list();
}

void PasteDialog::list()
{
    m_proposed = proposeActivities(m_state, m_term, m_table, m_mapping);
    takeMeanings();
    const Term &term = m_state.get<Term>(m_term);
    m_weeks->setText(weekProblemsText(pastedWeekProblems(term, m_table, m_mapping), term));
    m_weeks->setVisible(!m_weeks->text().isEmpty());
    m_list->setColumnHidden(PastedColumn::Note, std::ranges::count(m_mapping.columns, ScheduleColumn::Note) == 0);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ProposedActivity &proposed : m_proposed) {
        auto *item = new QTreeWidgetItem(m_list);
        const QString time = proposed.refusal ? proposed.typedTime : whenText(proposed.draft.when, term);
        item->setText(PastedColumn::Time, time);
        item->setText(PastedColumn::Title, proposed.draft.title);
        item->setText(PastedColumn::Forms,
                      QStringList(proposed.draft.forms.begin(), proposed.draft.forms.end()).join(u"、"_s));
        item->setText(PastedColumn::Sessions, sessionLines(m_state, proposed.draft.sessions));
        item->setText(PastedColumn::Note, proposed.draft.note);
        const QStringList problems = problemsOf(proposed);
        item->setText(PastedColumn::Problem, problems.join(u'\n'));
        item->setToolTip(PastedColumn::Problem, plainTip(problems.join(u'\n')));
        if (!problems.isEmpty())
            item->setIcon(PastedColumn::Time, lineIcon(u"warning"_s, IconTone::Warning));
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        if (proposed.isUsable())
            flags |= Qt::ItemIsUserCheckable;
        item->setFlags(flags);
        item->setCheckState(PastedColumn::Time,
                            proposed.isUsable() && !proposed.alreadyThere ? Qt::Checked : Qt::Unchecked);
    }
    layOutRows();
    count();
}

void PasteDialog::layOutRows()
{
    // A tree leaves the lines that a cell wraps into out of sight.
    const QSignalBlocker quiet(m_list);
    const int gap = fontMetrics().height() / 2;
    const int sign = fontMetrics().height() * 3; // tick and warning before the time
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem &item = *m_list->topLevelItem(row);
        for (int column = 0; column < PastedColumn::Count; ++column) {
            const int width = m_list->columnWidth(column) - gap - (column == PastedColumn::Time ? sign : 0);
            const QSize lines = wrappedSize(m_list->font(), std::max(1, width), item.text(column));
            item.setSizeHint(column, {lines.width(), lines.height() + gap});
        }
    }
}

void PasteDialog::count()
{
    m_brought->lookSoon();
    const auto number = static_cast<int>(chosen().size());
    m_take->setText(tr("Add %1 activities").arg(number));
    m_take->setEnabled(number > 0);
    m_summary->setText(m_table.truncated ? tr("The table is very long: only its beginning was read.") : QString());
}

std::vector<const ProposedActivity *> PasteDialog::ticked() const
{
    std::vector<const ProposedActivity *> ticked;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(PastedColumn::Time) == Qt::Checked)
            ticked.push_back(&m_proposed[static_cast<std::size_t>(i)]);
    }
    return ticked;
}

int PasteDialog::countUnread() const
{
    return static_cast<int>(std::ranges::count_if(
        ticked(), [](const ProposedActivity *proposed) { return proposed->refusal.has_value(); }));
}

std::vector<ActivityDraft> PasteDialog::chosen() const
{
    std::vector<ActivityDraft> drafts;
    for (const ProposedActivity *proposed : ticked())
        drafts.push_back(proposed->draft);
    return drafts;
}

} // namespace yanben
