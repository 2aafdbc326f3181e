#pragma once

namespace yanben
{

/// Runs the Catch2 tests of this program. Apart from the mains because Catch's runner takes long to compile, and once
/// is enough for all of them.
int runTests(int argc, char *argv[]);

} // namespace yanben
