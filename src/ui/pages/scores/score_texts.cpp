#include "ui/pages/scores/score_texts.h"

#include "documents/words/working_text.h"

#include <QCoreApplication>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("ScoreTexts", text);
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
        return u"！"_s;
    switch (outcome.state) {
    case RecordState::Missing: return u"—"_s;
    case RecordState::Absent: return u"缺"_s;
    case RecordState::Exempt: return u"免"_s;
    case RecordState::NotApplicable: return u"／"_s;
    case RecordState::Recorded: break;
    }
    if (outcome.points)
        return readableNumber(*outcome.points);
    return outcome.level.value_or(u"—"_s);
}

QString markDescription(const Outcome &outcome)
{
    if (outcome.fault)
        return faultText(*outcome.fault);
    if (outcome.state != RecordState::Recorded)
        return recordStateText(outcome.state);
    return workingText(outcome);
}

QString typedFaultText(const TypedScoreProblem &problem)
{
    switch (problem.fault) {
    case TypedScoreFault::Empty:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Nothing was typed. Delete empties a cell."));
    case TypedScoreFault::UnknownLevel:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "There is no such level. Type one of: %1")).arg(problem.detail);
    case TypedScoreFault::NotANumber:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "This is not a number. Type a number, or 缺, 免, ／ or —."));
    case TypedScoreFault::TooManyPlaces: return say(QT_TRANSLATE_NOOP("ScoreTexts", "At most two decimals."));
    case TypedScoreFault::OutOfRange:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type a number from 0 to %1.")).arg(problem.detail);
    case TypedScoreFault::OffStep:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Marks go in steps of %1.")).arg(problem.detail);
    case TypedScoreFault::NotACount:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "Type how many times: 0, 1, 2 …; halves are possible."));
    case TypedScoreFault::SeveralFacts:
        return say(QT_TRANSLATE_NOOP("ScoreTexts", "This criterion has several cases: fill them in at the right."));
    }
    Q_UNREACHABLE();
}

QString typedText(const CriterionSpec &criterion, const Record *record)
{
    if (!record)
        return {};
    switch (record->state) {
    case RecordState::Missing: return {};
    case RecordState::Absent: return u"缺"_s;
    case RecordState::Exempt: return u"免"_s;
    case RecordState::NotApplicable: return u"／"_s;
    case RecordState::Recorded: break;
    }
    const Observation &observed = record->data.observed;
    if (const auto *ratings = std::get_if<RatingsRecord>(&observed))
        return ratings->ratings.size() == 1 ? ratings->ratings.front().toString() : QString{};
    if (const auto *count = std::get_if<CountRecord>(&observed))
        return count->count.toString();
    if (const auto *value = std::get_if<ValueRecord>(&observed))
        return value->value.toString();
    if (const auto *amount = std::get_if<AmountRecord>(&observed))
        return amount->amount.toString();
    if (const auto *tally = std::get_if<TallyRecord>(&observed))
        return tally->counts.empty() ? u"0"_s : tally->counts.front().count.toString();
    const auto *levels = std::get_if<LevelsRecord>(&observed);
    const auto *rule = std::get_if<LevelsRule>(&criterion.rule.kind);
    if (levels && rule && levels->levels.size() == 1) {
        for (const Level &level : rule->levels) {
            if (recordKey(level) == levels->levels.front())
                return level.points ? level.points->toString() : level.name;
        }
    }
    return {};
}

QString levelText(const Level &level, const QString &unit)
{
    if (!level.points)
        return level.name;
    const QString points = level.points->toString() + unit;
    return level.name == points ? level.name : u"%1（%2）"_s.arg(level.name, points);
}

} // namespace yanben
