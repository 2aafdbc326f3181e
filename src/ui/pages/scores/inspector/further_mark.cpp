#include "ui/pages/scores/inspector/further_mark.h"

#include "documents/words/scoring/working_text.h"
#include "ui/pages/scores/deeds/bulk_dialog.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/pages/scores/score_texts.h"
#include "workspace/acts/scoring/further_marks.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/search/pinyin.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct FurtherMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(FurtherMarkWords)
};

QString whyNot(FurtherMarkFault fault, const QString &rater)
{
    switch (fault) {
    case FurtherMarkFault::SheetClosed:
        return FurtherMarkWords::tr("Not changed: the sheet is under review or filed. It has to be returned first.");
    case FurtherMarkFault::NoPanel:
        return FurtherMarkWords::tr("Not changed: this score has no raters; the office alone rates.");
    case FurtherMarkFault::NotOpen:
        return FurtherMarkWords::tr(
            "Not changed: the raters' marks don't lie too far apart here, or only an agreed score of the "
            "office can settle it.");
    case FurtherMarkFault::Listed:
        return FurtherMarkWords::tr("%1 is one of the raters of this criterion. Choose somebody else.").arg(rater);
    case FurtherMarkFault::OwnSheet: return FurtherMarkWords::tr("%1: nobody rates himself, nor his group.").arg(rater);
    case FurtherMarkFault::FormerRater:
        return FurtherMarkWords::tr(
                   "%1 was one of the raters of this criterion, and the marks given then would count again. Choose "
                   "somebody else, or make %1 a rater again.")
            .arg(rater);
    case FurtherMarkFault::NoMark: return FurtherMarkWords::tr("Write a mark first.");
    }
    Q_UNREACHABLE();
}

struct Candidate
{
    StaffId staff{};
    QString name;
};

/// Everybody who works here and has given nothing in the cell, by pinyin.
std::vector<Candidate> candidatesFor(const PageContext &context, const ScoreBook &book, BookCell cell)
{
    const State &state = context.state();
    const ScorePlace place = book.place(cell.row, cell.column);
    const RatingPanel *panel = panelOf(state, place.criterion);
    const std::vector<StaffId> listed = panel ? ratersOf(state, panel->id) : std::vector<StaffId>{};
    const Panel *given = book.panel(cell.row, cell.column);
    std::vector<std::tuple<QString, QString, StaffId>> sorted;
    for (const auto &[staff, member] : state.all<StaffMember>()) {
        const QString name = displayName(state, staff);
        const bool hasGiven = given && std::ranges::count(given->ratings, name, &PanelRating::rater) > 0;
        if (member.worksOn(context.today()) && !hasGiven && std::ranges::count(listed, staff) == 0 &&
            place.subject != Subject{staff})
            sorted.emplace_back(Pinyin{name, ReadAs::Name}.sortKey(), name, staff);
    }
    std::ranges::sort(sorted);
    std::vector<Candidate> candidates;
    for (const auto &[key, name, staff] : sorted)
        candidates.push_back({staff, name});
    return candidates;
}

ScorePlace placeOf(const ScoreBook &book, BookCell cell, StaffId rater)
{
    ScorePlace place = book.place(cell.row, cell.column);
    place.voice = {.source = RecordSource::Rater, .rater = rater};
    return place;
}

QStringList subjectsOf(const ScoreBook &book, BookCell cell, const QString &rater)
{
    return {book.name(cell.row), book.criteria().at(static_cast<std::size_t>(cell.column))->spec.title,
            FurtherMarkWords::tr("further mark of %1").arg(rater)};
}

void run(PageContext &context, ScoreEditor &editor, const QString &rater, const std::function<FurtherMarkAct()> &build)
{
    context.acts.runBuilt([&]() -> Act {
        FurtherMarkAct act = build();
        if (act)
            return *std::move(act);
        emit editor.refused(whyNot(act.error(), rater));
        return {};
    });
}

} // namespace

void askFurtherMark(PageContext &context, ScoreBook &book, ScoreEditor &editor, BookCell cell, QWidget *parent)
{
    const std::vector<Candidate> candidates = candidatesFor(context, book, cell);
    if (candidates.empty()) {
        emit editor.refused(FurtherMarkWords::tr("Nobody on the roster is left who could give a further mark."));
        return;
    }
    const CriterionSpec spec = book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
    BulkDialog dialog{
        FurtherMarkWords::tr("Further mark"),
        FurtherMarkWords::tr("%1 · %2: a further mark, for this score alone.").arg(book.name(cell.row), spec.title),
        parent};
    QStringList names{FurtherMarkWords::tr("(choose)")};
    for (const Candidate &each : candidates)
        names << each.name;
    const QComboBox &who = dialog.addChoice(FurtherMarkWords::tr("Rater:"), names);
    std::optional<Record> mark;
    const auto chosen = [&]() -> const Candidate * {
        return who.currentIndex() < 1 ? nullptr : &candidates[static_cast<std::size_t>(who.currentIndex() - 1)];
    };
    const auto show = [&] {
        const Candidate *rater = chosen();
        QString refusal;
        if (rater && mark) {
            const FurtherMarkAct tried = giveFurtherMark(context.state(), book.version()->id, {},
                                                         placeOf(book, cell, rater->staff), mark->data, {});
            refusal = tried ? QString{} : whyNot(tried.error(), rater->name);
        }
        dialog.setRefusal(refusal);
        dialog.setReady(rater && mark);
        if (!mark) {
            dialog.setRemark({});
            return;
        }
        const Outcome outcome = book.outcomeOf(cell.row, cell.column, *mark);
        const QString working = workingText(outcome);
        dialog.setRemark(FurtherMarkWords::tr("Points: %1").arg(markText(outcome)) +
                         (working.isEmpty() ? working : u"　"_s + working));
    };
    auto fields = recordFields({.rule = spec.rule,
                                .record = Record{},
                                .unit = spec.unit.value_or(book.sheet().terms.unit),
                                .isWritable = true});
    QObject::connect(fields.get(), &RecordFields::edited, &dialog, [&](const Record &record) {
        mark = record.state == RecordState::Recorded ? std::optional{record} : std::nullopt;
        show();
    });
    QObject::connect(&who, &QComboBox::currentIndexChanged, &dialog, show);
    dialog.addFields(fields.release());
    show();
    if (!editor.asked([&] { return dialog.exec() == QDialog::Accepted; }) || !mark || !chosen())
        return;
    const Candidate rater = *chosen();
    run(context, editor, rater.name, [&] {
        return giveFurtherMark(context.state(), book.version()->id, subjectsOf(book, cell, rater.name),
                               placeOf(book, cell, rater.staff), mark->data, QDateTime::currentDateTimeUtc());
    });
}

void takeFurtherMarkBack(PageContext &context, ScoreBook &book, ScoreEditor &editor, BookCell cell, StaffId rater)
{
    const QString name = displayName(context.state(), rater);
    run(context, editor, name, [&] {
        return takeFurtherMark(context.state(), book.version()->id, subjectsOf(book, cell, name),
                               placeOf(book, cell, rater));
    });
}

} // namespace yanben
