#include "ui/pages/rubric/dialogs/grades_editor.h"

#include "domain/rubric/grade_columns.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct GradeColumn
{
    enum Number { Name, From, To, Quota };
};

QString clashText(const GradeClash &clash, const std::vector<GradeRange> &ranges)
{
    const bool isOne = clash.first && clash.last && *clash.first == *clash.last;
    const QString first = clash.first ? clash.first->toString() : QString{};
    const QString last = clash.last ? clash.last->toString() : QString{};
    if (clash.kind == GradeClash::Kind::Overlap) {
        const QString upper = ranges[*clash.upper].name;
        const QString lower = ranges[*clash.lower].name;
        return isOne ? GradesEditor::tr("%1 lies in “%2” and in “%3”.").arg(first, upper, lower)
                     : GradesEditor::tr("%1 to %2 lie in “%3” and in “%4”.").arg(first, last, upper, lower);
    }
    if (!clash.first)
        return GradesEditor::tr("Totals up to %1 have no grade.").arg(last);
    if (!clash.last)
        return GradesEditor::tr("Totals from %1 up have no grade.").arg(first);
    return isOne ? GradesEditor::tr("%1 has no grade.").arg(first)
                 : GradesEditor::tr("Totals from %1 to %2 have no grade.").arg(first, last);
}

/// Below the last grade a rubric may have none.
bool hasToBeSettled(const GradeClash &clash)
{
    return clash.lower.has_value();
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString endText(const GradeRange &range)
{
    return (range.isBelow ? u"<"_s : QString{}) + range.to->toString();
}

} // namespace

GradesEditor::GradesEditor(const RubricTerms &terms, Quotas quotas, QWidget *parent)
    : QWidget{parent},
      m_terms{terms},
      m_ranges{rangesOf(terms.grades)},
      m_table{new RuleTable{tr("Grades"), {tr("Grade"), tr("From"), tr("To"), tr("At most % of all")}}},
      m_told{new TextLabel{{}, TextRole::Danger}},
      m_clashRows{new QWidget}
{
    for (const GradeRange &range : m_ranges) {
        const auto quota = std::ranges::find(terms.gradeQuotas, range.name, &GradeQuota::grade);
        m_quotas.push_back(quota == terms.gradeQuotas.end() ? QString{} : quota->atMostPercent.toString());
    }
    auto *purpose = new TextLabel{
        quotas == Quotas::None ? tr("Best first. A range is typed or pasted as the school writes it: 90—94分 良好.")
                               : tr("Best first. A range is typed or pasted as the school writes it: 90—94分 良好. A "
                                    "quota is reported, never applied: who stands at the border is named."),
        TextRole::Muted};
    m_table->setColumnHidden(GradeColumn::Quota, quotas == Quotas::None);
    purpose->setWordWrap(true);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *pasted = new QPushButton{tr("Paste ranges")};
    pasted->setAutoDefault(false);
    connect(pasted, &QPushButton::clicked, this, &GradesEditor::paste);
    auto *shortcut = new QShortcut{QKeySequence::Paste, m_table};
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &GradesEditor::paste);
    auto *rows = new QVBoxLayout{m_clashRows};
    rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(purpose);
    layout->addWidget(m_table);
    layout->addWidget(pasted, 0, Qt::AlignLeft);
    layout->addWidget(m_told);
    layout->addWidget(m_clashRows);
    layout->addStretch(1);
    connect(m_table, &RuleTable::edited, this, &GradesEditor::adopt, Qt::QueuedConnection);
    fillTable();
}

void GradesEditor::setTotals(const RubricTerms &terms)
{
    const bool isSameRounding = terms.rounding.decimals == m_terms.rounding.decimals;
    m_terms = terms;
    if (isSameRounding)
        showClashes();
    else
        fillTable();
}

