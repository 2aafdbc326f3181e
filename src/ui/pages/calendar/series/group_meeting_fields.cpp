#include "ui/pages/calendar/series/group_meeting_fields.h"

#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/editors/time/typing_answer.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/staff/roster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum class Interval { Weekly, OddWeeks, EvenWeeks, EveryNthWeek, Monthly, EveryNthMonth };

/// What stands in the list of days within a month.
const std::vector<Rhythm> &monthRhythms()
{
    static const std::vector<Rhythm> rhythms{EachMonth{},      EachMonthWeek{1}, EachMonthWeek{2},
                                             EachMonthWeek{3}, EachMonthWeek{4}, EachMonth{MonthPart::End}};
    return rhythms;
}

Interval intervalOf(const Recurring &rule)
{
    if (!std::holds_alternative<EachWeek>(rule.rhythm))
        return rule.every == 1 ? Interval::Monthly : Interval::EveryNthMonth;
    if (rule.parity)
        return *rule.parity == Parity::Odd ? Interval::OddWeeks : Interval::EvenWeeks;
    return rule.every == 1 ? Interval::Weekly : Interval::EveryNthWeek;
}

bool isMonthly(Interval interval)
{
    return interval == Interval::Monthly || interval == Interval::EveryNthMonth;
}

/// Without the key that a translation puts behind: 地点(&P).
QString withoutKey(QString label)
{
    static const QRegularExpression key{u"\\(&.\\)"_s};
    return label.remove(key).remove(u'&');
}

void put(QGridLayout &grid, int row, int column, const QString &label, QWidget *field, QWidget *buddy, int span = 1)
{
    auto *name = new QLabel{label};
    name->setBuddy(buddy);
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(withoutKey(label));
    grid.addWidget(name, row, column);
    grid.addWidget(field, row, column + 1, 1, span);
}

} // namespace

GroupMeetingFields::GroupMeetingFields(const State &state, const Term &term, QWidget *parent)
    : QWidget{parent},
      m_state{state},
      m_term{term},
      m_group{new QComboBox},
      m_title{new QLineEdit},
      m_interval{new QComboBox},
      m_every{new QSpinBox},
      m_inMonth{new QComboBox},
      m_hour{new QLineEdit},
      m_place{new QLineEdit},
      m_leaders{new ChipsEdit{tr("Leaders")}},
      m_unknown{new UnknownNames{state, *m_leaders}},
      m_from{new QLineEdit},
      m_to{new QLineEdit},
      m_holiday{new QComboBox},
      m_makeUp{new QCheckBox{tr("Also on make-up &days")}}
{
    build(state);
}

