#pragma once

#include "documents/scoring/slip_document.h"
#include "workspace/papers/print_groups.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace yanben
{

struct PageContext;

/// 全部反馈单: of whom, and whether each begins a sheet of its own.
class SlipsDialog final : public QDialog
{
    Q_OBJECT

public:
    SlipsDialog(const State &state, RubricId rubric, QWidget *parent = nullptr);

    /// In the order in which the slips are handed out.
    std::vector<Subject> subjects() const;
    PrintedSides sides() const;
    QString title() const;

private:
    bool m_areTeachers;
    std::vector<PrintGroup> m_choices; ///< everybody first
    QComboBox *m_group;
    QCheckBox *m_bothSides;
};

/// Asks for whom, and previews.
void printSlips(PageContext &context, RubricId rubric, QWidget *parent);
/// One subject's alone.
void printSlip(PageContext &context, RubricId rubric, Subject subject);
/// 督导报告 of a group or the school.
void printInspection(PageContext &context, RubricId rubric, Subject subject);

} // namespace yanben
