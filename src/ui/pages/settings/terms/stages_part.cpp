#include "ui/pages/settings/terms/stages_part.h"

#include "calendar/day_reader.h"
#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "documents/words/printed_date.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace yanben
{

using namespace Qt::StringLiterals;

StagesPart::StagesPart(PageContext &context, QWidget *parent)
    : TablePart(context, tr("Name of a new stage"), tr("Delete"), parent),
      m_term(new QComboBox),
      m_note(new TextLabel({}, TextRole::Muted)),
      m_first(dateEdit(tr("First day of the new stage"))),
      m_earlier(new QPushButton(tr("Earlier"))),
      m_later(new QPushButton(tr("Later")))
{
    m_term->setAccessibleName(tr("Stages of the term"));
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_term, 1);
    layOut(makeModel(),
           {.title = tr("Stages"),
            .purpose = tr("Stages touch each other and lie in the term: moving a border moves the neighbour's too."),
            .above = top,
            .note = m_note,
            .tableName = tr("Stages"),
            .columns = ViewId::StageColumns,
            .entry = {m_name, m_first},
            .buttons = {m_earlier, m_later}});
    connect(m_term, &QComboBox::activated, this, [this] { choose(m_term->currentData().toLongLong()); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(false); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(true); });
}

SheetModel *StagesPart::makeModel()
{
    const auto words = [](std::optional<StageFault> fault) {
        return fault ? std::optional{stageFaultText(*fault)} : std::nullopt;
    };
    auto *model = new SheetModel(
        {{.title = tr("Stage"),
          .text = [this](int row) { return stageAt(row).name; },
          .value = [this](int row) { return stageAt(row).name; },
          .write =
              [this, words](int row, const QVariant &value) {
                  return words(
                      attempt<StageFault>([&] { return renameStage(state(), stageAt(row).id, value.toString()); }));
              }},
         {.title = tr("First day"),
          .text = [this](int row) { return printedDate(stageAt(row).first); },
          .value = [this](int row) { return stageAt(row).first; },
          .write =
              [this, words](int row, const QVariant &value) {
                  return words(
                      attempt<StageFault>([&] { return moveStageFirst(state(), stageAt(row).id, value.toDate()); }));
              },
          .readDay =
              [this](int row, const QString &typed) {
                  return readDay(typed, state().get<Term>(stageAt(row).term), BareMonth::FirstDay);
              }},
         {.title = tr("Last day"),
          .text = [this](int row) { return printedDate(stageAt(row).last); },
          .value = [this](int row) { return stageAt(row).last; },
          .write =
              [this, words](int row, const QVariant &value) {
                  return words(
                      attempt<StageFault>([&] { return moveStageLast(state(), stageAt(row).id, value.toDate()); }));
              },
          .readDay =
              [this](int row, const QString &typed) {
                  return readDay(typed, state().get<Term>(stageAt(row).term), BareMonth::LastDay);
              }},
         {.title = tr("Weeks"),
          .text =
              [this](int row) {
                  const Term &term = state().get<Term>(stageAt(row).term);
                  const int first = weekOf(term, stageAt(row).first);
                  const int last = weekOf(term, stageAt(row).last);
                  return first == last ? tr("Week %1").arg(first) : tr("%1–%2").arg(first).arg(last);
              }},
         {.title = tr("Days"),
          .text = [this](int row) { return QString::number(stageAt(row).first.daysTo(stageAt(row).last) + 1); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter}},
        this);
    model->setEditable([this](int) { return m_context.writable(); });
    return model;
}

const Stage &StagesPart::stageAt(int row) const
{
    return *m_stages.at(static_cast<std::size_t>(row));
}

std::optional<StageId> StagesPart::current() const
{
    const auto row = m_table->currentRow();
    return row && static_cast<std::size_t>(*row) < m_stages.size() ? std::optional{stageAt(*row).id} : std::nullopt;
}

void StagesPart::refresh()
{
    if (!m_chosen || !state().find<Term>(*m_chosen) || m_followed != m_context.term.id())
        m_chosen = m_context.term.id();
    m_followed = m_context.term.id();
    {
        const QSignalBlocker quiet{m_term};
        m_term->clear();
        for (const Term *term : termsOf(state()))
            m_term->addItem(term->title, QVariant::fromValue(keyOf(term->id)));
        m_term->setCurrentIndex(m_chosen ? m_term->findData(QVariant::fromValue(keyOf(*m_chosen))) : -1);
    }
    m_stages = m_chosen ? stagesOf(state(), *m_chosen) : std::vector<const Stage *>{};
    m_model->refresh(static_cast<int>(m_stages.size()));
    updateNote();
    if (const Term *term = m_chosen ? state().find<Term>(*m_chosen) : nullptr) {
        m_first->setWeekStart(term->weekStart);
        if (m_stages.empty() || !term->contains(m_first->date()))
            m_first->setDate(term->first);
    }
    updateButtons();
    updateTrouble();
}

bool StagesPart::choose(qint64 term)
{
    if (!state().find<Term>(TermId{term}))
        return false;
    m_chosen = TermId{term};
    say({});
    refresh();
    return true;
}

void StagesPart::tell(std::optional<StageFault> fault)
{
    say(fault ? stageFaultText(*fault) : QString{});
}

void StagesPart::add()
{
    if (!m_chosen || !m_context.writable())
        return;
    const auto fault =
        attempt<StageFault>([this] { return addStage(state(), *m_chosen, m_name->text(), m_first->date()); });
    tell(fault);
    if (!done())
        return;
    m_name->clear();
    refresh();
}

void StagesPart::removeCurrent()
{
    const auto stage = current();
    if (!stage || !m_context.writable())
        return;
    m_context.acts.runBuilt([&] { return removeStage(state(), *stage); });
    tell({});
    refresh();
}

void StagesPart::move(bool later)
{
    const auto stage = current();
    if (!stage)
        return;
    tell(attempt<StageFault>(
        [&] { return later ? moveStageLater(state(), *stage) : moveStageEarlier(state(), *stage); }));
    refresh();
    for (std::size_t row = 0; row < m_stages.size(); ++row) {
        if (m_stages[row]->id == *stage)
            m_table->chooseRow(static_cast<int>(row));
    }
}

void StagesPart::updateButtons()
{
    const bool writable = m_context.writable();
    const auto row = m_table->currentRow();
    const bool any = current().has_value();
    m_earlier->setEnabled(writable && any && *row > 0);
    m_later->setEnabled(writable && any && static_cast<std::size_t>(*row) + 1 < m_stages.size());
    m_remove->setEnabled(writable && any);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_add)})
        field->setEnabled(writable && m_chosen);
}

