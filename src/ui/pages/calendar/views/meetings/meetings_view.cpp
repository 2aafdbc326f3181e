#include "ui/pages/calendar/views/meetings/meetings_view.h"

#include "ui/pages/calendar/views/meetings/meeting_widths.h"
#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

// The choice of a name, and whose entries are listed then, stand in meetings_parts.cpp.

namespace yanben
{

namespace
{

class MeetingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colours &colours = coloursOf(option->palette);
        if (index.data(MeetingsModel::CancelledRole).toBool()) {
            option->font.setStrikeOut(index.column() != MeetingsModel::StatusColumn);
            option->palette.setColor(QPalette::Text, colours.muted);
        } else if (index.data(MeetingsModel::OverlapsRole).toBool()) {
            option->palette.setColor(QPalette::Text, colours.danger);
        } else if (index.data(MeetingsModel::MayOverlapRole).toBool()) {
            option->palette.setColor(QPalette::Text, colours.warning);
        }
    }
};

} // namespace

MeetingsView::MeetingsView(Of of, ShellSettings &settings, QWidget *parent)
    : CalendarView{parent},
      m_of{of},
      m_summary{new TextLabel{{}, TextRole::Muted}},
      m_model{new MeetingsModel{this}},
      m_sorted{new QSortFilterProxyModel{this}},
      m_table{new QTableView}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    layout->addLayout(head);
    if (m_of != Of::Term) {
        buildChooser();
        buildMissing();
        head->addWidget(m_chooser);
    }
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    buildTable(settings);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    if (m_missing)
        layout->addWidget(m_missing, 1);
}

MeetingsView::~MeetingsView() = default;

void MeetingsView::buildTable(ShellSettings &settings)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(MeetingsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setAccessibleName(tr("Meetings"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new MeetingDelegate{m_table});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MeetingsModel::DateColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    rememberColumns(*m_table->horizontalHeader(), ViewId::MeetingColumns, settings);
    // After what is remembered: earlier versions left columns out of sight.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(leastWidth());
    m_table->horizontalHeader()->setCascadingSectionResizes(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_hands = new HandWidths{*m_table->horizontalHeader()};
    rememberHandWidths(*m_hands, ViewId::MeetingHandWidths, settings);
    m_widths = std::make_unique<MeetingWidths>(*m_table, *m_hands);
    const QHeaderView *header = m_table->horizontalHeader();
    // Lines follow a width that a person sets; one that he gives back is the list's again.
    connect(m_hands, &HandWidths::changed, this, [this](int column) {
        if (m_hands->has(column))
            m_widths->layOutRows();
        else
            m_widths->share();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &MeetingsView::fitColumns);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingsView::follow);
    connect(m_table, &QTableView::doubleClicked, this, &MeetingsView::inspectWanted);
}

void MeetingsView::setContent(const SharedContent &content)
{
    m_content = content;
    if (m_chooser)
        fillChooser();
    fill();
}

void MeetingsView::fill()
{
    if (!m_content)
        return;
    const QScopedValueRollback selecting{m_selecting, true};
    m_model->setEntries(m_content, chosenEntries(),
                        m_of == Of::Term ? MeetingsModel::Overlaps::LeftOut : MeetingsModel::Overlaps::Told);
    const auto countOf = [this](int role) {
        int count = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            count += m_model->index(row, 0).data(role).toBool() ? 1 : 0;
        return count;
    };
    const int overlapping = countOf(MeetingsModel::OverlapsRole);
    const int perhaps = countOf(MeetingsModel::MayOverlapRole);
    if (m_model->rowCount() == 0)
        m_summary->setText(m_of == Of::Term ? tr("Nothing of this term has a day yet. Ctrl+Enter makes an activity.")
                                            : tr("Nothing is planned here in this term. Ctrl+Enter makes an activity "
                                                 "that is in this list."));
    else {
        QString words = tr("%n entries", nullptr, m_model->rowCount());
        if (overlapping > 0)
            words = tr("%1 · overlapping: %2").arg(words).arg(overlapping);
        if (perhaps > 0)
            words = tr("%1 · perhaps overlapping: %2").arg(words).arg(perhaps);
        m_summary->setText(words);
    }
    m_summary->setRole(overlapping > 0 ? TextRole::Danger : perhaps > 0 ? TextRole::Warning : TextRole::Muted);
    fitColumns();
    select();
}

void MeetingsView::fitColumns()
{
    m_widths->measure();
    m_widths->share();
}

void MeetingsView::changeEvent(QEvent *event)
{
    CalendarView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_widths)
        return;
    // Lengths that were set from the font follow it next.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_table->horizontalHeader()->setMinimumSectionSize(leastWidth());
            fitColumns();
        },
        Qt::QueuedConnection);
}

