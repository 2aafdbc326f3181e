#include "ui/pages/scores/score_texts.h"

#include "documents/words/scoring/working_text.h"
#include "ui/pages/sheets/sheet_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("ScoreTexts", text);
}

/// 缺席1、迟到0: while they are few, what did not happen is said too.
QString casesText(const TallyRule &rule, const TallyRecord &facts)
{
    constexpr std::size_t fewCases = 4;
    QStringList texts;
    for (const TallyCase &each : rule.cases) {
        const QString key = recordKey(each);
        QStringList said;
        for (const CaseCount &counted : facts.counts) {
            if (counted.caseName == key)
                said << counted.count.toString();
        }
        for (const CaseAmounts &amounts : facts.amounts) {
            for (const Points amount : amounts.caseName == key ? amounts.amounts : std::vector<Points>{})
                said << amount.toString();
        }
        if (!said.isEmpty() || rule.cases.size() <= fewCases)
            texts << each.name + u' ' + (said.isEmpty() ? u"0"_s : said.join(u'、'));
    }
    return texts.isEmpty() ? u"0"_s : texts.join(u"，"_s);
}

/// Null unless one level is chosen.
const Level *chosenLevel(const Rule &rule, const LevelsRecord &record)
{
    const auto *kind = std::get_if<LevelsRule>(&rule.kind);
    if (!kind || record.levels.size() != 1)
        return nullptr;
    const auto chosen = std::ranges::find(kind->levels, record.levels.front(), recordKey<Level>);
    return chosen == kind->levels.end() ? nullptr : &*chosen;
}

/// What the level asks for, where one is chosen.
QString chosenStandard(const Rule &rule, const LevelsRecord &record)
{
    const Level *chosen = chosenLevel(rule, record);
    return chosen ? chosen->text.value_or(QString{}) : QString{};
}

/// Of what is recorded; empty where a line can't say it.
QString factsText(const CriterionSpec &criterion, const Record &record)
{
    const auto *levels = std::get_if<LevelsRecord>(&record.data.observed);
    if (const Level *level = levels && levels->flags.empty() ? chosenLevel(criterion.rule, *levels) : nullptr)
        return level->name;
    const auto *tally = std::get_if<TallyRecord>(&record.data.observed);
    const auto *rule = std::get_if<TallyRule>(&criterion.rule.kind);
    if (tally && rule && rule->cases.size() > 1)
        return casesText(*rule, *tally);
    const QString facts = typedText(criterion, &record);
    if (tally && isTypedInOneCell(criterion.rule))
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "%1 times")).arg(facts);
    if (const auto *place = std::get_if<RankRecord>(&record.data.observed);
        place && !place->change && !place->before && !place->of)
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Place %1")).arg(facts);
    return facts;
}

} // namespace

QString ruleKindText(const Rule &rule)
{
    if (const auto *tally = std::get_if<TallyRule>(&rule.kind))
        return tally->base > Points{} ? say(QT_TRANSLATE_NOOP("ScoreTexts", "Deduct"))
                                      : say(QT_TRANSLATE_NOOP("ScoreTexts", "Add up"));
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("ScoreTexts", "Rating"),   QT_TRANSLATE_NOOP("ScoreTexts", "Levels"),
        QT_TRANSLATE_NOOP("ScoreTexts", "Tally"),    QT_TRANSLATE_NOOP("ScoreTexts", "Quota"),
        QT_TRANSLATE_NOOP("ScoreTexts", "Bands"),    QT_TRANSLATE_NOOP("ScoreTexts", "Rank"),
        QT_TRANSLATE_NOOP("ScoreTexts", "Awards"),   QT_TRANSLATE_NOOP("ScoreTexts", "Conditions"),
        QT_TRANSLATE_NOOP("ScoreTexts", "Convert"),  QT_TRANSLATE_NOOP("ScoreTexts", "Ratio"),
        QT_TRANSLATE_NOOP("ScoreTexts", "Composite")};
    return say(names[rule.kind.index()]);
}

QString recordStateText(RecordState state)
{
    switch (state) {
    case RecordState::Missing: return say(QT_TRANSLATE_NOOP("ScoreTexts", "Not scored"));
    case RecordState::Absent: return say(QT_TRANSLATE_NOOP("ScoreTexts", "Absent (0 points)"));
    case RecordState::Exempt: return say(QT_TRANSLATE_NOOP("ScoreTexts", "Exempt"));
    case RecordState::NotApplicable: return say(QT_TRANSLATE_NOOP("ScoreTexts", "Not applicable"));
    case RecordState::Recorded: return say(QT_TRANSLATE_NOOP("ScoreTexts", "Scored"));
    }
    Q_UNREACHABLE();
}

