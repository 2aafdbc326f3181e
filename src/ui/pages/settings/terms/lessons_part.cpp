#include "ui/pages/settings/terms/lessons_part.h"

#include "ui/pages/settings/settings_words.h"
#include "ui/pages/settings/terms/clock_fields.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>
#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

LessonsPart::LessonsPart(PageContext &context, QWidget *parent)
    : TablePart(context, tr("Name of a new timetable, such as summer"), tr("Delete lesson"), parent),
      m_fields(new QWidget),
      m_choice(new QComboBox),
      m_from(dateEdit(tr("First day of the timetable"))),
      m_noon(clockEdit(tr("End of the morning"))),
      m_evening(clockEdit(tr("End of the afternoon"))),
      m_newFrom(dateEdit(tr("First day of the new timetable"))),
      m_addLesson(new QPushButton(tr("Add lesson"))),
      m_removeSchedule(new QPushButton(tr("Delete timetable"))),
      m_copy(new QPushButton(tr("Copy from another term"))),
      m_empty(
          new TextLabel(tr("This term has no timetable yet, so lessons such as 第7节 have no clock times and are not "
                           "compared with times by the clock. Add one below: it begins with eight lessons."),
                        TextRole::Muted))
{
    m_choice->setAccessibleName(tr("Timetable"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->lineEdit()->setAccessibleName(tr("Timetable"));
    m_empty->setWordWrap(true);
    layOut(makeModel(),
           {.title = tr("Timetable"),
            .purpose = tr("The clock times of the lessons. A timetable holds from its first day until the next one's."),
            .above = makeFields(),
            .note = m_empty,
            .tableName = tr("Lessons"),
            .stretched = 2,
            .columns = ViewId::LessonColumns,
            .entry = {m_name, m_newFrom},
            .buttons = {m_copy, m_addLesson}});
    connect(m_model, &SheetModel::accepted, this, [this] { sayChanged(std::exchange(m_shortened, {})); });
    m_copy->setToolTip(tr("All timetables of that term, instead of those of this one"));
    auto *terms = new QMenu{m_copy};
    m_copy->setMenu(terms);
    connect(terms, &QMenu::aboutToShow, this, &LessonsPart::listTermsToCopy);
    connect(m_choice, &QComboBox::activated, this, [this](int chosen) {
        m_shown = static_cast<std::size_t>(std::max(chosen, 0));
        say({});
        refresh();
    });
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, &LessonsPart::commitSchedule);
    connect(m_from, &DateField::editingFinished, this, &LessonsPart::commitSchedule);
    for (QTimeEdit *edit : {m_noon, m_evening})
        connect(edit, &QTimeEdit::editingFinished, this, &LessonsPart::commitSchedule);
    connect(m_addLesson, &QPushButton::clicked, this, &LessonsPart::addLessonBehind);
    connect(m_removeSchedule, &QPushButton::clicked, this, &LessonsPart::removeShown);
}

QLayout *LessonsPart::makeFields()
{
    auto *top = new QHBoxLayout(m_fields);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_choice, 1);
    const std::pair<QString, QWidget *> fields[] = {
        {tr("from"), m_from}, {tr("morning until"), m_noon}, {tr("afternoon until"), m_evening}};
    for (const auto &[label, field] : fields) {
        top->addWidget(new TextLabel(label, TextRole::Normal));
        top->addWidget(field);
    }
    top->addWidget(m_removeSchedule);
    auto *whole = new QHBoxLayout;
    whole->addWidget(m_fields);
    return whole;
}