QStringList GradesEditor::textsOf(std::size_t place) const
{
    const GradeRange &range = m_ranges[place];
    const auto last = lastTotalOf(m_ranges, place, m_terms.rounding.decimals);
    return {range.name, range.from ? range.from->toString() : QString{},
            range.to ? endText(range)
            : last   ? last->toString()
                     : QString{},
            m_quotas[place]};
}

void GradesEditor::fillTable()
{
    std::vector<QStringList> lines;
    for (std::size_t i = 0; i < m_ranges.size(); ++i)
        lines.push_back(textsOf(i));
    const QModelIndex cell = m_table->currentIndex();
    m_table->setLines(lines, true);
    m_table->setCurrentCell(cell.row(), cell.column());
    const QSignalBlocker quiet{m_table};
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        QTableWidgetItem &end = *m_table->item(static_cast<int>(i), GradeColumn::To);
        if (m_ranges[i].to)
            continue;
        end.setForeground(coloursOf(palette()).muted);
        end.setToolTip(i == 0 ? tr("The best grade has no end.") : tr("Up to the next better grade"));
    }
    showClashes();
}

void GradesEditor::showClashes()
{
    // A range begins nowhere but at the end, and above the one that follows; else the order is told first.
    bool isInOrder = true;
    for (std::size_t i = 1; i < m_ranges.size(); ++i)
        isInOrder = isInOrder && m_ranges[i - 1].from > m_ranges[i].from;
    m_clashes = isInOrder ? clashesOf(m_ranges, m_terms) : std::vector<GradeClash>{};
    while (QLayoutItem *item = m_clashRows->layout()->takeAt(0)) {
        // A button of the row may be the sender of the click that leads here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const GradeClash &clash : m_clashes) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout{row};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(spacing(fontMetrics()));
        auto *text = new TextLabel{clashText(clash, m_ranges), TextRole::Warning};
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        const auto offer = [&](const auto &given, const std::optional<std::size_t> &place) {
            if (!given || !place)
                return;
            auto *button = linkButton(tr("Give to “%1”").arg(m_ranges[*place].name));
            button->setAccessibleName(text->text() + u' ' + button->text());
            layout->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, ranges = *given] { take(ranges); });
        };
        offer(givenToUpper(m_ranges, clash), clash.upper);
        offer(givenToLower(m_ranges, clash), clash.lower);
        m_clashRows->layout()->addWidget(row);
    }
}

void GradesEditor::take(std::vector<GradeRange> ranges)
{
    m_ranges = std::move(ranges);
    fillTable();
    m_table->setFocus();
    emit edited({});
}

void GradesEditor::adopt()
{
    std::vector<GradeRange> ranges;
    std::vector<QString> quotas;
    if (m_table->markNameless()) {
        emit edited({});
        return;
    }
    for (const RuleTable::Edited &line : m_table->lines()) {
        if (!adoptLine(line.texts, line.row, line.before, ranges, quotas)) {
            emit edited({});
            return;
        }
    }
    std::map<QString, QString> renamed;
    std::size_t place = 0;
    for (const RuleTable::Edited &line : m_table->lines()) {
        if (ranges.size() != m_table->lines().size())
            break; // several were read from one cell
        if (line.before)
            renamed.emplace(m_ranges[*line.before].name, ranges[place].name);
        ++place;
    }
    m_ranges = std::move(ranges);
    m_quotas = std::move(quotas);
    m_told->hide();
    fillTable();
    emit edited(renamed);
}

