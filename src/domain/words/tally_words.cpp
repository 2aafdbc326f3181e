// Deductions and additions each time something happens, and what is short of a required number.
#include "domain/words/bound_words.h"
#include "domain/words/count_words.h"
#include "domain/words/event_words.h"
#include "domain/words/tally_proposal.h"

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

struct MostTimes
{
    int count;
    QString unit;
};

class TallyReader
{
public:
    TallyReader(const FoldedWords &words, std::optional<Points> weight) : m_reading{words, weight} {}

    std::optional<RuleProposal> read()
    {
        for (std::size_t i = 0; i < m_reading.clauses().size(); ++i) {
            const Clause &clause = m_reading.clauses()[i];
            // Of several the best, or their mean: a tally adds them up.
            static const QRegularExpression otherwise{
                u"取(?:其|最)[高好]|就高|最高项|[只取][计算记取]?其?[一1]项|[取求]平均"_s};
            m_isContradictory = m_isContradictory || otherwise.match(clause.text).hasMatch();
            if (saysNoEffect(clause.text))
                takeNoEffect(clause);
            else if (!readBound(clause) && !readMostTimes(clause) && !readEvent(i) && !readZero(clause) &&
                     !readExchange(clause))
                readFull(clause);
        }
        applyLimits();
        m_isContradictory = m_isContradictory || !applyMostTimes();
        if (m_isContradictory || m_said.events.empty())
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
        case Bound::What::Floor:
            return settle(m_said.floor, m_said.isFloorSettled, *bound, clause, ProposalPart::Floor);
        case Bound::What::NoFloor:
            return settle(m_said.floor, m_said.isFloorSettled, *bound, clause, ProposalPart::Floor);
        case Bound::What::NoCap: return settle(m_said.cap, m_said.isCapSettled, *bound, clause, ProposalPart::Cap);
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

    /// 限3次, 最多计8篇, 共5次: so many times the points of the one thing that is counted.
    bool readMostTimes(const Clause &clause)
    {
        static const QRegularExpression pattern = wordPattern(
            u"^(?:每人)?(?:每学期|本学期|一学期)?(?:最多(?:不超过)?|至多|不超过|限|以|总?共|共计)(?:计|算|记|参加)?"
            u"(?<k>{N})(?<u>{U})(?:为限|封顶|以内|之内)?$");
        static const QRegularExpression behind = wordPattern(u"^以?(?<k>{N})(?<u>{U})(?:为限|封顶)$");
        QRegularExpressionMatch match = pattern.match(clause.text);
        if (!match.hasMatch())
            match = behind.match(clause.text);
        const auto most = match.hasMatch() ? countOf(match.capturedView(u"k")) : std::nullopt;
        if (!most)
            return false;
        m_isContradictory = m_isContradictory || m_mostTimes;
        m_mostTimes = MostTimes{*most, match.captured(u"u")};
        m_reading.take(ProposalPart::Cap, clause);
        return true;
    }

    /// False where it is not of a single thing that gives the same each time.
    bool applyMostTimes()
    {
        if (!m_mostTimes)
            return true;
        const Event *only = m_said.events.size() == 1 ? &m_said.events.front() : nullptr;
        const auto *each = only ? std::get_if<Points>(&only->points) : nullptr;
        if (!each || only->takesAway() || only->every != 1 || m_said.isCapSettled || m_start ||
            only->unit.value_or(m_mostTimes->unit) != m_mostTimes->unit)
            return false;
        m_said.cap = m_mostTimes->count * *each;
        m_said.isCapSettled = true;
        return true;
    }

    /// Which events a bound is of is known when all have been read.
    bool keepForLater(const Clause &clause, const Bound &bound)
    {
        const bool isCap = bound.what == Bound::What::Cap;
        m_limits.push_back({bound, clause.sentence, m_said.events.size()});
        m_reading.take(isCap ? ProposalPart::Cap : ProposalPart::Floor, clause);
        return true;
    }

    void applyLimits()
    {
        for (const Limit &limit : m_limits) {
            std::vector<Event *> before;
            for (std::size_t i = 0; i < limit.eventsBefore; ++i) {
                if (m_said.events[i].sentence == limit.sentence)
                    before.push_back(&m_said.events[i]);
            }
            m_isContradictory = m_isContradictory || !applyLimit(limit, std::move(before));
        }
        // Behind the last of several, 最多扣5分 may mean that one or all of them.
        const bool someOpen = std::ranges::any_of(m_said.events, [](const Event &each) { return !each.cap; });
        m_isContradictory = m_isContradictory || (m_said.events.size() > 1 && m_said.events.back().cap && someOpen &&
                                                  !m_said.events.back().isExtra && !m_isLastCapClear);
    }

    bool applyLimit(const Limit &limit, std::vector<Event *> before)
    {
        const Bound &bound = limit.bound;
        const bool isLoss = bound.what == Bound::What::Loss;
        const bool isOfAll = bound.ofTotal || before.empty() || before.size() == m_said.events.size();
        if (isLoss && isOfAll && (m_said.events.size() > 1 || bound.ofTotal)) {
            const bool isFirst = !m_loss && !m_said.isFloorSettled;
            m_loss = bound.points;
            return isFirst;
        }
        const auto isOther = [isLoss](const Event *each) { return each->takesAway() != isLoss; };
        if (isLoss || (bound.ofAdded && !bound.ofTotal && m_said.events.size() > 1)) {
            m_isLastCapClear = m_isLastCapClear || (!isLoss && std::ranges::any_of(before, isOther));
            std::erase_if(before, isOther);
            if (before.size() == 1 && !before.front()->cap) {
                before.front()->cap = bound.points;
                return true;
            }
        }
        if (isLoss || !isOfAll || m_said.isCapSettled)
            return false;
        m_said.cap = bound.points;
        m_said.isCapSettled = true;
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
        m_isContradictory = m_isContradictory || (!event->isNamed && !m_said.events.empty());
        m_reading.countIn(event->scoredIn);
        m_reading.take(ProposalPart::Each, m_reading.clauses()[index]);
        m_said.events.push_back(*std::move(event));
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
        } else if (const Event *meant = shortageOf(*zero)) {
            zero->name = meant->name;
        }
        m_isContradictory = m_isContradictory || std::ranges::count(m_said.zeros, zero->name, &ZeroWhen::caseName) > 0;
        m_isPieceZeroed = m_isPieceZeroed || !zero->unit;
        m_said.zeros.push_back({zero->name, zero->atLeast});
        m_reading.take(ProposalPart::Zero, clause);
        return true;
    }

