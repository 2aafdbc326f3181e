#pragma once

#include <QScrollArea>

#include <vector>

class QStackedWidget;

namespace yanben
{

class Banner;
class SidePanes;

/// What stands above a page's table: its buttons, filters and hints. It has the height that it wants unless too little
/// is left below it; then it gets less and scrolls by itself, so that the page need not scroll around its table.
class HeadRoom final : public QScrollArea
{
    Q_OBJECT

public:
    /// What stands below the content, one below the other: `banners` while they are shown, then `stack`, whose first
    /// page are `panes`.
    struct Below
    {
        std::vector<Banner *> banners;
        QStackedWidget &stack;
        SidePanes &panes;
    };

    /// `parent` holds all of it in its layout.
    HeadRoom(const QString &name, QWidget *content, Below below, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The height of the content in this width.
    int wish() const;
    /// What all that stands below needs of the height that it can have at most.
    int neededBelow(int most) const;

    Below m_below;
};

} // namespace yanben
