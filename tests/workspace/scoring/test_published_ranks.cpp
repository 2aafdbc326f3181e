// 名次 as it was given out: it stays on the slip, whatever is published or corrected later.
#include "checks/check_term.h"
#include "documents/scoring/slip_document.h"
#include "storage/database.h"
#include "storage/sqlite/statement.h"
#include "support/rated_term.h"
#include "workspace/live/findings_book.h"
#include "workspace/papers/scores/list_papers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/scores/published/ranks_to_come.h"

using namespace yanben;

namespace
{

SubjectScore scoreOn(const RatedTerm &term, std::size_t who)
{
    for (const SubjectScore &score : term.scores()) {
        if (score.subject == term.staff[who])
            return score;
    }
    FAIL("not scored");
    Q_UNREACHABLE();
}

int rankOf(const RatedTerm &term, std::size_t who)
{
    return scoreOn(term, who).result.rank.value();
}

int rankedIn(const RatedTerm &term)
{
    return static_cast<int>(
        std::ranges::count_if(term.scores(), [](const SubjectScore &each) { return each.result.rank.has_value(); }));
}

QString givenOut(int rank, int ranked)
{
    return u"%1/%2（以2019年7月1日公布为准）"_s.arg(rank).arg(ranked);
}

QString slipRank(const RatedTerm &term, std::size_t who)
{
    return slipPaper(term.state(), term.rubric(), scoreOn(term, who)).rank;
}

QString rankingRemark(const RatedTerm &term, std::size_t who)
{
    const RankingDocument list = rankingPaper(term.state(), term.rubric(), term.scores(), {});
    for (const RankingLine &line : list.groups.front().lines) {
        if (line.teacher == subjectName(term.state(), term.staff[who]))
            return line.remark;
    }
    return {};
}

} // namespace

TEST_CASE("A slip that was given out keeps its rank when another sheet comes to stand above it", "[published ranks]")
{
    RatedTerm term;
    term.setLevel(0, 1);
    const int rank = rankOf(term, 0);
    REQUIRE(rankOf(term, 1) == rank + 1);
    const int ranked = rankedIn(term);
    CHECK(slipRank(term, 0) == QString::number(rank)); // not given out yet: the rank of now, and nothing said of a day
    term.publish({0});
    const PublishedSheet &kept = *publishedScores(term.state(), term.rubric()).at(term.staff[0]).sheet;
    CHECK(kept.rank == rank);
    CHECK(kept.ranked == ranked);
    const QString given = slipRank(term, 0);
    CHECK(given == givenOut(rank, ranked));
    CHECK(slipResultLine(slipPaper(term.state(), term.rubric(), scoreOn(term, 0))).contains(u"名次 "_s + given));
    CHECK_FALSE(rankingRemark(term, 0).contains(u"公布时"_s));

    term.setLevel(1, 0);
    REQUIRE(rankOf(term, 0) == rank + 1);
    CHECK(slipRank(term, 0) == given);
    const QString now = u"总评表现列第%1名"_s.arg(rank + 1); // as the totals tell of the earlier one
    CHECK(slipResultLine(slipPaper(term.state(), term.rubric(), scoreOn(term, 0))).contains(now));
    CHECK_FALSE(slipResultLine(slipPaper(term.state(), term.rubric(), scoreOn(term, 1))).contains(u"总评表现列"_s));
    const QString earlier = u"公布时第%1名"_s.arg(rank);
    CHECK(rankingRemark(term, 0).contains(earlier));
    const std::vector<SubjectScore> own{scoreOn(term, 0)};
    CHECK(totalsPaper(term.state(), term.rubric(), own).lines.front().remark == earlier);
    // It is told, and keeps nothing from being done.
    CHECK(term.corrections().empty());
    const TermId id = term.state().all<Term>().begin()->first;
    for (const Finding &finding : checkTerm(checkInput(term.state(), id)))
        CHECK(finding.code != FindingCode::PublishedDiffers);

    term.publish({1});
    CHECK(slipRank(term, 1) == givenOut(rank, ranked));
    CHECK(slipRank(term, 0) == given);
    term.acts().flush();
    term.open();
    CHECK(slipRank(term, 0) == given);
}

