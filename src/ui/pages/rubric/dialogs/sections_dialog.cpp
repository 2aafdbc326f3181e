#include "ui/pages/rubric/dialogs/sections_dialog.h"

#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/weight_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// The last row of a table of weights is often their sum.
bool isSumWord(const QString &name)
{
    static const QStringList words{u"合计"_s, u"总计"_s, u"共计"_s, u"小计"_s, u"总分"_s, u"满分"_s};
    return words.contains(name);
}

} // namespace

SectionsDialog::SectionsDialog(const RubricSheet &sheet, QWidget *parent)
    : QDialog{parent},
      m_sums{sectionSums(sheet)},
      m_all{weightSum(sheet)},
      m_wanted{sheet.terms.convert ? std::nullopt : sheet.terms.fullMark},
      m_table{new RuleTable{tr("Sections"), {tr("Section"), tr("Weight")}}},
      m_pasted{paragraph({}, TextRole::Muted)},
      m_told{new TextLabel},
      m_proportionally{dialogButton(tr("Spread in proportion"))},
      m_equally{dialogButton(tr("Spread equally"))},
      m_sumsAsWeights{dialogButton(tr("Take what the criteria weigh"))},
      m_ok{nullptr}
{
    setWindowTitle(tr("Sections of the rubric"));
    resize(fontMetrics().height() * 24, fontMetrics().height() * 22);
    auto *purpose = new TextLabel{
        tr("A section with a weight is checked against the sum of its criteria. Clear a name to remove the section; "
           "Ctrl+V pastes a table of names and weights."),
        TextRole::Muted};
    purpose->setWordWrap(true);
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    // Enter belongs to the cell that is being typed into.
    m_ok->setAutoDefault(false);
    m_ok->setDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(purpose);
    layout->addWidget(m_table);
    layout->addWidget(m_pasted);
    layout->addWidget(m_told);
    auto *ways = new QHBoxLayout;
    for (QPushButton *way : {m_proportionally, m_equally, m_sumsAsWeights})
        ways->addWidget(way);
    ways->addStretch(1);
    layout->addLayout(ways);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &RuleTable::edited, this, &SectionsDialog::adopt, Qt::QueuedConnection);
    m_pasted->hide(); // until something was
    auto *pasting = new QShortcut{QKeySequence::Paste, m_table};
    pasting->setContext(Qt::WidgetShortcut);
    connect(pasting, &QShortcut::activated, this, &SectionsDialog::paste);

    const auto spreadThem = [this](SpreadWay way) {
        if (const auto spread = spreadBy(way))
            take(*spread);
    };
    connect(m_proportionally, &QPushButton::clicked, this, [=] { spreadThem(SpreadWay::Proportionally); });
    connect(m_equally, &QPushButton::clicked, this, [=] { spreadThem(SpreadWay::Equally); });
    connect(m_sumsAsWeights, &QPushButton::clicked, this, [this] {
        for (SectionLine &line : m_lines)
            line.weight = line.weight ? std::optional{sumOf(line).sum} : std::nullopt;
        showLines();
    });
    for (const SectionSum &section : m_sums)
        m_lines.push_back({.before = section.name, .name = section.name, .weight = section.weight});
    showLines();
}

void SectionsDialog::adopt()
{
    std::vector<SectionLine> lines;
    m_pasted->hide();
    m_ok->setEnabled(false);
    if (m_table->markNameless())
        return;
    for (const RuleTable::Edited &line : m_table->lines()) {
        const QString name = line.texts[0].simplified();
        if (std::ranges::find(lines, name, &SectionLine::name) != lines.end()) {
            m_table->mark(line.row, 0, tr("This section stands above already."));
            return;
        }
        const auto weight = Points::parse(line.texts[1]);
        if (!line.texts[1].isEmpty() && (!weight || *weight < Points{})) {
            m_table->mark(line.row, 1, tr("Type a number from 0 with at most two decimals."));
            return;
        }
        const auto place = line.before;
        lines.push_back({.before = place ? m_lines[*place].before : std::nullopt,
                         .name = name,
                         .weight = line.texts[1].isEmpty() ? std::nullopt : std::optional{*weight}});
    }
    m_ok->setEnabled(true);
    m_lines = std::move(lines);
    showLines();
}

void SectionsDialog::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const std::optional<ClipboardTable> table = held ? tableFromMime(*held) : std::nullopt;
    if (table && table->columns() > 0)
        takeTable(*table);
    else
        tellPasted(tr("Nothing was pasted: there is no table. Copy its cells in Excel, WPS or Word first."),
                   TextRole::Warning);
}

