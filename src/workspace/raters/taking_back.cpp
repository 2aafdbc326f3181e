#include "workspace/raters/taking_back.h"

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/sheet_acts.h"

#include <map>

namespace yanben
{

Act takeBackRatings(const State &state, const Collection &collection, const std::set<std::size_t> &chosen)
{
    const RubricId rubric = state.get<RubricVersion>(collection.version).rubric;
    QStringList raters;
    for (const std::size_t each : chosen)
        raters << collection.files.at(collection.ratings.at(each).file).rater;
    raters.removeDuplicates();
    ActBuilder builder{state, ActKind::CollectRatings, raters};
    std::map<Subject, SheetId> sheets;
    std::map<RecordId, std::vector<RecordEntryId>> entries;
    for (const auto &[id, entry] : state.all<RecordEntry>())
        entries[entry.record].push_back(id);
    for (const std::size_t each : chosen) {
        const CollectedRating &rating = collection.ratings.at(each);
        const Subject subject = rating.place.subject;
        if (isClosed(sheetState(state, rubric, subject)))
            throw StaleChange{"a sheet is closed"};
        if (!sheets.contains(subject))
            sheets.emplace(subject, sheetFor(builder, state, rubric, subject));
        CellRecord row;
        if (rating.now) {
            const CellRecord *there = state.find<CellRecord>(rating.now->id);
            if (!there || *there != *rating.now)
                throw StaleChange{"a record has changed since"};
            row = *there;
            for (const RecordEntryId entry : entries[row.id])
                builder.remove<RecordEntry>(entry);
        } else {
            row.sheet = sheets.at(subject);
            row.criterion = rating.place.criterion;
            row.voice = rating.place.voice;
        }
        row.record = rating.record;
        row.handedIn = rating.handedIn;
        if (rating.now)
            builder.update(row);
        else
            row.id = builder.insert(row);
        for (RecordEntry entry : rating.entries) {
            entry.record = row.id;
            builder.insert(entry);
        }
    }
    return builder.take();
}

} // namespace yanben
