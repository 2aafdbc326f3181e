// Deductions and additions each time something happens, and what is short of a required number.
#include "domain/words/bound_words.h"
#include "domain/words/count_words.h"
#include "domain/words/event_words.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct Limit
{
    Bound bound;
    int sentence;
    std::size_t eventsBefore;
};

class TallyReader
{
public:
    TallyReader(const FoldedWords &words, std::optional<Points> weight) : m_reading{words, weight} {}

    std::optional<RuleProposal> read()
    {
        for (std::size_t i = 0; i < m_reading.clauses().size(); ++i) {
            const Clause &clause = m_reading.clauses()[i];
            if (saysNoEffect(clause.text))
                takeNoEffect(clause);
            else if (!readBound(clause) && !readEvent(i) && !readZero(clause) && !readExchange(clause))
                readFull(clause);
        }
        applyLimits();
        if (m_isContradictory || m_events.empty())
            return std::nullopt;
        return propose();
    }

private:
    bool readBound(const Clause &clause)
    {
        const auto bound = boundOf(clause.text, m_reading.weight());
        if (!bound)
            return false;
        switch (bound->what) {
        case Bound::What::Cap: return keepForLater(clause, *bound);
        case Bound::What::Loss: return keepForLater(clause, *bound);
        case Bound::What::Floor: return settle(m_floor, m_isFloorSettled, *bound, clause, ProposalPart::Floor);
        case Bound::What::NoFloor: return settle(m_floor, m_isFloorSettled, *bound, clause, ProposalPart::Floor);
        case Bound::What::NoCap: return settle(m_cap, m_isCapSettled, *bound, clause, ProposalPart::Cap);
        case Bound::What::Start: {
            bool isSettled = m_start.has_value();
            return settle(m_start, isSettled, *bound, clause, ProposalPart::Start);
        }
        case Bound::What::FullMark: {
            bool isSettled = m_full.has_value();
            return settle(m_full, isSettled, *bound, clause, ProposalPart::Start);
        }
        }
        Q_UNREACHABLE();
    }

    bool settle(std::optional<Points> &where, bool &isSettled, const Bound &bound, const Clause &clause,
                ProposalPart part)
    {
        m_isContradictory = m_isContradictory || isSettled;
        where = bound.points;
        isSettled = true;
        m_reading.take(part, clause);
        return true;
    }

    /// Which events a bound is of is known when all have been read.
    bool keepForLater(const Clause &clause, const Bound &bound)
    {
        const bool isCap = bound.what == Bound::What::Cap;
        m_limits.push_back({bound, clause.sentence, m_events.size()});
        m_reading.take(isCap ? ProposalPart::Cap : ProposalPart::Floor, clause);
        return true;
    }

    void applyLimits()
    {
        for (const Limit &limit : m_limits) {
            std::vector<Event *> before;
            for (std::size_t i = 0; i < limit.eventsBefore; ++i) {
                if (m_events[i].sentence == limit.sentence)
                    before.push_back(&m_events[i]);
            }
            m_isContradictory = m_isContradictory || !applyLimit(limit, std::move(before));
        }
        // Behind the last of several, 最多扣5分 may mean that one or all of them.
        const bool someOpen = std::ranges::any_of(m_events, [](const Event &each) { return !each.cap; });
        m_isContradictory = m_isContradictory || (m_events.size() > 1 && m_events.back().cap && someOpen &&
                                                  !m_events.back().isExtra && !m_isLastCapClear);
    }

    bool applyLimit(const Limit &limit, std::vector<Event *> before)
    {
        const Bound &bound = limit.bound;
        const bool isLoss = bound.what == Bound::What::Loss;
        const bool isOfAll = bound.ofTotal || before.empty() || before.size() == m_events.size();
        if (isLoss && isOfAll && (m_events.size() > 1 || bound.ofTotal)) {
            const bool isFirst = !m_loss && !m_isFloorSettled;
            m_loss = bound.points;
            return isFirst;
        }
        const auto isOther = [isLoss](const Event *each) { return each->takesAway() != isLoss; };
        if (isLoss || (bound.ofAdded && !bound.ofTotal && m_events.size() > 1)) {
            m_isLastCapClear = m_isLastCapClear || (!isLoss && std::ranges::any_of(before, isOther));
            std::erase_if(before, isOther);
            if (before.size() == 1 && !before.front()->cap) {
                before.front()->cap = bound.points;
                return true;
            }
        }
        if (isLoss || !isOfAll || m_isCapSettled)
            return false;
        m_cap = bound.points;
        m_isCapSettled = true;
        m_isCapOfAdded = bound.ofAdded;
        return true;
    }

    /// 前三次不扣分 says from which time on something happens, and no tally can.
    void takeNoEffect(const Clause &clause)
    {
        static const QRegularExpression counts = wordPattern(u"{N}{U}|以[内下]|之内|[首前]次");
        m_isContradictory = m_isContradictory || counts.match(clause.text).hasMatch();
        m_reading.take(ProposalPart::Each, clause);
    }