void GroupMeetingFields::build(const State &state)
{
    m_group->addItem(tr("No group"));
    for (const Group *group : groupsInOrder(state)) {
        if (!group->sameAs)
            m_group->addItem(group->name, keyOf(group->id));
    }
    auto *days = new QWidget;
    auto *dayRow = new QHBoxLayout{days};
    dayRow->setContentsMargins(0, 0, 0, 0);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto *box = new QCheckBox{weekdayText(weekday)};
        m_weekdays[static_cast<std::size_t>(weekday - 1)] = box;
        dayRow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &GroupMeetingFields::tell);
    }
    dayRow->addStretch(1);

    // In the order of Interval, of monthRhythms() and of OnHoliday.
    m_interval->addItems({tr("Every week"), tr("Odd weeks"), tr("Even weeks"), tr("Every n-th week"), tr("Every month"),
                          tr("Every n-th month")});
    m_inMonth->addItems({tr("any time of the month"), {}, {}, {}, {}, tr("end of the month")});
    m_inMonth->setAccessibleName(tr("When in the month"));
    m_inMonth->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words change with the weekdays
    m_holiday->addItems({tr("left out"), tr("moved to the next workday"), tr("held all the same")});
    m_every->setRange(2, 9);
    m_every->setAccessibleName(tr("Every how many"));
    auto *rhythm = new QWidget;
    auto *rhythmRow = new QHBoxLayout{rhythm};
    rhythmRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field :
         {static_cast<QWidget *>(m_interval), static_cast<QWidget *>(m_every), static_cast<QWidget *>(m_inMonth)})
        rhythmRow->addWidget(field);
    rhythmRow->addStretch(1);

    m_hour->setPlaceholderText(tr("下午, 第7节, 14:30-16:00"));
    m_from->setPlaceholderText(dayText(m_term.first, m_term));
    m_to->setPlaceholderText(dayText(m_term.last, m_term));
    auto *bounds = new QWidget;
    auto *boundsRow = new QHBoxLayout{bounds};
    boundsRow->setContentsMargins(0, 0, 0, 0);
    boundsRow->addWidget(m_from);
    auto *to = new QLabel{tr("T&o")};
    to->setBuddy(m_to);
    m_to->setAccessibleName(tr("To"));
    boundsRow->addWidget(to);
    boundsRow->addWidget(m_to);
    auto *holidays = new QWidget;
    auto *holidayRow = new QHBoxLayout{holidays};
    holidayRow->setContentsMargins(0, 0, 0, 0);
    holidayRow->addWidget(m_holiday);
    holidayRow->addWidget(m_makeUp);
    holidayRow->addStretch(1);

    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    put(*grid, 0, 0, tr("&Group"), m_group, m_group);
    put(*grid, 0, 2, tr("&Title"), m_title, m_title);
    put(*grid, 1, 0, tr("&Weekdays"), days, m_weekdays.front(), 3);
    put(*grid, 2, 0, tr("&Repeats"), rhythm, m_interval, 3);
    put(*grid, 3, 0, tr("&Hour"), m_hour, m_hour);
    put(*grid, 3, 2, tr("&Place"), m_place, m_place);
    put(*grid, 4, 0, tr("&Leaders"), m_leaders, m_leaders);
    put(*grid, 4, 2, tr("&From"), bounds, m_from);
    grid->addWidget(m_unknown, 5, 1, 1, 3);
    put(*grid, 6, 0, tr("On holida&ys"), holidays, m_holiday, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_weekdays.front()->setAccessibleName(weekdayText(1));

    m_place->setCompleter(new PinyinCompleter{*m_place, placeSuggestions(state)});
    m_leaders->setSuggestions(leaderSuggestions(state, m_term.id));
    for (QComboBox *box : {m_group, m_interval, m_inMonth, m_holiday})
        connect(box, &QComboBox::currentIndexChanged, this, &GroupMeetingFields::tell);
    for (QLineEdit *field : {m_title, m_hour, m_place, m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &GroupMeetingFields::tell);
    for (QLineEdit *field : {m_from, m_to})
        new TypingAnswer{*field, [this](const QString &typed) { return dayAnswer(typed, m_term); }};
    new TypingAnswer{*m_hour, hourAnswer};
    connect(m_every, &QSpinBox::valueChanged, this, &GroupMeetingFields::tell);
    connect(m_makeUp, &QCheckBox::toggled, this, &GroupMeetingFields::tell);
    connect(m_leaders, &ChipsEdit::valuesChanged, this, &GroupMeetingFields::tell);
    connect(m_unknown, &UnknownNames::added, this, &GroupMeetingFields::tell);
}

void GroupMeetingFields::setRow(const GroupMeetingRow &row)
{
    m_isFilling = true;
    const GroupMeeting &meeting = row.meeting;
    const int place = meeting.group ? m_group->findData(keyOf(*meeting.group)) : 0;
    m_group->setCurrentIndex(std::max(0, place));
    m_title->setText(meeting.title);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekdays[static_cast<std::size_t>(weekday - 1)]->setChecked(
            std::ranges::count(meeting.rule.weekdays, weekday) > 0);
    m_interval->setCurrentIndex(static_cast<int>(intervalOf(meeting.rule)));
    m_every->setValue(std::max(2, meeting.rule.every));
    const auto inMonth = std::ranges::find(monthRhythms(), meeting.rule.rhythm);
    m_inMonth->setCurrentIndex(inMonth == monthRhythms().end() ? 0
                                                               : static_cast<int>(inMonth - monthRhythms().begin()));
    m_hour->setText(row.hour);
    m_place->setText(meeting.place);
    QStringList names;
    for (const Participant &leader : meeting.leaders)
        names << displayName(m_state, leader);
    m_leaders->setValues(names);
    m_unknown->forget();
    m_from->setText(row.from);
    m_to->setText(row.to);
    m_holiday->setCurrentIndex(static_cast<int>(meeting.rule.onHoliday));
    m_makeUp->setChecked(meeting.rule.onMakeUpDays);
    m_isFilling = false;
    mark();
}

GroupMeetingRow GroupMeetingFields::row() const
{
    GroupMeetingRow row{.meeting = {}, .hour = m_hour->text(), .from = m_from->text(), .to = m_to->text()};
    GroupMeeting &meeting = row.meeting;
    if (const QVariant group = m_group->currentData(); group.isValid())
        meeting.group = GroupId{group.toLongLong()};
    meeting.title = m_title->text();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (m_weekdays[static_cast<std::size_t>(weekday - 1)]->isChecked())
            meeting.rule.weekdays.push_back(weekday);
    }
    const auto interval = static_cast<Interval>(m_interval->currentIndex());
    if (interval == Interval::OddWeeks || interval == Interval::EvenWeeks)
        meeting.rule.parity = interval == Interval::OddWeeks ? Parity::Odd : Parity::Even;
    if (interval == Interval::EveryNthWeek || interval == Interval::EveryNthMonth)
        meeting.rule.every = m_every->value();
    meeting.rule.rhythm = rhythm();
    meeting.rule.start = dayIn(*m_from);
    meeting.rule.end = dayIn(*m_to);
    meeting.rule.onHoliday = static_cast<OnHoliday>(m_holiday->currentIndex());
    meeting.rule.onMakeUpDays = m_makeUp->isChecked() && !isMonthly(interval);
    const auto time = parseTimeOfDay(m_hour->text());
    if (const auto *understood = std::get_if<TimeOfDay>(&time))
        meeting.time = *understood;
    meeting.place = m_place->text().trimmed();
    for (const QString &name : m_leaders->values())
        meeting.leaders.push_back(participantOf(m_state, name));
    return row;
}

