#include "ui/pages/review/comparison_part.h"

#include "documents/words/scoring/total_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/card.h"
#include "workspace/search/pinyin.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

ComparisonPart::ComparisonPart(const ReviewData &review, ShellSettings &settings, QWidget *parent)
    : ReviewPart{review, parent},
      m_teachers{new ReviewTable{tr("Results, compared with the term before"),
                                 {{tr("Whose"), false, 6},
                                  {tr("Groups"), false, 8, true},
                                  {tr("Rate before"), true, 6},
                                  {tr("Rate now"), true, 6},
                                  {tr("Change (points of %)"), true, 7},
                                  {tr("Rank before"), true, 6},
                                  {tr("Rank now"), true, 6},
                                  {tr("Rise"), true, 4}},
                                 ViewId::ReviewTermColumns,
                                 settings}},
      m_criteria{new ReviewTable{tr("Criteria, compared with the term before"),
                                 {{tr("Criterion"), false, 9, true},
                                  {tr("Average before"), true, 6},
                                  {tr("Average now"), true, 6},
                                  {tr("Change of the rate (points of %)"), true, 8}},
                                 ViewId::ReviewCriterionColumns,
                                 settings}},
      m_looked{m_teachers},
      m_criteriaCard{new Card{tr("Criteria that both terms have")}}
{
    auto *teachers = new Card;
    teachers->setFlush(true);
    teachers->body()->addWidget(m_teachers);
    m_criteriaCard->body()->addWidget(m_criteria);
    auto *panes = new QSplitter{Qt::Vertical};
    panes->addWidget(teachers);
    panes->addWidget(m_criteriaCard);
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    rememberPanes(*panes, ViewId::ReviewTermPanes, settings);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    for (const ReviewTable *table : {m_teachers, m_criteria}) {
        connect(table, &ReviewTable::jumpRequested, this, &ReviewPart::jumpRequested);
        connect(table, &ReviewTable::lineChanged, this, [this, table](std::optional<int> line) {
            if (line)
                m_looked = table;
        });
    }
}

QString ComparisonPart::emptiness() const
{
    const TermComparison &comparison = reviewed().comparison();
    if (!comparison.before)
        return tr("There is no term before this one in the file.");
    if (!comparison.hasRubric)
        return tr("The term before, %1, has no rubric to compare with.").arg(comparison.before->title);
    if (reviewed().group().rows.empty())
        return tr("Nobody in this group is scored in this term.");
    const bool isAnybodyKnown = std::ranges::any_of(reviewed().group().rows, [&comparison](int row) {
        const TeacherComparison &each = comparison.teachers[static_cast<std::size_t>(row)];
        return each.rateBefore || each.rankBefore;
    });
    if (!isAnybodyKnown && comparison.criteria.empty())
        return tr("Nothing can be compared: in the term before, %1, nobody of this group has a final result, and no "
                  "criterion is in both terms.")
            .arg(comparison.before->title);
    return {};
}

void ComparisonPart::fill()
{
    const ScoreBook &book = reviewed().book();
    const TermComparison &comparison = reviewed().comparison();
    std::vector<ReviewLine> teachers;
    for (const int row : reviewed().group().rows) {
        const TeacherComparison &each = comparison.teachers[static_cast<std::size_t>(row)];
        const QString name = book.name(row);
        const QString groups = book.groups(row);
        teachers.push_back({.cells = {wordsCell(name, Pinyin{name, ReadAs::Name}.sortKey()), wordsCell(groups, groups),
                                      rateCell(each.rateBefore), rateCell(each.rateNow), changeCell(each.rateChange()),
                                      rankCell(each.rankBefore), rankCell(each.rankNow), riseCell(each.rankRise())},
                            .target = reviewed().place(row, std::nullopt),
                            .row = row,
                            .working = [this, row](int column) { return teacherWorking(row, column); }});
    }
    m_teachers->lines().setLines(std::move(teachers));
    std::vector<ReviewLine> criteria;
    for (const CriterionComparison &each : comparison.criteria) {
        const std::optional<int> first = reviewed().progress()[static_cast<std::size_t>(each.column)].first;
        criteria.push_back(
            {.cells = {wordsCell(reviewed().criterionName(each.column), each.column), pointsCell(each.meanBefore()),
                       pointsCell(each.meanNow()), changeCell(each.rateChange())},
             .target = first ? std::optional{reviewed().place(*first, each.column)} : std::nullopt,
             .working = [this, each](int column) { return criterionWorking(each, column); }});
    }
    m_criteria->lines().setLines(std::move(criteria));
    m_criteriaCard->setVisible(!comparison.criteria.empty());
}

std::optional<NumberWorking> ComparisonPart::teacherWorking(int row, int column) const
{
    enum { RateBefore = 2, RateNow, RateChange, RankBefore, RankNow };
    const TeacherComparison &each = reviewed().comparison().teachers[static_cast<std::size_t>(row)];
    const QString name = reviewed().book().name(row);
    const QString before = u"上学期（%1）"_s.arg(reviewed().comparison().before->title);
    if (column < RateBefore)
        return std::nullopt;
    if (column == RateNow)
        return reviewed().workings().rate(row);
    if (column == RankNow)
        return reviewed().workings().rank(row);
    if (column < RankBefore)
        return NumberWorking{.what = name,
                             .text = u"本学期得分率 %1 − %2得分率 %3 → %4个百分点；只比较已定的结果"_s.arg(
                                 rateCell(each.rateNow).text, before, rateCell(each.rateBefore).text,
                                 changeCell(each.rateChange()).text)};
    return NumberWorking{.what = name,
                         .text = u"%1第%2名，本学期第%3名 → %4"_s.arg(before, rankCell(each.rankBefore).text,
                                                                      rankCell(each.rankNow).text,
                                                                      riseCell(each.rankRise()).text)};
}

NumberWorking ComparisonPart::criterionWorking(const CriterionComparison &compared, int column) const
{
    enum { MeanBefore = 1, MeanNow };
    const QString name = reviewed().criterionName(compared.column);
    if (column == MeanBefore)
        return {.what = name,
                .text = u"上学期（%1）："_s.arg(reviewed().comparison().before->title) +
                        averageText(compared.pointsBefore, 0)};
    if (column == MeanNow)
        return {.what = name, .text = averageText(compared.pointsNow, 0)};
    const auto weight = [](const std::optional<Points> &points) { return points ? points->toString() : u"—"_s; };
    return {.what = name,
            .text = u"本学期平均 %1 ÷ 满分%2，上学期平均 %3 ÷ 满分%4 → 得分率变化 %5个百分点"_s.arg(
                pointsCell(compared.meanNow()).text, weight(compared.weightNow), pointsCell(compared.meanBefore()).text,
                weight(compared.weightBefore), changeCell(compared.rateChange()).text)};
}

std::vector<PrintTable> ComparisonPart::papers() const
{
    std::vector<PrintTable> papers{reviewed().paper(ReviewPaper::Teachers, m_teachers->printRows())};
    if (!reviewed().comparison().criteria.empty())
        papers.push_back(reviewed().paper(ReviewPaper::Criteria, m_criteria->printRows()));
    if (papers.size() > 1 && m_looked == m_criteria)
        std::ranges::reverse(papers);
    return papers;
}

} // namespace yanben
