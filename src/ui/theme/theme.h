#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QFontMetrics>
#include <QObject>
#include <QString>

#include <optional>

class QApplication;
class QWidget;

namespace yanben
{

enum class ThemeChoice { System, Light, Dark };

struct Appearance
{
    ThemeChoice theme = ThemeChoice::System;
    std::optional<int> fontPoints; ///< none: the system's size

    bool operator==(const Appearance &) const = default;
};

/// The sizes that the menu steps through.
inline constexpr int fontSteps[] = {8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28};

/// Font, palette and style sheet of the application. Made once, before the first window: it keeps the palette and the
/// font that the system gave, against which every later choice is made.
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    explicit ThemeManager(QApplication &application, const Appearance &appearance = {}, QObject *parent = nullptr);

    void apply(const Appearance &appearance);
    /// After many widgets are gone: Qt's style sheets keep something of each until the sheet is set again.
    void forgetWidgets();
    const Appearance &appearance() const { return m_appearance; }
    bool dark() const;
    /// What the text has now, chosen or from the system.
    int fontPoints() const;

signals:
    void changed();

private:
    QApplication &m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Appearance m_appearance;
};

/// The system's size with families named in order: what the system falls back to for Chinese depends on the locale.
QFont applicationFont(const QFont &system, std::optional<int> points);

/// WithFocus: a line under the field that has the keyboard, for titles that are text until they are typed into.
enum class Frame { None, WithFocus };
enum class Ground { Own, None };
/// Before the widget is first shown. A style sheet of its own would be read and matched again for every such widget.
void styleFrame(QWidget &widget, Frame frame, Ground ground);

/// Lengths follow the font, so that the sheet holds at every scale.
QString styleSheetOf(const Colours &colours, const QFontMetrics &metrics);

/// Corner radius and spacing for widgets that paint or lay out themselves.
int cornerRadius(const QFontMetrics &metrics);
int spacing(const QFontMetrics &metrics);

} // namespace yanben
