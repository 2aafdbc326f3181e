#include "ui/pages/scores/paste/paste_preview.h"

#include "ui/pages/scores/score_texts.h"
#include "ui/pages/subject_words.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/column_mapping.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/typed/typed_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct PreviewColumn
{
    enum Number { Teacher, Criterion, Pasted, Now, Then, Remark, Count };
};

} // namespace

PastePreview::PastePreview(ScorePaste &paste, QWidget *parent)
    : QDialog{parent},
      m_paste{paste},
      m_mapping{nullptr},
      m_headRows{new QSpinBox},
      m_onlyProblems{new QCheckBox},
      m_table{new QTableWidget{0, PreviewColumn::Count}},
      m_places{new TextLabel{{}, TextRole::Muted}},
      m_expected{new TextLabel{{}}},
      m_summary{new TextLabel{{}}},
      m_write{primaryButton({})}
{
    setWindowTitle(tr("Paste scores"));
    addUses();
    m_mapping = new ColumnMapping{paste.table(), m_useTexts};
    addControls();
    showUses();
    connect(m_mapping, &ColumnMapping::useChanged, this, [this](int column, int use) {
        m_paste.setColumn(column, m_uses.at(static_cast<std::size_t>(use)));
        refresh();
    });
    connect(m_headRows, &QSpinBox::valueChanged, this, [this](int rows) {
        m_paste.setHeadRows(rows);
        showUses();
        refresh();
    });
    connect(m_onlyProblems, &QCheckBox::toggled, this, &PastePreview::hideLines);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &PastePreview::fitLines);
    refresh();
    const int line = fontMetrics().height();
    resize(line * 56, line * 36);
}

