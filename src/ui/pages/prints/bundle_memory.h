#pragma once

#include "workspace/papers/term_papers.h"

#include <QByteArray>

#include <vector>

namespace yanben
{

/// How somebody last put the papers of a term together, remembered on the computer.
struct BundleMemory
{
    std::vector<TermPaper> parts; ///< also those that a term does not have
    bool bothSides = false;
    bool joined = false;
    BundleSheet sheet = {};

    friend bool operator==(const BundleMemory &, const BundleMemory &) = default;
};

/// Of the settings file, for the papers that may go into a bundle; empty for others.
QByteArray paperWord(TermPaper paper);

QByteArray toBytes(const BundleMemory &memory);
/// Words that it does not know are left out; the usual bundle where nothing is kept.
BundleMemory bundleFrom(const QByteArray &bytes);

} // namespace yanben
