#pragma once

#include "ui/pages/calendar/views/colouring.h"

#include <QWidget>

namespace yanben
{

/// What the colours and marks of the calendar mean, side by side, in as many lines as they need but three at most.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void setItems(std::vector<LegendItem> items);
    const std::vector<LegendItem> &items() const { return m_items; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString textOf(const LegendItem &item) const;
    /// Of those that have room.
    std::vector<QRect> places(int width) const;

    std::vector<LegendItem> m_items;
};

} // namespace yanben
