#include "ui/widgets/panels/rest.h"

#include <QApplication>
#include <QTimer>

namespace yanben
{

namespace
{

constexpr int milliseconds = 40; // more than between two steps of a key that is held down

} // namespace

Rest::Rest(QObject *parent) : QObject{parent}, m_timer{new QTimer{this}}
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(milliseconds);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget())
            m_timer->start();
        else
            emit over();
    });
}

void Rest::begin()
{
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
