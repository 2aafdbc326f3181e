#include "ui/pages/honours/honours_dialog.h"

#include "ui/pages/honours/honour_dialog.h"
#include "ui/pages/honours/honour_words.h"
#include "ui/pages/permission.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/papers/scores/honour_paper.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/subjects.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

HonoursDialog::HonoursDialog(PageContext &context, TermId term, std::vector<Subject> proposed, QWidget *parent)
    : QDialog{parent},
      m_context{context},
      m_term{term},
      m_proposed{std::move(proposed)},
      m_terms{new QComboBox},
      m_kinds{new QComboBox},
      m_stack{new QStackedWidget},
      m_table{factTable(
          tr("Honours"),
          {tr("Day"), tr("Term"), tr("Kind"), tr("Given to"), tr("Title"), tr("Level"), tr("Issued by"), tr("Note")},
          0)},
      m_empty{new EmptyState{u"totals"_s, {}}},
      m_told{new TextLabel},
      m_add{primaryButton(tr("Record…"))},
      m_edit{dialogButton(tr("Change…"))},
      m_remove{dialogButton(tr("Delete"))},
      m_print{dialogButton(tr("Print…"))},
      m_export{dialogButton(tr("Export…"))}
{
    setWindowTitle(tr("Honours"));
    std::erase_if(m_proposed, [](Subject each) { return std::holds_alternative<SchoolId>(each); });
    build();
    connect(&m_context.acts, &ActFeedback::refused, this, [this](const QString &why) { tell(why, false); });
    connect(&m_context.paper, &PaperDesk::failed, this, [this](const QString &why) { tell(why, false); });
    connect(&m_context.paper, &PaperDesk::announced, this, [this](const QString &what) { tell(what, true); });
    connect(&m_context.workspace.acts(), &ActRunner::changed, this, &HonoursDialog::refill);
    connect(&m_context.workspace.acts(), &ActRunner::reloaded, this, &HonoursDialog::refill);
    refill();
    m_table->setCurrentCell(m_table->rowCount() - 1, Day);
    (m_table->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add)->setFocus();
}

void HonoursDialog::build()
{
    m_terms->addItems({m_context.state().get<Term>(m_term).title, tr("All terms")});
    m_terms->setAccessibleName(tr("Terms"));
    m_kinds->addItem(tr("All kinds"));
    for (const HonourKind kind : {HonourKind::Commendation, HonourKind::Training})
        m_kinds->addItem(honourKindName(kind), static_cast<int>(kind));
    m_kinds->setAccessibleName(tr("Kinds"));
    m_table->setWordWrap(false);
    const int em = fontMetrics().height();
    m_table->setColumnWidth(Day, fontMetrics().horizontalAdvance(wholeDayText({2028, 12, 28})) + em);
    for (const auto &[column, width] :
         {std::pair{TermTitle, 12}, {Kind, 5}, {GivenTo, 8}, {Title, 12}, {Level, 4}, {Issuer, 8}})
        m_table->setColumnWidth(column, em * width);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_told->setWordWrap(true);
    m_told->hide();
    m_add->setAutoDefault(false);
    m_export->setToolTip(tr("Save the list as an Excel file"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_terms);
    head->addWidget(m_kinds);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove})
        foot->addWidget(button);
    foot->addStretch(1);
    for (QPushButton *button : {m_print, m_export})
        foot->addWidget(button);
    auto *close = new QDialogButtonBox{QDialogButtonBox::Close};
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_told);
    if (const QString why = refusalOf(m_context, ActKind::AddHonours); !why.isEmpty())
        layout->addWidget(paragraph(why, TextRole::Muted));
    layout->addLayout(foot);

    for (QComboBox *box : {m_terms, m_kinds})
        connect(box, &QComboBox::currentIndexChanged, this, &HonoursDialog::refill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HonoursDialog::update);
    connect(m_table, &QTableWidget::activated, this, &HonoursDialog::edit);
    connect(new QShortcut{QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut}, &QShortcut::activated,
            this, &HonoursDialog::removeChosen);
    connect(m_add, &QPushButton::clicked, this, &HonoursDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &HonoursDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &HonoursDialog::removeChosen);
    connect(m_print, &QPushButton::clicked, this, [this] { m_context.paper.previewTable(printed()); });
    connect(m_export, &QPushButton::clicked, this, [this] { m_context.paper.saveXlsx(printed()); });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(em * 58, em * 26);
}

