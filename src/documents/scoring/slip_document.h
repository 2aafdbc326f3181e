#pragma once

#include "documents/paper/paper_fonts.h"
#include "documents/paper/steps_done.h"
#include "documents/words/scoring/printed_mark.h"
#include "documents/words/scoring/publication_text.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct SlipLine
{
    QString criterion;
    std::optional<PrintNumber> weight;
    PrintedMark mark;
    QString working;                      ///< how the points came about
    std::optional<PrintedMark> self = {}; ///< the teacher's own rating
};

/// 小计 of a section, below its last line.
struct SlipSubtotal
{
    std::size_t after = 0; ///< lines that stand above
    QString name;
    PrintNumber possible;           ///< with what is still open
    std::optional<PrintNumber> sum; ///< empty where nothing is counted
    QString working;
};

/// 异议: what was recorded, and what the office answered.
struct SlipObjection
{
    QString criterion; ///< as on the line; 整张评分表 where it is about all of them
    QDate day;
    QString text;
    QString result = {}; ///< 成立 or 不成立; empty while it is open, as the next three
    QString answer = {};
    QString answeredBy = {};
    std::optional<QDate> answeredOn = {};
};

/// 反馈单: one teacher's result with its working, to be signed or objected to, and answered.
struct SlipDocument
{
    QString school;
    QString term;
    QString teacher;
    QString groups;
    std::vector<SlipLine> lines;
    std::vector<SlipSubtotal> subtotals = {};
    std::optional<PrintNumber> total; ///< as `possible`, empty where a publication contradicts itself
    std::optional<PrintNumber> possible;
    std::optional<PrintNumber> full = {};      ///< `possible` with what is still open; empty for a full result
    std::vector<PrintedUnitTotal> others = {}; ///< units are never added
    QString rate;                              ///< 得分率, as stored: 92.5%; what it leaves out follows in brackets
    QString converted;                         ///< 折算, only where the rubric converts
    QString rank;
    std::optional<int> rankNow = {}; ///< where another holds than the one that was given out
    QString grade = {};              ///< with the band that was reached and vetoes
    QString consequences = {};       ///< of the vetoes, those that this teacher meets
    QString totalWorking = {};       ///< how the total came about
    QString provisional = {};        ///< 暂计 and why; empty for a full result
    std::optional<PrintedPublication> published = {};
    QString correction = {};                    ///< from what to what, and why; empty for what was published once
    std::optional<PrintedVersion> version = {}; ///< what it is counted by
    RubricSubject subject = RubricSubject::Teacher;
    QStringList vetoes = {};                    ///< those that hold, each with what it does and its grounds
    std::vector<SlipObjection> objections = {}; ///< none: there is room to write them by hand
};

// What stands over and under the lines, also on the screen.
QString slipTitle(const SlipDocument &slip);
QString slipSubtitle(const SlipDocument &slip);
QString slipPersonLine(const SlipDocument &slip);
/// 得分率 92.5%　　名次 3; 暂计，还有2条未定，计入的满分58　　得分率 72.4%
QString slipResultLine(const SlipDocument &slip);

/// 等级：总分 92.50 ≥ 90 → 优秀. Empty without.
QString slipGradeLine(const SlipDocument &slip);

/// 后果：“旷训”：职称低聘一级. Empty without.
QString slipConsequenceLine(const SlipDocument &slip);

PrintTable slipTable(const SlipDocument &document);

enum class PrintedSides { One, Both };

/// Each slip begins on a page of its own and counts its pages by itself. For both sides a blank page follows a slip
/// with an odd number of pages, so that every slip begins on a sheet of its own. No pages where `goOn` stopped it.
std::vector<PaperPage> layoutSlips(const std::vector<SlipDocument> &slips, const PaperFonts &fonts,
                                   PrintedSides sides = PrintedSides::One, const StepsDone &goOn = {});

} // namespace yanben
