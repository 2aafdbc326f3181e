#pragma once

#include "ui/findings/finding_menu.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

#include <vector>

class QPushButton;
class QStackedWidget;

namespace yanben
{

class Banner;
class CalendarFiles;
class FindingsBook;
class PageHeader;
class ScheduleModel;
class ScheduleView;
struct ClipboardTable;
struct PrintTable;

/// 活动日程表: the table of the term, edited in place.
class SchedulePage final : public Page
{
    Q_OBJECT

public:
    SchedulePage(PageContext &context, FindingsBook &findings, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    /// Of a target's id the activity; its part names a column: when, title, forms, presenters, audience, place.
    bool jumpTo(const Target &target) override;
    bool leave() override;

    bool canPrint() const override { return true; }
    void print() override;
    bool canExport() const override { return true; }
    void exportTable() override;

private:
    void build();
    QWidget *buildTools();
    void addShortcuts();
    void showMenu(const QPoint &place);
    /// The ways out of what a cell is marked for.
    void showFindings(const QModelIndex &cell);
    FindingDeeds deedsOf(const Finding &finding);
    void updateControls();

    void add();
    void duplicate();
    void removeChosen();
    void addSessionHere();
    void removeSessionHere();
    void move(int steps);
    void sort();
    void copy();
    void paste();
    /// One value goes into the current cell, more is a table.
    void pasteHere();
    void pasteTable(const ClipboardTable &table);
    void takeOver();
    PrintTable table() const;

    struct Tool
    {
        QPushButton *button;
        enum Needs { Nothing, Rows, SecondSession } needs;
    };
    QPushButton *tool(const QString &text, const QString &icon, const QString &tip, Tool::Needs needs,
                      void (SchedulePage::*act)());

    PageContext &m_context;
    FindingsBook &m_findings;
    ScheduleModel *m_model;
    ScheduleView *m_view;
    PageHeader *m_header;
    Banner *m_removed;
    CalendarFiles *m_calendarFiles;
    QStackedWidget *m_stack;
    std::vector<Tool> m_tools;
    std::vector<QPushButton *> m_writing; ///< off while the file is open to look only
};

} // namespace yanben
