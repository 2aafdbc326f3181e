#include "ui/pages/plan/outline_view.h"

#include "ui/pages/plan/outline_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace yanben
{

namespace
{

class OutlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen)
            drawRounded(*painter, ground, cornerRadius(option.fontMetrics), c.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(*painter, ground, cornerRadius(option.fontMetrics), c.hover);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocus(*painter, ground, cornerRadius(option.fontMetrics), c);

        QRect room = textRect(option, index);
        const QString count = index.data(OutlineModel::CountRole).toString();
        const int countWidth = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + gap(option);
        const QFont font = scaledFont(option.font, 1.0, chosen);
        const QFontMetrics metrics{font};
        const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                std::max(0, room.width() - countWidth));
        painter->setFont(font);
        painter->setPen(chosen ? c.accent : c.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
        if (countWidth > 0) {
            room.setLeft(room.left() + metrics.horizontalAdvance(name) + gap(option) / 2);
            painter->setFont(option.font);
            painter->setPen(index.data(OutlineModel::WarnRole).toBool() ? c.danger : c.muted);
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, count);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.height() * 6, option.fontMetrics.height() * 8 / 5};
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QRect room = option.rect;
        room.setLeft(textRect(option, index).left() - gap(option) / 2);
        editor->setGeometry(room);
    }

private:
    static int gap(const QStyleOptionViewItem &option) { return spacing(option.fontMetrics); }

    static QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int level = index.data(OutlineModel::LevelRole).toInt();
        return option.rect.adjusted(gap(option) + (level - 1) * option.fontMetrics.height(), 0, -gap(option) / 2, 0);
    }
};

} // namespace

OutlineView::OutlineView(QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("Outline"));
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    styleFrame(*this, Frame::None, Ground::None);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (m_editable && alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveRequested(event->key() == Qt::Key_Up ? Shift::Up : Shift::Down);
    else if (m_editable && event->key() == Qt::Key_Backtab)
        emit outdentRequested();
    else if (m_editable && event->key() == Qt::Key_Tab)
        emit indentRequested();
    else if (m_editable && event->key() == Qt::Key_Insert)
        emit addRequested();
    else if (m_editable && event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QListView::keyPressEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved(current);
}

bool OutlineView::focusNextPrevChild(bool next)
{
    return m_editable && hasFocus() ? false : QListView::focusNextPrevChild(next);
}

} // namespace yanben
