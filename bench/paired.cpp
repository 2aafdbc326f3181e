// Two commands in turn, A B A B …, each as a whole process; only their ratio pair by pair is worth quoting.
//   bench_paired RUNS [--until-output] COMMAND_A… -- COMMAND_B…
// --until-output stops the clock at the first byte on stdout instead of at the end of the process.
#include "stopwatch.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace
{

using Command = std::vector<char *>;

/// Milliseconds. Ends the program when the command can't be run.
double timeOf(Command command, bool untilOutput)
{
    command.push_back(nullptr);
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        std::exit(2);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    const Clock::time_point start = Clock::now();
    pid_t child = 0;
    if (posix_spawnp(&child, command.front(), &actions, nullptr, command.data(), environ) != 0) {
        std::fprintf(stderr, "%s can't be started\n", command.front());
        std::exit(2);
    }
    close(ends[1]);
    posix_spawn_file_actions_destroy(&actions);
    char bytes[4096];
    Clock::time_point first{};
    while (read(ends[0], bytes, sizeof bytes) > 0) {
        if (first == Clock::time_point{})
            first = Clock::now();
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    const Clock::time_point last = Clock::now();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || (untilOutput && first == Clock::time_point{})) {
        std::fprintf(stderr, "%s failed\n", command.front());
        std::exit(2);
    }
    return std::chrono::duration<double, std::milli>((untilOutput ? first : last) - start).count();
}

void reportSide(const char *name, std::vector<double> values, const char *unit)
{
    std::ranges::sort(values);
    std::printf("%-6s min %8.2f  median %8.2f  max %8.2f %s\n", name, values.front(), values[values.size() / 2],
                values.back(), unit);
}

} // namespace

int main(int argc, char *argv[])
{
    const int runs = argc > 1 ? std::atoi(argv[1]) : 0;
    const bool untilOutput = argc > 2 && std::strcmp(argv[2], "--until-output") == 0;
    Command commands[2];
    int which = 0;
    for (int i = untilOutput ? 3 : 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") == 0 && which == 0)
            which = 1;
        else
            commands[which].push_back(argv[i]);
    }
    if (runs < 1 || commands[0].empty() || commands[1].empty()) {
        std::fprintf(stderr, "bench_paired RUNS [--until-output] COMMAND_A... -- COMMAND_B...\n");
        return 2;
    }
    for (const Command &command : commands)
        timeOf(command, untilOutput); // warms the disk's cache
    std::vector<double> times[2];
    std::vector<double> ratios;
    for (int run = 0; run < runs; ++run) {
        for (int i = 0; i < 2; ++i)
            times[i].push_back(timeOf(commands[i], untilOutput));
        ratios.push_back(times[0].back() / times[1].back());
    }
    reportSide("A", times[0], "ms");
    reportSide("B", times[1], "ms");
    reportSide("A/B", ratios, "x");
    return 0;
}
