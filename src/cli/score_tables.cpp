#include "cli/score_tables.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString totalText(const SheetResult &sheet)
{
    return sheet.total ? sheet.total->toString() : QString{};
}

QString possibleText(const SheetResult &sheet)
{
    return sheet.possible ? sheet.possible->toString() : QString{};
}

QString rankText(const SheetResult &sheet)
{
    return sheet.rank ? QString::number(*sheet.rank) : QString{};
}

QString markText(const Outcome &outcome)
{
    if (outcome.points)
        return outcome.points->toString();
    switch (outcome.state) {
    case RecordState::Missing: return u"未评"_s;
    case RecordState::Absent: return u"缺"_s;
    case RecordState::Exempt: return u"免"_s;
    case RecordState::NotApplicable: return u"不适用"_s;
    case RecordState::Recorded: break;
    }
    return outcome.level.value_or(QString{});
}

QString csvField(QString text)
{
    // What a spreadsheet would take for a formula; a negative number is one of the program's own.
    static const QString formula = u"=+-@\t\r"_s;
    bool number = false;
    text.toDouble(&number);
    if (!number && !text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe << csvField(field);
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray scoresAsText(const ScoreTable &table)
{
    QString text = u"姓名\t得分\t可得分\t名次\t等次\n"_s;
    for (std::size_t i = 0; i < table.sheets.size(); ++i) {
        const SheetResult &sheet = table.sheets[i];
        text += QStringList{table.names[i], totalText(sheet), possibleText(sheet),
                            sheet.provisional ? u"暂计"_s : rankText(sheet), sheet.grade.value_or(QString{})}
                    .join(u'\t') +
                u'\n';
    }
    return text.toUtf8();
}

QByteArray scoresAsCsv(const ScoreTable &table)
{
    QStringList heads{u"姓名"_s};
    for (const CriterionSpec &criterion : table.rubric.criteria)
        heads << criterion.no + u'.' + criterion.title;
    heads << u"得分"_s << u"可得分"_s << u"名次"_s << u"等次"_s << u"暂计"_s;
    QString text = csvLine(heads);
    for (std::size_t i = 0; i < table.sheets.size(); ++i) {
        const SheetResult &sheet = table.sheets[i];
        QStringList fields{table.names[i]};
        for (const Outcome &outcome : sheet.outcomes)
            fields << markText(outcome);
        fields << totalText(sheet) << possibleText(sheet) << rankText(sheet) << sheet.grade.value_or(QString{})
               << (sheet.provisional ? u"是"_s : u"否"_s);
        text += csvLine(fields);
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace yanben
