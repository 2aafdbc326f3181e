#include "ui/widgets/lists/navigation_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QKeySequence>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace yanben
{

namespace
{

enum ItemRole { PageRole = Qt::UserRole, GroupRole, BadgeRole, IconRole };

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool heading = !index.data(PageRole).isValid();
        return {line * 9, heading ? line * 3 / 2 : line * 7 / 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        const int gap = spacing(option.fontMetrics);
        painter->save();
        if (!index.data(PageRole).isValid()) {
            painter->setFont(scaledFont(option.font, 0.85));
            painter->setPen(c.muted);
            painter->drawText(option.rect.adjusted(gap * 2, 0, -gap, -gap / 3), Qt::AlignLeft | Qt::AlignBottom,
                              index.data(Qt::DisplayRole).toString());
            painter->restore();
            return;
        }
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(gap, 1, -gap, -1);
        const int radius = cornerRadius(option.fontMetrics);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(*painter, row, radius, chosen ? c.accentSoft : c.hover);
        if (chosen && option.state.testFlag(QStyle::State_HasFocus))
            drawFocus(*painter, row, radius, c);

        const int side = option.fontMetrics.height() * 9 / 10;
        const QRect picture(row.left() + gap, row.center().y() - side / 2 + 1, side, side);
        lineIcon(index.data(IconRole).toString(), chosen ? IconTone::Accent : IconTone::Muted).paint(painter, picture);

        QRect words = row.adjusted(gap * 2 + side, 0, -gap, 0);
        if (const QVariant badge = index.data(BadgeRole); badge.isValid())
            words.setRight(drawBadge(*painter, option, row, badge.toInt()) - gap / 2);
        painter->setFont(scaledFont(option.font, 1.0, chosen));
        painter->setPen(chosen ? c.accent : c.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font())
                              .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    static int drawBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, int badge)
    {
        const Colours &c = coloursOf(option.palette);
        const QFont font = scaledFont(option.font, 0.85);
        const QFontMetrics metrics(font);
        const QString number = QString::number(badge);
        const int height = metrics.height();
        const int width = qMax(height, metrics.horizontalAdvance(number) + height / 2);
        const QRect place(row.right() - spacing(option.fontMetrics) - width, row.center().y() - height / 2, width,
                          height);
        drawRounded(painter, place, height / 2.0, c.badge);
        painter.setFont(font);
        painter.setPen(c.warning);
        painter.drawText(place, Qt::AlignCenter, number);
        return place.left();
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setObjectName(QStringLiteral("navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    styleFrame(*this, Frame::None, Ground::None);
    setAccessibleName(tr("Pages"));
}

NavigationList::~NavigationList() = default;

void NavigationList::setPages(const std::vector<PageId> &pages)
{
    m_model->clear();
    std::optional<PageGroup> group;
    for (const PageId page : pages) {
        if (group != pageGroup(page)) {
            group = pageGroup(page);
            auto *heading = new QStandardItem;
            heading->setData(static_cast<int>(*group), GroupRole);
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
        }
        auto *item = new QStandardItem;
        item->setData(static_cast<int>(page), PageRole);
        item->setData(pageIcon(page), IconRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(item);
    }
    retranslate();
}

void NavigationList::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < m_model->rowCount(); ++row)
        describe(row);
}

void NavigationList::describe(int row)
{
    QStandardItem *item = m_model->item(row);
    const QVariant page = item->data(PageRole);
    if (!page.isValid()) {
        item->setText(groupTitle(static_cast<PageGroup>(item->data(GroupRole).toInt())));
        return;
    }
    const QString title = pageTitle(static_cast<PageId>(page.toInt()));
    const QVariant badge = item->data(BadgeRole);
    item->setText(title);
    item->setAccessibleText(badge.isValid() ? tr("%1, %n findings", nullptr, badge.toInt()).arg(title) : title);
    int ordinal = 1;
    for (int above = 0; above < row; ++above)
        ordinal += m_model->item(above)->data(PageRole).isValid() ? 1 : 0;
    const QString keys = QKeySequence(QStringLiteral("Ctrl+%1").arg(ordinal)).toString(QKeySequence::NativeText);
    item->setToolTip(ordinal > 9 ? title : QStringLiteral("%1 (%2)").arg(title, keys));
}

void NavigationList::setBadge(PageId page, std::optional<int> badge)
{
    const QModelIndex index = indexOf(page);
    if (!index.isValid())
        return;
    m_model->setData(index, badge ? QVariant(*badge) : QVariant(), BadgeRole);
    describe(index.row());
}

std::optional<int> NavigationList::badge(PageId page) const
{
    const QVariant badge = indexOf(page).data(BadgeRole);
    return badge.isValid() ? std::optional(badge.toInt()) : std::nullopt;
}

void NavigationList::setCurrentPage(PageId page)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(indexOf(page));
}

std::optional<PageId> NavigationList::currentPage() const
{
    const QVariant page = currentIndex().data(PageRole);
    return page.isValid() ? std::optional(static_cast<PageId>(page.toInt())) : std::nullopt;
}

QSize NavigationList::sizeHint() const
{
    return {fontMetrics().height() * 21 / 2, QListView::sizeHint().height()};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHint().width(), fontMetrics().height() * 6};
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QVariant page = current.data(PageRole);
    if (!m_quiet && page.isValid())
        emit pageChosen(static_cast<PageId>(page.toInt()));
}

void NavigationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

QModelIndex NavigationList::indexOf(PageId page) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant found = m_model->item(row)->data(PageRole);
        if (found.isValid() && found.toInt() == static_cast<int>(page))
            return m_model->index(row, 0);
    }
    return {};
}

} // namespace yanben
