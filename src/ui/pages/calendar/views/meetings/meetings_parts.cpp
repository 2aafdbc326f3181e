#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/panels/empty_state.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>

// How a name is chosen for a list of meetings, what is seen while there is none, and what others learn of the list.

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
    });
    // What names nobody gives way to the one who is shown.
    connect(m_chooser->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_chooser->setEditText(m_chooser->itemText(m_chooser->currentIndex())); });
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
