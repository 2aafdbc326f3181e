#pragma once

#include "domain/ids.h"
#include "domain/rubric/rubric.h"

#include <variant>

namespace yanben
{

/// Who or what a sheet is about: a teacher, a group as a whole, or the school. In the order of RubricSubject.
using Subject = std::variant<StaffId, GroupId, SchoolId>;

inline RubricSubject kindOf(Subject subject)
{
    return static_cast<RubricSubject>(subject.index());
}

/// Its key among those of its kind.
inline qint64 keyOf(Subject subject)
{
    return std::visit([](auto id) { return keyOf(id); }, subject);
}

inline Subject subjectOf(RubricSubject kind, qint64 key)
{
    switch (kind) {
    case RubricSubject::Teacher: return static_cast<StaffId>(key);
    case RubricSubject::Group: return static_cast<GroupId>(key);
    case RubricSubject::School: return static_cast<SchoolId>(key);
    }
    Q_UNREACHABLE();
}

} // namespace yanben
