#pragma once

#include "documents/words/scoring/printed_mark.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct RankingLine
{
    QString place;            ///< among those it is listed with; empty without one
    QString schoolPlace = {}; ///< beside a place in a group
    QString teacher;
    QString groups = {};              ///< where the list is of the whole school
    std::optional<PrintNumber> total; ///< as `possible`, empty where a publication contradicts itself
    std::optional<PrintNumber> possible;
    std::vector<PrintedUnitTotal> others = {}; ///< the same units in every line
    std::optional<PrintNumber> converted = {};
    QString rate = {};
    QString grade = {};
    QString remark = {};
};

struct RankingGroup
{
    QString name; ///< empty: the whole school
    std::vector<RankingLine> lines;
};

struct RankingDocument
{
    QString school;
    QString term;
    bool byGroup = false;
    std::vector<RankingGroup> groups; ///< in the order of printing, best first
    QString publication;              ///< how far the results are given out
    QStringList rateRemarks = {};     ///< what 得分率 of some lines leaves out, in sentences
    RubricSubject subject = RubricSubject::Teacher;
};

/// 名次表: the columns 折算 and 等次 only when a line has them.
PrintTable rankingTable(const RankingDocument &document);

} // namespace yanben
