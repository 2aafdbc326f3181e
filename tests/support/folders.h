#pragma once

#include <QString>

namespace yanben
{

// Compiled into one file alone, so that every other one compiles to the same bytes in each clone.

/// The root of the clone.
QString sourceFolder();
/// Where this test was built.
QString buildFolder();

} // namespace yanben