QString markText(const Outcome &outcome)
{
    if (outcome.fault)
        return outcome.fault->code == FaultCode::RatersDiffer ? u"复"_s : u"！"_s;
    switch (outcome.state) {
    // A veto, or the rubric, counts what nobody has recorded: the sign alone would say that it is still open.
    case RecordState::Missing: return outcome.counted ? u"未评"_s : u"—"_s;
    case RecordState::Absent: return u"缺"_s;
    case RecordState::Exempt: return u"免"_s;
    case RecordState::NotApplicable: return u"／"_s;
    case RecordState::Recorded: break;
    }
    if (outcome.points)
        return readableNumber(*outcome.points);
    return outcome.level.value_or(u"—"_s);
}

QString cellText(const Outcome &outcome, const Rounding &rounding)
{
    const bool isNumber = !outcome.fault && outcome.state == RecordState::Recorded && outcome.points;
    return isNumber ? shortNumber(*outcome.points, rounding) : markText(outcome);
}

QString markDescription(const Outcome &outcome)
{
    const QString working = workingText(outcome);
    if (outcome.fault || outcome.state == RecordState::Recorded)
        return working;
    // A veto counts even where nothing was recorded.
    return working.isEmpty()
               ? recordStateText(outcome.state)
               : say(QT_TRANSLATE_NOOP("ScoreTexts", "%1: %2")).arg(recordStateText(outcome.state), working);
}

QString forOthersText(const CriterionSpec &criterion)
{
    const QStringList groups{criterion.appliesTo.begin(), criterion.appliesTo.end()};
    return say(QT_TRANSLATE_NOOP("ScoreTexts", "Only for: %1")).arg(groups.join(u'、'));
}

QString recordedText(const CriterionSpec &criterion, const Record &record)
{
    if (record.state != RecordState::Recorded)
        return recordStateText(record.state);
    // It may say more than a line, or be of a rule that there was before.
    const bool isLine = !typedText(criterion, &record).isEmpty();
    const QString facts = isLine ? factsText(criterion, record) : QString{};
    return facts.isEmpty() ? recordStateText(record.state) : facts;
}

QString readingText(const CriterionSpec &criterion, const Record &record, const Outcome &outcome, const QString &unit)
{
    if (record.state != RecordState::Recorded)
        return recordStateText(record.state);
    const auto *levels = std::get_if<LevelsRecord>(&record.data.observed);
    const bool isOneLevel = levels && levels->levels.size() == 1 && levels->flags.empty();
    const QString facts = isOneLevel && outcome.level ? *outcome.level : factsText(criterion, record);
    QString reading = facts;
    if (outcome.points)
        reading =
            say(QT_TRANSLATE_NOOP("ScoreTexts", "%1 → %2")).arg(facts, readableNumber(*outcome.points) + u' ' + unit);
    const QString standard = levels ? chosenStandard(criterion.rule, *levels) : QString{};
    return standard.isEmpty() ? reading : reading + u'\n' + standard;
}

