#include "storage/act_log.h"

#include "storage/sqlite/column.h"
#include "storage/sqlite/statement.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

const QString actColumns = u"act.id, act.uid, act.at, act.who, act.role, act.kind, act.subjects, act.why, act.sitting, "
                           "act.schema, act.reverts"_s;

ActRow actOf(const Statement &select)
{
    ActRow act;
    std::vector<QString> subjects;
    int column = 0;
    fromColumn(select.at(column++), act.id);
    fromColumn(select.at(column++), act.uid);
    fromColumn(select.at(column++), act.at);
    fromColumn(select.at(column++), act.who);
    fromColumn(select.at(column++), act.role);
    fromColumn(select.at(column++), act.kind);
    fromColumn(select.at(column++), subjects);
    fromColumn(select.at(column++), act.why);
    fromColumn(select.at(column++), act.sitting);
    fromColumn(select.at(column++), act.schema);
    fromColumn(select.at(column++), act.reverts);
    act.subjects = QStringList{subjects.begin(), subjects.end()};
    return act;
}

ChangeRow changeOf(const Statement &select, int column)
{
    return {.entity = select.at(column).toString(),
            .entityId = select.at(column + 1).toLongLong(),
            .was = select.at(column + 2).toByteArray(),
            .became = select.at(column + 3).toByteArray()};
}

QVariant textOrNull(const QByteArray &json)
{
    return json.isEmpty() ? QVariant{} : QVariant{QString::fromUtf8(json)};
}

} // namespace

std::vector<ActRow> ActLog::acts() const
{
    Statement select{m_database, u"SELECT %1 FROM act ORDER BY id"_s.arg(actColumns)};
    std::vector<ActRow> acts;
    for (select.run(); select.next();)
        acts.push_back(actOf(select));
    return acts;
}

qint64 ActLog::lastKey() const
{
    Statement select{m_database, u"SELECT coalesce(max(id), 0) FROM act"_s};
    select.run().next();
    const qint64 key = select.first().toLongLong();
    return key;
}

std::vector<ChangeRow> ActLog::changesOf(ActId act) const
{
    Statement select{m_database,
                     u"SELECT entity, entity_id, was, became FROM change WHERE act_id = :act ORDER BY id"_s};
    select.bind(u":act"_s, toColumn(act));
    std::vector<ChangeRow> changes;
    for (select.run(); select.next();)
        changes.push_back(changeOf(select, 0));
    return changes;
}

std::vector<std::pair<ActRow, ChangeRow>> ActLog::historyOf(const QString &entity, qint64 entityId) const
{
    Statement select{m_database,
                     u"SELECT %1, change.entity, change.entity_id, change.was, change.became FROM change "
                     "JOIN act ON act.id = change.act_id "
                     "WHERE change.entity = :entity AND change.entity_id = :id ORDER BY change.id"_s.arg(actColumns)};
    select.bind(u":entity"_s, entity).bind(u":id"_s, entityId);
    std::vector<std::pair<ActRow, ChangeRow>> history;
    for (select.run(); select.next();)
        history.emplace_back(actOf(select), changeOf(select, 11));
    return history;
}

std::vector<qint64> ActLog::idsOf(const QString &entity) const
{
    Statement select{m_database, u"SELECT DISTINCT entity_id FROM change WHERE entity = :entity ORDER BY entity_id"_s};
    select.bind(u":entity"_s, entity);
    std::vector<qint64> ids;
    for (select.run(); select.next();)
        ids.push_back(select.at(0).toLongLong());
    return ids;
}

void ActLog::append(Transaction &, const ActRow &act, const std::vector<ChangeRow> &changes) const
{
    Statement insertAct{m_database,
                        u"INSERT INTO act (id, uid, at, who, role, kind, subjects, why, sitting, schema, reverts) "
                        "VALUES (:id, :uid, :at, :who, :role, :kind, :subjects, :why, :sitting, :schema, :reverts)"_s};
    insertAct.bind(u":id"_s, toColumn(act.id))
        .bind(u":uid"_s, act.uid)
        .bind(u":at"_s, toColumn(act.at))
        .bind(u":who"_s, toColumn(act.who))
        .bind(u":role"_s, act.role)
        .bind(u":kind"_s, act.kind)
        .bind(u":subjects"_s, toColumn(std::vector<QString>{act.subjects.begin(), act.subjects.end()}))
        .bind(u":why"_s, toColumn(act.why))
        .bind(u":sitting"_s, act.sitting)
        .bind(u":schema"_s, act.schema)
        .bind(u":reverts"_s, toColumn(act.reverts))
        .run();

    Statement insertChange{m_database, u"INSERT INTO change (act_id, entity, entity_id, was, became) "
                                       "VALUES (:act, :entity, :id, :was, :became)"_s};
    for (const ChangeRow &change : changes) {
        insertChange.bind(u":act"_s, toColumn(act.id))
            .bind(u":entity"_s, change.entity)
            .bind(u":id"_s, change.entityId)
            .bind(u":was"_s, textOrNull(change.was))
            .bind(u":became"_s, textOrNull(change.became))
            .run();
    }
}

} // namespace yanben
