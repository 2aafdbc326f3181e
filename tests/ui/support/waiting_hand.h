#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>
#include <utility>

namespace yanben
{

/// Answers the next dialog of its kind, whenever within some seconds it opens: behind another one, or by an event that
/// waits in the queue.
template <typename Dialog>
class WaitingHand
{
public:
    explicit WaitingHand(std::function<void(Dialog &)> answer) : m_answer{std::move(answer)}
    {
        constexpr int interval = 10;
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_timer.stop();
            m_isDone = true;
            m_answer(*dialog);
        });
        m_timer.start(interval);
    }
    bool isDone() const { return m_isDone; }

private:
    std::function<void(Dialog &)> m_answer;
    QTimer m_timer;
    bool m_isDone = false;
};

} // namespace yanben
