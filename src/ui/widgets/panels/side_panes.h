#pragma once

#include <QSplitter>

#include <optional>

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

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int leastBeside() const;
    void adopt();
    void turn(Qt::Orientation to);
    /// Takes down how wide the side is, if nobody has done so yet.
    void noteSide();
    /// The widths beside each other that give the side its lines again.
    QList<int> besides() const;

    int m_leastMain;
    int m_line; ///< the height of a line when the side got its width
    /// The width of the side in lines, as a person or the page has chosen it: what large letters take from it in a
    /// narrow window comes back with smaller ones.
    std::optional<double> m_sideLines;
};

} // namespace yanben
