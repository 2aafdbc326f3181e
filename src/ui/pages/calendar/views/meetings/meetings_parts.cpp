#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/calendar/entries_of.h"
#include "workspace/queries/calendar/week_rows.h"
#include "workspace/queries/staff/roster.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <utility>

// How a name is chosen for a list of meetings, whose entries it shows then, what it gives to a new activity, what is
// seen while there is none, and what others learn of the list.

namespace yanben
{

using namespace Qt::StringLiterals;

void MeetingsView::buildChooser()
{
    m_chooser = new QComboBox;
    const QString name = m_of == Of::Person ? tr("Person") : m_of == Of::Group ? tr("Group") : tr("Place");
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->setAccessibleName(name);
    m_chooser->lineEdit()->setAccessibleName(name);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(10);
    m_names = new PinyinCompleter{*m_chooser->lineEdit()};
    m_chooser->setCompleter(m_names);
    connect(m_chooser, &QComboBox::activated, this, [this] {
        m_isPicked = true;
        fill();
        leaveBehind();
    });
    m_chooser->installEventFilter(this);
    m_chooser->lineEdit()->installEventFilter(this);
    // What names nobody gives way to the one who is shown.
    connect(m_chooser->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_chooser->setEditText(m_chooser->itemText(m_chooser->currentIndex())); });
}

void MeetingsView::chooseNameOn(const QObject *watched, const QEvent &event)
{
    if (watched == m_chooser && event.type() == QEvent::FocusIn)
        m_isEntered = static_cast<const QFocusEvent &>(event).reason() == Qt::MouseFocusReason;
    QLineEdit *name = m_chooser->lineEdit();
    if (watched == name && event.type() == QEvent::MouseButtonRelease && std::exchange(m_isEntered, false) &&
        !name->hasSelectedText())
        name->selectAll();
}

void MeetingsView::fillChooser()
{
    const State &state = m_content->state;
    const QVariant before = m_chooser->currentData();
    const QSignalBlocker blocker{m_chooser};
    m_chooser->clear();
    if (m_of == Of::Person) {
        for (const auto &[id, name] : m_content->names) {
            if (worksIn(state.get<StaffMember>(id), m_content->term))
                m_chooser->addItem(name, keyOf(id));
        }
    } else if (m_of == Of::Group) {
        for (const Group *group : groupsOfSchool(state))
            m_chooser->addItem(group->name, keyOf(group->id));
    } else {
        for (const QString &place : placesOfTerm(state, *m_content->entries))
            m_chooser->addItem(place, place);
    }
    QStringList names;
    for (int at = 0; at < m_chooser->count(); ++at)
        names << m_chooser->itemText(at);
    m_names->setWords(names);
    const int at = before.isValid() ? m_chooser->findData(before) : -1;
    const bool isMissing = m_chooser->count() == 0;
    m_chooser->setCurrentIndex(at < 0 && !isMissing ? 0 : at);
    m_missing->setVisible(isMissing);
    for (QWidget *each :
         {static_cast<QWidget *>(m_chooser), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_table)})
        each->setVisible(!isMissing);
    setFocusProxy(isMissing ? static_cast<QWidget *>(m_wayOut) : m_table);
}

std::vector<CalendarEntry> MeetingsView::chosenEntries() const
{
    const std::vector<CalendarEntry> &all = *m_content->entries;
    if (m_of == Of::Term)
        return all;
    const QVariant key = m_chooser->currentData();
    if (!key.isValid())
        return {};
    switch (m_of) {
    case Of::Person: return entriesOfPerson(m_content->state, all, StaffId{key.toLongLong()});
    case Of::Group: return entriesOfGroup(m_content->state, all, GroupId{key.toLongLong()});
    case Of::Place:
    case Of::Term: break;
    }
    return entriesOfPlace(all, key.toString());
}

QString MeetingsView::subject() const
{
    return m_chooser ? m_chooser->itemText(m_chooser->currentIndex()) : QString{};
}

std::vector<QVariant> MeetingsView::subjectsOf(const CalendarEntry &entry) const
{
    std::vector<QVariant> subjects;
    if (m_of == Of::Place) {
        for (const QString &place : entry.places)
            subjects.emplace_back(place);
        return subjects;
    }
    for (const auto *people : {&entry.presenters, &entry.audience, &entry.leaders}) {
        for (const Participant &one : *people) {
            if (m_of == Of::Person && one.staff)
                subjects.emplace_back(keyOf(*one.staff));
            if (m_of == Of::Group && one.group)
                subjects.emplace_back(keyOf(groupMeant(m_content->state, *one.group)));
        }
    }
    return subjects;
}

SessionDraft MeetingsView::newSession() const
{
    const QVariant key = m_chooser ? m_chooser->currentData() : QVariant{};
    SessionDraft draft;
    if (!key.isValid())
        return draft;
    switch (m_of) {
    case Of::Person: draft.presenters = {{.staff = StaffId{key.toLongLong()}, .group = {}, .name = {}}}; break;
    case Of::Group: draft.audience = {{.staff = {}, .group = GroupId{key.toLongLong()}, .name = {}}}; break;
    case Of::Place: draft.place = key.toString(); break;
    case Of::Term: break;
    }
    return draft;
}

void MeetingsView::buildMissing()
{
    QString sentence;
    QString way;
    PageId page = PageId::Staff;
    if (m_of == Of::Person) {
        sentence =
            tr("Nobody on the roster works in this term yet. Enter the teachers first; then it is seen here what "
               "takes each of them.");
        way = tr("Go to the roster");
    } else if (m_of == Of::Group) {
        sentence = tr("There is no group yet. Make the groups first; then it is seen here what takes each of them.");
        way = tr("Go to the groups");
    } else {
        sentence = tr("No activity of this term has a place yet. Write the places with the activities; then it is seen "
                      "here what takes each of them.");
        way = tr("Go to the schedule");
        page = PageId::Schedule;
    }
    m_missing = new EmptyState{page == PageId::Staff ? u"staff"_s : u"schedule"_s, sentence};
    m_missing->hide();
    m_wayOut = m_missing->addButton(way);
    connect(m_wayOut, &QPushButton::clicked, this,
            [this, page] { emit jumpWanted({.page = page, .id = {}, .part = {}}); });
}

std::vector<CalendarEntry> MeetingsView::listed() const
{
    std::vector<CalendarEntry> entries;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        entries.push_back(*m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0))));
    return entries;
}

} // namespace yanben
