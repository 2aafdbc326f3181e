#pragma once

#include <QObject>

class QTimer;

namespace yanben
{

/// Puts off what a wish asks for until a moment without another wish, so that whoever goes on quickly is not held up.
/// While a mouse button is down or a list is open it waits: nothing may change under them. A menu that was opened
/// outside the parent holds nothing up.
class Rest final : public QObject
{
    Q_OBJECT

public:
    explicit Rest(QObject *parent);

    /// With each call anew.
    void begin();
    /// The same where the button is down because something is dragged, which is what the wish is about.
    void beginHeld();
    void cancel();
    bool isActive() const;

signals:
    void over();

private:
    QTimer *m_timer;
    bool m_isHeld = false;
};

} // namespace yanben