void PastePreview::addControls()
{
    const int line = fontMetrics().height();
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    for (TextLabel *label : {m_places, m_expected}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_mapping);
    auto *heads = new QHBoxLayout;
    auto *headsLabel = new TextLabel{tr("Rows of headings at the top"), TextRole::Muted};
    headsLabel->setBuddy(m_headRows);
    m_headRows->setAccessibleName(headsLabel->text());
    m_headRows->setRange(0, std::max(0, static_cast<int>(m_paste.table().rows.size()) - 1));
    m_headRows->setValue(m_paste.headRows());
    heads->addWidget(headsLabel);
    heads->addWidget(m_headRows);
    heads->addStretch(1);
    heads->addWidget(m_onlyProblems);
    layout->addLayout(heads);

    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {subjectHeading(subject()), tr("Criterion"), tr("Pasted"), tr("Now"), tr("Then"), tr("Remark")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {line * 6, line * 10, line * 6, line * 4, line * 4};
    for (int column = 0; column < PreviewColumn::Remark; ++column)
        m_table->setColumnWidth(column, widths[column]);
    layout->addWidget(m_table, 1);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton{tr("Cancel")}, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    m_summary->setWordWrap(true);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_write->setDefault(true);
}

void PastePreview::addUses()
{
    m_uses = {{}, {.use = ScoreColumn::Name}};
    m_useTexts = {tr("Ignore"), isOfTeachers() ? tr("Name") : subjectHeading(subject())};
    if (isOfTeachers()) {
        m_uses.push_back({.use = ScoreColumn::WorkNumber});
        m_useTexts << tr("Staff number");
    }
    const std::vector<const CriterionVersion *> &criteria = m_paste.book().criteria();
    for (int column = 0; column < static_cast<int>(criteria.size()); ++column) {
        const CriterionSpec &spec = criteria[static_cast<std::size_t>(column)]->spec;
        const QString title = spec.no + QStringLiteral(". ") + spec.title;
        m_uses.push_back({.use = ScoreColumn::Score, .criterion = column});
        m_useTexts << title;
        for (const ScorePart &part : scoreParts(spec.rule)) {
            m_uses.push_back({.use = ScoreColumn::Score, .criterion = column, .part = part.key});
            m_useTexts << tr("%1 · %2").arg(title, part.name);
        }
    }
}

int PastePreview::useOf(const ScoreColumn &column) const
{
    return static_cast<int>(std::ranges::find(m_uses, column) - m_uses.begin());
}

void PastePreview::showUses()
{
    for (int column = 0; column < m_paste.table().columns(); ++column)
        m_mapping->setUse(column, useOf(m_paste.columns()[static_cast<std::size_t>(column)]));
}

QString PastePreview::expectations() const
{
    QStringList texts;
    for (std::size_t column = 0; column < m_paste.columns().size(); ++column) {
        const ScoreColumn &use = m_paste.columns()[column];
        if (use.use != ScoreColumn::Score)
            continue;
        const CriterionSpec &spec = m_paste.book().criteria().at(static_cast<std::size_t>(use.criterion))->spec;
        const std::vector<ScorePart> parts = scoreParts(spec.rule);
        const auto part = std::ranges::find(parts, use.part, &ScorePart::key);
        const bool isCase = part != parts.end() && std::holds_alternative<TallyRule>(spec.rule.kind);
        texts << (isCase                ? tr("Column %1: %2, number or points of it").arg(column + 1).arg(part->name)
                  : part != parts.end() ? tr("Column %1: the part “%2”").arg(column + 1).arg(part->name)
                                        : tr("Column %1: %2, %3").arg(column + 1).arg(spec.title, expectedText(spec)));
    }
    return texts.join(tr("; "));
}

QString PastePreview::placesText() const
{
    const std::optional<int> unheaded = m_paste.namesWithoutHead();
    const QString heading = subjectHeading(subject());
    if (unheaded && isOfTeachers())
        return tr("Which column is what? The cells of column %1 are names, though no heading says so: each line goes "
                  "to the one whom it names.")
            .arg(*unheaded + 1);
    if (unheaded)
        return tr("Which column is what? The cells of column %1 are those of “%2”, though no heading says so: each "
                  "line goes by it.")
            .arg(*unheaded + 1)
            .arg(heading);
    if (m_paste.namesTeachers())
        return isOfTeachers() ? tr("Which column is what? Each line goes to the teacher whom it names.")
                              : tr("Which column is what? Each line goes by its cell under “%1”.").arg(heading);
    return isOfTeachers() ? tr("Which column is what? No column names the teachers: the lines go from the chosen cell "
                               "downwards, one after the other.")
                          : tr("Which column is what? No column is “%1”: the lines go from the chosen cell downwards, "
                               "one after the other.")
                                .arg(heading);
}

QStringList PastePreview::replacements(const std::vector<PastedScore> &scores) const
{
    const ScoreBook &book = m_paste.book();
    int replaced = 0;
    int published = 0;
    for (const PastedScore &score : scores) {
        if (!score.record || score.isUnchanged)
            continue;
        const CellRecord *cell = book.record(*score.row, score.column);
        replaced += cell && cell->record.state != RecordState::Missing ? 1 : 0;
        published += book.published(*score.row) ? 1 : 0;
    }
    QStringList said;
    if (replaced > 0)
        said << tr("%n of them replace what stands there.", nullptr, replaced);
    if (published > 0)
        said << tr("%n of them are in published sheets: the results stay, and a correction will be proposed.", nullptr,
                   published);
    return said;
}

void PastePreview::refresh()
{
    m_mapping->setHeadRows(m_paste.headRows());
    m_places->setText(placesText());
    m_expected->setText(expectations());
    std::vector<PastedScore> scores = m_paste.scores();
    const auto doubtful = std::ranges::stable_partition(scores, [](const PastedScore &each) { return !each.record; });
    const auto refused = static_cast<int>(doubtful.begin() - scores.begin());
    const auto sound = std::ranges::stable_partition(doubtful.begin(), scores.end(),
                                                     [](const PastedScore &each) { return !each.doubt.isEmpty(); });
    m_problems = static_cast<int>(sound.begin() - scores.begin());
    const auto same = static_cast<int>(std::ranges::count_if(scores, &PastedScore::isUnchanged));
    const int written = static_cast<int>(scores.size()) - refused - same;
    show(scores);
    hideLines();
    m_onlyProblems->setText(tr("Only the %n with problems", nullptr, m_problems));
    m_onlyProblems->setEnabled(m_problems > 0);
    QStringList said{tr("%n cells will be written as one step.", nullptr, written)};
    said << replacements(scores);
    if (same > 0)
        said << tr("%n stay as they are.", nullptr, same);
    if (refused > 0)
        said << tr("%n are left out.", nullptr, refused);
    if (m_problems > refused)
        said << tr("%n may mean something else.", nullptr, m_problems - refused);
    const auto besides = static_cast<int>(
        std::ranges::count_if(scores, [](const PastedScore &each) { return each.record && !each.besides.isEmpty(); }));
    if (besides > 0)
        said << tr("%n were not scored: the cases that the table does not tell become 0.", nullptr, besides);
    m_summary->setRole(m_problems == 0 ? TextRole::Normal : TextRole::Warning);
    m_summary->setText(said.join(u' '));
    m_write->setText(tr("Write %n cells", nullptr, written));
    m_write->setEnabled(written > 0);
}

void PastePreview::hideLines()
{
    const bool isOnly = m_onlyProblems->isChecked() && m_problems > 0;
    for (int line = 0; line < m_table->rowCount(); ++line)
        m_table->setRowHidden(line, isOnly && line >= m_problems);
}

void PastePreview::fitLines()
{
    for (int line = 0; line < m_problems; ++line)
        m_table->resizeRowToContents(line);
}

void PastePreview::show(const std::vector<PastedScore> &scores)
{
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(scores.size()));
    for (std::size_t line = 0; line < scores.size(); ++line)
        addLine(static_cast<int>(line), scores[line]);
    fitLines();
}

void PastePreview::addLine(int line, const PastedScore &score)
{
    const Colours &colours = coloursOf(palette());
    const ScoreBook &book = m_paste.book();
    const CriterionSpec &spec = book.criteria().at(static_cast<std::size_t>(score.column))->spec;
    const Rounding &rounding = book.sheet().terms.rounding;
    const QString now = score.row ? cellText(book.outcome(*score.row, score.column), rounding) : QString{};
    const QString then =
        score.record ? cellText(book.outcomeOf(*score.row, score.column, *score.record), rounding) : QString{};
    const QString remark = !score.record             ? score.problem
                           : score.isUnchanged       ? tr("unchanged")
                           : !score.doubt.isEmpty()  ? score.doubt
                           : score.besides.isEmpty() ? QString{}
                                                     : tr("Not told, become 0: %1").arg(score.besides);
    const QString texts[PreviewColumn::Count] = {
        score.teacher, spec.no + QStringLiteral(". ") + spec.title, score.text, now, then, remark};
    for (int column = 0; column < PreviewColumn::Count; ++column) {
        auto *item = new QTableWidgetItem{texts[column]};
        item->setToolTip(plainTip(texts[column]));
        if (!score.record || !score.doubt.isEmpty())
            item->setForeground(score.record ? colours.warning : colours.danger);
        m_table->setItem(line, column, item);
    }
}

} // namespace yanben
