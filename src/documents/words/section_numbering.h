#pragma once

#include <QString>

#include <array>

namespace yanben
{

/// 1 is 一, 10 is 十, 12 is 十二, 20 is 二十; up to 99, above that in figures.
QString chineseNumber(int number);

/// The label of a section: 一、 （一） 1. （1） by level 1–4.
QString sectionLabel(int level, int number);

/// Counts the sections of an outline in their order. A level that is skipped counts as if it had been there.
class SectionNumbering
{
public:
    static constexpr int levels = 4;

    /// The label of the next section of this level.
    QString next(int level);

private:
    std::array<int, levels> m_counts{};
};

} // namespace yanben
