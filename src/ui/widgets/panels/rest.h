#pragma once

#include <QObject>

class QTimer;

namespace yanben
{

/// Puts off what a wish asks for until a moment without another wish, so that whoever goes on quickly is not held up.
/// While a mouse button is down or a list is open it waits: nothing may change under them.
class Rest final : public QObject
{
    Q_OBJECT

public:
    explicit Rest(QObject *parent);

    /// With each call anew.
    void begin();
    void cancel();
    bool isActive() const;

signals:
    void over();

private:
    QTimer *m_timer;
};

} // namespace yanben