void MeetingsView::showPlace(const CalendarPlace &place)
{
    m_place = place;
    if (!m_content)
        return;
    const CalendarEntry *entry = place.activity ? m_content->find(*place.activity, place.meeting) : nullptr;
    if (m_chooser && entry && !m_isPicked) {
        for (const QVariant &subject : subjectsOf(*entry)) {
            const int at = m_chooser->findData(subject);
            if (at < 0)
                continue;
            m_chooser->setCurrentIndex(at);
            fill();
            break;
        }
    }
    select();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

void MeetingsView::select()
{
    const QScopedValueRollback selecting{m_selecting, true};
    const std::vector<CalendarEntry> &entries = m_model->entries();
    const auto fits = [this](const CalendarEntry &entry) {
        return entry.activity == m_place.activity && (!m_place.meeting || entry.meeting == m_place.meeting);
    };
    auto found = std::ranges::find_if(entries, fits);
    if (found == entries.end()) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        // Nothing is chosen, but the day is shown.
        found = std::ranges::find_if(
            entries, [this](const CalendarEntry &entry) { return entry.hasDay() && m_place.day <= entry.last; });
        if (found != entries.end())
            m_table->scrollTo(m_sorted->mapFromSource(m_model->index(static_cast<int>(found - entries.begin()), 0)));
        return;
    }
    const QModelIndex at = m_sorted->mapFromSource(m_model->index(static_cast<int>(found - entries.begin()), 0));
    if (m_table->currentIndex().row() != at.row())
        m_table->setCurrentIndex(at.siblingAtColumn(MeetingsModel::TitleColumn));
}

const CalendarEntry *MeetingsView::current() const
{
    return m_model->at(m_sorted->mapToSource(m_table->currentIndex()));
}

void MeetingsView::follow()
{
    const CalendarEntry *entry = current();
    if (m_selecting || !entry)
        return;
    m_place = {
        .day = entry->hasDay() ? entry->first : m_place.day, .activity = entry->activity, .meeting = entry->meeting};
    emit chosen();
}

void MeetingsView::leaveBehind()
{
    if (!m_place.activity || current())
        return;
    m_place.activity.reset();
    m_place.meeting.reset();
    emit chosen();
}

void MeetingsView::wantMenu(const QContextMenuEvent &event)
{
    QPoint place = event.pos();
    if (event.reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = m_table->indexAt(place);
        if (index.isValid())
            m_table->setCurrentIndex(index);
    } else {
        place = m_table->visualRect(m_table->currentIndex()).center();
    }
    emit menuWanted(m_table->viewport()->mapToGlobal(place));
}

bool MeetingsView::eventFilter(QObject *watched, QEvent *event)
{
    if (m_chooser && (watched == m_chooser || watched == m_chooser->lineEdit())) {
        chooseNameOn(watched, *event);
        return CalendarView::eventFilter(watched, event);
    }
    // By mouse it comes to the viewport, by key to the table.
    if (event->type() == QEvent::ContextMenu && m_content) {
        const auto &menu = static_cast<const QContextMenuEvent &>(*event);
        if ((menu.reason() == QContextMenuEvent::Mouse) == (watched == m_table->viewport())) {
            wantMenu(menu);
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_widths->share();
    // Rows have their lines by now: the day that is shown stands where it can be seen.
    if (watched == m_table && event->type() == QEvent::Show && m_content)
        select();
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_content)
        return CalendarView::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (actOnKeys(key, current(), m_content->writable))
        return true;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || key.modifiers() & Qt::ControlModifier || !current())
        return CalendarView::eventFilter(watched, event);
    emit inspectWanted();
    return true;
}

} // namespace yanben