void SectionsDialog::takeTable(const ClipboardTable &table)
{
    QStringList taken;
    QStringList unweighed;
    QStringList leftOut;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QString name = textAt(table, row, 0).simplified();
        QString words = table.columns() > 1 ? textAt(table, row, 1).simplified() : QString{};
        if (words.endsWith(u'分'))
            words = words.chopped(1).trimmed();
        const auto weight = Points::parse(words);
        const bool isWeight = weight && *weight >= Points{};
        const bool isHead = row == 0 && !words.isEmpty() && !isWeight;
        if (name.isEmpty() && words.isEmpty())
            continue;
        if (name.isEmpty() || isHead || isSumWord(name) || taken.contains(name)) {
            leftOut << (name.isEmpty() ? words : name);
            continue;
        }
        taken << name;
        if (!words.isEmpty() && !isWeight)
            unweighed << name;
        auto line = std::ranges::find(m_lines, name, &SectionLine::name);
        if (line == m_lines.end())
            line = m_lines.insert(line, {.before = std::nullopt, .name = name, .weight = std::nullopt});
        if (isWeight)
            line->weight = *weight;
    }
    QStringList told{taken.isEmpty() ? tr("Nothing was pasted: the first column holds no names of sections.")
                                     : tr("%n sections pasted.", nullptr, static_cast<int>(taken.size()))};
    if (!unweighed.isEmpty())
        told << tr("The second column is no number, so these have no new weight: %1.").arg(unweighed.join(u'、'));
    if (!leftOut.isEmpty())
        told << tr("Left out, as a heading, a sum, twice there or without a name: %1.").arg(leftOut.join(u'、'));
    if (table.columns() > 2)
        told << tr("Only the first two columns were read.");
    m_ok->setEnabled(true);
    showLines();
    tellPasted(told.join(u' '), taken.isEmpty() || told.size() > 1 ? TextRole::Warning : TextRole::Ok);
}

void SectionsDialog::tellPasted(const QString &told, TextRole role)
{
    m_pasted->setRole(role);
    m_pasted->setText(told);
    m_pasted->show();
}

void SectionsDialog::showLines()
{
    std::vector<QStringList> texts;
    for (const SectionLine &line : m_lines)
        texts.push_back({line.name, line.weight ? line.weight->toString() : QString{}});
    const QModelIndex cell = m_table->currentIndex();
    m_table->setLines(texts, true);
    m_table->setCurrentCell(cell.row(), cell.column());
    showSums();
}

void SectionsDialog::showSums()
{
    QStringList told;
    bool fits = true;
    for (const SectionLine &line : m_lines) {
        const SectionSum sum = sumOf(line);
        QString text = tr("%1: %n criteria, together %2", nullptr, sum.criteria).arg(line.name, sum.sum.toString());
        if (line.weight) {
            const WeightLevel level{.of = WeightLevel::Of::Section, .sum = sum.sum, .wanted = *line.weight};
            fits = fits && level.addsUp();
            text += tr(", should be %1: %2").arg(line.weight->toString(), WeightWords::differenceOf(level));
        }
        told << text;
    }
    const bool isAnyWeighed =
        std::ranges::any_of(m_lines, [](const SectionLine &line) { return line.weight.has_value(); });
    if (m_wanted && isAnyWeighed) {
        const WeightLevel level{.of = WeightLevel::Of::Sections, .sum = whole(), .wanted = *m_wanted};
        fits = fits && level.addsUp();
        told << WeightWords::lineOf(level);
    }
    m_told->setText(told.isEmpty() ? tr("There is no section yet: type its name above.") : told.join(u'\n'));
    m_told->setRole(fits ? TextRole::Normal : TextRole::Warning);
    m_proportionally->setEnabled(spreadBy(SpreadWay::Proportionally).has_value());
    m_equally->setEnabled(spreadBy(SpreadWay::Equally).has_value());
    m_sumsAsWeights->setEnabled(std::ranges::any_of(
        m_lines, [this](const SectionLine &line) { return line.weight && *line.weight != sumOf(line).sum; }));
}

SectionSum SectionsDialog::sumOf(const SectionLine &line) const
{
    const auto found = line.before ? std::ranges::find(m_sums, *line.before, &SectionSum::name) : m_sums.end();
    return found == m_sums.end() ? SectionSum{} : *found;
}

Points SectionsDialog::whole() const
{
    Points whole = m_all;
    for (const SectionLine &line : m_lines) {
        if (line.weight)
            whole += *line.weight - sumOf(line).sum;
    }
    return whole;
}

std::optional<std::vector<Points>> SectionsDialog::spreadBy(SpreadWay way) const
{
    if (!m_wanted || whole() == *m_wanted)
        return std::nullopt;
    std::vector<Points> weights;
    Points stated;
    for (const SectionLine &line : m_lines) {
        if (!line.weight)
            continue;
        weights.push_back(*line.weight);
        stated += *line.weight;
    }
    return spread(weights, stated + (*m_wanted - whole()), way);
}

void SectionsDialog::take(const std::vector<Points> &weights)
{
    auto next = weights.begin();
    for (SectionLine &line : m_lines) {
        if (line.weight)
            line.weight = *next++;
    }
    showLines();
}

} // namespace yanben