    bool readEvent(std::size_t index)
    {
        auto event = eventOf(m_reading.clauses(), index);
        if (!event)
            return false;
        // 迟到一次扣1分，两次扣3分: how much in all, not how much each time.
        m_isContradictory = m_isContradictory || (!event->isNamed && !m_events.empty());
        m_reading.countIn(event->scoredIn);
        m_reading.take(ProposalPart::Each, m_reading.clauses()[index]);
        m_events.push_back(*std::move(event));
        return true;
    }

    bool readZero(const Clause &clause)
    {
        auto zero = zeroOf(clause);
        if (!zero)
            return false;
        if (!isTelling(zero->name)) {
            const Event *meant = zero->unit ? eventBefore(clause) : nullptr;
            const bool fits = meant && meant->unit.value_or(*zero->unit) == *zero->unit;
            m_isContradictory = m_isContradictory || !fits;
            zero->name = fits ? meant->name : QString{};
        }
        m_isContradictory = m_isContradictory || std::ranges::count(m_zeros, zero->name, &ZeroWhen::caseName) > 0;
        m_zeros.push_back({zero->name, zero->atLeast});
        m_reading.take(ProposalPart::Zero, clause);
        return true;
    }

    /// What 三次以上 counts: the only thing that the sentence named so far, or the only one at all.
    const Event *eventBefore(const Clause &clause) const
    {
        const auto isOfSentence = [&](const Event &each) { return each.sentence == clause.sentence; };
        const auto found = std::ranges::find_if(m_events, isOfSentence);
        if (found == m_events.end())
            return m_events.size() == 1 ? &m_events.front() : nullptr;
        return std::ranges::count_if(m_events, isOfSentence) == 1 ? &*found : nullptr;
    }

    /// 一次扣1分，一次不得分: the points of the case would never be seen.
    bool contradicts(const ZeroWhen &zero) const
    {
        const auto meant = std::ranges::find(m_events, zero.caseName, &Event::name);
        return meant != m_events.end() && zero.atLeast <= Amount::whole(meant->every);
    }

    bool readExchange(const Clause &clause)
    {
        auto exchange = exchangeOf(clause);
        if (!exchange)
            return false;
        m_isContradictory = m_isContradictory || !isTelling(exchange->of) || !isTelling(exchange->as);
        m_exchanges.push_back(*std::move(exchange));
        m_reading.take(ProposalPart::Exchange, clause);
        return true;
    }

    /// 全勤得10分: the start of what is taken away later.
    void readFull(const Clause &clause)
    {
        static const QRegularExpression pattern =
            wordPattern(u"^.*(?:[全满]勤|全部|按时|按要求|完成|无|达到|达标|参加).*[得计给记](?:(?<n>{N})分|满分)$");
        const QRegularExpressionMatch match = pattern.match(clause.text);
        if (!match.hasMatch() || m_full || (match.captured(u"n").isEmpty() && !m_reading.weight()))
            return;
        m_full = match.captured(u"n").isEmpty() ? m_reading.weight() : numberOf(match.capturedView(u"n"));
        m_isFullOfDeductions = true;
        m_reading.take(ProposalPart::Start, clause);
    }

    std::optional<RuleProposal> propose()
    {
        const bool takes = std::ranges::any_of(m_events, &Event::takesAway);
        const bool gives = std::ranges::any_of(m_events, [](const Event &each) { return !each.takesAway(); });
        const bool isQuota = std::ranges::all_of(m_events, [](const Event &e) { return e.isShort || e.isExtra; });
        if (takes && gives && !m_start && !m_full && !isQuota)
            return std::nullopt;
        if (m_full && m_reading.weight() && takes && *m_full != *m_reading.weight())
            return std::nullopt;
        if (m_isFullOfDeductions && !takes)
            return std::nullopt;
        std::optional<Points> start = m_start;
        if (takes && !start)
            start = m_full ? m_full : m_reading.weight();
        if (takes && !start)
            return std::nullopt;
        if (gives && !takes && m_full) {
            if (m_isCapSettled)
                return std::nullopt;
            m_cap = m_full;
            m_isCapSettled = true;
        }
        if (m_isCapOfAdded && takes)
            return std::nullopt;
        if (m_isCapOfAdded && m_cap)
            m_cap = *m_cap + start.value_or(Points{});
        // 最高不超过2分 behind deductions may bound the mark or the loss.
        if (takes && !gives && m_isCapSettled && m_cap != start)
            return std::nullopt;
        if (m_loss)
            m_floor = *start - *m_loss;
        m_isFloorSettled = m_isFloorSettled || m_loss;
        for (const Event &each : m_events) {
            if (!each.repeats)
                m_reading.leaveOpen(UnstatedParameter::Repeat);
        }
        if (const auto quota = proposeQuota(start))
            return quota;
        if (std::ranges::any_of(m_events, &Event::isExtra))
            return std::nullopt;
        return proposeTally(start.value_or(Points{}));
    }

