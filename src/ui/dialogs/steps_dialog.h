#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QPushButton;
class QTableWidget;

namespace yanben
{

/// One step as the list shows it, the latest first. Texts come ready to read.
struct StepLine
{
    qint64 id = 0;
    QString when;
    QString who;
    QString what;
    bool undone = false;
    bool undoable = false; ///< may be taken back from here
};

/// What was done, by whom and when. Taking an older step back asks first, and names who made it.
class StepsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StepsDialog(const std::vector<StepLine> &steps, QWidget *parent = nullptr);

    /// After a step was taken back; keeps the row.
    void setSteps(const std::vector<StepLine> &steps);
    /// Asked before a step is taken back: what that does beside it, a line each; empty when nothing is to be said.
    void setSideEffects(std::function<QString(qint64 id)> sideEffects) { m_sideEffects = std::move(sideEffects); }

signals:
    void undoRequested(qint64 id);

private:
    void fill();
    void updateButton();
    void ask();

    std::vector<StepLine> m_steps;
    std::function<QString(qint64)> m_sideEffects;
    QTableWidget *m_table;
    QPushButton *m_undo = nullptr;
};

} // namespace yanben
