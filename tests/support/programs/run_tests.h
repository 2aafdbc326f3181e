#pragma once

namespace yanben
{

/// The build asks each test program for the names of its tests; where there is no display it must still answer, or none
/// of them is ever run. Call it before the application object.
void doWithoutDisplay();

/// Gives this program, and those that it starts, a home of its own until it ends: a test neither reads nor writes what
/// belongs to the person who runs it. Call it before the application object.
void standApart();

/// Runs the Catch2 tests of this program. Apart from the mains because Catch's runner takes long to compile, and once
/// is enough for all of them.
int runTests(int argc, char *argv[]);

} // namespace yanben
