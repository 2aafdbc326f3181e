#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>

namespace yanben
{

/// The application's look with letters of a chosen size; the look of before comes back at the end.
class LargeLetters
{
public:
    explicit LargeLetters(int points)
        : m_before{QApplication::font()}, m_theme{*qobject_cast<QApplication *>(QCoreApplication::instance())}
    {
        choose(points);
    }
    ~LargeLetters()
    {
        qApp->setStyleSheet({});
        QApplication::setFont(m_before);
        QApplication::setPalette(QPalette{});
    }
    LargeLetters(const LargeLetters &) = delete;
    LargeLetters &operator=(const LargeLetters &) = delete;

    void choose(int points) { m_theme.apply({ThemeChoice::Light, points}); }

private:
    QFont m_before;
    ThemeManager m_theme;
};

} // namespace yanben
