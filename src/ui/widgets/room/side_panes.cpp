#include "ui/widgets/room/side_panes.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

constexpr int leastLinesAbove = 9;
constexpr int foldedLines = 2;    // so much of a pane is always there to be clicked
constexpr int untilReleased = 50; // ms: what is being clicked must not move away below the pointer

int leastWidthOf(const QWidget &pane)
{
    return pane.minimumWidth() > 0 ? pane.minimumWidth() : pane.minimumSizeHint().width();
}

bool isWithin(const QWidget &pane, const QWidget *widget)
{
    return widget && (&pane == widget || pane.isAncestorOf(widget));
}

} // namespace

SidePanes::SidePanes(QWidget *main, QWidget *side, int leastMain, QWidget *parent)
    : QSplitter{Qt::Horizontal, parent},
      m_leastMain{leastMain},
      m_line{fontMetrics().height()},
      m_rest{new QTimer{this}}
{
    addWidget(main);
    addWidget(side);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    main->installEventFilter(this);
    side->installEventFilter(this);
    adopt();
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (orientation() != Qt::Horizontal)
            return;
        m_side = sizes().at(1) / static_cast<double>(m_line);
        m_isMainSmallByHand = sizes().at(0) < m_goodMain * m_line;
    });
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            takeTurns();
        else
            m_rest->start(untilReleased);
    });
}

void SidePanes::setGoodMain(int width)
{
    m_goodMain = width;
}

void SidePanes::setTakesTurns(int goodHeight)
{
    m_goodHeight = goodHeight;
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followKeyboard(now); });
    updateGeometry();
}

void SidePanes::setStayTogether(int leastMainHeight, int leastSideHeight)
{
    m_togetherMain = leastMainHeight;
    m_togetherSide = leastSideHeight;
    updateGeometry();
}

void SidePanes::setFolds(const Fold &main, const Fold &side)
{
    const auto cover = [this](int pane, const Fold &fold) {
        // A child of the splitter would be a third pane. The keyboard comes by F6, or by Tab into what is covered.
        auto *button = new QPushButton{fold.text, widget(pane)};
        button->setFocusPolicy(Qt::NoFocus);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, pane] { unfold(pane); });
        m_covers.at(static_cast<std::size_t>(pane)) = button;
        m_keyboards.at(static_cast<std::size_t>(pane)) = &fold.keyboard;
    };
    cover(0, main);
    cover(1, side);
    auto *other = new QShortcut{Qt::Key_F6, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(other, &QShortcut::activated, this,
            [this] { unfold(isWithin(*widget(1), QApplication::focusWidget()) ? 0 : 1); });
}

/// Itself where it takes the keyboard, else the first thing in it that does.
QWidget &SidePanes::firstField(QWidget &part)
{
    if (part.focusPolicy() != Qt::NoFocus || part.focusProxy())
        return part;
    for (QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && part.isAncestorOf(each) && each->isVisibleTo(&part) && each->isEnabled())
            return *each;
    }
    return part;
}

void SidePanes::unfold(int pane)
{
    mean(pane == 1);
    firstField(*m_keyboards.at(static_cast<std::size_t>(pane))).setFocus(Qt::ShortcutFocusReason);
}

void SidePanes::showFolded(std::optional<int> pane)
{
    for (int each = 0; each < static_cast<int>(m_covers.size()); ++each) {
        QPushButton *button = m_covers.at(static_cast<std::size_t>(each));
        if (!button)
            continue;
        button->setGeometry(widget(each)->rect());
        button->setVisible(each == pane);
        button->raise();
    }
}

int SidePanes::leastBeside() const
{
    return m_leastMain * fontMetrics().height() + handleWidth() + leastWidthOf(*widget(1));
}

int SidePanes::goodMainHeight() const
{
    return std::max(widget(0)->minimumSizeHint().height(), m_goodHeight * fontMetrics().height());
}

int SidePanes::leastSideHeight() const
{
    return std::max(widget(1)->minimumSizeHint().height(), m_togetherSide * fontMetrics().height());
}

std::optional<int> SidePanes::togetherMainHeight() const
{
    return m_togetherMain > 0 ? std::optional{m_togetherMain * fontMetrics().height()} : std::nullopt;
}

int SidePanes::comfortableHeight(int room) const
{
    if (orientation() == Qt::Horizontal)
        return std::max(goodMainHeight(), widget(1)->minimumSizeHint().height());
    const int besideMain = handleWidth() + leastSideHeight();
    if (const int both = goodMainHeight() + besideMain; both <= room)
        return both;
    if (const std::optional<int> main = togetherMainHeight(); main && *main + besideMain <= room)
        return *main + besideMain;
    return goodMainHeight() + handleWidth() + foldedHeight();
}

int SidePanes::foldedHeight() const
{
    return foldedLines * fontMetrics().height();
}

