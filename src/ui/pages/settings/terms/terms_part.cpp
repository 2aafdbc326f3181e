#include "ui/pages/settings/terms/terms_part.h"

#include "calendar/weeks.h"
#include "documents/words/printed_date.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/school/stage_acts.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

TermsPart::TermsPart(PageContext &context, QWidget *parent)
    : SettingsPart(context, parent),
      m_problem(problemLabel()),
      m_misfits(new Banner(Tone::Warning)),
      m_new(new QPushButton(tr("New term…"))),
      m_copy(new QPushButton(tr("Copy…"))),
      m_show(new QPushButton(tr("Work in this term"))),
      m_remove(new QPushButton(tr("Delete"))),
      m_title(new QLineEdit),
      m_code(new QLineEdit),
      m_first(dateEdit({})),
      m_last(dateEdit({})),
      m_weekStart(new QComboBox),
      m_preparation(new QCheckBox(tr("Weeks before it are preparation weeks"))),
      m_teaching(dateEdit({}))
{
    m_model = new SheetModel(
        {{.title = tr("Term"), .text = [this](int row) { return termAt(row).title; }},
         {.title = tr("First day"), .text = [this](int row) { return printedDate(termAt(row).first); }},
         {.title = tr("Last day"), .text = [this](int row) { return printedDate(termAt(row).last); }},
         {.title = tr("Weeks"),
          .text = [this](int row) { return QString::number(lastWeek(termAt(row)) - firstWeek(termAt(row)) + 1); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Shown"),
          .text = [this](int row) { return termAt(row).id == m_context.term.id() ? tr("shown now") : QString{}; }}},
        this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    addPartHeading(*layout, tr("Terms"),
                   tr("All dates of the plan and the schedule belong to one term. Week numbers follow from its days."));
    layout->addWidget(makeList());
    layout->addWidget(m_problem);
    m_misfits->hide();
    layout->addWidget(m_misfits);
    layout->addWidget(makeFields());
    layout->addStretch(1);
    connect(m_table, &SettingsTable::currentRowChanged, this, &TermsPart::rowChosen);
    connect(m_table, &SettingsTable::removeRequested, this, &TermsPart::removeShown);
    connect(m_new, &QPushButton::clicked, this, [this] { makeTerm(std::nullopt); });
    connect(m_copy, &QPushButton::clicked, this, [this] { makeTerm(m_choice.id()); });
    connect(m_remove, &QPushButton::clicked, this, &TermsPart::removeShown);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_choice.id())
            m_context.term.choose(*m_choice.id());
        refresh();
    });
}

QWidget *TermsPart::makeList()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new SettingsTable(tr("Terms"), *m_model, 0);
    m_table->keepColumns(ViewId::TermColumns, m_context.settings);
    m_table->setFixedHeight(fontMetrics().height() * 9);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_copy, m_show})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    return box;
}

QWidget *TermsPart::makeFields()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_weekStart->addItem(tr("Monday"), Qt::Monday);
    m_weekStart->addItem(tr("Sunday"), Qt::Sunday);
    m_titleField = new SettingsField(*form, tr("&Title"), m_title);
    m_codeField = new SettingsField(*form, tr("&Code"), m_code);
    m_firstField = new SettingsField(*form, tr("F&irst day"), m_first);
    m_lastField = new SettingsField(*form, tr("&Last day"), m_last);
    new SettingsField(*form, tr("&Weeks begin on"), m_weekStart);
    m_teachingField = new SettingsField(*form, tr("Week &1 holds"), m_teaching);
    form->addRow({}, m_preparation);
    m_preparation->setToolTip(tr("Off: week 1 is the week of the first day."));

    const auto typing = [this] {
        if (!m_loading)
            m_dirty = true;
    };
    for (QLineEdit *edit : {m_title, m_code}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, typing);
        connect(edit, &QLineEdit::editingFinished, this, &TermsPart::commit);
    }
    for (DateField *edit : {m_first, m_last, m_teaching}) {
        edit->installEventFilter(this);
        connect(edit, &DateField::dateChanged, this, typing);
        connect(edit, &DateField::editingFinished, this, &TermsPart::commit);
    }
    connect(m_weekStart, &QComboBox::activated, this, [this] {
        m_dirty = true;
        commit();
    });
    connect(m_preparation, &QCheckBox::clicked, this, [this](bool on) {
        m_teaching->setEnabled(on);
        m_dirty = true;
        commit();
    });
    return box;
}

const Term &TermsPart::termAt(int row) const
{
    return *m_terms.at(static_cast<std::size_t>(row));
}

