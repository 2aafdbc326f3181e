#include "cli/score_tables.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString text(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString{};
}

/// Of a rubric that counts in several units each has its own: 得分（课时）.
QStringList totalHeads(const ScoreAnswer &table)
{
    const std::vector<UnitTotal> &totals =
        table.sheets.empty() ? std::vector<UnitTotal>{} : table.sheets.front().totals;
    if (totals.size() < 2)
        return table.rubric.terms.convert ? QStringList{u"得分"_s, u"可得分"_s, u"折算"_s}
                                          : QStringList{u"得分"_s, u"可得分"_s};
    QStringList heads;
    for (const UnitTotal &each : totals)
        heads << u"得分（%1）"_s.arg(each.unit) << u"可得分（%1）"_s.arg(each.unit);
    return heads;
}

/// What was reached, before it is converted.
QString reachedText(const SheetResult &sheet, const Rounding &rounding)
{
    const bool isThere = sheet.beforeConverting && !sheet.contradicts && !sheet.tooLarge;
    return isThere ? Decimal::round(*sheet.beforeConverting, rounding.decimals, rounding.mode).toString() : QString{};
}

QStringList totalTexts(const SheetResult &sheet, const RubricTerms &terms)
{
    const QString possible = sheet.possible ? sheet.possible->toString() : QString{};
    if (sheet.totals.size() < 2)
        return terms.convert ? QStringList{reachedText(sheet, terms.rounding), possible, text(sheet.total)}
                             : QStringList{text(sheet.total), possible};
    QStringList texts;
    for (const UnitTotal &each : sheet.totals)
        texts << text(each.total) << each.possible.toString();
    return texts;
}

QString rankText(const SheetResult &sheet)
{
    return sheet.rank ? QString::number(*sheet.rank) : QString{};
}

QString markText(const Outcome &outcome)
{
    // Never a fraction: a spreadsheet takes 10/3 for a day.
    if (outcome.points && outcome.points->toPoints())
        return outcome.points->toPoints()->toString();
    if (outcome.points)
        return Decimal::round(*outcome.points, Decimal::maximumScale, RoundingMode::HalfUp).toString();
    switch (outcome.state) {
    case RecordState::Missing: return u"未评"_s;
    case RecordState::Absent: return u"缺"_s;
    case RecordState::Exempt: return u"免"_s;
    case RecordState::NotApplicable: return u"不适用"_s;
    case RecordState::Recorded: break;
    }
    return outcome.level.value_or(QString{});
}

QString csvField(QString field)
{
    // What a spreadsheet would take for a formula; a negative number is one of the program's own.
    static const QString formula = u"=+-@\t\r"_s;
    bool number = false;
    field.toDouble(&number);
    if (!number && !field.isEmpty() && formula.contains(field.front()))
        field.prepend(u'\'');
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe << csvField(field);
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray scoresAsText(const ScoreAnswer &table)
{
    QString lines =
        (QStringList{u"姓名"_s} + totalHeads(table) + QStringList{u"名次"_s, u"等次"_s, u"备注"_s}).join(u'\t') + u'\n';
    for (std::size_t i = 0; i < table.sheets.size(); ++i) {
        const SheetResult &sheet = table.sheets[i];
        const QStringList fields = QStringList{table.names[i]} + totalTexts(sheet, table.rubric.terms) +
                                   QStringList{sheet.contradicts   ? u"—"_s
                                               : sheet.provisional ? u"暂计"_s
                                                                   : rankText(sheet),
                                               sheet.grade.value_or(QString{}), table.remarks[i]};
        lines += fields.join(u'\t') + u'\n';
    }
    return lines.toUtf8();
}

QByteArray scoresAsCsv(const ScoreAnswer &table)
{
    QStringList heads{u"姓名"_s};
    for (const CriterionSpec &criterion : table.rubric.criteria)
        heads << criterion.no + u'.' + criterion.title;
    heads << totalHeads(table) << u"名次"_s << u"等次"_s << u"暂计"_s << u"备注"_s;
    QString lines = csvLine(heads);
    for (std::size_t i = 0; i < table.sheets.size(); ++i) {
        const SheetResult &sheet = table.sheets[i];
        QStringList fields{table.names[i]};
        for (const Outcome &outcome : sheet.outcomes)
            fields << markText(outcome);
        fields << totalTexts(sheet, table.rubric.terms) << rankText(sheet) << sheet.grade.value_or(QString{})
               << (sheet.provisional ? u"是"_s : u"否"_s) << table.remarks[i];
        lines += csvLine(fields);
    }
    return "\xEF\xBB\xBF" + lines.toUtf8();
}

} // namespace yanben
