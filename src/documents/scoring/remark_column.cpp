#include "documents/scoring/remark_column.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

PrintColumn remarkColumn(const QStringList &remarks)
{
    constexpr double empty = 60;
    constexpr double full = 170;
    constexpr double usualPart = 1.0 / 3; // of the lines: from there on it has its full width
    constexpr double characters = 7.5;    // 公布时第22名, 12月1日，第2次
    const auto said = std::ranges::count_if(remarks, [](const QString &remark) { return !remark.isEmpty(); });
    const double part =
        remarks.isEmpty() ? 0 : static_cast<double>(said) / static_cast<double>(remarks.size()) / usualPart;
    return {u"备注"_s, empty + (full - empty) * std::min(1.0, part), said > 0 ? characters : 3.0, CellAlign::Center};
}

} // namespace yanben
