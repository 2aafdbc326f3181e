#pragma once

#include <QScrollArea>

#include <functional>

namespace yanben
{

/// What stands above a page's table: its buttons, filters and hints. It has the height that it wants unless too little
/// is left below it; then it gets less and scrolls by itself, so that the page need not scroll around its table.
class HeadRoom final : public QScrollArea
{
    Q_OBJECT

public:
    /// `parent` holds both; `below` says what all that stands below needs of the height that it can have at most.
    HeadRoom(const QString &name, QWidget *content, std::function<int(int)> below, QWidget *parent);

    /// A sibling whose changes may change what `below` says.
    void yieldTo(QWidget &sibling) { sibling.installEventFilter(this); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The height of the content in this width.
    int wish() const;

    std::function<int(int)> m_below;
};

} // namespace yanben
