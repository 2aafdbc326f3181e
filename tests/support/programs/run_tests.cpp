#include "support/programs/run_tests.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace yanben
{

void doWithoutDisplay()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
}

void standApart()
{
    // A program that a test starts has the home of the test.
    if (std::getenv("YANBEN_TEST_HOME") != nullptr)
        return;
    static std::string home = (std::filesystem::temp_directory_path() / "yanben-test-XXXXXX").string();
    if (mkdtemp(home.data()) == nullptr)
        throw std::runtime_error{"no home for the tests"};
    setenv("YANBEN_TEST_HOME", home.c_str(), 1);
    setenv("HOME", home.c_str(), 1);
    setenv("XDG_RUNTIME_DIR", home.c_str(), 1); // mkdtemp gives the rights that it must have
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        unsetenv(variable);
    std::atexit([] {
        std::error_code ignored;
        std::filesystem::remove_all(home, ignored);
    });
}

int runTests(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace yanben
