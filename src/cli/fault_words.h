#pragma once

#include "cli/command.h"
#include "domain/json/json_problem.h"
#include "domain/storage_fault.h"
#include "workspace/session/file_care.h"

namespace yanben
{

/// `路径：what。mend`
QString storageLine(const StorageFaultFacts &facts, const QString &path);
/// The same about a file that was to be made.
QString destinationLine(const StorageFaultFacts &facts, const QString &path);

/// criteria[0].rule.of.of…of.base: as much of a path as a line can hold.
QString shortenedPath(const QString &path);
/// What is wrong in a rubric or records file, and where.
QString jsonLine(const JsonProblem &problem, const QString &path);

/// Who stands in the lock of a file that this program changes.
QString cliName();

/// Runs `use`, which reads the file; a StorageError becomes a failure.
template <typename Use>
auto readingFrom(const QString &path, Use use)
{
    try {
        return use();
    } catch (const StorageError &error) {
        throw CommandFailure{ExitStatus::BadInput, storageLine(error.facts(), path)};
    }
}

/// The same for one that writes `destination`; `source` is what it reads, if anything.
template <typename Use>
auto writingTo(const QString &destination, const QString &source, Use use)
{
    try {
        return use();
    } catch (const StorageError &error) {
        const bool reading = !source.isEmpty() && error.facts().path == source;
        throw CommandFailure{reading ? ExitStatus::BadInput : ExitStatus::NotWritten,
                             reading ? storageLine(error.facts(), source)
                                     : destinationLine(error.facts(), destination)};
    }
}

} // namespace yanben
