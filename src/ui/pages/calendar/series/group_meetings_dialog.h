#pragma once

#include "calendar/school_calendar.h"
#include "ui/pages/calendar/series/group_meeting_fields.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;
struct PageContext;

/// 新建教研组例会: one row for each meeting of a group that comes round, its fields below the list, and of each row
/// what it gives and with which other it clashes.
class GroupMeetingsDialog final : public QDialog
{
    Q_OBJECT

public:
    GroupMeetingsDialog(const State &state, const Term &term, QWidget *parent = nullptr);

    std::vector<GroupMeeting> meetings() const;
    /// For leaders whom nobody knows.
    void setAdder(AddToRoster add) { m_fields->setAdder(std::move(add)); }

    /// Asks first for the weekday that a weekly meeting lacks, which may be meant, and whether clashes are taken.
    void accept() override;
    /// Asks first where rows are written.
    void reject() override;

private:
    void build();
    void add(const GroupMeetingRow &row);
    void addEmpty();
    void copyCurrent();
    void removeCurrent();
    /// True when there were groups to propose.
    bool propose();
    void tellNothingProposed();
    void show(int row);
    void adopt();
    bool takesWithoutWeekday();
    /// What the meetings would bring about is read before; true at once where that is nothing.
    bool takesFindings();
    void tell();

    const State &m_state;
    Term m_term;
    SchoolCalendar m_calendar;
    std::vector<GroupMeetingRow> m_rows;
    std::vector<GroupMeetingRow> m_proposed; ///< what nobody has written yet
    QTableWidget *m_table;
    GroupMeetingFields *m_fields;
    TextLabel *m_gives;
    TextLabel *m_problem;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_propose;
    TextLabel *m_nothing; ///< why nothing is proposed
    QPushButton *m_ok = nullptr;
};

/// Asks, and adds the meetings in one act. True when it was done.
bool addGroupMeetings(PageContext &context, QWidget *parent);

} // namespace yanben
