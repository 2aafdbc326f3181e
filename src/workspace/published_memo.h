#pragma once

#include "domain/sheets/publication.h"
#include "scoring/scoring_plan.h"

#include <map>
#include <optional>
#include <vector>

namespace yanben
{

/// What came of counting published sheets again. Their rows never change, so that it is done once while a file is open;
/// an entry holds only for the very texts that it was made from.
class PublishedMemo
{
public:
    struct Entry
    {
        QString rubric;
        QString facts;
        QString result;
        int engine = 0;
        bool isCountedOtherwise = false;  ///< by this program than it was published
        std::optional<SheetResult> shown; ///< without outcomes; empty when the publication contradicts itself
        std::vector<Outcome> outcomes;    ///< of `shown`, by the criteria of the publication

        bool isOf(const PublishedSheet &sheet, const Publication &publication) const
        {
            return engine == publication.engine && isSame(result, sheet.result) && isSame(facts, sheet.facts) &&
                   isSame(rubric, publication.rubric);
        }

    private:
        /// Mostly it is the row's own text.
        static bool isSame(const QString &one, const QString &other)
        {
            return one.constData() == other.constData() || one == other;
        }
    };

    Entry &of(PublishedSheetId sheet) { return m_entries[sheet]; }

private:
    std::map<PublishedSheetId, Entry> m_entries;
};

} // namespace yanben