TEST_CASE("A correction gives out a rank of its own, and leaves that of the others alone", "[published ranks]")
{
    RatedTerm term;
    term.setLevel(0, 1);
    const int rank = rankOf(term, 0);
    const int ranked = rankedIn(term);
    term.publish({0, 1});
    CHECK(slipRank(term, 0) == givenOut(rank, ranked));
    CHECK(slipRank(term, 1) == givenOut(rank + 1, ranked));
    term.setLevel(1, 0);
    CHECK(slipRank(term, 1) == givenOut(rank + 1, ranked)); // proposed, not accepted
    term.correct(u"补录"_s, 1);
    const QString corrected = u"%1/%2（按2019年7月1日更正后的结果，更正前公布为第%3名）"_s;
    CHECK(slipRank(term, 1) == corrected.arg(rank).arg(ranked).arg(rank + 1));
    CHECK(slipRank(term, 0) == givenOut(rank, ranked));
    const std::vector<SubjectScore> both{scoreOn(term, 1), scoreOn(term, 0)};
    const TotalsDocument totals = totalsPaper(term.state(), term.rubric(), both);
    CHECK(totals.lines[0].remark == u"已更正（2019年7月1日，第2次公布）；更正前第%1名"_s.arg(rank + 1));
    CHECK_FALSE(totals.lines[1].remark.contains(u"更正"_s));
    CHECK(rankOf(term, 0) == rank + 1);
    CHECK(rankingRemark(term, 0).contains(u"公布时第%1名"_s.arg(rank)));
    CHECK_FALSE(rankingRemark(term, 1).contains(u"公布时"_s));
    CHECK(rankingRemark(term, 1).contains(u"更正前第%1名"_s.arg(rank + 1)));
    CHECK_FALSE(rankingRemark(term, 0).contains(u"更正前"_s));
    const SheetId sheet = publishedScores(term.state(), term.rubric()).at(term.staff[1]).sheet->sheet;
    CHECK(revisionsOf(term.state(), sheet).size() == 2);
}

TEST_CASE("The rank of a correction is told before it is made, and whom it moves", "[published ranks]")
{
    RatedTerm term;
    term.setLevel(0, 1);
    const int rank = rankOf(term, 0);
    term.publish({0, 1});
    term.setLevel(1, 0);
    const std::vector<Correction> proposed = term.corrections();
    REQUIRE(proposed.size() == 1);
    CHECK(proposed.front().subject == term.staff[1]);
    CHECK(proposed.front().rankBefore == rank + 1);
    CHECK(proposed.front().result.outcomes.empty());
    const RanksToCome ranks{term.state(), term.rubric()};
    CHECK(ranks.with({}).at(term.staff[0]) == rank);
    CHECK(ranks.with({}).at(term.staff[1]) == rank + 1);
    CHECK(static_cast<int>(ranks.with({}).size()) == rankedIn(term));
    const std::map<Subject, int> then = ranks.with({{term.staff[1], proposed.front().result}});
    CHECK(then.at(term.staff[1]) == rank);
    CHECK(then.at(term.staff[0]) == rank + 1);
    term.correct(u"补录"_s, 1);
    CHECK(publishedScores(term.state(), term.rubric()).at(term.staff[1]).sheet->rank == rank);
}

TEST_CASE("A publication that kept no rank shows the rank of now and says so", "[published ranks]")
{
    RatedTerm term;
    term.publish({0});
    term.acts().flush();
    {
        const Database file = Database::open(term.path());
        Statement{file, u"UPDATE published_sheet SET rank = NULL, ranked = NULL"_s}.run();
    }
    term.open();
    CHECK(slipRank(term, 0) == u"%1（按目前的结果，公布时未记录名次）"_s.arg(rankOf(term, 0)));
    CHECK_FALSE(rankingRemark(term, 0).contains(u"公布时第"_s));
}

TEST_CASE("A file does not take a rank that nobody can have", "[published ranks]")
{
    RatedTerm term;
    term.publish({0});
    term.acts().flush();
    const Database file = Database::open(term.path());
    CHECK_THROWS_AS(Statement(file, u"UPDATE published_sheet SET rank = 0"_s).run(), StorageError);
    CHECK_THROWS_AS(Statement(file, u"UPDATE published_sheet SET rank = 9, ranked = 2"_s).run(), StorageError);
}
