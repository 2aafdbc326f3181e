#include "documents/paper/page_rules.h"

#include <algorithm>
#include <cmath>

namespace yanben
{

namespace
{

constexpr double grain = 100; // positions are compared in hundredths of a point

struct Stretch
{
    bool level = true;
    qint64 at = 0;
    qint64 from = 0;
    qint64 to = 0;

    friend auto operator<=>(const Stretch &, const Stretch &) = default;
};

qint64 grains(double position)
{
    return std::llround(position * grain);
}

Stretch stretchOf(const QLineF &line)
{
    const bool level = grains(line.y1()) == grains(line.y2());
    const auto [from, to] = level ? std::minmax({grains(line.x1()), grains(line.x2())})
                                  : std::minmax({grains(line.y1()), grains(line.y2())});
    return {level, grains(level ? line.y1() : line.x1()), from, to};
}

QLineF lineOf(const Stretch &s)
{
    const double at = static_cast<double>(s.at) / grain;
    const double from = static_cast<double>(s.from) / grain;
    const double to = static_cast<double>(s.to) / grain;
    return s.level ? QLineF{from, at, to, at} : QLineF{at, from, at, to};
}

} // namespace

void mergeRules(std::vector<QLineF> &rules)
{
    std::vector<Stretch> stretches;
    stretches.reserve(rules.size());
    std::transform(rules.begin(), rules.end(), std::back_inserter(stretches), stretchOf);
    std::sort(stretches.begin(), stretches.end());
    rules.clear();
    for (size_t i = 0; i < stretches.size();) {
        Stretch whole = stretches[i++];
        for (; i < stretches.size() && stretches[i].level == whole.level && stretches[i].at == whole.at &&
               stretches[i].from <= whole.to;
             ++i)
            whole.to = std::max(whole.to, stretches[i].to);
        rules.push_back(lineOf(whole));
    }
}

} // namespace yanben
