#pragma once

#include "ui/pages/calendar/views/colouring.h"

#include <QWidget>

namespace yanben
{

/// What the colours and marks of the calendar mean, side by side, in as many lines as they need but three at most; what
/// has no room there is counted and stands in the tip.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void setItems(std::vector<LegendItem> items);
    const std::vector<LegendItem> &items() const { return m_items; }

    /// How many have no room in this width.
    std::size_t leftOut(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString textOf(const LegendItem &item) const;
    static QString countText(std::size_t count);

    struct Places
    {
        std::vector<QRect> items; ///< of the first ones, which have room
        QRect rest;               ///< of the number of the others; null where there are none
    };
    Places places(int width) const;

    std::vector<LegendItem> m_items;
};

} // namespace yanben
