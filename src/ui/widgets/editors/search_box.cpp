#include "ui/widgets/editors/search_box.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace yanben
{

SearchBox::SearchBox(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_rest(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search"), IconTone::Muted), LeadingPosition);
    m_rest->setSingleShot(true);
    m_rest->setInterval(120);
    connect(m_rest, &QTimer::timeout, this, &SearchBox::announce);
    connect(this, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
}

QSize SearchBox::sizeHint() const
{
    constexpr int iconAndMargins = 3; // line heights
    const QSize usual = QLineEdit::sizeHint();
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return {std::max(usual.width(), words + iconAndMargins * fontMetrics().height()), usual.height()};
}

void SearchBox::announce()
{
    m_rest->stop();
    const QString words = text().trimmed();
    if (words == m_announced)
        return;
    m_announced = words;
    emit searched(words);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: announce(); return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        announce();
        return;
    case Qt::Key_Down: emit leftDownward(); return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace yanben
