#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/scores/ways/teacher_model.h"

#include <QWidget>

class QPushButton;

namespace yanben
{

class Chooser;
class HandWidths;
class ScoreTable;
class TextLabel;

/// 单个教师: one teacher's sheet as the slip prints it, to be filled in.
class TeacherView final : public QWidget
{
    Q_OBJECT

public:
    TeacherView(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent = nullptr);

    void show(BookCell cell);
    /// The book is another: what is chosen may be gone.
    void refresh();
    ScoreTable &table() const { return *m_table; }
    /// What stands over and under the table, from top to bottom.
    QStringList around() const;

signals:
    void rowChosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillAround();
    /// By the room, but for those that a person has set.
    void fitColumns();

    PageContext &m_context;
    ScoreBook &m_book;
    TeacherModel *m_model;
    ScoreTable *m_table;
    HandWidths *m_widths;
    Chooser *m_chooser;
    QPushButton *m_print;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_person;
    TextLabel *m_result;
    TextLabel *m_remarks;
};

} // namespace yanben
