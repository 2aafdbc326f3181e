#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/panels/empty_state.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>
#include <vector>

// How a name is chosen for a list of meetings, and how its columns share the width.

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
        fitContents();
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

void MeetingsView::shareWidth()
{
    QHeaderView &header = *m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    if (header.length() <= 0 || room <= 0 || header.length() == room)
        return;
    std::vector<int> sharing;
    int before = 0;
    int now = room;
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
        if (m_hands->has(column)) {
            now -= header.sectionSize(column);
            continue;
        }
        // The title is the last one, which takes what rounding leaves.
        sharing.insert(column == MeetingsModel::TitleColumn ? sharing.end() : sharing.begin(), column);
        before += header.sectionSize(column);
    }
    int left = now;
    for (std::size_t at = 0; at < sharing.size(); ++at) {
        const int share = header.sectionSize(sharing[at]) * now / before;
        const int width = std::max(header.minimumSectionSize(), at + 1 < sharing.size() ? share : left);
        m_hands->fit(sharing[at], width);
        left -= width;
    }
}

void MeetingsView::fitContents()
{
    if (m_model->rowCount() == 0)
        return;
    QHeaderView &header = *m_table->horizontalHeader();
    const QAbstractItemView &items = *m_table;
    std::array<int, MeetingsModel::ColumnCount> spare{}; // negative: so much is cut
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
        const int needed =
            std::max({header.minimumSectionSize(), header.sectionSizeHint(column), items.sizeHintForColumn(column)});
        spare[static_cast<std::size_t>(column)] = header.sectionSize(column) - needed;
    }
    const auto give = [&](int from, int to, int most) {
        int &lacking = spare[static_cast<std::size_t>(to)];
        const int given = std::min(-lacking, most);
        if (from == to || given <= 0 || m_hands->has(from) || m_hands->has(to))
            return;
        m_hands->fit(from, header.sectionSize(from) - given);
        m_hands->fit(to, header.sectionSize(to) + given);
        spare[static_cast<std::size_t>(from)] -= given;
        lacking += given;
    };
    for (const int to :
         {MeetingsModel::DateColumn, MeetingsModel::TimeColumn, MeetingsModel::NumberColumn, MeetingsModel::TitleColumn,
          MeetingsModel::PresentersColumn, MeetingsModel::PlaceColumn, MeetingsModel::AudienceColumn}) {
        for (int from = 0; from < MeetingsModel::ColumnCount; ++from)
            give(from, to, spare[static_cast<std::size_t>(from)]);
    }
    const int leastTitle = header.minimumSectionSize() * 2;
    for (const int to : {MeetingsModel::DateColumn, MeetingsModel::TimeColumn})
        give(MeetingsModel::TitleColumn, to, header.sectionSize(MeetingsModel::TitleColumn) - leastTitle);
}

} // namespace yanben
