#include "domain/overall/overall.h"

namespace yanben
{

OverallSheet overallOf(std::vector<OverallPart> parts)
{
    OverallSheet sheet;
    sheet.stages.push_back({.percent = Points::whole(100), .parts = std::move(parts)});
    return sheet;
}

std::vector<const OverallPart *> partsOf(const OverallSheet &sheet)
{
    std::vector<const OverallPart *> parts;
    for (const OverallStage &stage : sheet.stages) {
        for (const OverallPart &part : stage.parts)
            parts.push_back(&part);
    }
    return parts;
}

} // namespace yanben
