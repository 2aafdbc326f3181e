#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

/// Writes one byte to stdout as soon as `window` has painted itself, and ends the program.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget &window) : m_window{window} { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The window flushes what its children painted in the same turn; the next turn finds it on the screen.
        if (watched == &m_window && event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, &m_window, [] {
                if (write(STDOUT_FILENO, "p", 1) == 1)
                    QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    QWidget &m_window;
    bool m_painted = false;
};
