#include "ui/widgets/room/wrapping_row.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace yanben
{

WrappingRow::WrappingRow(QWidget *parent) : QLayout{parent} {}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addLeading(QWidget *widget)
{
    addWidget(widget);
    ++m_leading;
}

void WrappingRow::setWraps(bool wraps)
{
    if (m_wraps == wraps)
        return;
    m_wraps = wraps;
    invalidate();
}

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = static_cast<std::size_t>(index);
    QLayoutItem *taken = m_items[place].release();
    m_items.erase(m_items.begin() + index);
    if (place < m_leading)
        --m_leading;
    invalidate();
    return taken;
}

std::vector<QLayoutItem *> WrappingRow::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

bool WrappingRow::isLeading(const QLayoutItem *item) const
{
    const auto found = std::ranges::find(m_items, item, [](const auto &each) { return each.get(); });
    return static_cast<std::size_t>(found - m_items.begin()) < m_leading;
}

QSize WrappingRow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const std::vector<QLayoutItem *> items = shown();
    int width = std::max(0, static_cast<int>(items.size()) - 1) * spacing();
    for (const QLayoutItem *item : items)
        width += item->sizeHint().width();
    const int known = m_width > 0 ? m_width - margins.left() - margins.right() : width;
    return QSize{width, arranged(known).height}.grownBy(margins);
}

QSize WrappingRow::minimumSize() const
{
    if (!m_wraps)
        return sizeHint();
    int width = 0;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->minimumSize().width());
    // What is wider still, a choice of many ways perhaps, shortens its texts.
    constexpr int bearable = 12; // in line heights
    const QWidget *parent = parentWidget();
    width = std::min(width, bearable * (parent ? parent->fontMetrics() : QFontMetrics{QApplication::font()}).height());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), sizeHint().height()};
}

WrappingRow::Arrangement WrappingRow::inOneLine(int width) const
{
    const std::vector<QLayoutItem *> items = shown();
    Arrangement made;
    int wanted = std::max(0, static_cast<int>(items.size()) - 1) * spacing();
    for (const QLayoutItem *item : items) {
        wanted += item->sizeHint().width();
        made.height = std::max(made.height, item->sizeHint().height());
    }
    int lacking = std::max(0, wanted - width);
    int free = std::max(0, width - wanted);
    int left = 0;
    for (QLayoutItem *item : items) {
        const int hint = item->sizeHint().width();
        const int given = std::clamp(hint - item->minimumSize().width(), 0, lacking);
        lacking -= given;
        if (!isLeading(item)) {
            left += free;
            free = 0;
        }
        made.places.push_back({item, QRect{left, 0, hint - given, made.height}});
        left += hint - given + spacing();
    }
    return made;
}

WrappingRow::Arrangement WrappingRow::inLines(int width) const
{
    Arrangement made;
    int left = 0;
    int top = 0;
    int line = 0;
    std::size_t first = 0; // of the line
    bool wasLeading = false;
    const auto end = [&] {
        for (; first < made.places.size(); ++first)
            made.places[first].rect.setHeight(line);
    };
    for (QLayoutItem *item : shown()) {
        const QSize size{std::min(item->sizeHint().width(), width), item->sizeHint().height()};
        const bool begins = wasLeading && !isLeading(item);
        if (left > 0 && (begins || left + size.width() > width)) {
            end();
            left = 0;
            top += line + spacing();
            line = 0;
        }
        wasLeading = isLeading(item);
        made.places.push_back({item, QRect{QPoint{left, top}, size}});
        left += size.width() + spacing();
        line = std::max(line, size.height());
    }
    end();
    made.height = top + line;
    return made;
}

WrappingRow::Arrangement WrappingRow::arranged(int width) const
{
    const std::vector<QLayoutItem *> items = shown();
    int least = std::max(0, static_cast<int>(items.size()) - 1) * spacing();
    for (const QLayoutItem *item : items)
        least += item->minimumSize().width();
    return !m_wraps || least <= width ? inOneLine(width) : inLines(width);
}

void WrappingRow::setGeometry(const QRect &rect)
{
    const int before = sizeHint().height();
    QLayout::setGeometry(rect);
    m_width = rect.width();
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Arrangement made = arranged(inside.width());
    // In one line the widgets stand in its middle, should the line get more height than they need.
    const int down = std::max(0, (inside.height() - made.height) / 2);
    for (const Place &place : made.places)
        place.item->setGeometry(place.rect.translated(inside.topLeft() + QPoint{0, down}));
    // Not at once: whoever gives places now would not hear it.
    if (QWidget *parent = parentWidget(); parent && sizeHint().height() != before)
        QMetaObject::invokeMethod(
            this,
            [this] {
                invalidate();
                update();
            },
            Qt::QueuedConnection);
}

} // namespace yanben
