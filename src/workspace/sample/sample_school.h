#pragma once

#include <QString>

namespace yanben
{

/// Makes the built-in sample at `path`: 平山镇中心校, one term with plan, schedule, rubric and scores. Throws
/// StorageError; an existing file is refused.
void createSample(const QString &path);

} // namespace yanben
