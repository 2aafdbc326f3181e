#include "ui/pages/settings/terms/weeks_part.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/proposals/calendar_change_dialog.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr WeekMark::Kind weekKinds[] = {WeekMark::Exam, WeekMark::Holiday, WeekMark::Other};

WeekMark turned(WeekMark mark)
{
    mark.kind = mark.kind == WeekMark::Exam      ? WeekMark::Holiday
                : mark.kind == WeekMark::Holiday ? WeekMark::Other
                                                 : WeekMark::Exam;
    return mark;
}

} // namespace

WeeksPart::WeeksPart(PageContext &context, QWidget *parent)
    : TablePart(context, tr("What the weeks are for"), tr("Delete"), parent),
      m_second(new QCheckBox(tr("Second count beside the term's own, called"))),
      m_secondName(new QLineEdit),
      m_secondFirst(dateEdit(tr("A day of week 1 of the second count"))),
      m_weeks(new QLineEdit),
      m_kind(new QComboBox),
      m_turn(new QPushButton(tr("Exam → holiday → other"))),
      m_empty(new TextLabel(
          tr("No weeks are marked yet. Marks are printed in the table of weeks; in weeks of holidays "
             "a series is left out, moved or held as on its other days off, and what stands in exam weeks "
             "is told."),
          TextRole::Muted))
{
    m_secondName->setPlaceholderText(u"普高周次"_s);
    m_secondName->setAccessibleName(tr("Name of the second count"));
    m_weeks->setPlaceholderText(tr("Weeks, such as 9 or 9-10"));
    m_weeks->setAccessibleName(tr("Weeks"));
    for (const WeekMark::Kind kind : weekKinds)
        m_kind->addItem(weekKindName(kind), kind);
    m_kind->setAccessibleName(tr("Kind"));
    m_empty->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_second);
    top->addWidget(m_secondName, 1);
    top->addWidget(new TextLabel(tr("its week 1 holds"), TextRole::Normal));
    top->addWidget(m_secondFirst);
    layOut(makeModel(),
           {.title = tr("Weeks"),
            .purpose = tr("Week numbers follow from the days of the term. Here stand a second count of the same weeks, "
                          "and what single weeks are for."),
            .above = top,
            .note = m_empty,
            .tableName = tr("Marked weeks"),
            .stretched = 2,
            .columns = ViewId::WeekColumns,
            .entry = {m_weeks, m_kind, m_name},
            .buttons = {m_turn}});
    connect(m_second, &QCheckBox::clicked, this, [this] { commitSecond(); });
    connect(m_secondName, &QLineEdit::editingFinished, this, [this] { commitSecond(); });
    connect(m_secondFirst, &DateField::editingFinished, this, [this] { commitSecond(); });
    connect(m_weeks, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(m_turn, &QPushButton::clicked, this, &WeeksPart::turnCurrent);
}

SheetModel *WeeksPart::makeModel()
{
    auto *model = new SheetModel(
        {{.title = tr("Weeks"),
          .text = [this](int row) { return weeksAt(row); },
          .value = [this](int row) { return weeksAt(row); },
          .write = [this](int row, const QVariant &value) -> std::optional<QString> {
              const Term *shown = term();
              if (!shown)
                  return std::nullopt;
              const auto weeks = parseWeeks(value.toString(), *shown);
              if (const auto *refusal = std::get_if<WhenRefusal>(&weeks))
                  return weeksRefusal(*refusal);
              WeekMark mark = markAt(row);
              mark.first = std::get<WeekSpan>(weeks).first;
              mark.last = std::get<WeekSpan>(weeks).last;
              return edit(row, mark);
          }},
         {.title = tr("Kind"), .text = [this](int row) { return weekKindName(markAt(row).kind); }},
         {.title = tr("Name"),
          .text = [this](int row) { return markAt(row).name; },
          .value = [this](int row) { return markAt(row).name; },
          .write =
              [this](int row, const QVariant &value) {
                  WeekMark mark = markAt(row);
                  mark.name = value.toString();
                  return edit(row, mark);
              }},
         {.title = tr("Days"),
          .text =
              [this](int row) {
                  const Term *term = m_term ? state().find<Term>(*m_term) : nullptr;
                  const WeekMark &mark = markAt(row);
                  return term ? rangeText(firstDayOfWeek(*term, mark.first), lastDayOfWeek(*term, mark.last), *term)
                              : QString{};
              }}},
        this);
    model->setEditable([this](int) { return m_context.writable(); });
    return model;
}

const Term *WeeksPart::term() const
{
    return m_term ? state().find<Term>(*m_term) : nullptr;
}

const WeekMark &WeeksPart::markAt(int row) const
{
    return m_marks.at(static_cast<std::size_t>(row));
}

QString WeeksPart::weeksAt(int row) const
{
    const Term *shown = term();
    return shown ? weeksText(markAt(row), *shown) : QString{};
}

QString WeeksPart::weeksRefusal(const WhenRefusal &refusal)
{
    switch (refusal.code) {
    case WhenRefusal::Code::WeekOutOfTerm: return weekFaultText(WeekFault::OutsideTerm);
    case WhenRefusal::Code::ReversedRange: return weekFaultText(WeekFault::Reversed);
    default: return tr("Not saved: write weeks such as 9, 9-10 or 第9—10周.");
    }
}

std::optional<std::size_t> WeeksPart::current() const
{
    const auto row = m_table->currentRow();
    const bool isThere = row && static_cast<std::size_t>(*row) < m_marks.size();
    return isThere ? std::optional{static_cast<std::size_t>(*row)} : std::nullopt;
}

