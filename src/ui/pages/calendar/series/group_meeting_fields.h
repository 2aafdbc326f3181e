#pragma once

#include "domain/schedule/term.h"
#include "ui/pages/calendar/details/rows/unknown_names.h"
#include "ui/pages/calendar/series/group_meeting_row.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace yanben
{

class ChipsEdit;

/// The fields of one row: whom it is for, how it comes round, at what hour, where and under whom.
class GroupMeetingFields final : public QWidget
{
    Q_OBJECT

public:
    GroupMeetingFields(const State &state, const Term &term, QWidget *parent = nullptr);

    void setRow(const GroupMeetingRow &row);
    GroupMeetingRow row() const;
    void focusFirst();
    void focusWeekdays();
    void setAdder(AddToRoster add) { m_unknown->setAdder(std::move(add)); }

signals:
    void changed();

private:
    void build(const State &state);
    void tell();
    void mark();
    /// With weekdays the list counts these: 1st 周三. `isAsked`: the list is shown and takes one of them.
    void offerDaysInMonth(bool isAsked);
    Rhythm rhythm() const;
    std::optional<QDate> dayIn(const QLineEdit &field) const;

    const State &m_state;
    Term m_term;
    bool m_isFilling = false;
    QComboBox *m_group;
    QLineEdit *m_title;
    std::array<QCheckBox *, 7> m_weekdays{};
    QComboBox *m_interval;
    QSpinBox *m_every;
    QComboBox *m_inMonth;
    QLineEdit *m_hour;
    QLineEdit *m_place;
    ChipsEdit *m_leaders;
    UnknownNames *m_unknown;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_holiday;
    QCheckBox *m_makeUp;
};

} // namespace yanben