    /// What 三次以上 counts: the only thing that the sentence named so far, or the only one at all.
    const Event *eventBefore(const Clause &clause) const
    {
        const auto isOfSentence = [&](const Event &each) { return each.sentence == clause.sentence; };
        const auto found = std::ranges::find_if(m_said.events, isOfSentence);
        if (found == m_said.events.end())
            return m_said.events.size() == 1 ? &m_said.events.front() : nullptr;
        return std::ranges::count_if(m_said.events, isOfSentence) == 1 ? &*found : nullptr;
    }

    /// 每少一次扣1分，少三次以上不得分: both count the same.
    const Event *shortageOf(const ZeroWords &zero) const
    {
        const auto found = std::ranges::find_if(m_said.events, [&zero](const Event &each) {
            return each.isShort && each.unit == zero.unit && each.name.contains(zero.name + u'一' + *each.unit);
        });
        return found == m_said.events.end() ? nullptr : &*found;
    }

    bool readExchange(const Clause &clause)
    {
        auto exchange = exchangeOf(clause);
        if (!exchange)
            return false;
        m_isContradictory = m_isContradictory || !isTelling(exchange->of) || !isTelling(exchange->as);
        m_said.exchanges.push_back(*std::move(exchange));
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
        const bool takes = std::ranges::any_of(m_said.events, &Event::takesAway);
        const bool gives = std::ranges::any_of(m_said.events, [](const Event &each) { return !each.takesAway(); });
        const bool isQuota = std::ranges::all_of(m_said.events, [](const Event &e) { return e.isShort || e.isExtra; });
        if (takes && gives && !m_start && !m_full && !isQuota)
            return std::nullopt;
        // Behind 每篇加1分 nobody knows whether one piece or all of them.
        if (gives && !takes && m_isPieceZeroed)
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
            if (m_said.isCapSettled)
                return std::nullopt;
            m_said.cap = m_full;
            m_said.isCapSettled = true;
        }
        if (m_isCapOfAdded && takes)
            return std::nullopt;
        if (m_isCapOfAdded && m_said.cap)
            m_said.cap = *m_said.cap + start.value_or(Points{});
        // 最高不超过2分 behind deductions may bound the mark or the loss.
        if (takes && !gives && m_said.isCapSettled && m_said.cap != start)
            return std::nullopt;
        if (m_loss)
            m_said.floor = *start - *m_loss;
        m_said.isFloorSettled = m_said.isFloorSettled || m_loss;
        for (const Event &each : m_said.events) {
            if (!each.repeats)
                m_reading.leaveOpen(UnstatedParameter::Repeat);
        }
        if (const auto quota = quotaOf(m_reading, m_said, start))
            return quota;
        if (std::ranges::any_of(m_said.events, &Event::isExtra))
            return std::nullopt;
        return tallyOf(m_reading, m_said, start.value_or(Points{}));
    }

    WordsReading m_reading;
    SaidOfTally m_said;
    std::vector<Limit> m_limits;
    std::optional<Points> m_start;
    std::optional<Points> m_full;
    bool m_isFullOfDeductions = false;
    bool m_isPieceZeroed = false; ///< 抄袭不得分: without a count
    bool m_isCapOfAdded = false;
    bool m_isLastCapClear = false; ///< it can only be of what is added, not of the deductions before
    std::optional<MostTimes> m_mostTimes;
    std::optional<Points> m_loss;
    bool m_isContradictory = false;
};

} // namespace

std::optional<RuleProposal> readTally(const FoldedWords &words, std::optional<Points> weight)
{
    return TallyReader{words, weight}.read();
}

} // namespace yanben
