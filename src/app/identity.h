#pragma once

namespace yanben
{

/// Gives the application object its name, version and desktop id: the folders of log and settings follow from them, and
/// the desktop finds icon and window by them. Call it before anything asks for a path.
void identify();

} // namespace yanben
