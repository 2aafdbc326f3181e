#pragma once

#include "documents/paper/paper_fonts.h"
#include "documents/words/printed_mark.h"

namespace yanben
{

struct SlipLine
{
    QString criterion;
    std::optional<PrintNumber> weight;
    PrintedMark mark;
    QString working; ///< how the points came about
};

/// One teacher's result, to be signed or objected to.
struct SlipDocument
{
    QString school;
    QString term;
    QString teacher;
    QString groups;
    std::vector<SlipLine> lines;
    PrintNumber total;
    PrintNumber possible;
    std::vector<PrintedUnitTotal> others = {}; ///< units are never added
    QString rate;                              ///< 得分率, as stored: 92.5%
    QString converted;                         ///< 折算, only where the rubric converts
    QString rank;
    bool provisional = false;
};

PrintTable slipTable(const SlipDocument &document);

/// Each slip begins on a page of its own and counts its pages by itself.
std::vector<PaperPage> layoutSlips(const std::vector<SlipDocument> &slips, const PaperFonts &fonts);

} // namespace yanben
