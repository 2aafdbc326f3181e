#include "ui/pages/review/outlier_part.h"

#include "documents/words/scoring/standing_text.h"
#include "documents/words/scoring/working_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/search/pinyin.h"

#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace yanben
{

using namespace Qt::StringLiterals;

OutlierPart::OutlierPart(const ReviewData &review, ShellSettings &settings, QWidget *parent)
    : ReviewPart{review, parent},
      m_table{new ReviewTable{tr("Unusual points"),
                              {{tr("Whose"), false, 6},
                               {tr("Groups"), false, 8},
                               {tr("Criterion"), false, 12},
                               {tr("Points"), true, 5},
                               {tr("Why"), false, 20, true}},
                              ViewId::ReviewOutlierColumns,
                              settings}},
      m_reason{paragraph({}, TextRole::Muted)}
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table, 1);
    const int gap = spacing(fontMetrics());
    m_reason->setContentsMargins(gap, gap / 2, gap, gap);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 2 + gap * 3 / 2);
    card->body()->addWidget(m_reason);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_table, &ReviewTable::jumpRequested, this, &ReviewPart::jumpRequested);
    connect(m_table, &ReviewTable::lineChanged, this, [this](std::optional<int> line) {
        m_reason->setText(line ? m_table->lines().lines()[static_cast<std::size_t>(*line)].cells.back().text
                               : tr("Compared are groups of at least %1 that were judged.").arg(fewestJudged));
    });
}

QString OutlierPart::emptiness() const
{
    if (!reviewed().anyJudged())
        return tr("Nothing has been scored yet.");
    return shown().empty() ? tr("No points are unlike those of the group.") : QString{};
}

std::vector<const Outlier *> OutlierPart::shown() const
{
    std::vector<const Outlier *> found;
    for (const Outlier &each : reviewed().outliers()) {
        const bool isHere = std::ranges::any_of(each.in, [this](const GroupStanding &standing) {
            return &reviewed().sheets().groups[standing.group] == &reviewed().group();
        });
        if (isHere || reviewed().isEverybody())
            found.push_back(&each);
    }
    return found;
}

QString OutlierPart::reason(const Outlier &outlier) const
{
    QStringList reasons{u"本人"_s + readableNumber(outlier.value)};
    // What is nearest first: everybody stands at the front of the groups.
    for (const bool everybody : {false, true}) {
        for (const GroupStanding &each : outlier.in) {
            if ((each.group == 0) == everybody)
                reasons << standingText(reviewed().sheets().groups[each.group].name, outlier.value, each.how,
                                        each.spread);
        }
    }
    return reasons.join(u"；"_s) + u"。"_s;
}

void OutlierPart::fill()
{
    const ScoreBook &book = reviewed().book();
    std::vector<ReviewLine> lines;
    for (const Outlier *each : shown()) {
        const QString name = book.name(each->row);
        const QString groups = book.groups(each->row);
        const QString why = reason(*each);
        lines.push_back(
            {.cells = {wordsCell(name, Pinyin{name, ReadAs::Name}.sortKey()), wordsCell(groups, groups),
                       each->column ? wordsCell(reviewed().criterionName(*each->column), *each->column)
                                    : labelCell(tr("Total"), std::numeric_limits<int>::max(), u"总分"_s),
                       pointsCell(each->value), wordsCell(why, why)},
             .target = reviewed().place(each->row, each->column),
             .row = each->row,
             .working = [this, row = each->row, column = each->column](int) -> std::optional<NumberWorking> {
                 return column ? reviewed().workings().mark(row, *column) : reviewed().workings().total(row);
             }});
        lines.back().cells[3].standsOut = true;
    }
    m_table->lines().setLines(std::move(lines));
}

std::vector<PrintTable> OutlierPart::papers() const
{
    return {reviewed().paper(ReviewPaper::Outliers, m_table->printRows())};
}

} // namespace yanben
