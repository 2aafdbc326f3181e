#pragma once

#include "ui/pages/settings/table_part.h"
#include "workspace/acts/school/calendar_acts.h"

#include <functional>

class QComboBox;

namespace yanben
{

class DateField;

/// 校历: the shipped holidays with the school's own days over them.
class CalendarPart final : public TablePart
{
    Q_OBJECT

public:
    explicit CalendarPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A year.
    bool choose(qint64 year) override;
    /// Proposes what the list of days in this text would change, and changes it when that is accepted.
    void importText(const QString &text);

private:
    /// A day as it counts, and what it rests on.
    struct Line
    {
        CalendarDay day;                   ///< without a key where only the shipped table speaks of it
        std::optional<HolidayRow> shipped; ///< or computed
        bool own = false;
    };

    SheetModel *makeModel();
    const Line &lineAt(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    std::vector<Line> linesOf(int year) const;
    std::vector<int> years() const;
    /// Without a year in the one that is shown; weeks are those of the term.
    std::optional<QDate> dayTyped(const QString &typed) const;
    std::optional<QString> writeLessons(int row, const QString &typed);
    std::optional<DayFault> write(const Line &line, CalendarDay day);
    /// attempt() together with what a person adjusts to the change.
    std::optional<DayFault> change(const std::function<Result<Act, DayFault>()> &build);
    /// Where a day rests on: the program, a computation or the school.
    QString originText(const Line &line) const;
    void fillYears();
    void add() override;
    void turnCurrent();
    void removeCurrent() override;
    void openImport();
    void exportDays();
    void updateButtons() override;

    std::vector<HolidayRow> m_shipped; ///< without the computed days
    std::vector<Line> m_lines;
    QComboBox *m_year;
    DateField *m_date;
    QComboBox *m_kind;
    QComboBox *m_lessons; ///< of a new day at work: the weekday whose lessons it holds
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_turn; ///< off to at work and back
    std::optional<int> m_chosen;
    std::optional<TermId> m_followed; ///< the term that the pages show
};

} // namespace yanben
