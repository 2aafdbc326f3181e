#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace yanben
{

/// One of many, with the ways to the one before and the next, also by Ctrl+PageUp and Ctrl+PageDown anywhere in `view`.
class Chooser final : public QWidget
{
    Q_OBJECT

public:
    /// `view` holds the chooser.
    Chooser(const QString &name, const QString &previous, const QString &next, QWidget &view);

    void setItems(const QStringList &items, int chosen);
    void setCurrent(int chosen);
    int current() const;
    QComboBox &box() const { return *m_box; }
    /// Further widgets at the right.
    void addWidget(QWidget *widget);
    void addStretch();

signals:
    void chosen(int item);

private:
    void step(int by);

    QComboBox *m_box;
    QPushButton *m_previous;
    QPushButton *m_next;
    QHBoxLayout *m_layout;
};

} // namespace yanben