void HonoursDialog::refill()
{
    const std::vector<HonourId> kept = chosen();
    const State &state = m_context.state();
    const std::vector<const Honour *> honours = honoursOf(state, shownTerm(), shownKind());
    m_told->hide();
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(honours.size()));
    m_table->setColumnHidden(TermTitle, shownTerm().has_value());
    int row = 0;
    for (const Honour *honour : honours) {
        putFact(*m_table, row, Day, wholeDayText(honour->date));
        putFact(*m_table, row, TermTitle, state.get<Term>(honour->term).title);
        putFact(*m_table, row, Kind, honourKindName(honour->kind));
        putFact(*m_table, row, GivenTo, subjectName(state, honour->subject));
        putFact(*m_table, row, Title, honour->title);
        putFact(*m_table, row, Level, honour->level ? honourLevelName(*honour->level) : QString{});
        putFact(*m_table, row, Issuer, honour->issuer);
        putFact(*m_table, row, Note, honour->note);
        m_table->item(row++, Day)->setData(Qt::UserRole, keyOf(honour->id));
    }
    m_empty->setSentence(
        state.all<Honour>().empty()
            ? tr("Nothing is recorded yet. Who did well is commended, or sent out to be trained: record here who was "
                 "chosen, for what and when, so that the list of every term is at hand.")
        : shownTerm() ? tr("Nothing of this kind is recorded for the term. “All terms” shows what was recorded before.")
                      : tr("Nothing of this kind is recorded."));
    m_stack->setCurrentWidget(honours.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    select({kept.begin(), kept.end()});
    update();
}

void HonoursDialog::select(const std::set<HonourId> &honours)
{
    m_table->clearSelection();
    QItemSelection lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (honours.contains(HonourId{m_table->item(row, Day)->data(Qt::UserRole).toLongLong()})) {
            const QModelIndex cell = m_table->model()->index(row, Day);
            m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
            lines.select(cell, cell);
        }
    }
    m_table->selectionModel()->select(lines, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void HonoursDialog::update()
{
    const std::size_t count = chosen().size();
    permit(m_context, ActKind::AddHonours, *m_add);
    permit(m_context, ActKind::EditHonour, *m_edit, count == 1);
    permit(m_context, ActKind::RemoveHonours, *m_remove, count > 0);
    m_print->setEnabled(m_table->rowCount() > 0);
    m_export->setEnabled(m_table->rowCount() > 0);
}

void HonoursDialog::add()
{
    // Whoever may not is told before he has written.
    if (!m_context.acts.signer(ActKind::AddHonours))
        return;
    const Honour honour{
        .term = m_term, .kind = shownKind().value_or(HonourKind::Commendation), .date = m_context.today()};
    HonourDialog dialog{m_context.state(), honour, m_proposed, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::set<HonourId> before;
    for (const auto &[id, row] : m_context.state().all<Honour>())
        before.insert(id);
    if (!m_context.acts.runBuilt(
            [&] { return addHonours(m_context.state(), dialog.honour(), dialog.subjects()).value(); }))
        return;
    if (shownKind() && *shownKind() != dialog.honour().kind)
        m_kinds->setCurrentIndex(0);
    std::set<HonourId> added;
    for (const auto &[id, row] : m_context.state().all<Honour>()) {
        if (!before.contains(id))
            added.insert(id);
    }
    select(added);
    m_table->setFocus();
}

void HonoursDialog::edit()
{
    const std::vector<HonourId> honours = chosen();
    if (honours.size() != 1 || !m_context.writable() || !m_context.acts.signer(ActKind::EditHonour))
        return;
    const Honour *honour = m_context.state().find<Honour>(honours.front());
    if (!honour)
        return;
    HonourDialog dialog{m_context.state(), *honour, {}, this};
    if (dialog.exec() == QDialog::Accepted)
        m_context.acts.runBuilt([&] { return editHonour(m_context.state(), dialog.honour()).value(); });
}

void HonoursDialog::removeChosen()
{
    const std::vector<HonourId> honours = chosen();
    if (honours.empty() || !m_context.writable())
        return;
    const int row = m_table->currentRow();
    m_context.acts.runBuilt([&] { return removeHonours(m_context.state(), honours); });
    if (m_table->rowCount() == 0)
        m_add->setFocus();
    else
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), Day);
}

void HonoursDialog::tell(const QString &text, bool isGood)
{
    m_told->setRole(isGood ? TextRole::Ok : TextRole::Warning);
    m_told->setText(text);
    m_told->show();
}

std::optional<TermId> HonoursDialog::shownTerm() const
{
    return m_terms->currentIndex() == 0 ? std::optional{m_term} : std::nullopt;
}

std::optional<HonourKind> HonoursDialog::shownKind() const
{
    const QVariant kind = m_kinds->currentData();
    return kind.isValid() ? std::optional{static_cast<HonourKind>(kind.toInt())} : std::nullopt;
}

std::vector<HonourId> HonoursDialog::chosen() const
{
    std::vector<HonourId> honours;
    for (const QModelIndex &line : m_table->selectionModel()->selectedRows(Day))
        honours.push_back(HonourId{line.data(Qt::UserRole).toLongLong()});
    return honours;
}

PrintTable HonoursDialog::printed() const
{
    return honourTable(honourPaper(m_context.state(), shownTerm(), shownKind()));
}

} // namespace yanben
