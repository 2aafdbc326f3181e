#include "domain/words/unread_words.h"

#include "domain/words/words_reading.h"

namespace yanben
{

using namespace Qt::StringLiterals;

std::vector<QString> statedMarks(QStringView words)
{
    // 十分重视 is no mark, nor are 40分钟 and 分三组.
    static const QRegularExpression mark{
        u"\\d(?:分(?![钟组析别])|%)|(?<=[得扣加减计给记奖为满到至])[一二三四五六七八九十百两半]+分(?![钟组析别])|"
        "[一二三四五六七八九十]分(?=[、,;。]|$)|不得分|不计分|满分|否决|扣完|[×÷]|率计分|百分之|占\\d"_s};
    const FoldedWords folded{words};
    const WordsReading reading{folded, std::nullopt};
    std::vector<QString> stated;
    for (const Clause &clause : reading.clauses()) {
        if (mark.match(clause.text).hasMatch())
            stated.push_back(reading.typed(clause.from, clause.text.size()).trimmed());
    }
    return stated;
}

} // namespace yanben
