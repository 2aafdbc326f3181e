#include "ui/pages/calendar/themes/themes_dialog.h"

#include "calendar/when_text.h"
#include "documents/tables/clipboard_table.h"
#include "ui/pages/calendar/themes/theme_words.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/papers/theme_paper.h"
#include "workspace/queries/calendar/school_days.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum ThemeColumn { PlaceColumn, DaysColumn, TitleColumn };

bool isOfThemes(const std::optional<ActRow> &act)
{
    return act && act->kind == actWord(ActKind::EditThemes);
}

} // namespace

ThemesDialog::ThemesDialog(PageContext &context, TermId term, std::optional<GroupId> group, QWidget *parent)
    : QDialog{parent},
      m_context{context},
      m_term{term},
      m_owners{new QComboBox},
      m_missing{new TextLabel},
      m_model{makeModel()},
      m_table{new SettingsTable{tr("Themes"), *m_model, TitleColumn}},
      m_told{new TextLabel},
      m_undo{dialogButton(tr("Undo"))},
      m_clear{dialogButton(tr("Take away"))}
{
    setWindowTitle(tr("Themes of %1").arg(context.state().get<Term>(term).title));
    build();
    fillOwners();
    if (group)
        m_owners->setCurrentIndex(std::max(0, m_owners->findData(keyOf(*group))));
    refresh();
    m_table->setCurrentIndex(m_model->index(0, TitleColumn));
    m_table->setFocus();
    connect(&m_context.acts, &ActFeedback::refused, this, [this](const QString &why) { tell(why, false); });
    connect(&m_context.paper, &PaperDesk::failed, this, [this](const QString &why) { tell(why, false); });
    connect(&m_context.paper, &PaperDesk::announced, this, [this](const QString &what) { tell(what, true); });
    connect(&m_context.workspace.acts(), &ActRunner::changed, this, &ThemesDialog::refresh);
    connect(&m_context.workspace.acts(), &ActRunner::reloaded, this, [this] {
        // Another program may have changed anything.
        if (!m_context.state().find<Term>(m_term))
            return reject();
        fillOwners();
        refresh();
    });
    connect(m_owners, &QComboBox::activated, this, [this] {
        m_table->finishEditing();
        refresh();
    });
    connect(m_model, &SheetModel::refused, this, [this](const QString &why) { tell(why, false); });
    connect(m_model, &SheetModel::accepted, this, [this] { m_told->hide(); });
    connect(m_table, &SettingsTable::currentRowChanged, this, &ThemesDialog::update);
    connect(m_table, &SettingsTable::removeRequested, this, &ThemesDialog::clearCurrent);
    connect(m_table, &SettingsTable::linesPasted, this, &ThemesDialog::paste);
    update();
}

void ThemesDialog::build()
{
    m_owners->setAccessibleName(tr("Whose themes"));
    m_missing->setWordWrap(true);
    m_told->setWordWrap(true);
    m_told->hide();
    m_table->keepColumns(ViewId::ThemeColumns, m_context.settings);
    auto *head = new QHBoxLayout;
    auto *words = new TextLabel{tr("Themes of"), TextRole::Muted};
    words->setBuddy(m_owners);
    head->addWidget(words);
    head->addWidget(m_owners);
    head->addStretch(1);
    QPushButton *copied = dialogButton(tr("Copy as table"));
    QPushButton *print = dialogButton(tr("Print…"));
    QPushButton *exported = dialogButton(tr("Export…"));
    exported->setToolTip(tr("Save the list as an Excel file"));
    auto *close = new QDialogButtonBox{QDialogButtonBox::Close};
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    // A click leaves the keyboard in the table: what is being typed is written before the dialog goes.
    close->button(QDialogButtonBox::Close)->setFocusPolicy(Qt::TabFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addWidget(m_clear);
    foot->addStretch(1);
    for (QWidget *button : {static_cast<QWidget *>(copied), static_cast<QWidget *>(print),
                            static_cast<QWidget *>(exported), static_cast<QWidget *>(close)})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addLayout(head);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    layout->addLayout(foot);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 32);

    connect(m_undo, &QPushButton::clicked, this, &ThemesDialog::undo);
    connect(m_clear, &QPushButton::clicked, this, &ThemesDialog::clearCurrent);
    connect(copied, &QPushButton::clicked, this, &ThemesDialog::copy);
    connect(print, &QPushButton::clicked, this, [this] {
        m_table->finishEditing();
        m_context.paper.previewTable(printed());
    });
    connect(exported, &QPushButton::clicked, this, [this] {
        m_table->finishEditing();
        m_context.paper.saveXlsx(printed());
    });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut{QKeySequence::Undo, this}, &QShortcut::activated, this, &ThemesDialog::undo);
    connect(new QShortcut{QKeySequence::Redo, this}, &QShortcut::activated, this, &ThemesDialog::redo);
    connect(new QShortcut{QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut}, &QShortcut::activated,
            this, &ThemesDialog::copy);
}

SheetModel *ThemesDialog::makeModel()
{
    auto *model = new SheetModel{
        {{.title = tr("For"),
          .text =
              [this](int row) {
                  const QString indent = lineAt(row).place.week ? u"　　"_s : lineAt(row).place.month ? u"　"_s : u""_s;
                  return indent + themePlaceText(lineAt(row), m_context.state().get<Term>(m_term));
              }},
         {.title = tr("Days"),
          .text =
              [this](int row) {
                  return rangeText(lineAt(row).first, lineAt(row).last, m_context.state().get<Term>(m_term));
              }},
         {.title = tr("Theme"),
          .text = [this](int row) { return titleText(row); },
          .value = [this](int row) { return lineAt(row).title; },
          .write = [this](int row, const QVariant &value) { return write(lineAt(row).place, value.toString()); }}},
        this};
    model->setEditable([this](int) { return m_context.writable(); });
    model->setMuted([this](int row) { return lineAt(row).title.isEmpty(); });
    return model;
}

