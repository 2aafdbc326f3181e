#pragma once

#include "storage/verify.h"
#include "workspace/workspace.h"

#include <QString>

#include <memory>
#include <optional>

namespace yanben
{

// What is done to a school file as a whole. Everything throws StorageError.

/// Opens to look. An act that was interrupted is rolled back first, under the lock.
std::unique_ptr<Workspace> openToLook(const QString &path, const QString &who);

/// Empty: nothing is wrong.
std::vector<SchoolFileProblem> problemsOf(const QString &path, const QString &who);

/// A verified copy. What stands there is only replaced, under its lock, when it is an older copy of the same school
/// that nobody has gone on working in; anything else is refused with Exists.
void copySchool(const QString &path, const QString &destination, const QString &who);
/// The same of a file that is open.
void copySchool(const Database &school, const QString &destination, const QString &who);

/// Puts the backup in the place of `destination`, under its lock. Returns where the file that stood there is now.
std::optional<QString> restoreSchool(const QString &backup, const QString &destination, const QString &who);

} // namespace yanben