const Term *TermsPart::shown() const
{
    return m_choice.id() ? state().find<Term>(*m_choice.id()) : nullptr;
}

void TermsPart::refresh()
{
    m_terms = termsOf(state());
    if (m_choice.follow(state(), m_context.term.id()))
        m_dirty = false;
    m_model->refresh(static_cast<int>(m_terms.size()));
    for (std::size_t row = 0; row < m_terms.size(); ++row) {
        if (m_terms[row]->id == m_choice.id())
            m_table->chooseRow(static_cast<int>(row));
    }
    if (!m_dirty)
        load();
    updateButtons();
    updateMisfits();
}

bool TermsPart::choose(qint64 term)
{
    if (!state().find<Term>(TermId{term}) || !commit())
        return false;
    m_choice.choose(TermId{term});
    refresh();
    return true;
}

bool TermsPart::leave()
{
    return commit();
}

void TermsPart::rowChosen()
{
    const auto row = m_table->currentRow();
    if (!row || static_cast<std::size_t>(*row) >= m_terms.size() || termAt(*row).id == m_choice.id())
        return;
    // A refused entry keeps its term until it is mended or taken back.
    if (commit())
        m_choice.choose(termAt(*row).id);
    showProblem(*m_problem, {});
    QMetaObject::invokeMethod(this, &TermsPart::refresh, Qt::QueuedConnection);
}

void TermsPart::load()
{
    const Term *term = shown();
    if (!term)
        return;
    m_loading = true;
    if (m_title->text() != term->title)
        m_title->setText(term->title);
    if (m_code->text() != term->code)
        m_code->setText(term->code);
    m_first->setDate(term->first);
    m_last->setDate(term->last);
    m_weekStart->setCurrentIndex(m_weekStart->findData(term->weekStart));
    m_preparation->setChecked(term->firstTeachingWeek.has_value());
    for (DateField *edit : {m_first, m_last, m_teaching})
        edit->setWeekStart(term->weekStart);
    m_teaching->setDate(term->firstTeachingWeek.value_or(term->first));
    m_loading = false;
    for (SettingsField *field : {m_titleField, m_codeField, m_firstField, m_lastField, m_teachingField})
        field->setProblem({});
}

void TermsPart::updateButtons()
{
    const bool writable = m_context.writable();
    const bool any = shown() != nullptr;
    m_new->setEnabled(writable);
    m_copy->setEnabled(writable && any);
    m_remove->setEnabled(writable && any);
    m_show->setEnabled(any && m_choice.id() != m_context.term.id());
    m_title->setReadOnly(!writable);
    m_code->setReadOnly(!writable);
    for (QWidget *field : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last),
                           static_cast<QWidget *>(m_weekStart), static_cast<QWidget *>(m_preparation)})
        field->setEnabled(writable && any);
    m_teaching->setEnabled(writable && any && m_preparation->isChecked());
}

void TermsPart::updateMisfits()
{
    const Term *term = shown();
    const TermMisfits misfits = term ? misfitsOf(state(), *term) : TermMisfits{};
    const bool loose = term && stageTrouble(state(), term->id).has_value();
    m_misfits->setVisible(!misfits.isEmpty() || loose);
    if (m_misfits->isHidden())
        return;
    m_misfits->clearActions();
    QStringList outside;
    if (!misfits.stages.empty())
        outside << tr("%n stages", nullptr, static_cast<int>(misfits.stages.size()));
    if (!misfits.activities.empty())
        outside << tr("%n activities", nullptr, static_cast<int>(misfits.activities.size()));
    m_misfits->setText(outside.isEmpty() ? tr("The stages of this term don't touch each other.")
                                         : tr("Outside the days of this term: %1.").arg(outside.join(tr(", "))));
    if (loose && m_context.writable()) {
        connect(
            m_misfits->addAction(tr("Fit the stages into the term")), &QPushButton::clicked, this,
            [this] {
                const auto fault = attempt<StageFault>([this] { return fitStages(state(), *m_choice.id()); });
                showProblem(*m_problem, fault ? stageFaultText(*fault) : QString{});
            },
            Qt::QueuedConnection);
    }
    if (!misfits.activities.empty()) {
        connect(
            m_misfits->addAction(tr("Show the activities")), &QPushButton::clicked, this,
            [this, activity = misfits.activities.front()] {
                m_context.term.choose(*m_choice.id());
                emit targetRequested({PageId::Schedule, keyOf(activity), u"when"_s});
            },
            Qt::QueuedConnection);
    }
}

bool TermsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_dirty) {
        restore();
        return true;
    }
    return SettingsPart::eventFilter(watched, event);
}

} // namespace yanben
