#include "ui/pages/scores/inspector/rater_lines.h"

#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/further_marks.h"
#include "workspace/queries/staff/roster.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

RaterLines::RaterLines(const State &state, const ScoreBook &book, BookCell cell, bool isWritable)
{
    const Panel *raters = book.panel(cell.row, cell.column);
    const RatingPanel *panel = raters ? panelOf(state, book.place(cell.row, cell.column).criterion) : nullptr;
    if (!panel)
        return;
    const auto markOf = [&](const QString &name) -> std::optional<QString> {
        const auto rating = std::ranges::find(raters->ratings, name, &PanelRating::rater);
        if (rating == raters->ratings.end())
            return std::nullopt;
        return markText(
            book.outcomeOf(cell.row, cell.column, {.state = RecordState::Recorded, .data = rating->data, .note = {}}));
    };
    for (const StaffId rater : ratersOf(state, panel->id)) {
        if (book.isOwn(rater, cell.row))
            continue;
        const QString name = displayName(state, rater);
        addMark(name, markOf(name).value_or(tr("not handed in yet")));
    }
    for (const StaffId rater : furtherRatersOf(state, panel->id)) {
        const QString name = displayName(state, rater);
        if (const auto mark = markOf(name))
            addFurther(name, *mark, rater, isWritable);
    }
    if (!isOpenForFurtherMark(raters->terms, book.outcome(cell.row, cell.column)))
        return;
    addWidget(paragraph(tr("A further mark settles it once more than half of all marks lie within %1 of each other. It "
                           "is for this score alone; no other waits for whoever gives it.")
                            .arg(raters->terms.limit->toString()),
                        TextRole::Muted));
    if (!isWritable)
        return;
    auto *ask = linkButton(tr("Enter a further rater's mark…"));
    connect(ask, &QPushButton::clicked, this, &RaterLines::asked);
    addWidget(ask);
}

void RaterLines::addMark(const QString &who, const QString &mark)
{
    addWidget(paragraph(tr("%1: %2").arg(who, mark), TextRole::Muted));
}

void RaterLines::addFurther(const QString &who, const QString &mark, StaffId rater, bool isWritable)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(paragraph(tr("%1 (further mark): %2").arg(who, mark), TextRole::Muted), 1);
    if (isWritable) {
        auto *take = iconButton(u"delete"_s, tr("Take the further mark of %1 back").arg(who));
        layout->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this, rater] { emit takenBack(rater); });
    }
    addWidget(row);
}

} // namespace yanben
