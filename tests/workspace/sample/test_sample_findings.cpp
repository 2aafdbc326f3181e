#include "workspace/acts/finding_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/finding_labels.h"
#include "workspace/sample/sample_school.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class SampleCopy
{
public:
    SampleCopy()
    {
        const QString path = m_folder.filePath(u"sample.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    }

    Workspace &workspace() { return *m_workspace; }
    TermId term() const { return m_workspace->state().all<Term>().begin()->first; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

using Lines = std::set<std::pair<QString, QString>>;

Lines linesOf(const State &state, TermId term, const std::vector<Finding> &findings)
{
    Lines lines;
    for (const Finding &finding : findings)
        lines.emplace(findingCodeWord(finding.code), findingLabelOf(state, term, finding.target));
    return lines;
}

} // namespace

TEST_CASE("The sample holds the findings of its source, each at its place, and no others")
{
    SampleCopy sample;
    FindingsBook book{sample.workspace()};
    book.setTerm(sample.term());
    Lines expected{
        {u"RUBRIC_SUM"_s, u"rubric"_s},
        {u"RUBRIC_MISSING_PARAMETER"_s, u"criterion/1"_s},
        {u"RUBRIC_NO_CAP"_s, u"criterion/11"_s},
        {u"DATE_ON_HOLIDAY"_s, u"activity/4"_s},
        {u"DATE_STARTS_ON_WEEKEND"_s, u"activity/7"_s},
        {u"DATE_STARTS_ON_HOLIDAY"_s, u"activity/11"_s},
        {u"DATE_ENDS_ON_HOLIDAY"_s, u"activity/12"_s},
        {u"RANGE_CROSSES_HOLIDAY"_s, u"activity/6"_s},
        {u"ROW_ORDER"_s, u"activity/6"_s},
        {u"ROW_ORDER"_s, u"activity/11"_s},
        {u"LOCATION_MISSING"_s, u"activity/12"_s},
        {u"PRESENTER_OVERLAP"_s, u"activity/6+activity/7"_s},
        {u"PARTICIPANTS_CONTRADICT_TITLE"_s, u"activity/11"_s},
        {u"FORM_NOT_IN_LIST"_s, u"form/排查问题"_s},
        {u"FORM_NOT_IN_LIST"_s, u"form/聚焦重点"_s},
        {u"FORM_NOT_IN_LIST"_s, u"form/任务设定"_s},
    };
    for (const int no : {3, 4, 5, 6, 7, 8, 10, 12, 13, 14})
        expected.emplace(u"RUBRIC_NO_ZERO_TIER"_s, u"criterion/%1"_s.arg(no));
    CHECK(linesOf(sample.workspace().state(), sample.term(), book.findings()) == expected);
    CHECK(book.findings().size() == expected.size());
}

TEST_CASE("Every fix on the sample takes its finding away and brings no other")
{
    SampleCopy sample;
    FindingsBook book{sample.workspace()};
    book.setTerm(sample.term());
    const std::vector<Finding> before = book.findings();
    std::set<std::pair<FindingCode, QString>> known;
    for (const Finding &finding : before)
        known.emplace(finding.code, targetKey(finding.target));
    for (const Finding &finding : before) {
        for (const FindingFix &way : finding.fixes) {
            CAPTURE(QString{findingCodeWord(finding.code)}.toStdString(), targetKey(finding.target).toStdString());
            REQUIRE(sample.workspace().acts().run(book.fix(finding, way)) == RunResult::Done);
            std::set<std::pair<FindingCode, QString>> left;
            for (const Finding &one : book.findings())
                left.emplace(one.code, targetKey(one.target));
            CHECK_FALSE(left.contains({finding.code, targetKey(finding.target)}));
            // Divided by all weights, what is not for everybody costs the others points: that is told in turn.
            const auto *convert = std::get_if<ConvertTotal>(&way);
            const bool isByAll = convert && convert->conversion.of == ConvertBase::All;
            const auto costs = [](const auto &one) { return one.first == FindingCode::ConvertWithDropped; };
            CHECK(std::erase_if(left, costs) == (isByAll ? 1U : 0U));
            CHECK(std::ranges::includes(known, left));
            REQUIRE(sample.workspace().acts().undo() == RunResult::Done);
        }
    }
    CHECK(book.findings() == before);
}