QString typedFaultText(const TypedScoreProblem &problem)
{
    switch (problem.fault) {
    case TypedScoreFault::Empty:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Nothing was typed. Delete empties a cell."));
    case TypedScoreFault::UnknownLevel:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "There is no such level. Type one of: %1")).arg(problem.detail);
    case TypedScoreFault::UnknownCondition:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type the letters or names of what is met, 无 or 全: %1"))
            .arg(problem.detail);
    case TypedScoreFault::LevelCount:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "So many levels are to be chosen: %1. Type them with 、 between."))
            .arg(problem.detail);
    case TypedScoreFault::NotAPlace: return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type the place: 1, 2, 3 …"));
    case TypedScoreFault::NotAChange:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type the places won or lost (+2, -1) or both places (5→3)."));
    case TypedScoreFault::NotARatio:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type value and reference, such as 80/95, or a percentage."));
    case TypedScoreFault::NotANumber:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "This is not a number. Type a number, or 缺, 免, ／ or —."));
    case TypedScoreFault::TooManyPlaces: return say(QT_TRANSLATE_NOOP("ScoreTexts", "At most two decimals."));
    case TypedScoreFault::OutOfRange:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type a number from 0 to %1.")).arg(problem.detail);
    case TypedScoreFault::OffStep:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Marks go in steps of %1.")).arg(problem.detail);
    case TypedScoreFault::NotACount:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type how many times: 0, 1, 2 …; halves are possible."));
    case TypedScoreFault::SeveralCases:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Say of which case: %1. Type A1 B2, or 1,2 in this order, 0 for "
                                                   "none. F2 opens the fields."))
            .arg(problem.detail);
    case TypedScoreFault::UnknownCase:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "There is no such case, or several begin so. These there are: %1"))
            .arg(problem.detail);
    case TypedScoreFault::SaidTwice:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "“%1” stands there twice.")).arg(problem.detail);
    case TypedScoreFault::OutsideRange:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "The points of each time lie between %1.")).arg(problem.detail);
    case TypedScoreFault::UnknownAward:
        return say(QT_TRANSLATE_NOOP("ScoreTexts",
                                     "Type the awards with 、 between, 无 without any; each by so many of "
                                     "its characters that no other is meant: %1"))
            .arg(problem.detail);
    case TypedScoreFault::SeveralParts:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type each part with ； between, — for one that is still open: %1. "
                                                   "F2 opens the fields."))
            .arg(problem.detail);
    case TypedScoreFault::SeveralFacts:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "This criterion needs several entries: F2 opens their fields."));
    }
    Q_UNREACHABLE();
}

QString typedFaultText(const TypedScoreProblem &problem, const Rule &rule)
{
    const auto *tally = std::get_if<TallyRule>(&rule.kind);
    const bool hasSeveral = tally ? tally->cases.size() > 1 : std::holds_alternative<CompositeRule>(rule.kind);
    const bool isTold = problem.fault != TypedScoreFault::NotANumber && problem.fault != TypedScoreFault::UnknownCase;
    const QString text = typedFaultText(problem);
    return !hasSeveral || isTold
               ? text
               : text + u' ' + say(QT_TRANSLATE_NOOP("ScoreTexts", "Type several at once by their letters: A1 B2."));
}

namespace
{

struct Expected
{
    QString operator()(const RatingRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "the marks")); }
    QString operator()(const LevelsRule &) const
    {
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "the level or its points"));
    }
    QString operator()(const TallyRule &rule) const
    {
        if (rule.cases.size() > 1)
            return say(QT_TRANSLATE_NOOP("ScoreTexts", "cases with their number, A1 B2"));
        const bool isDecided = !rule.cases.empty() && std::holds_alternative<PointsRange>(rule.cases.front().points);
        return isDecided ? say(QT_TRANSLATE_NOOP("ScoreTexts", "the points of each time"))
                         : say(QT_TRANSLATE_NOOP("ScoreTexts", "how many times"));
    }
    QString operator()(const QuotaRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "the number done")); }
    QString operator()(const BandsRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "the value measured")); }
    QString operator()(const RankRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "the place")); }
    QString operator()(const AwardsRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "the awards")); }
    QString operator()(const ConditionsRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "what is met")); }
    QString operator()(const ConvertRule &) const { return say(QT_TRANSLATE_NOOP("ScoreTexts", "the amount")); }
    QString operator()(const RatioRule &) const
    {
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "value/reference or a percentage"));
    }
    QString operator()(const CompositeRule &rule) const
    {
        QStringList names;
        for (const CompositePart &part : rule.parts)
            names << part.name;
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "each part, with ； between: %1")).arg(names.join(u'；'));
    }
};

} // namespace

QString expectedText(const CriterionSpec &criterion)
{
    return std::visit(Expected{}, criterion.rule.kind);
}

QString refusalText(VoiceRefused::Why why)
{
    switch (why) {
    case VoiceRefused::Why::NoSelfRating:
        return say(QT_TRANSLATE_NOOP("ScoreTexts",
                                     "%1: the sheet does not stand at self-rating. Open it for self-rating first."));
    case VoiceRefused::Why::NotARater:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "%1: this rater does not rate this criterion."));
    case VoiceRefused::Why::OwnSheet: return say(QT_TRANSLATE_NOOP("ScoreTexts", "%1: nobody rates himself."));
    case VoiceRefused::Why::HandedIn:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "%1: this was handed in. Give it back first."));
    case VoiceRefused::Why::NoStates:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "%1: a rater records what was seen. That somebody is absent, exempt "
                                                   "or not concerned is recorded by the office."));
    }
    Q_UNREACHABLE();
}

} // namespace yanben