void ThemesDialog::fillOwners()
{
    const QVariant before = m_owners->currentData();
    m_owners->clear();
    m_owners->addItem(tr("The school"));
    for (const Group *group : themedGroups(m_context.state(), m_term))
        m_owners->addItem(group->name, keyOf(group->id));
    m_owners->setCurrentIndex(std::max(0, before.isValid() ? m_owners->findData(before) : 0));
}

void ThemesDialog::refresh()
{
    const State &state = m_context.state();
    const Term *term = state.find<Term>(m_term);
    if (!term)
        return;
    m_lines = themeLines(state, *term, owner(), schoolCalendar(state));
    m_model->refresh(static_cast<int>(m_lines.size()));
    const bool isComplete = std::ranges::none_of(m_lines, &ThemeLine::isMissing);
    m_missing->setText(missingThemesText(m_lines, *term));
    m_missing->setRole(isComplete ? TextRole::Ok : TextRole::Warning);
    update();
}

void ThemesDialog::update()
{
    const std::optional<int> row = m_table->currentRow();
    const bool isThere = row && static_cast<std::size_t>(*row) < m_lines.size() && !lineAt(*row).title.isEmpty();
    m_clear->setEnabled(m_context.writable() && isThere);
    m_undo->setEnabled(m_context.writable() && isOfThemes(m_context.workspace.acts().undoable()));
}

QString ThemesDialog::titleText(int row) const
{
    const ThemeLine &line = lineAt(row);
    if (!line.title.isEmpty())
        return line.title;
    return line.isExpected ? tr("not written yet") : u"—"_s;
}

std::optional<QString> ThemesDialog::write(const ThemePlace &place, const QString &title)
{
    return run([&] { return setTheme(m_context.state(), place, title); });
}

void ThemesDialog::paste(const QStringList &titles)
{
    const std::optional<int> row = m_table->currentRow();
    if (!row || !m_context.writable())
        return;
    const auto isOfKind = [kind = lineAt(*row).place](const ThemeLine &line) {
        return line.place.month.has_value() == kind.month.has_value() &&
               line.place.week.has_value() == kind.week.has_value() && !line.isOutside;
    };
    std::vector<PlacedTheme> themes;
    qsizetype taken = 0;
    for (std::size_t i = static_cast<std::size_t>(*row); i < m_lines.size() && taken < titles.size(); ++i) {
        if (!isOfKind(m_lines[i]))
            continue;
        // An empty line leaves its row as it is.
        if (const QString &title = titles[taken++]; !title.isEmpty())
            themes.push_back({.place = m_lines[i].place, .title = title});
    }
    if (taken < titles.size())
        return tell(tr("Not pasted: %n lines have no row. Begin further up, or copy fewer lines.", nullptr,
                       static_cast<int>(titles.size() - taken)),
                    false);
    if (const auto why = run([&] { return setThemes(m_context.state(), themes); }))
        return tell(*why, false);
    tell(tr("%n lines were pasted, as one step.", nullptr, static_cast<int>(themes.size())), true);
}

std::optional<QString> ThemesDialog::run(const std::function<Result<Act, ThemeFault>()> &build)
{
    std::optional<ThemeFault> fault;
    const bool done = m_context.acts.runBuilt([&]() -> Act {
        auto act = build();
        if (act)
            return std::move(act).value();
        fault = act.error();
        return {};
    });
    if (fault)
        return themeFaultText(*fault);
    return done ? std::nullopt : std::optional{m_told->text()}; // refused() has told it already
}

void ThemesDialog::clearCurrent()
{
    const std::optional<int> row = m_table->currentRow();
    if (row && m_context.writable())
        write(lineAt(*row).place, {});
}

void ThemesDialog::undo()
{
    if (isOfThemes(m_context.workspace.acts().undoable()))
        m_context.acts.undo();
}

void ThemesDialog::redo()
{
    if (isOfThemes(m_context.workspace.acts().redoable()))
        m_context.acts.redo();
}

void ThemesDialog::copy()
{
    m_table->finishEditing();
    const Term &term = m_context.state().get<Term>(m_term);
    ClipboardTable table{.rows = {{{.text = tr("For")}, {.text = tr("Days")}, {.text = tr("Theme")}}}};
    for (const ThemeLine &line : m_lines)
        table.rows.push_back({{.text = themePlaceText(line, term)},
                              {.text = rangeText(line.first, line.last, term)},
                              {.text = line.title}});
    QApplication::clipboard()->setMimeData(mimeFromTable(table).release());
    tell(tr("Copied. It can be pasted into Excel, WPS or Word."), true);
}

void ThemesDialog::tell(const QString &text, bool isGood)
{
    m_told->setRole(isGood ? TextRole::Ok : TextRole::Danger);
    m_told->setText(text);
    m_told->show();
}

std::optional<GroupId> ThemesDialog::owner() const
{
    const QVariant key = m_owners->currentData();
    return key.isValid() ? std::optional{GroupId{key.toLongLong()}} : std::nullopt;
}

PrintTable ThemesDialog::printed() const
{
    return themesTable(themePaper(m_context.state(), m_term, owner()));
}

void ThemesDialog::done(int result)
{
    // What is refused is told here, so there is still somebody to read it.
    if (m_table->finishEditing())
        QDialog::done(result);
}

void openThemes(PageContext &context, QWidget *parent, std::optional<GroupId> group)
{
    const std::optional<TermId> term = context.term.id();
    if (!term)
        return;
    ThemesDialog dialog{context, *term, group, parent};
    dialog.exec();
}

} // namespace yanben
