#include "ui/widgets/room/dialog_room.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

class DialogBody final : public QScrollArea
{
public:
    /// As wide as what is in it, if the room has that.
    DialogBody(int mostWidth, QWidget *parent) : QScrollArea{parent}, m_mostWidth{mostWidth}
    {
        setWidget(new QWidget);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        widget()->setAutoFillBackground(false);
    }

    QSize sizeHint() const override { return widget()->sizeHint() + QSize{barWidth(), 0}; }
    QSize minimumSizeHint() const override
    {
        constexpr int leastLines = 3;
        return {std::min(widget()->minimumSizeHint().width() + barWidth(), m_mostWidth),
                fontMetrics().height() * leastLines};
    }

private:
    int barWidth() const { return verticalScrollBar()->sizeHint().width(); }

    int m_mostWidth;
};

bool holds(QLayout &layout, const QWidget &widget)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (item->widget() == &widget || (item->layout() && holds(*item->layout(), widget)))
            return true;
    }
    return false;
}

/// The buttons of the dialog, or the row that they stand in if the room is wide enough for it; null without any.
QLayoutItem *takeButtons(QLayout &layout, const QWidget &buttons, int room)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (item->widget() == &buttons)
            return layout.takeAt(index);
        if (item->layout() && holds(*item->layout(), buttons))
            return item->minimumSize().width() <= room ? layout.takeAt(index)
                                                       : takeButtons(*item->layout(), buttons, room);
    }
    return nullptr;
}

void letScroll(QDialog &dialog, QSize room)
{
    const QPointer<QWidget> keyboard = dialog.focusWidget();
    QLayout *inside = dialog.layout();
    const QMargins margins = inside->contentsMargins();
    const int width = room.width() - margins.left() - margins.right();
    const auto *box = dialog.findChild<QDialogButtonBox *>(QString{}, Qt::FindDirectChildrenOnly);
    QLayoutItem *buttons = box ? takeButtons(*inside, *box, width) : nullptr;
    // In the dialog from the start: what leaves its window, be it for a moment, loses its place in the tab order. The
    // layout moves as it is: a dialog that adds lines later adds them in their place.
    auto *body = new DialogBody{width, &dialog};
    body->widget()->setLayout(inside);
    inside->setContentsMargins({});
    auto *outer = new QVBoxLayout{&dialog};
    outer->setContentsMargins(margins);
    outer->addWidget(body, 1);
    if (buttons && buttons->layout()) {
        outer->addLayout(buttons->layout());
    } else if (buttons) {
        outer->addWidget(buttons->widget());
        delete buttons;
    }
    if (dialog.isVisible())
        body->show();
    if (keyboard)
        keyboard->setFocus(Qt::OtherFocusReason);
}

bool isOurs(const QDialog &dialog)
{
    const QLatin1StringView name{dialog.metaObject()->className()};
    return name == QLatin1StringView{"QDialog"} || !name.startsWith(QLatin1Char{'Q'});
}

} // namespace

DialogRoom::DialogRoom(QObject &application, std::optional<QSize> room, QObject *parent) : QObject{parent}, m_room{room}
{
    application.installEventFilter(this);
}

bool DialogRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::LayoutRequest)
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (dialog && dialog->isVisible() && dialog->layout() && isOurs(*dialog))
        fit(*dialog);
    return false;
}

QSize DialogRoom::roomOf(const QDialog &dialog) const
{
    if (m_room)
        return *m_room;
    // The frame is not known before the window stands on the screen.
    const QSize frame = dialog.frameGeometry().size() - dialog.size();
    const int title = dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &dialog);
    return dialog.screen()->availableSize() - QSize{frame.width(), std::max(frame.height(), title)};
}

void DialogRoom::fit(QDialog &dialog) const
{
    const QSize room = roomOf(dialog);
    QLayout *layout = dialog.layout();
    const QSize least = layout->totalMinimumSize();
    const int width = std::min(std::max(dialog.width(), least.width()), room.width());
    const int height = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : least.height();
    const bool scrolls = std::ranges::any_of(
        dialog.children(), [](const QObject *child) { return dynamic_cast<const DialogBody *>(child) != nullptr; });
    const bool grows = !scrolls && (least.width() > room.width() || std::max(height, least.height()) > room.height());
    if (grows)
        letScroll(dialog, room);
    const QSize most = room.expandedTo(dialog.layout()->totalMinimumSize());
    const bool isOwnSize = !dialog.isMaximized() && !dialog.isFullScreen();
    if (grows || (isOwnSize && (dialog.width() > most.width() || dialog.height() > most.height()))) {
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(most));
        dialog.resize(dialog.size().boundedTo(most));
    }
    // A dialog that has been on the screen and grew may have its end below the edge.
    if (grows && !m_room) {
        const QRect place = dialog.screen()->availableGeometry();
        const QRect frame = dialog.frameGeometry();
        dialog.move(std::clamp(frame.left(), place.left(), std::max(place.left(), place.right() - frame.width())),
                    std::clamp(frame.top(), place.top(), std::max(place.top(), place.bottom() - frame.height())));
    }
}

} // namespace yanben
