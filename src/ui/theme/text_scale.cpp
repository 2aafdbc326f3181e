#include "ui/theme/text_scale.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QVariant>
#include <QWidget>

#include <cstdlib>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *exactLengths = "exactLengths"; // by name, unrounded

} // namespace

TextScale::TextScale()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        addSizes(*widget);
        if (QLayout *layout = widget->layout())
            addLayout(*layout);
        if (auto *header = qobject_cast<QHeaderView *>(widget))
            addHeader(*header);
    }
}

void TextScale::add(QObject &owner, const QString &name, std::function<int()> read, std::function<void(int)> write)
{
    if (const int now = read(); now > 0 && now < QWIDGETSIZE_MAX)
        m_lengths.push_back({&owner, name, now, std::move(read), std::move(write)});
}

void TextScale::addSizes(QWidget &widget)
{
    // The least size of a window comes from its layout; that of a dialog or the frame has nothing to do with letters.
    if (widget.isWindow())
        return;
    QWidget *w = &widget;
    add(
        widget, u"least width"_s, [w] { return w->minimumWidth(); }, [w](int to) { w->setMinimumWidth(to); });
    add(
        widget, u"least height"_s, [w] { return w->minimumHeight(); }, [w](int to) { w->setMinimumHeight(to); });
    add(
        widget, u"largest width"_s, [w] { return w->maximumWidth(); }, [w](int to) { w->setMaximumWidth(to); });
    add(
        widget, u"largest height"_s, [w] { return w->maximumHeight(); }, [w](int to) { w->setMaximumHeight(to); });
}

void TextScale::addLayout(QLayout &layout)
{
    QLayout *l = &layout;
    const auto margin = [&](const QString &name, int (QMargins::*get)() const, void (QMargins::*set)(int)) {
        add(
            layout, name, [l, get] { return (l->contentsMargins().*get)(); },
            [l, set](int to) {
                QMargins margins = l->contentsMargins();
                (margins.*set)(to);
                l->setContentsMargins(margins);
            });
    };
    margin(u"left"_s, &QMargins::left, &QMargins::setLeft);
    margin(u"top"_s, &QMargins::top, &QMargins::setTop);
    margin(u"right"_s, &QMargins::right, &QMargins::setRight);
    margin(u"bottom"_s, &QMargins::bottom, &QMargins::setBottom);
    const auto gaps = [this](auto *rows) {
        add(
            *rows, u"columns apart"_s, [rows] { return rows->horizontalSpacing(); },
            [rows](int to) { rows->setHorizontalSpacing(to); });
        add(
            *rows, u"rows apart"_s, [rows] { return rows->verticalSpacing(); },
            [rows](int to) { rows->setVerticalSpacing(to); });
    };
    if (auto *grid = qobject_cast<QGridLayout *>(l))
        gaps(grid);
    else if (auto *form = qobject_cast<QFormLayout *>(l))
        gaps(form);
    else
        add(
            layout, u"apart"_s, [l] { return l->spacing(); }, [l](int to) { l->setSpacing(to); });
    for (int index = 0; index < layout.count(); ++index) {
        if (QLayout *inner = layout.itemAt(index)->layout())
            addLayout(*inner);
    }
}

void TextScale::addHeader(QHeaderView &header)
{
    QHeaderView *h = &header;
    if (header.orientation() == Qt::Vertical) {
        const std::size_t known = m_lengths.size();
        add(
            header, u"row"_s, [h] { return h->defaultSectionSize(); }, [h](int to) { h->setDefaultSectionSize(to); });
        if (m_lengths.size() > known)
            m_lengths.back().isRow = true;
        return;
    }
    const int last = header.count() > 0 ? header.logicalIndex(header.count() - 1) : -1;
    for (int column = 0; column < header.count(); ++column) {
        const QHeaderView::ResizeMode mode = header.sectionResizeMode(column);
        const bool isStretched = header.stretchLastSection() && column == last;
        if (isStretched || (mode != QHeaderView::Interactive && mode != QHeaderView::Fixed))
            continue;
        add(
            header, u"column %1"_s.arg(column),
            [h, column] { return column < h->count() ? h->sectionSize(column) : 0; },
            [h, column](int to) { h->resizeSection(column, to); });
    }
}

void TextScale::follow(double ratio) const
{
    for (const Length &length : m_lengths) {
        if (!length.owner)
            continue;
        const int now = length.read();
        if (now != length.before && !length.isRow)
            continue;
        QVariantHash exact = length.owner->property(exactLengths).toHash();
        double value = exact.value(length.name, length.before).toDouble();
        if (qRound(value) != length.before) // a person or the widget itself has set it since
            value = length.before;
        value *= ratio;
        // No person sets rows. A table that does so itself while its header still had larger letters got higher ones
        // than it wanted: a header keeps room for a line of its own.
        constexpr int rounding = 2;
        if (now != length.before && std::abs(now - qRound(value)) <= rounding)
            continue;
        exact.insert(length.name, value);
        length.owner->setProperty(exactLengths, exact);
        length.write(qMax(1, qRound(value)));
    }
}

} // namespace yanben
