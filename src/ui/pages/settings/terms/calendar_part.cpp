#include "ui/pages/settings/terms/calendar_part.h"

#include "calendar/day_reader.h"
#include "calendar/holidays/statutory_days.h"
#include "calendar/school_calendar.h"
#include "calendar/when_text.h"
#include "documents/words/printed_date.h"
#include "ui/pages/proposals/calendar_change_dialog.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <set>

// The days and what is changed in them; how they come from files and go there stands in calendar_exchange.cpp.

namespace yanben
{

namespace
{

enum class Known { No, Partly, Yes };

/// Partly: days of the term, if there is one, are only computed.
Known knownOf(const State &state, int year, const Term *term)
{
    const SchoolCalendar calendar = schoolCalendar(state);
    if (!calendar.covers(year))
        return Known::No;
    return term && !calendar.tentativeDays(year, *term).empty() ? Known::Partly : Known::Yes;
}

} // namespace

CalendarPart::CalendarPart(PageContext &context, QWidget *parent)
    : TablePart(context, tr("Name of a new day"), tr("Remove own entry"), parent),
      m_shipped(shippedHolidayTable().rows),
      m_year(new QComboBox),
      m_date(dateEdit(tr("Date of a new day"))),
      m_kind(new QComboBox),
      m_lessons(new QComboBox),
      m_import(new QPushButton(tr("Import days off (csv, ics)…"))),
      m_export(new QPushButton(tr("Export the days…"))),
      m_turn(new QPushButton(tr("Off ⇄ at work")))
{
    m_year->setAccessibleName(tr("Year"));
    for (const CalendarDay::Kind kind : {CalendarDay::Off, CalendarDay::Work})
        m_kind->addItem(dayKindName(kind), kind);
    m_kind->setAccessibleName(tr("Off or at work"));
    m_lessons->addItem(tr("its own lessons"));
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        m_lessons->addItem(tr("lessons of %1").arg(weekdayText(weekday)), weekday);
    m_lessons->setAccessibleName(tr("Lessons of which weekday"));
    m_lessons->setToolTip(tr("Of a day at work: the weekday whose lessons it holds"));
    m_name->setPlaceholderText(tr("What day it is, such as sports day"));
    m_date->setDate(m_context.today());
    auto *top = new QHBoxLayout;
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(m_import);
    top->addWidget(m_export);
    layOut(makeModel(),
           {.title = tr("School calendar"),
            .purpose = tr("Holidays and working weekends that come with the program, and the school's own days over "
                          "them. Changing one that came with the program makes an own entry."),
            .above = top,
            .tableName = tr("Days of the school calendar"),
            .stretched = 3,
            .columns = ViewId::DayColumns,
            .entry = {m_date, m_kind, m_lessons, m_name},
            .buttons = {m_turn}});
    connect(m_year, &QComboBox::activated, this, [this] { choose(m_year->currentData().toInt()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CalendarPart::updateButtons);
    connect(m_turn, &QPushButton::clicked, this, &CalendarPart::turnCurrent);
    connect(m_import, &QPushButton::clicked, this, &CalendarPart::openImport);
    connect(m_export, &QPushButton::clicked, this, &CalendarPart::exportDays);
}

SheetModel *CalendarPart::makeModel()
{
    const auto words = [](std::optional<DayFault> fault) {
        return fault ? std::optional{dayFaultText(*fault)} : std::nullopt;
    };
    auto *model = new SheetModel(
        {{.title = tr("Date"),
          .text = [this](int row) { return printedDate(lineAt(row).day.date); },
          .value = [this](int row) { return lineAt(row).day.date; },
          .write = [this, words](int row, const QVariant &value) -> std::optional<QString> {
              if (!lineAt(row).own)
                  return tr("Not saved: a day that came with the program can't move. Change what it is, and add the "
                            "other day below.");
              CalendarDay day = lineAt(row).day;
              day.date = value.toDate();
              return words(write(lineAt(row), day));
          },
          .readDay = [this](int, const QString &typed) { return dayTyped(typed); }},
         {.title = tr("Weekday"), .text = [this](int row) { return weekdayName(lineAt(row).day.date); }},
         {.title = tr("Off or at work"), .text = [this](int row) { return dayKindName(lineAt(row).day.kind); }},
         {.title = tr("Name"),
          .text = [this](int row) { return lineAt(row).day.name; },
          .value = [this](int row) { return lineAt(row).day.name; },
          .write =
              [this, words](int row, const QVariant &value) {
                  CalendarDay day = lineAt(row).day;
                  day.name = value.toString();
                  return words(write(lineAt(row), day));
              }},
         {.title = tr("From"), .text = [this](int row) { return originText(lineAt(row)); }},
         {.title = tr("Lessons of"),
          .text =
              [this](int row) {
                  const std::optional<int> weekday = lineAt(row).day.standsFor;
                  return weekday ? weekdayText(*weekday) : QString{};
              },
          .value =
              [this](int row) {
                  const std::optional<int> weekday = lineAt(row).day.standsFor;
                  return weekday ? weekdayText(*weekday) : QString{};
              },
          .write = [this](int row, const QVariant &value) { return writeLessons(row, value.toString()); }}},
        this);
    model->setEditable([this](int) { return m_context.writable(); });
    model->setMuted([this](int row) { return !lineAt(row).own; });
    return model;
}

QString CalendarPart::originText(const Line &line) const
{
    if (!line.own)
        return line.shipped->tentative ? tr("computed, provisional until the notice") : tr("comes with the program");
    return line.shipped ? tr("own, instead of: %1 %2").arg(dayKindName(line.shipped->kind), line.shipped->festival)
                        : tr("own");
}

std::vector<CalendarPart::Line> CalendarPart::linesOf(int year) const
{
    std::map<QDate, Line> lines;
    const auto put = [&lines](const HolidayRow &row) {
        lines[row.date] = {
            .day = {.date = row.date, .kind = row.kind, .name = row.festival, .standsFor = row.standsFor},
            .shipped = row,
            .own = false};
    };
    for (const HolidayRow &row : m_shipped) {
        if (row.date.year() == year)
            put(row);
    }
    const SchoolCalendar known = SchoolCalendar::shipped();
    for (const HolidayRow &row : lines.empty() ? statutoryDays(year) : std::vector<HolidayRow>{}) {
        if (known.isTentative(row.date))
            put(row);
    }
    for (const CalendarDay *day : ownDays(state())) {
        if (day->date.year() != year)
            continue;
        Line &line = lines[day->date];
        line.day = *day;
        line.own = true;
    }
    std::vector<Line> ordered;
    for (auto &[date, line] : lines)
        ordered.push_back(std::move(line));
    return ordered;
}

std::vector<int> CalendarPart::years() const
{
    std::set<int> years{m_context.today().year()};
    for (const Term *term : termsOf(state())) {
        for (int year = term->first.year(); year <= term->last.year(); ++year)
            years.insert(year);
    }
    for (const HolidayRow &row : m_shipped)
        years.insert(row.date.year());
    for (const CalendarDay *day : ownDays(state()))
        years.insert(day->date.year());
    return {years.rbegin(), years.rend()};
}

void CalendarPart::fillYears()
{
    const QSignalBlocker quiet{m_year};
    m_year->clear();
    for (const int year : years())
        m_year->addItem(tr("Year %1").arg(year), year);
    m_year->setCurrentIndex(m_year->findData(*m_chosen));
}

void CalendarPart::refresh()
{
    if (!m_chosen || m_followed != m_context.term.id()) {
        m_followed = m_context.term.id();
        const Term *term = m_context.term.term();
        m_chosen = term ? term->first.year() : m_context.today().year();
        // What sends somebody here is mostly a year that nobody has told the holidays of.
        if (term && knownOf(state(), *m_chosen, term) == Known::Yes &&
            knownOf(state(), term->last.year(), term) != Known::Yes)
            m_chosen = term->last.year();
        if (term && !term->contains(m_date->date()))
            m_date->setDate(term->first);
    }
    m_date->setWeekStart(m_context.term.weekStart());
    fillYears();
    m_lines = linesOf(*m_chosen);
    m_model->refresh(static_cast<int>(m_lines.size()));
    const Known known = knownOf(state(), *m_chosen, m_context.term.term());
    m_warning->setVisible(known != Known::Yes);
    if (known == Known::Partly)
        m_warning->setText(tr("The official notice for %1 is known in part: holidays of this term are still computed "
                              "and provisional. Import the rest (csv or ics), or add the days by hand.")
                               .arg(*m_chosen));
    else if (known == Known::No)
        m_warning->setText(tr("The official notice for %1 is not known: days below are computed and provisional, and "
                              "other dates of that year can't be checked. Import its days (csv or ics), or add the "
                              "days by hand.")
                               .arg(*m_chosen));
    updateButtons();
}

bool CalendarPart::choose(qint64 year)
{
    const std::vector<int> known = years();
    if (std::ranges::count(known, static_cast<int>(year)) == 0)
        return false;
    m_chosen = static_cast<int>(year);
    say({});
    refresh();
    if (m_date->date().year() != *m_chosen)
        m_date->setDate(QDate(*m_chosen, m_date->date().month(), 1));
    return true;
}

std::optional<QDate> CalendarPart::dayTyped(const QString &typed) const
{
    static const QRegularExpression ofWeeks{QStringLiteral("第|周.*周")};
    const Term *term = m_context.term.term();
    if (typed.contains(ofWeeks))
        return term ? readDay(typed, *term) : std::nullopt;
    return readDay(typed, Term{.first = QDate(*m_chosen, 1, 1), .last = QDate(*m_chosen, 12, 31)});
}

std::optional<QString> CalendarPart::writeLessons(int row, const QString &typed)
{
    CalendarDay day = lineAt(row).day;
    if (day.kind == CalendarDay::Off && !typed.trimmed().isEmpty())
        return tr("Not saved: only a day at work holds the lessons of a weekday.");
    day.standsFor = readWeekday(typed.trimmed());
    if (!day.standsFor && !typed.trimmed().isEmpty())
        return tr("Not saved: write a weekday like 周五, or nothing.");
    const auto fault = write(lineAt(row), day);
    return fault ? std::optional{dayFaultText(*fault)} : std::nullopt;
}

std::optional<DayFault> CalendarPart::write(const Line &line, CalendarDay day)
{
    // The line is gone as soon as the act has been done.
    const bool own = line.own;
    return change([&] { return own ? editCalendarDay(state(), day) : addCalendarDay(state(), day); });
}

std::optional<DayFault> CalendarPart::change(const std::function<Result<Act, DayFault>()> &build)
{
    return attempt<DayFault>(build, [this](Act act) { return withTouchedActivities(state(), std::move(act), this); });
}

void CalendarPart::add()
{
    if (!m_context.writable())
        return;
    const QVariant weekday = m_lessons->isEnabled() ? m_lessons->currentData() : QVariant{};
    const CalendarDay day{.date = m_date->date(),
                          .kind = static_cast<CalendarDay::Kind>(m_kind->currentData().toInt()),
                          .name = m_name->text(),
                          .standsFor = weekday.isValid() ? std::optional{weekday.toInt()} : std::nullopt};
    const auto fault = change([&] { return addCalendarDay(state(), day); });
    say(fault ? dayFaultText(*fault) : QString{});
    if (!done())
        return;
    m_name->clear();
    m_lessons->setCurrentIndex(0);
    m_chosen = day.date.year();
    refresh();
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].day.date == day.date)
            m_table->chooseRow(static_cast<int>(row));
    }
}

void CalendarPart::turnCurrent()
{
    const auto row = m_table->currentRow();
    if (!row)
        return;
    CalendarDay day = lineAt(*row).day;
    day.kind = day.kind == CalendarDay::Off ? CalendarDay::Work : CalendarDay::Off;
    const auto fault = write(lineAt(*row), day);
    say(fault ? dayFaultText(*fault) : QString{});
}

void CalendarPart::removeCurrent()
{
    const auto row = m_table->currentRow();
    if (!m_remove->isEnabled() || !row)
        return;
    const CalendarDayId day = lineAt(*row).day.id;
    change([&] { return removeCalendarDay(state(), day); });
    say({});
    refresh();
}

void CalendarPart::updateButtons()
{
    const bool writable = m_context.writable();
    const auto row = m_table->currentRow();
    const bool any = writable && row && static_cast<std::size_t>(*row) < m_lines.size();
    m_turn->setEnabled(any);
    m_remove->setEnabled(any && lineAt(*row).own);
    for (QWidget *field :
         {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_name),
          static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_import)})
        field->setEnabled(writable);
    m_lessons->setEnabled(writable && m_kind->currentData().toInt() == CalendarDay::Work);
}

} // namespace yanben
