#pragma once

#include <QSplitter>

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

    int m_leastMain;
    int m_line;          ///< the height of a line when the side got its width
    QList<int> m_beside; ///< the widths when they were last beside each other
};

} // namespace yanben
