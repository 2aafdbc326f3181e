#include "ui/widgets/panels/rest.h"

#include <QApplication>
#include <QMenu>
#include <QTimer>

namespace yanben
{

namespace
{

constexpr int milliseconds = 40; // more than between two steps of a key that is held down

/// A menu that was opened elsewhere speaks of what has just been chosen there.
bool isMenuOutside(const QWidget &popup, const QObject *panel)
{
    const auto *around = qobject_cast<const QWidget *>(panel);
    const QWidget *opener = popup.parentWidget();
    return qobject_cast<const QMenu *>(&popup) && around && opener && opener != around && !around->isAncestorOf(opener);
}

} // namespace

Rest::Rest(QObject *parent) : QObject{parent}, m_timer{new QTimer{this}}
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(milliseconds);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const bool isPressed = QGuiApplication::mouseButtons() != Qt::NoButton;
        const QWidget *popup = QApplication::activePopupWidget();
        if ((isPressed && !m_isHeld) || (popup && !isMenuOutside(*popup, this->parent())))
            m_timer->start();
        else
            emit over();
    });
}

void Rest::begin()
{
    m_isHeld = false;
    m_timer->start();
}

void Rest::beginHeld()
{
    m_isHeld = true;
    m_timer->start();
}

void Rest::cancel()
{
    m_timer->stop();
}

bool Rest::isActive() const
{
    return m_timer->isActive();
}

} // namespace yanben
