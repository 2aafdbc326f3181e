#pragma once

#include "ui/pages/settings/table_part.h"
#include "workspace/acts/school/timetable_acts.h"

class QComboBox;
class QTimeEdit;

namespace yanben
{

class DateField;

/// 作息时间表 of the shown term: one order of the day at a time, with its lessons.
class LessonsPart final : public TablePart
{
    Q_OBJECT

public:
    explicit LessonsPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    SheetModel *makeModel();
    QLayout *makeFields();
    const LessonTime &lessonAt(int row) const;
    /// A lesson that begins at another time keeps its length; where there is no room for that before the next one, its
    /// end, and at last it ends when the next one begins.
    ClockTime endFrom(int row, ClockTime start) const;
    /// What to say of a lesson that has become shorter with its beginning; empty where it has not.
    QString shortenedText(int row, const LessonTime &before, const LessonTime &after) const;
    std::optional<std::size_t> current() const;
    std::optional<QString> edit(int row, LessonTime lesson);
    /// Of the shown schedule, with what its fields say.
    void commitSchedule();
    void add() override;
    void addLessonBehind();
    void removeCurrent() override;
    void removeShown();
    bool isTermToCopy(const Term &term) const;
    void listTermsToCopy();
    void copyFrom(TermId term);
    void updateButtons() override;
    void tell(std::optional<TimetableFault> fault);

    QWidget *m_fields; ///< of the shown schedule
    QComboBox *m_choice;
    DateField *m_from;
    QTimeEdit *m_noon;
    QTimeEdit *m_evening;
    DateField *m_newFrom;
    QPushButton *m_addLesson;
    QPushButton *m_removeSchedule;
    QPushButton *m_copy;
    TextLabel *m_empty;
    std::optional<TermId> m_term;
    Timetable m_timetable;
    std::size_t m_shown = 0; ///< among the schedules, if there are any
    bool m_loading = false;
    QString m_shortened; ///< to be said of the entry that is being taken
};

} // namespace yanben
