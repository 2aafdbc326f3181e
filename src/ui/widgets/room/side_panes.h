#pragma once

#include <QSplitter>

#include <array>
#include <optional>

class QPushButton;
class QTimer;

namespace yanben
{

/// What a page is about and, beside it, what is chosen in it. Where the letters are too large for the width both stand
/// one above the other, so that neither lies outside.
class SidePanes final : public QSplitter
{
    Q_OBJECT

public:
    /// `leastMain` in line heights: less width than that the first one does not get while both are beside each other.
    SidePanes(QWidget *main, QWidget *side, int leastMain, QWidget *parent = nullptr);

    /// Beside the first one the side gives up room, down to its least width, until the first one has so many line
    /// heights. A person who moves the border nearer to the first one has it there.
    void setGoodMain(int width);
    /// Where the room is too low for both, one above the other, whoever has the keyboard gets it: a page that scrolls
    /// would scroll around what scrolls itself. The first one keeps `goodHeight` line heights beside the side at its
    /// lowest; where even this does not fit the side is folded to its first lines until it gets the keyboard or a
    /// click, and in the end the first one makes do with two thirds.
    void setTakesTurns(int goodHeight);
    /// Neither is folded where there is room for these line heights of both; the one with the keyboard gets the rest.
    void setStayTogether(int leastMainHeight, int leastSideHeight);
    /// What covers a pane that is folded: a button that says what unfolds, and the widget that then has the keyboard,
    /// or what in it takes the keyboard first.
    /// F6 does the same at any size.
    struct Fold
    {
        QString text;
        QWidget &keyboard;
    };
    void setFolds(const Fold &main, const Fold &side);
    /// The height in which the first one is good and the side is there; of less than that in `room`, the side folded.
    int comfortableHeight(int room) const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int leastBeside() const;
    int goodMainHeight() const;
    int leastSideHeight() const;
    /// Of the first one beside the side at its lowest; empty: that is not asked for.
    std::optional<int> togetherMainHeight() const;
    int foldedHeight() const;
    void adopt();
    void turn(Qt::Orientation to);
    /// The orientation that the width asks for, and the sizes that go with it.
    void settle();
    /// Beside each other the side has the width that it had, in lines.
    void placeSide();
    /// As it is now, if nothing else is known of it.
    void rememberSide();
    void takeTurns();
    void setLow(bool isLow);
    void followKeyboard(const QWidget *now);
    void mean(bool isSide);
    static QWidget &firstField(QWidget &part);
    void unfold(int pane);
    /// Covers the one that is folded; empty: none.
    void showFolded(std::optional<int> pane);

    int m_leastMain;
    int m_goodMain = 0; ///< 0: the side keeps its width while the first one has its least
    bool m_isMainSmallByHand = false;
    int m_line;                   ///< the height of a line by which m_side is measured
    std::optional<double> m_side; ///< the width of the side in line heights, as a person or the page has set it
    int m_goodHeight = 0;         ///< of the first one where they take turns; 0: they don't
    int m_togetherMain = 0;       ///< in line heights, of both where neither is folded; 0: not asked for
    int m_togetherSide = 0;
    bool m_isLow = false;       ///< too low for both to be read
    bool m_isSideMeant = false; ///< it had the keyboard last
    QTimer *m_rest;
    std::array<QPushButton *, 2> m_covers{}; ///< of the panes; owned by them
    std::array<QWidget *, 2> m_keyboards{};
};

} // namespace yanben