SheetModel *LessonsPart::makeModel()
{
    const auto noClock = [](const QString &typed) {
        return tr("“%1” is no time of the day. Write it like 7:45.").arg(typed);
    };
    auto *model = new SheetModel({{.title = tr("Lesson"), .text = [](int row) { return u"第%1节"_s.arg(row + 1); }},
                                  {.title = tr("Begins"),
                                   .text = [this](int row) { return shownClock(lessonAt(row).from); },
                                   .write = [this, noClock](int row, const QVariant &value) -> std::optional<QString> {
                                       const std::optional<ClockTime> typed = typedClock(value.toString());
                                       if (!typed)
                                           return noClock(value.toString());
                                       const LessonTime before = lessonAt(row);
                                       const LessonTime after{*typed, endFrom(row, *typed)};
                                       const QString shortened = shortenedText(row, before, after);
                                       const std::optional<QString> problem = edit(row, after);
                                       m_shortened = problem ? QString{} : shortened;
                                       return problem;
                                   }},
                                  {.title = tr("Ends"),
                                   .text = [this](int row) { return shownClock(lessonAt(row).to); },
                                   .write = [this, noClock](int row, const QVariant &value) -> std::optional<QString> {
                                       const std::optional<ClockTime> typed = typedClock(value.toString());
                                       if (!typed)
                                           return noClock(value.toString());
                                       LessonTime lesson = lessonAt(row);
                                       lesson.to = *typed;
                                       return edit(row, lesson);
                                   }}},
                                 this);
    model->setEditable([this](int) { return m_context.writable(); });
    return model;
}

const LessonTime &LessonsPart::lessonAt(int row) const
{
    return m_timetable.schedules.at(m_shown).lessons.at(static_cast<std::size_t>(row));
}

ClockTime LessonsPart::endFrom(int row, ClockTime start) const
{
    const LessonTime &lesson = lessonAt(row);
    const bool isLast = row + 1 == m_model->rowCount();
    const ClockTime latest = isLast ? endOfDay : lessonAt(row + 1).from;
    const ClockTime moved{start.minutes + lesson.to.minutes - lesson.from.minutes};
    if (moved <= latest)
        return moved;
    return start < lesson.to ? lesson.to : latest;
}

QString LessonsPart::shortenedText(int row, const LessonTime &before, const LessonTime &after) const
{
    const int was = before.to.minutes - before.from.minutes;
    const int is = after.to.minutes - after.from.minutes;
    if (is >= was)
        return {};
    if (row + 1 == m_model->rowCount())
        return tr("Lesson %1 lasts %2 minutes now, no longer %3, because the day ends.").arg(row + 1).arg(is).arg(was);
    return tr("Lesson %1 lasts %2 minutes now, no longer %3, because lesson %4 begins at %5. "
              "Set the ends of both anew if that is not meant.")
        .arg(row + 1)
        .arg(is)
        .arg(was)
        .arg(row + 2)
        .arg(shownClock(lessonAt(row + 1).from));
}

std::optional<std::size_t> LessonsPart::current() const
{
    const auto row = m_table->currentRow();
    const bool isThere = row && m_shown < m_timetable.schedules.size() &&
                         static_cast<std::size_t>(*row) < m_timetable.schedules[m_shown].lessons.size();
    return isThere ? std::optional{static_cast<std::size_t>(*row)} : std::nullopt;
}

void LessonsPart::tell(std::optional<TimetableFault> fault)
{
    say(fault ? timetableFaultText(*fault) : QString{});
}

std::optional<QString> LessonsPart::edit(int row, LessonTime lesson)
{
    const auto fault = attempt<TimetableFault>(
        [&] { return editLesson(state(), *m_term, m_shown, static_cast<std::size_t>(row), lesson); });
    return fault ? std::optional{timetableFaultText(*fault)} : std::nullopt;
}

void LessonsPart::refresh()
{
    if (m_term != m_context.term.id()) {
        m_term = m_context.term.id();
        m_shown = 0;
        if (const Term *term = m_context.term.term())
            m_newFrom->setDate(term->first);
    }
    const Term *term = m_term ? state().find<Term>(*m_term) : nullptr;
    for (DateField *edit : {m_from, m_newFrom})
        edit->setWeekStart(m_context.term.weekStart());
    m_timetable = term ? term->timetable : Timetable{};
    const std::vector<DaySchedule> &schedules = m_timetable.schedules;
    m_shown = schedules.empty() ? 0 : std::min(m_shown, schedules.size() - 1);
    m_loading = true;
    m_choice->clear();
    for (const DaySchedule &schedule : schedules)
        m_choice->addItem(schedule.name);
    if (!schedules.empty()) {
        const DaySchedule &schedule = schedules[m_shown];
        m_choice->setCurrentIndex(static_cast<int>(m_shown));
        m_from->setDate(schedule.from);
        m_noon->setTime(shownTime(schedule.noon));
        m_evening->setTime(shownTime(schedule.evening));
    }
    m_loading = false;
    m_model->refresh(schedules.empty() ? 0 : static_cast<int>(schedules[m_shown].lessons.size()));
    m_empty->setVisible(schedules.empty());
    m_fields->setVisible(!schedules.empty());
    updateButtons();
}

