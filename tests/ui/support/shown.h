#pragma once

#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

namespace yanben
{

/// Shown, with the keyboard.
inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

inline void showActive(QWidget &window, QSize size)
{
    window.resize(size);
    showActive(window);
}

} // namespace yanben
