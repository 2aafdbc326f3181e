#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace yanben
{

enum class OutputFault {
    NotCreated, ///< no such folder, no right to write there
    DiskFull,
    NotWritten,  ///< the device reported another error
    NotReplaced, ///< written, but the finished file could not take its name
};

struct OutputProblem
{
    OutputFault fault = OutputFault::NotWritten;
    int code = 0; ///< errno

    friend bool operator==(const OutputProblem &, const OutputProblem &) = default;
};

/// Writes under a temporary name beside the goal, checks every chunk, syncs, renames, syncs the folder. Until the last
/// step an older file of this name stays as it was. A link is followed; an older file's rights are kept.
[[nodiscard]] std::optional<OutputProblem> writeOutputFile(const QString &path, const QByteArray &bytes);

} // namespace yanben
