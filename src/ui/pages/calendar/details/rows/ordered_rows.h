#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace yanben
{

class TextLabel;

/// Several small forms one under the other, each with buttons that move it up or down and take it away; Alt+Up,
/// Alt+Down and Alt+Del do the same from any of its fields. What is asked for is only said: the owner does it and
/// shows the rows anew, and the keyboard goes along.
class OrderedRows final : public QWidget
{
    Q_OBJECT

public:
    /// `make` gives the form of a new row; its focus proxy is the field in which writing begins.
    OrderedRows(std::function<QWidget *()> make, bool isWritable, QWidget *parent = nullptr);

    /// Makes or drops rows at the end. `nameOf(row)`: what its buttons call it.
    void setCount(int count, const std::function<QString(int row)> &nameOf);
    int count() const { return static_cast<int>(m_rows.size()); }
    QWidget *form(int row) const { return m_rows.at(static_cast<std::size_t>(row)).form; }
    void focusRow(int row);

signals:
    void moveWanted(int from, int to);
    void removeWanted(int row);

private:
    struct Row
    {
        QWidget *whole = nullptr;
        TextLabel *number = nullptr;
        QWidget *form = nullptr;
        QPushButton *up = nullptr;
        QPushButton *down = nullptr;
        QPushButton *remove = nullptr;
    };

    Row makeRow();
    void chainLast();
    int rowOf(const QWidget *whole) const;
    void move(const QWidget *whole, int step);
    void take(const QWidget *whole);

    std::function<QWidget *()> m_make;
    bool m_isWritable;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace yanben
