#pragma once

#include "calendar/grammar/week_field.h"
#include "ui/pages/settings/table_part.h"
#include "workspace/acts/school/week_acts.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace yanben
{

class DateField;

/// 周次 of the shown term: the second count beside its own, and what single weeks are for.
class WeeksPart final : public TablePart
{
    Q_OBJECT

public:
    explicit WeeksPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool leave() override;

private:
    SheetModel *makeModel();
    /// Null when it has just gone.
    const Term *term() const;
    const WeekMark &markAt(int row) const;
    QString weeksAt(int row) const;
    static QString weeksRefusal(const WhenRefusal &refusal);
    std::optional<std::size_t> current() const;
    /// attempt() together with what a person adjusts to the change.
    std::optional<WeekFault> change(const std::function<WeekAct()> &build);
    std::optional<WeekFault> replace(std::size_t place, const WeekMark &mark);
    std::optional<QString> edit(int row, const WeekMark &mark);
    /// Which mark contradicts this one at its place of the list, or at none yet; empty for none.
    QString obstacle(const WeekMark &mark, std::optional<std::size_t> place) const;
    QString faultText(WeekFault fault, const WeekMark &mark, std::optional<std::size_t> place) const;
    /// False when the entry is refused, which is told.
    bool commitSecond();
    void add() override;
    void removeCurrent() override;
    void turnCurrent();
    void updateButtons() override;

    QCheckBox *m_second;
    QLineEdit *m_secondName;
    DateField *m_secondFirst;
    QLineEdit *m_weeks;
    QComboBox *m_kind;
    QPushButton *m_turn;
    TextLabel *m_empty;
    std::optional<TermId> m_term;
    std::vector<WeekMark> m_marks;
};

} // namespace yanben
