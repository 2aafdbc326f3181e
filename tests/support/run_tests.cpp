#include "support/run_tests.h"

#include <cstdlib>

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace yanben
{

void doWithoutDisplay()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
}

int runTests(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace yanben
