#pragma once

#include "ui/pages/calendar/views/calendar_view.h"
#include "ui/pages/calendar/views/lines/lines_drag.h"

namespace yanben
{

class LinesTable;
struct TermWeek;

/// What the columns of 行事历 are.
enum class WeeksBy { Days, Groups };

/// 学期周次（行事历）: a row for each week of the term, its activities by day or by group, written in place. What is
/// dragged goes to another day or week, never to another group; by its left or right edge among days it gets another
/// first or last one.
class TermWeeksView final : public CalendarView
{
    Q_OBJECT

public:
    explicit TermWeeksView(QWidget *parent = nullptr);

    void setContent(const SharedContent &content) override;
    void showPlace(const CalendarPlace &place) override;
    CalendarPlace place() const override { return m_place; }

    void setColumns(WeeksBy by);
    LinesTable *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void select();
    std::vector<SheetCell> dayCells(const TermWeek &week) const;
    std::vector<SheetCell> groupCells(const TermWeek &week, const std::vector<GroupId> &groups) const;
    /// In the cell of `day`; on a later day than its first one of the week it is said in short.
    SheetLine lineOf(std::size_t entry, const TermWeek &week, QDate day, std::optional<GroupId> column = {}) const;
    SheetLine lineOf(std::size_t entry, const TermWeek &week, std::optional<GroupId> column) const;
    void follow();
    const CalendarEntry *entryOf(const SheetLine *line) const;
    std::vector<SheetPlace> targetsOf(const LinesDrag &drag) const;
    void drop(const LinesDrag &drag);
    void write(const SheetCell &cell, std::optional<std::size_t> line, const QString &title, bool hasKeyboard);
    /// Of a new activity.
    When whenIn(const SheetCell &cell) const;

    LinesTable *m_table;
    SharedContent m_content;
    CalendarPlace m_place;
    WeeksBy m_by = WeeksBy::Days;
};

} // namespace yanben
