#include "workspace/queries/scores/published/records_difference.h"

#include "domain/json/records/record_json.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// What a publication keeps of the record: what it does not keep is no difference.
QByteArray keptText(const CriterionRecord &record)
{
    return toJson(RecordsSheet{{SubjectRecords{.records = {record}}}});
}

std::vector<QString> missingIn(const std::vector<QString> &names, const std::vector<QString> &all)
{
    std::vector<QString> missing;
    std::ranges::remove_copy_if(all, std::back_inserter(missing),
                                [&](const QString &each) { return std::ranges::count(names, each) > 0; });
    return missing;
}

} // namespace

bool RecordsDifference::isEmpty() const
{
    return criteria.empty() && groupsLeft.empty() && groupsJoined.empty() && vetoesLifted.empty() && vetoesPut.empty();
}

RecordsDifference recordsDifference(const SubjectRecords &before, const SubjectRecords &after)
{
    RecordsDifference found{.criteria = {},
                            .groupsLeft = missingIn(after.groups, before.groups),
                            .groupsJoined = missingIn(before.groups, after.groups),
                            .vetoesLifted = missingIn(after.vetoes, before.vetoes),
                            .vetoesPut = missingIn(before.vetoes, after.vetoes)};
    for (const CriterionRecord &is : after.records) {
        const auto was = std::ranges::find(before.records, is.no, &CriterionRecord::no);
        if (was == before.records.end() || keptText(*was) != keptText(is))
            found.criteria.push_back(is.no);
    }
    for (const CriterionRecord &was : before.records) {
        if (std::ranges::find(after.records, was.no, &CriterionRecord::no) == after.records.end())
            found.criteria.push_back(was.no);
    }
    return found;
}

} // namespace yanben