void LessonsPart::commitSchedule()
{
    if (m_loading || !m_context.writable() || m_shown >= m_timetable.schedules.size())
        return;
    DaySchedule typed = m_timetable.schedules[m_shown];
    typed.name = m_choice->currentText().simplified();
    typed.from = m_from->date();
    if (m_noon->time() != shownTime(typed.noon))
        typed.noon = clockAt(m_noon->time());
    if (m_evening->time() != shownTime(typed.evening))
        typed.evening = clockAt(m_evening->time());
    if (typed == m_timetable.schedules[m_shown])
        return;
    const auto fault = attempt<TimetableFault>([&] { return editDaySchedule(state(), *m_term, m_shown, typed); });
    tell(fault);
    if (done()) {
        // With another first day it may stand elsewhere among them.
        const std::vector<DaySchedule> &schedules = state().get<Term>(*m_term).timetable.schedules;
        m_shown =
            static_cast<std::size_t>(std::ranges::find(schedules, typed.from, &DaySchedule::from) - schedules.begin());
    }
    QMetaObject::invokeMethod(this, &LessonsPart::refresh, Qt::QueuedConnection);
}

void LessonsPart::add()
{
    if (!m_term || !m_context.writable())
        return;
    const QDate from = m_newFrom->date();
    tell(attempt<TimetableFault>([&] { return addDaySchedule(state(), *m_term, m_name->text(), from); }));
    if (!done())
        return;
    const std::vector<DaySchedule> &schedules = state().get<Term>(*m_term).timetable.schedules;
    m_shown = static_cast<std::size_t>(std::ranges::find(schedules, from, &DaySchedule::from) - schedules.begin());
    m_name->clear();
    refresh();
}

void LessonsPart::addLessonBehind()
{
    if (!m_term)
        return;
    tell(attempt<TimetableFault>([&] { return addLesson(state(), *m_term, m_shown); }));
    refresh();
    if (done())
        m_table->chooseRow(m_model->rowCount() - 1);
}

void LessonsPart::removeCurrent()
{
    const auto place = current();
    if (!place || !m_context.writable())
        return;
    m_context.acts.runBuilt([&] { return removeLesson(state(), *m_term, m_shown, *place); });
    say({});
    refresh();
}

void LessonsPart::removeShown()
{
    if (!m_term || m_shown >= m_timetable.schedules.size())
        return;
    m_context.acts.runBuilt([&] { return removeDaySchedule(state(), *m_term, m_shown); });
    say({});
    refresh();
}

bool LessonsPart::isTermToCopy(const Term &term) const
{
    return term.id != m_term && !term.timetable.schedules.empty();
}

void LessonsPart::listTermsToCopy()
{
    m_copy->menu()->clear();
    for (const Term *term : termsOf(state())) {
        if (isTermToCopy(*term))
            m_copy->menu()->addAction(term->title, this, [this, id = term->id] { copyFrom(id); });
    }
}

void LessonsPart::copyFrom(TermId term)
{
    if (!m_term)
        return;
    tell(attempt<TimetableFault>([&] { return copyTimetable(state(), *m_term, term); }));
    m_shown = 0;
    refresh();
}

void LessonsPart::updateButtons()
{
    const bool writable = m_context.writable() && m_term;
    const bool any = !m_timetable.schedules.empty();
    for (QWidget *field :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_noon), static_cast<QWidget *>(m_evening),
          static_cast<QWidget *>(m_addLesson), static_cast<QWidget *>(m_removeSchedule)})
        field->setEnabled(writable && any);
    m_choice->setEnabled(any);
    m_choice->lineEdit()->setReadOnly(!writable);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_newFrom), static_cast<QWidget *>(m_add)})
        field->setEnabled(writable);
    m_remove->setEnabled(writable && current());
    m_copy->setEnabled(writable &&
                       std::ranges::any_of(termsOf(state()), [this](const Term *term) { return isTermToCopy(*term); }));
}

} // namespace yanben