void GroupMeetingFields::focusFirst()
{
    m_group->setFocus();
}

void GroupMeetingFields::focusWeekdays()
{
    m_weekdays.front()->setFocus();
}

Rhythm GroupMeetingFields::rhythm() const
{
    if (!isMonthly(static_cast<Interval>(m_interval->currentIndex())))
        return EachWeek{};
    return monthRhythms()[static_cast<std::size_t>(m_inMonth->currentIndex())];
}

std::optional<QDate> GroupMeetingFields::dayIn(const QLineEdit &field) const
{
    const ParsedWhen parsed = parseWhen(field.text(), m_term);
    const auto *when = std::get_if<When>(&parsed);
    const auto *day = when ? std::get_if<SingleDay>(&when->kind) : nullptr;
    return day ? std::optional{day->date} : std::nullopt;
}

void GroupMeetingFields::tell()
{
    if (m_isFilling)
        return;
    mark();
    emit changed();
}

void GroupMeetingFields::offerDaysInMonth(bool isAsked)
{
    constexpr int anyTime = 0;
    QStringList weekdays;
    for (const QCheckBox *box : m_weekdays) {
        if (box->isChecked())
            weekdays << box->text();
    }
    const QStringList words = weekdays.isEmpty()
                                  ? QStringList{tr("1st week"), tr("2nd week"), tr("3rd week"), tr("4th week")}
                                  : QStringList{tr("1st %1"), tr("2nd %1"), tr("3rd %1"), tr("4th %1")};
    const QSignalBlocker quiet{*m_inMonth};
    for (int i = 0; i < static_cast<int>(words.size()); ++i)
        m_inMonth->setItemText(anyTime + 1 + i, weekdays.isEmpty() ? words[i] : words[i].arg(weekdays.join(u'、')));
    // A weekday alone names no day of a month.
    static_cast<QStandardItemModel *>(m_inMonth->model())->item(anyTime)->setEnabled(weekdays.isEmpty());
    if (isAsked && !weekdays.isEmpty() && m_inMonth->currentIndex() == anyTime)
        m_inMonth->setCurrentIndex(anyTime + 1);
}

void GroupMeetingFields::mark()
{
    const auto interval = static_cast<Interval>(m_interval->currentIndex());
    offerDaysInMonth(isMonthly(interval));
    m_every->setVisible(interval == Interval::EveryNthWeek || interval == Interval::EveryNthMonth);
    m_inMonth->setVisible(isMonthly(interval));
    m_makeUp->setEnabled(!isMonthly(interval));
    m_title->setPlaceholderText(groupMeetingTitle(m_state, {.group = row().meeting.group}));
    const auto show = [](QLineEdit &field, const std::optional<QString> &problem) {
        setBad(field, problem.has_value(), problem.value_or(QString{}));
    };
    show(*m_hour, hourProblem(m_hour->text()));
    show(*m_from, dayProblem(m_from->text(), m_term));
    show(*m_to, dayProblem(m_to->text(), m_term));
}

} // namespace yanben
