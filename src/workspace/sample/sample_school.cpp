#include "workspace/sample/sample_school.h"

#include "calendar/when_dates.h"
#include "storage/repository.h"
#include "storage/tables.h"
#include "workspace/sample/sample_files.h"

#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// Writes the sample's rows, giving out keys and finding names again.
class SampleRows
{
public:
    SampleRows(const Database &database, Transaction &transaction) : m_database{database}, m_transaction{transaction} {}

    void write(const SampleFiles &files)
    {
        writeSchool(files.plan);
        writePeople(files.staff, files.records);
        writePlan(files.plan);
        writeSchedule(files.schedule);
        writeRubric(files.rubric);
        writeRecords(files.records);
    }

private:
    template <typename T>
    IdOf<T> insert(T row)
    {
        row.id = static_cast<IdOf<T>>(++m_lastKeys[Columns<T>::name]);
        row.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Repository<T>{m_database}.insert(m_transaction, row);
        return row.id;
    }

    void writeSchool(const SamplePlan &plan)
    {
        insert(School{.id = {}, .uid = {}, .name = plan.school, .signature = {}});
        m_term = plan.term;
        m_term.id = insert(plan.term);
        for (const QString &name : plan.places)
            insert(ListEntry{.id = {}, .uid = {}, .kind = ListKind::Place, .name = name, .sameAs = {}});
        for (const QString &name : plan.forms)
            insert(ListEntry{.id = {}, .uid = {}, .kind = ListKind::Form, .name = name, .sameAs = {}});
        int position = 0;
        for (Stage stage : plan.stages) {
            stage.term = m_term.id;
            stage.position = position++;
            insert(stage);
        }
    }

    void writePeople(const SampleStaff &staff, const RecordsSheet &records)
    {
        int position = 0;
        for (const QString &name : staff.groups) {
            const auto kind = position == 0 ? GroupKind::Everyone : GroupKind::Listed;
            m_groups[name] =
                insert(Group{.id = {}, .uid = {}, .name = name, .kind = kind, .sameAs = {}, .position = position++});
        }
        for (const auto &[name, post] : staff.named)
            addPerson(name, post, false);
        for (const SubjectRecords &subject : records.subjects) {
            addPerson(subject.name, {}, true);
            for (const QString &group : subject.groups) {
                if (group == staff.groups.front())
                    continue;
                insert(Membership{.id = {},
                                  .uid = {},
                                  .staff = m_staff.at(subject.name),
                                  .group = m_groups.at(group),
                                  .from = {},
                                  .to = {}});
            }
        }
    }

    void addPerson(const QString &name, const QString &post, bool scored)
    {
        StaffMember member;
        member.name = name;
        member.post = post;
        member.scored = scored;
        m_staff[name] = insert(member);
    }

    void writePlan(const SamplePlan &files)
    {
        Plan plan;
        plan.term = m_term.id;
        plan.title = files.title;
        const PlanId id = insert(plan);
        int position = 0;
        for (Section section : files.sections) {
            section.plan = id;
            section.position = position++;
            insert(section);
        }
        position = 0;
        for (const auto &[role, name] : files.leaders)
            insert(Leader{
                .id = {}, .uid = {}, .plan = id, .role = role, .staff = m_staff.at(name), .position = position++});
    }

    std::vector<Participant> participants(const std::vector<QString> &names) const
    {
        std::vector<Participant> result;
        for (const QString &name : names) {
            Participant &participant = result.emplace_back();
            if (const auto person = m_staff.find(name); person != m_staff.end())
                participant.staff = person->second;
            else
                participant.group = m_groups.at(name);
        }
        return result;
    }

    void writeSchedule(const SampleSchedule &schedule)
    {
        int position = 0;
        for (const QString &name : schedule.topics)
            m_topics[name] =
                insert(Topic{.id = {}, .uid = {}, .term = m_term.id, .name = name, .position = position++});
        position = 0;
        for (const SampleActivity &each : schedule.activities) {
            const DateSpan span = spanOf(each.when, m_term);
            Activity activity;
            activity.term = m_term.id;
            activity.topic = m_topics.at(each.topic);
            activity.position = position++;
            activity.title = each.title;
            activity.when = each.when;
            activity.start = span.first;
            activity.end = span.last;
            activity.forms = each.forms;
            activity.backgroundTask = each.backgroundTask;
            writeSessions(insert(activity), each.sessions);
        }
    }

    void writeSessions(ActivityId activity, const std::vector<SampleSession> &sessions)
    {
        int position = 0;
        for (const SampleSession &session : sessions) {
            insert(Session{.id = {},
                           .uid = {},
                           .activity = activity,
                           .position = position++,
                           .when = {},
                           .presenters = participants(session.presenters),
                           .audience = participants(session.audience),
                           .place = session.place});
        }
    }

    void writeRubric(const RubricSheet &sheet)
    {
        m_rubric = insert(Rubric{.id = {}, .uid = {}, .term = m_term.id});
        RubricVersion version;
        version.rubric = m_rubric;
        version.terms = sheet.terms;
        const RubricVersionId versionId = insert(version);
        int position = 0;
        for (const CriterionSpec &spec : sheet.criteria) {
            CriterionVersion row;
            row.version = versionId;
            row.criterion = insert(Criterion{.id = {}, .uid = {}, .rubric = m_rubric, .key = spec.no});
            row.position = position++;
            row.spec = spec;
            if (spec.topic)
                row.topic = m_topics.at(*spec.topic);
            row.spec.topic.reset();
            insert(row);
            m_criteria[spec.no] = {row.criterion, spec.method};
        }
    }

    void writeRecords(const RecordsSheet &records)
    {
        for (const SubjectRecords &subject : records.subjects) {
            const SheetId sheet = insert(ScoreSheet{
                .id = {}, .uid = {}, .term = m_term.id, .rubric = m_rubric, .subject = m_staff.at(subject.name)});
            for (const CriterionRecord &each : subject.records) {
                const auto &[criterion, method] = m_criteria.at(each.no);
                CellRecord record;
                record.sheet = sheet;
                record.criterion = criterion;
                record.record = each.record;
                writeEntries(insert(record), each.record.data, method);
            }
        }
    }

    /// A tally is the fold of its entries: one for each case that was counted.
    void writeEntries(RecordId record, const RecordData &data, const QString &evidence)
    {
        const auto *tally = std::get_if<TallyRecord>(&data.observed);
        if (!tally)
            return;
        for (const CaseCount &counted : tally->counts) {
            RecordEntry entry;
            entry.record = record;
            entry.caseKey = counted.caseName;
            entry.count = counted.count;
            entry.evidence = evidence;
            insert(entry);
        }
    }

    const Database &m_database;
    Transaction &m_transaction;
    Term m_term;
    RubricId m_rubric{};
    std::map<QString, qint64> m_lastKeys;
    std::map<QString, StaffId> m_staff;
    std::map<QString, GroupId> m_groups;
    std::map<QString, TopicId> m_topics;
    std::map<QString, std::pair<CriterionId, QString>> m_criteria; ///< by number, with what is looked at
};

} // namespace

void createSample(const QString &path)
{
    const SampleFiles files = readSampleFiles();
    Database::create(path, [&files](const Database &database) {
        Transaction transaction{database};
        SampleRows{database, transaction}.write(files);
        transaction.commit();
    });
}

} // namespace yanben
