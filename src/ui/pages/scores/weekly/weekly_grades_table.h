#pragma once

#include <QStringList>
#include <QTableWidget>

#include <functional>

namespace yanben
{

/// Weeks down, groups across, in each cell a grade. A grade's number, or the first sign of its name, gives it and goes
/// on to the next group, and Enter after it no further; Enter alone goes on; Del takes it away. Behind the last cell
/// nothing more is taken: what is typed there does not replace the grade that was typed just now.
class WeeklyGradesTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit WeeklyGradesTable(QWidget *parent = nullptr);

    /// The names of the grades, best first.
    void setGrades(const QStringList &grades) { m_grades = grades; }
    /// The grade's place, or nothing to take it away; false when it was refused.
    using Write = std::function<bool(int row, int column, std::optional<int> grade)>;
    void setWrite(Write write) { m_write = std::move(write); }

signals:
    /// What was typed was not entered, and why.
    void refused(const QString &message);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    /// False when the text is no grade.
    bool take(const QString &text);
    void goOn();

    QStringList m_grades;
    Write m_write;
    bool m_hasGoneOn = false; ///< with the grade that was typed just now
    bool m_isLeft = false;    ///< the last cell, from which there was nowhere to go on
};

} // namespace yanben
