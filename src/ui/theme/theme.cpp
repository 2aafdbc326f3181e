#include "ui/theme/theme.h"

#include "ui/theme/text_scale.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// The icons of a desktop's theme do not go with ours.
class PlainButtons final : public QProxyStyle
{
public:
    PlainButtons() : QProxyStyle{QStyleFactory::create(u"Fusion"_s)} {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// A widget under a style sheet takes its font from its parent when it is polished, and the application polishes its
/// widgets in no order: a child that came before its parent would keep the size of the font before.
void adoptFont(QWidget &widget)
{
    if (widget.testAttribute(Qt::WA_WState_Polished))
        widget.style()->polish(&widget);
    QEvent changed{QEvent::StyleChange};
    QCoreApplication::sendEvent(&widget, &changed);
    widget.updateGeometry();
    QList<QPointer<QWidget>> children;
    for (QObject *child : widget.children()) {
        if (auto *each = qobject_cast<QWidget *>(child))
            children.append(each);
    }
    for (const QPointer<QWidget> &child : children) {
        if (child)
            adoptFont(*child);
    }
}

} // namespace

ThemeManager::ThemeManager(QApplication &application, const Appearance &appearance, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_systemPalette(QApplication::palette()),
      m_systemFont(QApplication::font())
{
    QApplication::setStyle(new PlainButtons);
    apply(appearance);
}

void ThemeManager::apply(const Appearance &appearance)
{
    m_appearance = appearance;
    const Colours &colours = dark() ? darkColours() : lightColours();
    const QFont font = applicationFont(m_systemFont, appearance.fontPoints);
    const int before = QFontMetrics(QApplication::font()).height();
    const int after = QFontMetrics(font).height();
    std::optional<TextScale> lengths;
    if (before != after)
        lengths.emplace();
    QApplication::setPalette(paletteOf(colours));
    QApplication::setFont(font);
    m_application.setStyleSheet(styleSheetOf(colours, QFontMetrics(font)));
    if (lengths) {
        for (QWidget *window : QApplication::topLevelWidgets())
            adoptFont(*window);
        lengths->follow(static_cast<double>(after) / before);
    }
    emit changed();
}

void ThemeManager::forgetWidgets()
{
    m_application.setStyleSheet(m_application.styleSheet());
}

bool ThemeManager::dark() const
{
    switch (m_appearance.theme) {
    case ThemeChoice::Light: return false;
    case ThemeChoice::Dark: return true;
    case ThemeChoice::System: break;
    }
    return isDark(m_systemPalette);
}

int ThemeManager::fontPoints() const
{
    return qRound(applicationFont(m_systemFont, m_appearance.fontPoints).pointSizeF());
}

QFont applicationFont(const QFont &system, std::optional<int> points)
{
    QFont font = system;
    QStringList families{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                         u"WenQuanYi Micro Hei"_s};
    families.append(system.families());
    font.setFamilies(families);
    // A system that states pixels has no point size (-1); 10 is what Qt takes then.
    const double fromSystem = system.pointSizeF() > 0 ? system.pointSizeF() : 10.0;
    font.setPointSizeF(points ? *points : fromSystem);
    return font;
}

int cornerRadius(const QFontMetrics &metrics)
{
    return qBound(4, metrics.height() / 3, 8);
}

int spacing(const QFontMetrics &metrics)
{
    return qMax(6, metrics.height() / 2);
}

void styleFrame(QWidget &widget, Frame frame, Ground ground)
{
    // Not "frame": a QLineEdit has a property of that name, a bool, which would swallow the word.
    widget.setProperty("edge", frame == Frame::None ? u"none"_s : u"focus"_s);
    if (ground == Ground::None)
        widget.setProperty("ground", u"none"_s);
}

QString styleSheetOf(const Colours &c, const QFontMetrics &metrics)
{
    QString sheet = uR"(
QToolTip { border: 1px solid $border; padding: $thin; }
QMenuBar { background: $card; border-bottom: 1px solid $border; }
QStatusBar { background: $card; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QMainWindow::separator, QSplitter::handle { background: transparent; }
QPushButton { background: $card; border: 1px solid $line; border-radius: $radius; padding: $thin $wide; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; border-color: $border; }
QPushButton[primary="true"] { background: $fill; border-color: $fill; color: $onfill; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $chip; border-color: $border; color: $disabled; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; padding: 0 $thin; color: $accent; }
QPushButton[wraps="true"] { text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: $accent; }
QPushButton[link="true"]:disabled { color: $disabled; text-decoration: none; }
QPushButton::menu-indicator { image: url(:/icons/arrow-down.svg); width: $arrow; height: $arrow;
  subcontrol-origin: padding; subcontrol-position: center right; right: $thin; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: $card; border: 1px solid $line;
  border-radius: $radius; padding: $thin; selection-background-color: $fill; selection-color: $onfill; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $surface; color: $disabled; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $surface; }
QLineEdit[bad="true"], QComboBox[bad="true"], QAbstractSpinBox[bad="true"] { border-color: $danger; }
QComboBox { padding-right: $em; }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox::drop-down { border: none; width: $em; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/arrow-down.svg); width: $arrow; height: $arrow; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: $em; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: $small; height: $small; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: $small; height: $small; }
QAbstractItemView { border: 1px solid $border; border-radius: $radius; gridline-color: $border; outline: none; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox { border-radius: 0;
  padding: 0 $hair; border: 1px solid $accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; border: none; border-bottom: 1px solid $border; padding: $thin $thin;
  font-weight: bold; }
QTableView[sortingEnabled="true"] QHeaderView::up-arrow { image: url(:/icons/arrow-up.svg); width: $arrow;
  height: $arrow; }
QTableView[sortingEnabled="true"] QHeaderView::down-arrow { image: url(:/icons/arrow-down.svg); width: $arrow;
  height: $arrow; }
QTableCornerButton::section { background: $surface; border: none; }
QTabBar::tab { background: transparent; padding: $thin $wide; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $fill; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: $surface; border: none; margin: 0; }
QScrollBar:vertical { width: $bar; }
QScrollBar:horizontal { height: $bar; }
QScrollBar::handle { background: $disabled; border: $hair solid $surface; border-radius: $thin; }
QScrollBar::handle:vertical { min-height: $grip; }
QScrollBar::handle:horizontal { min-width: $grip; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: $surface; border: none; }
QAbstractItemView[edge="none"], QLineEdit[edge="none"], QTextEdit[edge="none"] { border: none; border-radius: 0;
  padding: 0; }
QLineEdit[edge="focus"] { border: none; border-bottom: 1px solid transparent; border-radius: 0; padding: 0; }
QLineEdit[edge="focus"]:focus { border-bottom: 1px solid $accent; }
QAbstractItemView[ground="none"], QLineEdit[ground="none"], QTextEdit[ground="none"] { background: transparent; }
)"_s;
    const auto put = [&sheet](const QString &name, const QString &value) { sheet.replace(u'$' + name, value); };
    const auto length = [&](const QString &name, double lines) {
        put(name, QString::number(qMax(1, qRound(lines * metrics.height()))) + u"px"_s);
    };
    put(u"border"_s, c.border.name());
    put(u"line"_s, c.strongBorder.name());
    put(u"card"_s, c.card.name());
    put(u"surface"_s, c.surface.name());
    put(u"hover"_s, c.hover.name());
    put(u"soft"_s, c.accentSoft.name());
    put(u"fill"_s, c.accentFill.name());
    put(u"onfill"_s, c.onAccent.name());
    put(u"accent"_s, c.accent.name());
    put(u"chip"_s, c.chip.name());
    put(u"text"_s, c.text.name());
    put(u"danger"_s, c.danger.name());
    put(u"disabled"_s, c.disabled.name());
    put(u"muted"_s, c.muted.name());
    put(u"bar"_s, QString::number(qMin(metrics.height() * 3 / 4, 14)) + u"px"_s); // large letters need the room
    put(u"radius"_s, QString::number(cornerRadius(metrics)) + u"px"_s);
    length(u"hair"_s, 0.1);
    length(u"thin"_s, 0.25);
    length(u"wide"_s, 0.65);
    length(u"em"_s, 1.1);
    length(u"arrow"_s, 0.65);
    length(u"small"_s, 0.5);
    length(u"grip"_s, 1.8);
    return sheet;
}

} // namespace yanben
