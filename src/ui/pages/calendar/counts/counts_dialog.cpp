#include "ui/pages/calendar/counts/counts_dialog.h"

#include "documents/tables/clipboard_table.h"
#include "ui/dialogs/unkept_words.h"
#include "ui/findings/count_words.h"
#include "ui/pages/calendar/counts/count_cells.h"
#include "ui/pages/calendar/counts/counts_words.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/papers/count_paper.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/calendar/school_days.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

bool isOfCounts(const std::optional<ActRow> &act)
{
    const QStringList kinds{actWord(ActKind::AddCount), actWord(ActKind::EditCounts), actWord(ActKind::RemoveCount)};
    return act && kinds.contains(act->kind);
}

} // namespace

CountsDialog::CountsDialog(PageContext &context, TermId term, std::optional<RequiredCountId> shown, QWidget *parent)
    : QDialog{parent},
      m_context{context},
      m_term{term},
      m_words{new QLineEdit},
      m_add{dialogButton(tr("Add"))},
      m_together{new TextLabel},
      m_model{makeModel()},
      m_table{new SettingsTable{tr("Required numbers"), *m_model, SoFarColumn}},
      m_source{new TextLabel{QString{}, TextRole::Muted}},
      m_told{new TextLabel},
      m_undo{dialogButton(tr("Undo"))},
      m_remove{dialogButton(tr("Delete"))}
{
    setWindowTitle(tr("Required numbers of %1").arg(context.state().get<Term>(term).title));
    build();
    setChoices();
    refresh();
    if (shown)
        showRow(*shown);
    if (m_counts.empty())
        m_words->setFocus();
    else
        m_table->setFocus();
    connect(&m_context.acts, &ActFeedback::refused, this, [this](const QString &why) { tell(why, false); });
    connect(&m_context.paper, &PaperDesk::failed, this, [this](const QString &why) { tell(why, false); });
    connect(&m_context.paper, &PaperDesk::announced, this, [this](const QString &what) { tell(what, true); });
    connect(&m_context.workspace.acts(), &ActRunner::changed, this, &CountsDialog::refresh);
    connect(&m_context.workspace.acts(), &ActRunner::reloaded, this, [this] {
        // Another program may have changed anything.
        if (!m_context.state().find<Term>(m_term)) {
            m_words->clear();
            return reject();
        }
        refresh();
    });
    connect(m_model, &SheetModel::refused, this, [this](const QString &why) { tell(why, false); });
    connect(m_model, &SheetModel::accepted, this, [this] { m_told->hide(); });
    connect(m_table, &SettingsTable::currentRowChanged, this, &CountsDialog::update);
    connect(m_table, &SettingsTable::removeRequested, this, &CountsDialog::removeCurrent);
    update();
}

void CountsDialog::build()
{
    m_words->setPlaceholderText(tr("Words of the plan, such as 督导每月至少一次，每组不少于5人为宜"));
    m_words->setAccessibleName(tr("Words of the plan"));
    m_words->setEnabled(m_context.writable());
    for (TextLabel *label : {m_together, m_source, m_told})
        label->setWordWrap(true);
    m_told->hide();
    m_table->keepColumns(ViewId::CountColumns, m_context.settings);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(m_add);
    QPushButton *copied = dialogButton(tr("Copy as table"));
    auto *close = new QDialogButtonBox{QDialogButtonBox::Close};
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    // A click leaves the keyboard in the table: what is being typed is written before the dialog goes.
    close->button(QDialogButtonBox::Close)->setFocusPolicy(Qt::TabFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    QPushButton *print = dialogButton(tr("Print…"));
    QPushButton *exported = dialogButton(tr("Export…"));
    exported->setToolTip(tr("Save the list as an Excel file"));
    for (QPushButton *button : {copied, print, exported})
        foot->addWidget(button);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addLayout(head);
    layout->addWidget(m_together);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_source);
    layout->addWidget(m_told);
    layout->addLayout(foot);
    resize(fontMetrics().height() * 60, fontMetrics().height() * 28);

    connect(m_words, &QLineEdit::returnPressed, this, &CountsDialog::add);
    connect(m_words, &QLineEdit::textChanged, this, &CountsDialog::update);
    connect(m_add, &QPushButton::clicked, this, &CountsDialog::add);
    connect(m_undo, &QPushButton::clicked, this, &CountsDialog::undo);
    connect(m_remove, &QPushButton::clicked, this, &CountsDialog::removeCurrent);
    connect(copied, &QPushButton::clicked, this, &CountsDialog::copy);
    const auto printed = [this] {
        m_table->finishEditing();
        return countsTable(countPaper(m_context.state(), m_term, m_context.today()));
    };
    connect(print, &QPushButton::clicked, this, [this, printed] { m_context.paper.previewTable(printed()); });
    connect(exported, &QPushButton::clicked, this, [this, printed] { m_context.paper.saveXlsx(printed()); });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut{QKeySequence::Undo, this}, &QShortcut::activated, this, &CountsDialog::undo);
    connect(new QShortcut{QKeySequence::Redo, this}, &QShortcut::activated, this, &CountsDialog::redo);
    connect(new QShortcut{QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut}, &QShortcut::activated,
            this, &CountsDialog::copy);
}

