#include "ui/pages/exchange/calendar_import_tree.h"

#include "ui/pages/exchange/calendar_import_words.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/text/plain_tip.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

constexpr int placeRole = Qt::UserRole + 1;
constexpr int sentenceRole = Qt::UserRole + 2; ///< the line is one sentence across all columns

/// What wants a look first, what stays as it is last.
constexpr EventProposal::Kind importOrder[] = {EventProposal::Refused, EventProposal::Cancelled, EventProposal::Changed,
                                               EventProposal::New,     EventProposal::Gone,      EventProposal::Same};

/// It changes something, or the file says something new that can't be taken over: an attendee whom nobody knows.
bool hasNews(const EventProposal &proposal)
{
    const auto isNews = [](const EventNote &note) {
        return note.kind == EventNote::NobodyNamed || note.kind == EventNote::SeveralNamed ||
               note.kind == EventNote::NotExcused || note.kind == EventNote::Declined ||
               note.kind == EventNote::ComesOnce || note.kind == EventNote::DeclinedOnce ||
               note.kind == EventNote::TopicLocked || note.kind == EventNote::OwnUnreadable ||
               note.kind == EventNote::Unread;
    };
    return proposal.kind != EventProposal::Same || std::ranges::any_of(proposal.notes, isNews);
}

void putLine(QTreeWidgetItem &item, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        const QString text = texts[column].simplified();
        item.setText(column, text);
        item.setToolTip(column, plainTip(texts[column]));
    }
}

void putSentence(QTreeWidgetItem &event, const QString &sentence)
{
    auto *line = new QTreeWidgetItem{&event};
    putLine(*line, {sentence});
    line->setData(CalendarImportTree::WhatColumn, sentenceRole, true);
}

} // namespace

CalendarImportTree::CalendarImportTree(CalendarImport &import, const Term &term, QWidget *parent)
    : QTreeWidget{parent}, m_import{import}, m_hands{new HandWidths{*header()}}
{
    setAccessibleName(tr("Changes of the calendar file"));
    setHeaderLabels({tr("Activity"), tr("What happens"), tr("Now"), tr("In the file")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    QList<QTreeWidgetItem *> items;
    for (const EventProposal::Kind kind : importOrder) {
        for (std::size_t place = 0; place < import.proposals.size(); ++place) {
            if (import.proposals[place].kind == kind)
                items << eventItem(place, term);
        }
    }
    addTopLevelItems(items);
    for (QTreeWidgetItem *item : items) {
        // Spanning counts only once the line is in the tree.
        for (int line = 0; line < item->childCount(); ++line)
            item->child(line)->setFirstColumnSpanned(item->child(line)->data(WhatColumn, sentenceRole).toBool());
        item->setExpanded(hasNews(proposalOf(*item)));
    }
    if (!items.isEmpty())
        setCurrentItem(items.front());
    connect(this, &QTreeWidget::itemChanged, this,
            [this](QTreeWidgetItem *item, int column) { takeTick(*item, column); });
}

std::pair<QString, QString> CalendarImportTree::nowAndThen(const EventProposal &proposal)
{
    switch (proposal.about) {
    case EventProposal::Event: break;
    case EventProposal::Theme:
        if (!proposal.changes.empty())
            return {proposal.changes.front().before, proposal.changes.front().after};
        return proposal.kind == EventProposal::Same ? std::pair{proposal.title, QString{}}
                                                    : std::pair{QString{}, proposal.title};
    case EventProposal::NewOrder: return {tr("by their days"), tr("as in the file")};
    }
    return proposal.kind == EventProposal::New ? std::pair{QString{}, proposal.time}
                                               : std::pair{proposal.time, changesInShort(proposal)};
}

QTreeWidgetItem *CalendarImportTree::eventItem(std::size_t place, const Term &term) const
{
    const EventProposal &proposal = m_import.proposals[place];
    const QString title = proposalTitle(proposal, term);
    const QString deed = proposalName(proposal.kind);
    auto *item = new QTreeWidgetItem;
    const auto [now, file] = nowAndThen(proposal);
    putLine(*item, {title, deed, now, file});
    item->setData(WhatColumn, placeRole, QVariant::fromValue(static_cast<qulonglong>(place)));
    item->setData(WhatColumn, Qt::AccessibleTextRole, tr("%1, %2", "activity and what happens").arg(title, deed));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (proposal.canBeTaken()) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(WhatColumn, proposal.ticked ? Qt::Checked : Qt::Unchecked);
    }
    const bool isEvent = proposal.about == EventProposal::Event;
    for (const EventChange &change : isEvent ? proposal.changes : std::vector<EventChange>{})
        putLine(*new QTreeWidgetItem{item}, {eventFieldName(change, term), {}, change.before, change.after});
    for (const EventNote &note : proposal.notes)
        putSentence(*item, noteSentence(note));
    for (const EventRefusal refusal : proposal.refusals)
        putSentence(*item, eventRefusalSentence(refusal));
    if (proposal.fault)
        putSentence(*item, icsFaultSentence(*proposal.fault, proposal.line));
    return item;
}

EventProposal &CalendarImportTree::proposalOf(const QTreeWidgetItem &item) const
{
    return m_import.proposals[item.data(WhatColumn, placeRole).toULongLong()];
}

void CalendarImportTree::takeTick(const QTreeWidgetItem &item, int column)
{
    if (item.parent() || column != WhatColumn || !proposalOf(item).canBeTaken())
        return;
    const bool ticked = item.checkState(WhatColumn) == Qt::Checked;
    if (proposalOf(item).ticked == ticked)
        return;
    proposalOf(item).ticked = ticked;
    if (!m_tickingAll)
        emit ticksChanged();
}

void CalendarImportTree::showOnly(std::optional<EventProposal::Kind> kind)
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setHidden(kind && proposalOf(*topLevelItem(row)).kind != *kind);
}

void CalendarImportTree::tickAll(bool ticked)
{
    m_tickingAll = true;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem &item = *topLevelItem(row);
        if (!item.isHidden() && proposalOf(item).canBeTaken())
            item.setCheckState(WhatColumn, ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_tickingAll = false;
    emit ticksChanged();
}

void CalendarImportTree::keyPressEvent(QKeyEvent *event)
{
    QTreeWidgetItem *current = currentItem();
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || !current)
        return QTreeWidget::keyPressEvent(event);
    QTreeWidgetItem &item = current->parent() ? *current->parent() : *current;
    if (proposalOf(item).canBeTaken())
        item.setCheckState(WhatColumn, proposalOf(item).ticked ? Qt::Unchecked : Qt::Checked);
    event->accept();
}

void CalendarImportTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    const int width = viewport()->width();
    m_hands->fit(WhatColumn, width * 34 / 100);
    m_hands->fit(DeedColumn, width * 16 / 100);
    m_hands->fit(NowColumn, width * 24 / 100);
}

} // namespace yanben
