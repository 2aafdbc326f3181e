#pragma once

#include <QDialog>

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

signals:
    void undoRequested(qint64 id);

private:
    void fill();
    void updateButton();
    void ask();

    std::vector<StepLine> m_steps;
    QTableWidget *m_table;
    QPushButton *m_undo = nullptr;
};

} // namespace yanben
