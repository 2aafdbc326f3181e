#pragma once

#include <QFrame>

#include <optional>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace yanben
{

/// A few alternatives side by side, one of them chosen. Left, Right, Home and End move the choice; a screen reader
/// meets a group of radio buttons.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    int addSegment(const QString &text, const QString &tip = {});
    int count() const;
    /// None while there is no segment.
    std::optional<int> current() const;
    void setCurrent(int index);

signals:
    /// Only what a person chose, not setCurrent.
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int index);

    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace yanben
