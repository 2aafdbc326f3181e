#include "ui/pages/rubric/dialogs/publish_dialog.h"

#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "domain/rubric/checks/rule_reach.h"
#include "ui/pages/rubric/difference_words.h"
#include "ui/pages/rubric/inspector/unstated_fields.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/dropped_criteria.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yanben
{

namespace
{

QString totalWithGrade(const std::optional<Decimal> &total, const std::optional<QString> &grade, bool provisional)
{
    QString text = total ? total->toString() : QStringLiteral("—");
    if (grade)
        text += QStringLiteral(" ") + *grade;
    return provisional ? PublishDialog::tr("%1 (provisional)").arg(text) : text;
}

/// What the results will not have; empty where the rubric has both.
QString lackText(const RubricTerms &terms)
{
    if (terms.grades.empty() && terms.vetoes.empty())
        return PublishDialog::tr(
            "It has no grades and no vetoes: results are points and ranks alone, and nothing strikes "
            "them out. If the school has them, add them first under “Totals and grades…”.");
    if (terms.grades.empty())
        return PublishDialog::tr(
            "It has no grades: results are points and ranks alone. If the school has them, add them "
            "first under “Totals and grades…”.");
    if (terms.vetoes.empty())
        return PublishDialog::tr(
            "It has no vetoes: nothing strikes a result out. If the school has them, add them first "
            "under “Totals and grades…”.");
    return {};
}

/// The list of the part is no higher than its rows, nor higher than it likes to be: the others have the room.
void takeOnlyWhatIsFilled(QWidget *part)
{
    if (!part)
        return;
    if (auto *list = part->findChild<QTableWidget *>())
        list->setMaximumHeight(heightOfRows(*list));
    part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString reasonText(const VersionEffects &effects, const MovedTotal &moved)
{
    QStringList reasons;
    for (const CriterionDifference &difference : effects.differences) {
        if (std::ranges::count(moved.by, difference.criterion) > 0)
            reasons << DifferenceWords::lineOf(difference);
    }
    for (const TermsChange change : effects.terms) {
        if (movesTotals(change))
            reasons << DifferenceWords::of(change, effects.termsBefore, effects.termsAfter);
    }
    if (moved.isGivenOut)
        reasons << PublishDialog::tr("published already: it stays until it is corrected");
    return reasons.join(PublishDialog::tr("; "));
}

} // namespace

PublishDialog::PublishDialog(const State &state, const RubricVersion &version,
                             const std::optional<VersionEffects> &effects, QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("Publish the rubric"));
    auto *layout = new QVBoxLayout{this};
    auto *sentence = new TextLabel{
        tr("After this, version %1 can't be changed any more; scores are counted by it.").arg(version.number)};
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    if (const QString lack = lackText(version.terms); !lack.isEmpty())
        layout->addWidget(paragraph(lack, TextRole::Muted));
    if (!version.terms.grades.empty() && !version.terms.convert) {
        if (const int dropped = sheetsWithDroppedCriteria(state, version.id); dropped > 0)
            layout->addWidget(paragraph(
                tr("%n sheets have criteria that do not count on them (exempt or not applicable). They are graded by "
                   "the bare total, which is out of less than the full mark. Where that is not meant, convert by what "
                   "could be reached, under “Totals and grades…”.",
                   nullptr, dropped),
                TextRole::Warning));
    }
    QWidget *open =
        openPoints(rubricSheet(state, version.id),
                   staleWords(state, version.id, effects ? effects->differences : std::vector<CriterionDifference>{}));
    if (open)
        layout->addWidget(open, 1);
    if (effects) {
        resize(fontMetrics().height() * 46, fontMetrics().height() * 32);
        QWidget *changes = differences(*effects);
        layout->addWidget(changes, 1);
        layout->addWidget(moved(state, *effects), 3);
        if (!effects->moved.empty()) {
            for (QWidget *part : {open, changes})
                takeOnlyWhatIsFilled(part);
        }
    } else if (open) {
        resize(fontMetrics().height() * 36, fontMetrics().height() * 20);
    } else {
        layout->addStretch(1);
    }
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Publish"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Ok)->setFocus();
}

QString PublishDialog::takenForNow(const Unstated &each)
{
    if (each.assumed)
        return tr("taken for now: %1").arg(each.assumed->toString());
    return each.parameter == UnstatedParameter::Absence ? tr("absence gives 0 points") : tr("as the rule has it");
}

QWidget *PublishDialog::openPoints(const RubricSheet &sheet, const std::vector<StaleWords> &stale)
{
    // What contradicts itself comes first: it is told of above, and has to be seen without scrolling.
    std::vector<std::array<QString, 3>> lines;
    for (const StaleWords &each : stale)
        lines.push_back({tr("%1. %2").arg(each.no, each.title),
                         tr("the words still say “%1”, which is not what the rule gives").arg(each.words.join(u'…')),
                         tr("as the rule has it")});
    for (const RubricProblem &problem : checkReach(sheet)) {
        const RubricPlace place = rubricPlace(sheet, problem.path);
        const QString why = rubricFaultText(problem);
        lines.push_back({place.criterion ? tr("%1. %2").arg(place.criterion->no, place.criterion->title) : place.part,
                         place.criterion && !place.part.isEmpty() ? tr("%1: %2").arg(place.part, why) : why,
                         {}});
    }
    const std::size_t unreached = lines.size() - stale.size();
    for (const CriterionSpec &criterion : sheet.criteria) {
        for (const Unstated &each : criterion.unstated)
            lines.push_back({tr("%1. %2").arg(criterion.no, criterion.title),
                             unstatedText(each.parameter, criterion.rule), takenForNow(each)});
    }
    const std::size_t unstated = lines.size() - unreached - stale.size();
    if (lines.empty())
        return nullptr;
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout{part};
    layout->setContentsMargins(0, 0, 0, 0);
    QStringList told;
    if (!stale.empty())
        told << tr("%n standards state other points than their rule, by which is counted. Change the words or the "
                   "rule, so that what is read is what is given:",
                   nullptr, static_cast<int>(stale.size()));
    if (unreached > 0)
        told << tr("%n points of the rules never come about:", nullptr, static_cast<int>(unreached));
    if (unstated > 0)
        told << tr("%n points of the standard are not stated and not confirmed yet; published, the rubric counts with "
                   "what is taken for now:",
                   nullptr, static_cast<int>(unstated));
    auto *heading = new TextLabel{told.join(QChar::LineFeed), TextRole::Warning};
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *list =
        factTable(tr("Open points"), {tr("Criterion"), tr("Open"), tr("For now")}, static_cast<int>(lines.size()));
    for (std::size_t row = 0; row < lines.size(); ++row) {
        for (std::size_t column = 0; column < lines[row].size(); ++column)
            putFact(*list, static_cast<int>(row), static_cast<int>(column), lines[row][column]);
    }
    // What the rules never give is counted by nothing.
    list->setColumnHidden(2, unstated == 0 && stale.empty());
    list->horizontalHeader()->setStretchLastSection(false);
    list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    // A long reason breaks into lines once the dialog stands.
    connect(list->horizontalHeader(), &QHeaderView::sectionResized, list, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(2);
    layout->addWidget(list, 1);
    return part;
}

QWidget *PublishDialog::differences(const VersionEffects &effects)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout{part};
    layout->setContentsMargins(0, 0, 0, 0);
    const int count = static_cast<int>(effects.differences.size() + effects.terms.size());
    auto *heading = new TextLabel{
        count > 0 ? tr("%n things differ from version %1, which is in use:", nullptr, count).arg(effects.against)
                  : tr("Nothing differs from version %1, which is in use.").arg(effects.against)};
    heading->setWordWrap(true);
    layout->addWidget(heading);
    if (count > 0)
        layout->addWidget(differenceTable(effects.differences, effects.terms, effects.termsBefore, effects.termsAfter),
                          1);
    return part;
}

QWidget *PublishDialog::moved(const State &state, const VersionEffects &effects)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout{part};
    layout->setContentsMargins(0, 0, 0, 0);
    const int count = static_cast<int>(effects.moved.size());
    auto *heading = new TextLabel{count > 0 ? tr("%n totals move:", nullptr, count) : tr("No total moves."),
                                  count > 0 ? TextRole::Warning : TextRole::Ok};
    layout->addWidget(heading);
    if (count == 0) {
        layout->addStretch(1);
        return part;
    }
    auto *list =
        factTable(tr("Totals that move"), {tr("Whose"), tr("Now"), tr("By the new version"), tr("Why")}, count);
    for (int row = 0; row < count; ++row) {
        const MovedTotal &each = effects.moved[static_cast<std::size_t>(row)];
        putFact(*list, row, 0, subjectName(state, each.subject));
        putFact(*list, row, 1, totalWithGrade(each.before, each.gradeBefore, each.provisionalBefore), Qt::AlignRight);
        putFact(*list, row, 2, totalWithGrade(each.after, each.gradeAfter, each.provisionalAfter), Qt::AlignRight);
        putFact(*list, row, 3, reasonText(effects, each));
    }
    for (const int column : {0, 1, 2})
        list->resizeColumnToContents(column);
    constexpr int seenAtOnce = 6;
    list->setMinimumHeight(heightOfRows(*list, seenAtOnce));
    layout->addWidget(list, 1);
    return part;
}

} // namespace yanben
