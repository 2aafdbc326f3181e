#pragma once

#include "documents/words/scoring/printed_mark.h"
#include "documents/words/scoring/publication_text.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct TotalsLine
{
    QString rank; ///< empty while provisional
    QString teacher;
    QString groups;
    std::optional<PrintNumber> total; ///< as `possible`, empty where a publication contradicts itself
    std::optional<PrintNumber> possible;
    std::vector<PrintedUnitTotal> others = {}; ///< each unit once
    std::optional<PrintNumber> converted;
    QString rate;
    QString grade;
    QString remark = {}; ///< why it is no full result, vetoes, corrections
};

struct TotalsDocument
{
    QString school;
    QString term;
    std::vector<TotalsLine> lines;             ///< in the order of printing
    std::vector<PrintedVersion> versions = {}; ///< what they are counted by
    RubricSubject subject = RubricSubject::Teacher;
    QString publication = {};     ///< how far the results are given out
    QStringList rateRemarks = {}; ///< what 得分率 of some lines leaves out, in sentences
};

/// 学期总评: the columns 折算 and 等次 only when a line has them.
PrintTable totalsTable(const TotalsDocument &document);

} // namespace yanben
