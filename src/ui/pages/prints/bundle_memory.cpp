#include "ui/pages/prints/bundle_memory.h"

#include "workspace/papers/term_bundle.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace yanben
{

namespace
{

// Words of the settings file; they never change.
constexpr std::array partWords{
    std::pair{TermPaper::Plan, "plan"},       std::pair{TermPaper::Schedule, "schedule"},
    std::pair{TermPaper::Calendar, "months"}, std::pair{TermPaper::Weeks, "weeks"},
    std::pair{TermPaper::Counts, "counts"},   std::pair{TermPaper::Bulletin, "bulletins"},
    std::pair{TermPaper::SignIn, "signin"},   std::pair{TermPaper::Record, "records"},
    std::pair{TermPaper::People, "people"},   std::pair{TermPaper::Groups, "groups"},
    std::pair{TermPaper::Places, "places"},   std::pair{TermPaper::Rubric, "rubrics"},
    std::pair{TermPaper::Scores, "scores"},   std::pair{TermPaper::Slips, "slips"},
    std::pair{TermPaper::Totals, "totals"},   std::pair{TermPaper::WeeklyChecks, "weekly"},
};
const QByteArray bundleMark = QByteArrayLiteral("bundle");
const QByteArray bothWord = QByteArrayLiteral("both-sides");
const QByteArray joinedWord = QByteArrayLiteral("joined");
const QByteArray largeWord = QByteArrayLiteral("a3");
const QByteArray uprightWord = QByteArrayLiteral("upright");
const QByteArray acrossWord = QByteArrayLiteral("across");

} // namespace

QByteArray paperWord(TermPaper paper)
{
    const auto found = std::ranges::find(partWords, paper, [](const auto &each) { return each.first; });
    return found == partWords.end() ? QByteArray{} : QByteArray{found->second};
}

QByteArray toBytes(const BundleMemory &memory)
{
    QByteArrayList words{bundleMark};
    for (const auto &[paper, word] : partWords) {
        if (std::ranges::count(memory.parts, paper) > 0)
            words << word;
    }
    if (memory.bothSides)
        words << bothWord;
    if (memory.joined)
        words << joinedWord;
    if (memory.sheet.size == QPageSize::A3)
        words << largeWord;
    if (memory.sheet.orientation)
        words << (*memory.sheet.orientation == QPageLayout::Landscape ? acrossWord : uprightWord);
    return words.join(' ');
}

BundleMemory bundleFrom(const QByteArray &bytes)
{
    const QByteArrayList words = bytes.split(' ');
    if (words.first() != bundleMark)
        return {.parts = usualBundle()};
    BundleMemory memory{.parts = {}, .bothSides = words.contains(bothWord), .joined = words.contains(joinedWord)};
    for (const TermPaper paper : bundlePapers()) {
        if (const QByteArray word = paperWord(paper); !word.isEmpty() && words.contains(word))
            memory.parts.push_back(paper);
    }
    if (words.contains(largeWord))
        memory.sheet.size = QPageSize::A3;
    if (words.contains(acrossWord))
        memory.sheet.orientation = QPageLayout::Landscape;
    else if (words.contains(uprightWord))
        memory.sheet.orientation = QPageLayout::Portrait;
    return memory;
}

} // namespace yanben
