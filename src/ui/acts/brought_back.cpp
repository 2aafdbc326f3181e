#include "ui/acts/brought_back.h"

namespace yanben
{

std::optional<ActivityId> activityBroughtBack(const ChangeNotice &notice)
{
    if (notice.kind != ActKind::Undo && notice.kind != ActKind::Redo)
        return std::nullopt;
    for (const Change &change : notice.changes) {
        const auto *edit = std::get_if<Edit<Activity>>(&change);
        if (edit && !edit->before && edit->after)
            return edit->after->id;
    }
    return std::nullopt;
}

} // namespace yanben
