#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace yanben
{

/// A row that goes on below when it is wider than its place. Leading widgets stand at the left, the others at the right
/// as long as one line holds them, each at its least width if need be; otherwise they begin the next line. It
/// does not say that its height depends on its width: a scroll area would then take the wish of a whole page for what
/// the page needs. It asks again once it knows its width.
class WrappingRow final : public QLayout
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent = nullptr);
    ~WrappingRow() override;

    /// Before the other widgets.
    void addLeading(QWidget *widget);
    /// Whether it may go on below; otherwise it needs the width of all.
    void setWraps(bool wraps);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QRect rect;
    };
    struct Arrangement
    {
        std::vector<Place> places;
        int height = 0;
    };
    /// Within a width, from the corner 0, 0.
    Arrangement arranged(int width) const;
    Arrangement inOneLine(int width) const;
    Arrangement inLines(int width) const;
    std::vector<QLayoutItem *> shown() const;
    bool isLeading(const QLayoutItem *item) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::size_t m_leading = 0;
    bool m_wraps = true;
    int m_width = 0; ///< of the last place; 0: none yet
};

} // namespace yanben