bool GradesEditor::adoptLine(const QStringList &texts, int row, std::optional<std::size_t> before,
                             std::vector<GradeRange> &ranges, std::vector<QString> &quotas)
{
    const QStringList shown = before ? textsOf(*before) : QStringList{{}, {}, {}, {}};
    GradeRange range = before ? m_ranges[*before] : GradeRange{};
    range.name = texts[GradeColumn::Name].simplified();
    if (range.name != shown[GradeColumn::Name] && hasDigit(range.name)) {
        // 90—94分 良好, in the cell of the name.
        GradeWords read = readGradeWords(range.name);
        for (GradeRange &each : read.ranges) {
            ranges.push_back(std::move(each));
            quotas.push_back(texts[GradeColumn::Quota]);
        }
        if (!read.ranges.empty())
            return true;
    }
    for (const int column : {GradeColumn::From, GradeColumn::To}) {
        const QString &text = texts[column];
        if (text == shown[column])
            continue;
        std::optional<Points> &end = column == GradeColumn::From ? range.from : range.to;
        const auto number = Points::parse(text);
        const auto typed = readGradeRange(text);
        if (column == GradeColumn::To)
            range.isBelow = false;
        if (text.isEmpty() || number) {
            end = number ? std::optional{*number} : std::nullopt;
        } else if (typed && (column == GradeColumn::From || (typed->to && !typed->from))) {
            if (column == GradeColumn::From)
                range.from = typed->from;
            range.to = typed->to;
            range.isBelow = typed->isBelow;
        } else {
            m_table->mark(row, column,
                          tr("Type a number with at most two decimals, a range such as 90—94, or nothing."));
            return false;
        }
    }
    const auto percent = Points::parse(texts[GradeColumn::Quota]);
    if (!texts[GradeColumn::Quota].isEmpty() && (!percent || *percent <= Points{} || *percent > Points::whole(100))) {
        m_table->mark(row, GradeColumn::Quota, tr("Type a percentage above 0 and up to 100, or nothing."));
        return false;
    }
    ranges.push_back(std::move(range));
    quotas.push_back(texts[GradeColumn::Quota]);
    return true;
}

void GradesEditor::paste()
{
    const QString pasted = QGuiApplication::clipboard()->text();
    if (GradeColumns columns = readGradeColumns(pasted); !columns.ranges.empty()) {
        m_told->hide();
        m_quotas.clear();
        for (const GradeRange &range : columns.ranges) {
            const auto percent = columns.percents.find(range.name);
            m_quotas.push_back(percent == columns.percents.end() ? QString{} : percent->second.toString());
        }
        take(std::move(columns.ranges));
        return;
    }
    const GradeWords read = readGradeWords(pasted);
    m_told->setVisible(read.ranges.empty());
    if (read.ranges.empty()) {
        constexpr int shownLetters = 60;
        m_told->setText(read.unread.isEmpty()
                            ? tr("There is no text on the clipboard. Copy the grades with their ranges first.")
                            : tr("Not understood as grades with ranges: “%1”. Write each as 90—94分 良好, or copy "
                                 "the columns of this table from Excel.")
                                  .arg(read.unread.left(shownLetters)));
        return;
    }
    std::vector<QString> quotas;
    for (const GradeRange &range : read.ranges) {
        const auto same = std::ranges::find(m_ranges, range.name, &GradeRange::name);
        quotas.push_back(same == m_ranges.end() ? QString{}
                                                : m_quotas[static_cast<std::size_t>(same - m_ranges.begin())]);
    }
    m_quotas = std::move(quotas);
    take(read.ranges);
}

bool GradesEditor::read(RubricTerms &terms) const
{
    if (m_table->lines().size() != m_ranges.size() || m_table->hasNameless())
        return false;
    for (const RuleTable::Edited &line : m_table->lines()) {
        const QStringList shown = line.before ? textsOf(*line.before) : QStringList{};
        if (line.texts != shown)
            return false; // what was typed is no grade yet
    }
    terms.grades = gradesOf(m_ranges);
    terms.gradeQuotas.clear();
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (const auto percent = Points::parse(m_quotas[i]))
            terms.gradeQuotas.push_back({.grade = m_ranges[i].name, .atMostPercent = *percent});
    }
    return true;
}

QString GradesEditor::problem() const
{
    const auto open = std::ranges::find_if(m_clashes, hasToBeSettled);
    return open == m_clashes.end()
               ? QString{}
               : tr("%1 Say on the page of the grades where they belong.").arg(clashText(*open, m_ranges));
}

} // namespace yanben
