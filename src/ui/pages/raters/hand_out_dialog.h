#pragma once

#include "workspace/raters/hand_out.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// 分发评分: which raters get a file, and in which folder. Afterwards it shows what became of each.
class HandOutDialog final : public QDialog
{
    Q_OBJECT

public:
    HandOutDialog(std::vector<RaterToServe> raters, const QString &folder, QWidget *parent = nullptr);

    /// Of the chosen ones, with names that are free in the folder.
    std::vector<RaterFileOrder> orders() const;
    /// The files are written: from now on the dialog is only there to be read. `raters`: the same, as they stand now.
    void showResults(const std::vector<RaterFileResult> &files, std::vector<RaterToServe> raters);

signals:
    void handOutRequested();

private:
    enum Column { Rater, Progress, Last, File };

    /// How far the rater is, and when he last got a file.
    void showStanding(int row);
    void chooseFolder();
    void update();
    bool isChosen(int row) const;

    std::vector<RaterToServe> m_raters;
    QTableWidget *m_table;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    TextLabel *m_summary;
    QPushButton *m_write;
    QPushButton *m_close;
};

} // namespace yanben
