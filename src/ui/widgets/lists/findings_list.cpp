#include "ui/widgets/lists/findings_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace yanben
{

namespace
{

int labelWidth(const QFontMetrics &metrics)
{
    return metrics.height() * 4;
}

QRect fixPlace(const QRect &row, const QString &fix, const QFontMetrics &metrics)
{
    if (fix.isEmpty())
        return {};
    const int width = qMin(metrics.horizontalAdvance(fix) + spacing(metrics) * 2, row.width() / 2);
    return row.adjusted(row.width() - width, 0, 0, 0);
}

class FindingsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view == nullptr ? metrics.height() * 20 : view->viewport()->width();
        const QRect words = sentencePlace(QRect(0, 0, width, metrics.height()), index, metrics);
        const int height = metrics
                               .boundingRect(QRect(0, 0, qMax(words.width(), metrics.height() * 4), 10000),
                                             Qt::TextWordWrap, index.data().toString())
                               .height();
        return {metrics.height() * 12, height + metrics.height() * 4 / 5};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        const QFontMetrics &metrics = option.fontMetrics;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(*painter, option.rect.adjusted(0, 1, 0, -1), cornerRadius(metrics),
                        current ? c.accentSoft : c.hover);
        if (current && option.state.testFlag(QStyle::State_HasFocus))
            drawFocus(*painter, option.rect.adjusted(0, 1, 0, -1), cornerRadius(metrics), c);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        const auto tone = static_cast<Tone>(index.data(FindingToneRole).toInt());
        painter->setFont(option.font);
        painter->setPen(tone == Tone::Neutral ? c.muted : toneColours(c, tone).text);
        const QRect label = option.rect.adjusted(spacing(metrics), 0, 0, 0);
        painter->drawText(
            QRect(label.left(), label.top(), labelWidth(metrics), label.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(FindingLabelRole).toString(), Qt::ElideRight, labelWidth(metrics)));
        painter->setPen(c.text);
        painter->drawText(sentencePlace(option.rect, index, metrics),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        const QString fix = index.data(FindingFixRole).toString();
        const QRect place = fixPlace(option.rect, fix, metrics);
        painter->setPen(c.accent);
        painter->drawText(place.adjusted(0, 0, -spacing(metrics), 0), Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(fix, Qt::ElideRight, place.width() - spacing(metrics)));
        painter->restore();
    }

private:
    static QRect sentencePlace(const QRect &row, const QModelIndex &index, const QFontMetrics &metrics)
    {
        const QRect fix = fixPlace(row, index.data(FindingFixRole).toString(), metrics);
        const int right = fix.isEmpty() ? spacing(metrics) : fix.width() + spacing(metrics);
        return row.adjusted(labelWidth(metrics) + spacing(metrics) * 2, 0, -right, 0);
    }
};

} // namespace

FindingsList::FindingsList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new FindingsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    styleFrame(*this, Frame::None, Ground::None);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QRect FindingsList::fixRect(const QModelIndex &index) const
{
    return fixPlace(visualRect(index), index.data(FindingFixRole).toString(), fontMetrics());
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const bool fix = event->modifiers().testFlag(Qt::ControlModifier);
    if (!fix)
        emit jumpRequested(currentIndex());
    else if (!currentIndex().data(FindingFixRole).toString().isEmpty())
        emit fixRequested(currentIndex());
}

void FindingsList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void FindingsList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || m_pressed != index)
        return;
    if (fixRect(index).contains(event->position().toPoint()))
        emit fixRequested(index);
    else
        emit jumpRequested(index);
}

void FindingsList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FindingsList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    emit menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FindingsList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace yanben
