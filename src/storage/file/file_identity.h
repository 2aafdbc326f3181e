#pragma once

#include <QString>

#include <optional>

namespace yanben
{

/// Tells one file from another that stands at the same path later.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Empty when nothing is there, or its folder can't be read.
std::optional<FileIdentity> fileIdentity(const QString &path);

} // namespace yanben
