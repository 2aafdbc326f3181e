#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace yanben
{

/// Wants no more room than the page that is shown.
class PageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

/// Where the page stands: it fills the room, and in a window too small for it or under large letters it scrolls rather
/// than losing text.
class PageRoom final : public QScrollArea
{
public:
    explicit PageRoom(PageStack *stack, QWidget *parent = nullptr);
};

} // namespace yanben