void StagesPart::updateNote()
{
    const Term *term = m_chosen ? state().find<Term>(*m_chosen) : nullptr;
    QStringList gaps;
    for (const StageGap &gap : term ? daysWithoutStage(state(), term->id) : std::vector<StageGap>{}) {
        const QString days = gap.first == gap.last ? dayText(gap.first, *term) : rangeText(gap.first, gap.last, *term);
        const QString from = weekName(*term, weekOf(*term, gap.first));
        const QString to = weekName(*term, weekOf(*term, gap.last));
        gaps << u"%1（%2）"_s.arg(days, from == to ? from : from + u'—' + to);
    }
    if (m_stages.empty())
        m_note->setText(tr("This term has no stages yet. The first one takes the whole term; each further one begins "
                           "on the day that you choose."));
    else
        m_note->setText(tr("In no stage: %1. Change the first or last day of the stage beside it, or add a stage.")
                            .arg(gaps.join(u'、')));
    m_note->setVisible(m_stages.empty() || !gaps.isEmpty());
}

void StagesPart::updateTrouble()
{
    const auto trouble = m_chosen ? stageTrouble(state(), *m_chosen) : std::nullopt;
    m_warning->setVisible(trouble.has_value());
    if (!trouble)
        return;
    m_warning->setText(trouble == StageTrouble::OutsideTerm ? tr("Some stages lie outside the days of their term.")
                                                            : tr("The stages leave days between them, or share some."));
    m_warning->clearActions();
    if (!m_context.writable())
        return;
    connect(
        m_warning->addAction(tr("Fit the stages into the term")), &QPushButton::clicked, this,
        [this] { tell(attempt<StageFault>([this] { return fitStages(state(), *m_chosen); })); }, Qt::QueuedConnection);
}

} // namespace yanben