    std::optional<RuleProposal> proposeQuota(std::optional<Points> full)
    {
        const auto isMissing = [](const Event &each) { return each.isShort; };
        if (std::ranges::count_if(m_events, isMissing) != 1 || m_events.size() > 2 || !m_zeros.empty() ||
            !m_exchanges.empty() || !full)
            return std::nullopt;
        const Event &missing = *std::ranges::find_if(m_events, isMissing);
        const Event *extra = m_events.size() == 2 ? &m_events[m_events.front().isShort ? 1 : 0] : nullptr;
        const auto fits = [&](const Event &each) {
            return each.every == 1 && (!each.cap || each.isExtra) && each.unit == missing.unit &&
                   std::holds_alternative<Points>(each.points);
        };
        if (!fits(missing) || (extra && (!fits(*extra) || !extra->isExtra || extra->takesAway())))
            return std::nullopt;
        const auto required = takeRequired(m_reading, *missing.unit);
        if (!required)
            return std::nullopt;
        QuotaRule rule{.required = *required, .full = *full, .perMissing = -std::get<Points>(missing.points)};
        rule.floor = m_floor;
        rule.cap = m_cap;
        if (extra) {
            rule.perExtra = std::get<Points>(extra->points);
            if (extra->cap && m_isCapSettled)
                return std::nullopt;
            if (extra->cap)
                rule.cap = *full + *extra->cap;
            else if (!m_isCapSettled)
                m_reading.leaveOpen(UnstatedParameter::Cap);
        }
        const std::int64_t each = -std::get<Points>(missing.points).inHundredths();
        const bool canFallBelow =
            each > 0 && required->inHundredths() > full->inHundredths() * Points::unitsPerOne() / each;
        if (!m_isFloorSettled && canFallBelow)
            m_reading.leaveOpen(UnstatedParameter::Floor);
        return m_reading.finish(rule);
    }

    std::optional<RuleProposal> proposeTally(Points start)
    {
        TallyRule rule{.base = start, .cases = {}, .floor = m_floor, .cap = m_cap};
        Points mostLost;
        bool canFall = false;
        bool grows = false;
        for (const Event &each : m_events) {
            TallyCase made{.name = each.name, .points = each.points, .cap = each.cap};
            if (each.takesAway()) {
                canFall = canFall || !each.cap;
                mostLost += each.cap.value_or(Points{});
            } else {
                grows = grows || !each.cap;
            }
            if (each.isShort && !takeRequired(m_reading, *each.unit))
                m_reading.leaveOpen(UnstatedParameter::Required);
            if (each.every > 1) {
                made.name = each.name + u"满"_s + QString::number(each.every) + each.unit.value_or(u"次"_s);
                rule.carry.push_back({.of = each.name, .every = each.every, .as = made.name});
                rule.cases.push_back({.name = each.name, .points = Points{}});
            }
            rule.cases.push_back(std::move(made));
        }
        const auto isCase = [&rule](const QString &name) {
            return std::ranges::find(rule.cases, name, &TallyCase::name) != rule.cases.end();
        };
        for (const Exchange &each : m_exchanges) {
            if (!isCase(each.as))
                return std::nullopt;
            if (!isCase(each.of))
                rule.cases.push_back({.name = each.of, .points = Points{}});
            rule.carry.push_back({.of = each.of, .every = each.every, .as = each.as});
        }
        for (const ZeroWhen &each : m_zeros) {
            if (contradicts(each))
                return std::nullopt;
            if (!isCase(each.caseName))
                rule.cases.push_back({.name = each.caseName, .points = Points{}});
            rule.zeroWhen.push_back(each);
        }
        if (!m_isFloorSettled && (canFall || start < mostLost))
            m_reading.leaveOpen(UnstatedParameter::Floor);
        if (!m_isCapSettled && grows)
            m_reading.leaveOpen(UnstatedParameter::Cap);
        return m_reading.finish(rule);
    }

    WordsReading m_reading;
    std::vector<Event> m_events;
    std::vector<Exchange> m_exchanges;
    std::vector<Limit> m_limits;
    std::vector<ZeroWhen> m_zeros;
    std::optional<Points> m_start;
    std::optional<Points> m_full;
    bool m_isFullOfDeductions = false;
    std::optional<Points> m_floor;
    bool m_isFloorSettled = false;
    std::optional<Points> m_cap;
    bool m_isCapSettled = false;
    bool m_isCapOfAdded = false;
    bool m_isLastCapClear = false; ///< it can only be of what is added, not of the deductions before
    std::optional<Points> m_loss;
    bool m_isContradictory = false;
};

} // namespace

std::optional<RuleProposal> readTally(const FoldedWords &words, std::optional<Points> weight)
{
    return TallyReader{words, weight}.read();
}

} // namespace yanben
