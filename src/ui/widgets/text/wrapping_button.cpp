#include "ui/widgets/text/wrapping_button.h"

#include "documents/paper/line_breaks.h"
#include "ui/widgets/buttons.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace yanben
{

namespace
{

/// （周三） goes to the next line as a whole.
void keepBracketsWhole(QTextLine &line, const QString &text, double room)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    const qsizetype open = end < text.size() ? text.lastIndexOf(u'（', end - 1) : -1;
    if (open <= start || text.indexOf(u'）', open) < end)
        return;
    for (int columns = static_cast<int>(open) - start; columns > 0 && start + line.textLength() > open; --columns)
        line.setNumColumns(columns, room);
}

} // namespace

WrappingButton::WrappingButton(const QString &text, QWidget *parent) : QPushButton{text, parent}
{
    makeLink(*this);
    setProperty("wraps", true);
    QSizePolicy policy{QSizePolicy::Maximum, QSizePolicy::Minimum, QSizePolicy::PushButton};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

QSize WrappingButton::wordsSize() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text());
}

QStringList WrappingButton::linesIn(int width) const
{
    if (width >= sizeHint().width())
        return {text()};
    const int room = std::max(1, width - (sizeHint().width() - wordsSize().width()));
    QTextLayout layout{text(), font()};
    layout.setTextOption(betweenWords());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = nextLine(layout, room); line.isValid(); line = nextLine(layout, room)) {
        keepBracketsWhole(line, text(), room);
        lines << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int WrappingButton::heightForWidth(int width) const
{
    const auto further = std::max(0, static_cast<int>(linesIn(width).size()) - 1);
    return sizeHint().height() + further * fontMetrics().lineSpacing();
}

void WrappingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = lines().join(u'\n');
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace yanben
