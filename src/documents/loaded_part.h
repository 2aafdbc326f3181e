#pragma once

#include <QFunctionPointer>

namespace yanben
{

/// A function of a part of the program that few sessions need and whose libraries are heavy: libyanben_part_<part>,
/// looked for beside the program and in the folder where it is installed, loaded when it is first asked for.
/// Null if the part is not there.
QFunctionPointer loadedPart(const char *part, const char *function);

} // namespace yanben