std::optional<WeekFault> WeeksPart::change(const std::function<WeekAct()> &build)
{
    return attempt<WeekFault>(build, [this](Act act) { return withTouchedActivities(state(), std::move(act), this); });
}

std::optional<WeekFault> WeeksPart::replace(std::size_t place, const WeekMark &mark)
{
    return change([&] { return editWeekMark(state(), *m_term, place, mark); });
}

std::optional<QString> WeeksPart::edit(int row, const WeekMark &mark)
{
    const auto place = static_cast<std::size_t>(row);
    const auto fault = replace(place, mark);
    return fault ? std::optional{faultText(*fault, mark, place)} : std::nullopt;
}

QString WeeksPart::obstacle(const WeekMark &mark, std::optional<std::size_t> place) const
{
    const Term *shown = term();
    if (!shown)
        return {};
    std::vector<WeekMark> others = shown->weekMarks;
    if (place && *place < others.size())
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(*place));
    const WeekMark *other = contradicting(mark, others);
    return other ? opposedWeeksText(mark, *other, *shown) : QString{};
}

QString WeeksPart::faultText(WeekFault fault, const WeekMark &mark, std::optional<std::size_t> place) const
{
    const QString other = fault == WeekFault::Contradicts ? obstacle(mark, place) : QString{};
    return other.isEmpty() ? weekFaultText(fault) : tr("Not saved: %1").arg(other);
}

void WeeksPart::refresh()
{
    m_term = m_context.term.id();
    const Term *term = m_term ? state().find<Term>(*m_term) : nullptr;
    m_marks = term ? term->weekMarks : std::vector<WeekMark>{};
    m_model->refresh(static_cast<int>(m_marks.size()));
    m_empty->setVisible(m_marks.empty());
    if (term && !m_secondName->hasFocus() && !m_secondFirst->hasFocus()) {
        const std::optional<WeekNumbering> &second = term->secondWeeks;
        m_second->setChecked(second.has_value());
        m_secondName->setText(second ? second->name : QString{});
        m_secondFirst->setWeekStart(term->weekStart);
        m_secondFirst->setDate(second ? second->firstWeek : term->first);
    }
    updateButtons();
}

bool WeeksPart::leave()
{
    return TablePart::leave() && commitSecond();
}

bool WeeksPart::commitSecond()
{
    const Term *term = m_term ? state().find<Term>(*m_term) : nullptr;
    if (!term || !m_context.writable())
        return true;
    updateButtons();
    // A count that was only just switched on has no name yet; left without one it gets the one that is proposed.
    if (m_second->isChecked() && !term->secondWeeks && m_secondName->text().simplified().isEmpty()) {
        if (sender() == m_second)
            m_secondName->setFocus();
        if (sender() == m_second || (sender() == m_secondName && m_second->hasFocus()))
            return true;
        m_secondName->setText(m_secondName->placeholderText());
    }
    std::optional<WeekNumbering> wanted;
    if (m_second->isChecked())
        wanted = WeekNumbering{m_secondName->text().simplified(), m_secondFirst->date()};
    if (wanted == term->secondWeeks)
        return true;
    const auto fault = attempt<WeekFault>([&] { return setSecondWeeks(state(), *m_term, wanted); });
    say(fault ? weekFaultText(*fault) : QString{});
    return !fault;
}

void WeeksPart::add()
{
    const Term *shown = term();
    if (!shown || !m_context.writable())
        return;
    const auto typed = parseWeeks(m_weeks->text(), *shown);
    if (const auto *refusal = std::get_if<WhenRefusal>(&typed)) {
        say(weeksRefusal(*refusal));
        m_weeks->setFocus();
        return;
    }
    const auto &weeks = std::get<WeekSpan>(typed);
    const WeekMark mark{.first = weeks.first,
                        .last = weeks.last,
                        .kind = static_cast<WeekMark::Kind>(m_kind->currentData().toInt()),
                        .name = m_name->text()};
    const auto fault = change([&] { return addWeekMark(state(), *m_term, mark); });
    say(fault ? faultText(*fault, mark, {}) : QString{});
    if (!done())
        return;
    m_weeks->clear();
    m_name->clear();
    refresh();
}

void WeeksPart::removeCurrent()
{
    const auto place = current();
    if (!place || !m_context.writable())
        return;
    change([&]() -> WeekAct { return removeWeekMark(state(), *m_term, *place); });
    say({});
    refresh();
}

void WeeksPart::turnCurrent()
{
    const auto place = current();
    if (!place)
        return;
    const WeekMark next = turned(m_marks[*place]);
    const auto fault = replace(*place, next);
    QString why = fault ? faultText(*fault, next, place) : QString{};
    if (fault == WeekFault::Contradicts) {
        // Otherwise no press would reach the kind behind it.
        const QString passed = tr("“%1” is passed over. %2").arg(weekKindName(next.kind), obstacle(next, place));
        if (!replace(*place, turned(next)) && done())
            why = passed;
    }
    say(why);
    refresh();
}

void WeeksPart::updateButtons()
{
    const bool writable = m_context.writable() && m_term;
    m_turn->setEnabled(writable && current());
    m_remove->setEnabled(writable && current());
    for (QWidget *field :
         {static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_weeks), static_cast<QWidget *>(m_kind),
          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_add)})
        field->setEnabled(writable);
    m_secondName->setEnabled(writable && m_second->isChecked());
    m_secondFirst->setEnabled(writable && m_second->isChecked());
}

} // namespace yanben
