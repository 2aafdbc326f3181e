#include "support/run_tests.h"

#include <QtGlobal>

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace yanben
{

void doWithoutDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runTests(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace yanben