void CountsDialog::refresh()
{
    const State &state = m_context.state();
    const Term *term = state.find<Term>(m_term);
    if (!term)
        return;
    m_counts = checkedCounts(state, *term, schoolCalendar(state), m_context.today());
    m_model->refresh(static_cast<int>(m_counts.size()));
    m_together->setText(countsTogetherText(m_counts));
    m_together->setRole(m_counts.empty()                       ? TextRole::Muted
                        : std::ranges::all_of(m_counts, isMet) ? TextRole::Ok
                                                               : TextRole::Warning);
    update();
}

void CountsDialog::update()
{
    const std::optional<int> row = m_table->currentRow();
    const bool isThere = row && static_cast<std::size_t>(*row) < m_counts.size();
    m_remove->setEnabled(m_context.writable() && isThere);
    m_add->setEnabled(m_context.writable() && !m_words->text().trimmed().isEmpty());
    m_undo->setEnabled(m_context.writable() && isOfCounts(m_context.workspace.acts().undoable()));
    const QString source = isThere ? requiredAt(*row).source : QString{};
    QStringList lines{source.isEmpty() ? QString{} : tr("Words of the plan: %1").arg(source),
                      isThere ? leftOutText(countAt(*row), m_context.state().get<Term>(m_term)) : QString{}};
    lines.removeAll(QString{});
    m_source->setText(lines.join(u'\n'));
    m_source->setVisible(!lines.isEmpty());
}

void CountsDialog::add()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty() || !m_context.writable())
        return;
    m_table->finishEditing();
    const auto proposal = proposeCount(words);
    if (!proposal)
        return tell(countRefusalText(proposal.error()), false);
    if (const QString asked = askedText(*proposal); !asked.isEmpty())
        return tell(asked, false);
    const RequiredCount row = requiredFrom(m_context.state(), m_term, *proposal, words);
    if (const auto why = run([&] { return addCount(m_context.state(), row); }))
        return tell(*why, false);
    m_words->clear();
    if (m_counts.empty())
        return;
    showRow(m_counts.back().required.id);
    tell(tr("Added. %1").arg(takenText(*proposal)).trimmed(), true);
}

void CountsDialog::removeCurrent()
{
    const std::optional<int> row = m_table->currentRow();
    if (!row || !m_context.writable() || static_cast<std::size_t>(*row) >= m_counts.size())
        return;
    const RequiredCountId id = requiredAt(*row).id;
    m_told->hide();
    m_context.acts.runBuilt([&] { return removeCount(m_context.state(), id); });
}

void CountsDialog::undo()
{
    m_table->finishEditing();
    if (isOfCounts(m_context.workspace.acts().undoable()))
        m_context.acts.undo();
}

void CountsDialog::redo()
{
    m_table->finishEditing();
    if (isOfCounts(m_context.workspace.acts().redoable()))
        m_context.acts.redo();
}

void CountsDialog::copy()
{
    m_table->finishEditing();
    ClipboardTable table;
    auto &titles = table.rows.emplace_back();
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.push_back({.text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto &cells = table.rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.push_back({.text = m_model->index(row, column).data().toString()});
    }
    QApplication::clipboard()->setMimeData(mimeFromTable(table).release());
    tell(tr("Copied. It can be pasted into Excel, WPS or Word."), true);
}

void CountsDialog::tell(const QString &text, bool isGood)
{
    m_told->setRole(isGood ? TextRole::Ok : TextRole::Danger);
    m_told->setText(text);
    m_told->show();
}

void CountsDialog::showRow(RequiredCountId id)
{
    const auto found = std::ranges::find(m_counts, id, [](const CheckedCount &count) { return count.required.id; });
    if (found != m_counts.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(found - m_counts.begin()), NameColumn));
}

std::optional<QString> CountsDialog::write(int row, const Edit &edit)
{
    RequiredCount changed = requiredAt(row);
    if (auto why = edit(changed))
        return why;
    return run([&] { return editCount(m_context.state(), changed); });
}

std::optional<QString> CountsDialog::run(const std::function<Result<Act, RequiredCountFault>()> &build)
{
    std::optional<RequiredCountFault> fault;
    const bool done = m_context.acts.runBuilt([&]() -> Act {
        auto act = build();
        if (act)
            return std::move(act).value();
        fault = act.error();
        return {};
    });
    if (fault)
        return countFaultText(*fault);
    return done ? std::nullopt : std::optional{m_told->text()}; // refused() has told it already
}

void CountsDialog::done(int result)
{
    // What is refused is told here, so there is still somebody to read it.
    if (m_table->finishEditing() && (m_words->text().trimmed().isEmpty() || mayLoseWords(*this)))
        QDialog::done(result);
}

void openCounts(PageContext &context, QWidget *parent, std::optional<RequiredCountId> shown)
{
    const std::optional<TermId> term = context.term.id();
    if (!term)
        return;
    CountsDialog dialog{context, *term, shown, parent};
    dialog.exec();
}

} // namespace yanben