QSize SidePanes::minimumSizeHint() const
{
    const int lines = leastLinesAbove * fontMetrics().height();
    const QSize first = widget(0)->minimumSizeHint();
    const QSize second = widget(1)->minimumSizeHint();
    const int width = std::max(first.width(), leastWidthOf(*widget(1)));
    if (m_goodHeight > 0)
        return {width, std::max({first.height(), m_goodHeight * fontMetrics().height() * 2 / 3, second.height()})};
    if (orientation() == Qt::Horizontal)
        return {width, std::max(first.height(), second.height())};
    return {width, std::max(first.height(), lines) + handleWidth() + std::max(second.height(), lines)};
}

void SidePanes::adopt()
{
    const bool isBeside = orientation() == Qt::Horizontal;
    widget(0)->setMinimumWidth(isBeside ? m_leastMain * fontMetrics().height() : 0);
    // Otherwise the one below, when it grows with the letters, takes all of it.
    widget(0)->setMinimumHeight(isBeside || m_goodHeight > 0 ? 0 : leastLinesAbove * fontMetrics().height());
}

void SidePanes::turn(Qt::Orientation to)
{
    rememberSide();
    setOrientation(to);
    adopt();
    setLow(false);
    if (to == Qt::Vertical) {
        setSizes({height() * 3 / 5, height() * 2 / 5});
        takeTurns();
    } else {
        placeSide();
    }
    updateGeometry();
}

void SidePanes::placeSide()
{
    const int whole = std::max(2, width() - handleWidth());
    const int wanted = m_side ? qRound(*m_side * m_line) : widget(1)->sizeHint().width();
    int side = std::clamp(wanted, 1, whole - 1);
    if (m_goodMain > 0 && !m_isMainSmallByHand) {
        const int spared = whole - m_goodMain * m_line;
        side = std::min(side, std::max({1, spared, leastWidthOf(*widget(1))}));
    }
    setSizes({whole - side, side});
}

void SidePanes::rememberSide()
{
    const QList<int> now = sizes();
    const bool isLaidOut = std::ranges::all_of(now, [](int width) { return width > 0; });
    if (!m_side && isLaidOut && orientation() == Qt::Horizontal)
        m_side = now[1] / static_cast<double>(m_line);
}

void SidePanes::takeTurns()
{
    if (m_goodHeight == 0 || orientation() != Qt::Vertical)
        return;
    const int whole = height() - handleWidth();
    const int side = leastSideHeight();
    const bool wasLow = m_isLow;
    setLow(whole < 2 * leastLinesAbove * fontMetrics().height());
    if (!m_isLow) {
        if (wasLow)
            setSizes({whole * 3 / 5, whole * 2 / 5});
        return;
    }
    std::optional<int> main = goodMainHeight();
    if (whole < *main + side)
        main = togetherMainHeight();
    const bool doBothFit = main && whole >= *main + side;
    const int other = !doBothFit ? foldedHeight() : m_isSideMeant ? *main : side;
    setSizes(m_isSideMeant ? QList<int>{other, whole - other} : QList<int>{whole - other, other});
    showFolded(doBothFit ? std::nullopt : std::optional{m_isSideMeant ? 0 : 1});
}

void SidePanes::setLow(bool isLow)
{
    m_isLow = isLow;
    if (!isLow)
        showFolded({});
    for (int pane = 0; pane < count(); ++pane)
        widget(pane)->setMinimumHeight(isLow ? foldedHeight() : 0);
}

void SidePanes::followKeyboard(const QWidget *now)
{
    const bool isSide = isWithin(*widget(1), now);
    if (isSide || isWithin(*widget(0), now))
        mean(isSide);
}

void SidePanes::mean(bool isSide)
{
    if (std::exchange(m_isSideMeant, isSide) != isSide)
        m_rest->start(0);
}

bool SidePanes::eventFilter(QObject *watched, QEvent *event)
{
    // What nothing in a folded pane takes comes to the pane itself.
    if (m_isLow && event->type() == QEvent::MouseButtonPress)
        mean(watched == widget(1));
    if (event->type() == QEvent::Resize) {
        if (QPushButton *cover = m_covers.at(watched == widget(1) ? 1 : 0))
            cover->resize(static_cast<QResizeEvent *>(event)->size());
    }
    return QSplitter::eventFilter(watched, event);
}

void SidePanes::settle()
{
    const Qt::Orientation wanted = width() >= leastBeside() ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation())
        turn(wanted);
    else
        takeTurns();
}

void SidePanes::resizeEvent(QResizeEvent *event)
{
    settle();
    QSplitter::resizeEvent(event);
    if (m_goodMain > 0 && orientation() == Qt::Horizontal) {
        rememberSide();
        placeSide();
    }
    takeTurns();
}

void SidePanes::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange || count() < 2)
        return;
    rememberSide();
    m_line = fontMetrics().height();
    const auto follow = [this] {
        settle();
        adopt();
        if (orientation() == Qt::Horizontal && m_side)
            placeSide();
    };
    follow();
    // What stands in the panes gets its letters only now.
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

} // namespace yanben
