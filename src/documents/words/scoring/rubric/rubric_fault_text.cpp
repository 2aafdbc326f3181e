#include "documents/words/scoring/rubric/rubric_fault_text.h"

#include <QRegularExpression>

#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct Place
{
    QLatin1StringView member;
    QStringView word; ///< with %1 for the place in the list
};

const Place partsOfARubric[] = {{QLatin1StringView{"criteria"}, u"第%1个条目"},
                                {QLatin1StringView{"bonus"}, u"加分项"},
                                {QLatin1StringView{"levels"}, u"第%1档"},
                                {QLatin1StringView{"times"}, u"选几档"},
                                {QLatin1StringView{"at_most_if"}, u"限档第%1行"},
                                {QLatin1StringView{"cases"}, u"第%1种情形"},
                                {QLatin1StringView{"carry"}, u"折算第%1行"},
                                {QLatin1StringView{"zero_when"}, u"计0分第%1行"},
                                {QLatin1StringView{"required"}, u"应完成数"},
                                {QLatin1StringView{"required_by"}, u"分组的应完成数"},
                                {QLatin1StringView{"bands"}, u"第%1档"},
                                {QLatin1StringView{"by_group"}, u"分组的各档"},
                                {QLatin1StringView{"of"}, u"所依据的规则"},
                                {QLatin1StringView{"table"}, u"表中第%1行"},
                                {QLatin1StringView{"sequence"}, u"递减"},
                                {QLatin1StringView{"change"}, u"升降"},
                                {QLatin1StringView{"share"}, u"署名第%1行"},
                                {QLatin1StringView{"parts"}, u"第%1部分"},
                                {QLatin1StringView{"overrides"}, u"特殊情形第%1行"},
                                {QLatin1StringView{"cap"}, u"封顶"},
                                {QLatin1StringView{"max"}, u"满分"},
                                {QLatin1StringView{"step"}, u"步长"},
                                {QLatin1StringView{"full"}, u"满分"},
                                {QLatin1StringView{"short"}, u"每缺一次"},
                                {QLatin1StringView{"full_mark"}, u"满分"},
                                {QLatin1StringView{"convert"}, u"折算"},
                                {QLatin1StringView{"per"}, u"折算单位"},
                                {QLatin1StringView{"daily_cap"}, u"每天上限"},
                                {QLatin1StringView{"floor"}, u"保底"},
                                {QLatin1StringView{"combine"}, u"合并方式"},
                                {QLatin1StringView{"total"}, u"总分"},
                                {QLatin1StringView{"no"}, u"编号"},
                                {QLatin1StringView{"weight"}, u"权重"},
                                {QLatin1StringView{"section"}, u"一级指标"},
                                {QLatin1StringView{"sections"}, u"一级指标第%1行"},
                                {QLatin1StringView{"grades"}, u"等次第%1行"},
                                {QLatin1StringView{"grade_quota"}, u"等次比例第%1行"},
                                {QLatin1StringView{"vetoes"}, u"否决第%1行"},
                                {QLatin1StringView{"consequences"}, u"后果第%1行"}};

/// The words that a JSON reader uses of types.
QString typeText(const QString &type)
{
    static constexpr std::pair<QLatin1StringView, QStringView> words[] = {
        {QLatin1StringView{"number"}, u"数"},      {QLatin1StringView{"whole number"}, u"整数"},
        {QLatin1StringView{"text"}, u"文字"},      {QLatin1StringView{"boolean"}, u"true 或 false"},
        {QLatin1StringView{"array"}, u"列表 […]"}, {QLatin1StringView{"object"}, u"对象 {…}"}};
    for (const auto &[word, text] : words) {
        if (type == word)
            return text.toString();
    }
    return type;
}

} // namespace

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype head = most * 2 / 3;
    return text.first(head) + u'…' + text.last(most - head - 1);
}

QString rubricFaultText(const RubricProblem &problem)
{
    const QString &detail = problem.detail;
    switch (problem.fault) {
    case RubricFault::EmptyTable:
        return problem.path.endsWith("].consequences"_L1) ? u"否决没有写后果，请至少写一条"_s
                                                          : u"计分规则是空的，请至少写一档或一项"_s;
    case RubricFault::DuplicateNumber:
        return problem.alike.isEmpty() ? u"条目编号“%1”重复，请改成不同的编号"_s.arg(detail)
                                       : u"条目编号“%1”与“%2”看起来一样，请改成不同的编号"_s.arg(detail, problem.alike);
    case RubricFault::DuplicateName:
        return problem.alike.isEmpty() ? u"名称“%1”重复，请改成不同的名称"_s.arg(detail.trimmed())
                                       : u"名称“%1”与“%2”看起来一样，请改成不同的名称"_s.arg(detail, problem.alike);
    case RubricFault::UnknownName: return u"“%1”没有定义，请检查名称"_s.arg(detail);
    case RubricFault::CapBelowFloor: return u"封顶 %1 低于保底，请改正"_s.arg(detail);
    case RubricFault::ReversedRange: return u"范围的终点在起点之前，请对调"_s;
    case RubricFault::NotPositive: return u"这个数必须大于 0"_s;
    case RubricFault::Negative:
        return (problem.whose.isEmpty() ? QString{} : u"“%1”的 "_s.arg(problem.whose)) +
               u"%1 小于 0，请改成 0 或更大的数"_s.arg(detail);
    case RubricFault::NotAPercentage: return u"%1 不在 0—100 之间，请改成百分比"_s.arg(detail);
    case RubricFault::OverlappingBands: return u"两档都从 %1 起，请改正"_s.arg(detail);
    case RubricFault::OutOfOrder: return u"从 %1 起的一档次序不对，请从高到低排列"_s.arg(detail);
    case RubricFault::Unreachable: return u"“%1”永远达不到，请检查"_s.arg(detail);
    case RubricFault::FactorSum: return u"各部分系数之和是 %1，不是 1，请核对"_s.arg(detail);
    case RubricFault::CarryLoop: return u"“%1”折算后又回到自己，请改正"_s.arg(detail);
    case RubricFault::CarryOfRange: return u"“%1”是分值范围，不能折算成别的情形"_s.arg(detail);
    case RubricFault::GradesOutOfOrder: return u"等次“%1”的次序不对，请从高到低排列"_s.arg(detail);
    case RubricFault::FullWithoutWeight: return u"按满分计，但没有写权重，请填写权重"_s;
    case RubricFault::ConvertWithoutWeight: return u"按全部权重折算，但有条目没有写权重，请填写权重"_s;
    case RubricFault::AboveCap: return u"“%1”高于封顶 %2，封顶使它永远加不满，请核对"_s.arg(detail, problem.bound);
    case RubricFault::BelowFloor:
        return u"“%1”扣到保底 %2 以下，保底使它永远扣不满，请核对"_s.arg(detail, problem.bound);
    case RubricFault::NeverAdds: return u"基础分 %1 已到封顶 %2，加分永远加不上，请核对"_s.arg(detail, problem.bound);
    case RubricFault::NeverTakes: return u"基础分 %1 已到保底 %2，扣分永远扣不下，请核对"_s.arg(detail, problem.bound);
    case RubricFault::BelowLeast: return u"最低也有 %2，“%1”永远落不到，请核对"_s.arg(detail, problem.bound);
    case RubricFault::WeightBeyondRule:
        return u"按规则最多得 %2，权重 %1 永远拿不满，请核对"_s.arg(detail, problem.bound);
    case RubricFault::GradeBeyondTotal: return u"总分最高 %2，等次“%1”永远达不到，请核对"_s.arg(detail, problem.bound);
    case RubricFault::CapBelowZero: return u"封顶 %1 小于 0，没有人能得分，请核对"_s.arg(detail);
    case RubricFault::AsksNothing: return u"应完成数是 0，人人得满分，请核对"_s;
    case RubricFault::IdleVeto:
        return u"一票否决“%1”不起作用：“%2”已是最高等次，请改选较低的等次"_s.arg(detail, problem.bound);
    case RubricFault::LevelWithoutText: return u"别的档写了标准，“%1”还没有写，可以补上"_s.arg(detail);
    }
    Q_UNREACHABLE();
}

QString rulePlaceText(const QString &path)
{
    static const QRegularExpression form{u"^(\\w+)(?:\\[(\\d+)\\])?$"_s};
    QStringList words;
    QString before;
    for (const QString &member : path.split(u'.', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(member);
        for (const Place &place : partsOfARubric) {
            if (match.captured(1) != place.member)
                continue;
            const QString number = match.captured(2);
            // Of one case the screen says 最多.
            const bool isOfCase = place.member == "cap"_L1 && before == "cases"_L1;
            const QString word = isOfCase ? u"最多"_s : place.word.toString();
            if (!number.isEmpty() && word.contains(u"%1"))
                words << word.arg(number.toInt() + 1);
            else if (number.isEmpty() && !word.contains(u"%1"))
                words << word;
        }
        before = match.captured(1);
    }
    return words.join(u"，"_s);
}

RubricPlace rubricPlace(const RubricSheet &sheet, const QString &path)
{
    static const QRegularExpression form{u"^criteria\\[(\\d+)\\]\\.?(.*)$"_s};
    const QRegularExpressionMatch match = form.match(path);
    const qsizetype index = match.hasMatch() ? match.captured(1).toLongLong() : -1;
    if (index < 0 || index >= std::ssize(sheet.criteria))
        return {.criterion = nullptr, .part = rulePlaceText(path)};
    return {.criterion = &sheet.criteria[static_cast<std::size_t>(index)], .part = rulePlaceText(match.captured(2))};
}

QString rubricPlaceText(const RubricSheet &sheet, const QString &path)
{
    const RubricPlace place = rubricPlace(sheet, path);
    if (!place.criterion)
        return place.part;
    const QString name = u"条目 %1“%2”"_s.arg(place.criterion->no, place.criterion->title);
    return place.part.isEmpty() ? name : name + u"，"_s + place.part;
}

QString fileProblemText(const JsonProblem &problem)
{
    constexpr qsizetype longestDetail = 80;
    const QString detail = shortened(problem.detail, longestDetail);
    switch (problem.code) {
    case ProblemCode::NotJson:
        return detail.isEmpty() ? u"不是正确的 JSON。请检查逗号、引号和括号"_s
                                : u"不是正确的 JSON（第%1行第%2个字符处）。请检查逗号、引号和括号"_s.arg(
                                      detail.section(u':', 0, 0), detail.section(u':', 1));
    case ProblemCode::TooDeep: return u"嵌套太深。请检查括号"_s;
    case ProblemCode::WrongFormat: return u"format 是“%1”，不是所要的格式。请检查是否给错了文件"_s.arg(detail);
    case ProblemCode::WrongType: return u"类型不对，应为%1"_s.arg(typeText(detail));
    case ProblemCode::MissingKey: return u"缺少“%1”，请补上"_s.arg(detail);
    case ProblemCode::UnknownKey: return u"不认识“%1”，请删去或改正"_s.arg(detail);
    case ProblemCode::DoubledKey: return u"“%1”出现两次，请只留一个"_s.arg(detail);
    case ProblemCode::NotADecimal: return u"“%1”不是普通小数，请写成 12.5 这样"_s.arg(detail);
    case ProblemCode::TooManyPlaces: return u"“%1”的小数位太多，请减少"_s.arg(detail);
    case ProblemCode::OutOfRange: return u"“%1”超出范围，请改正"_s.arg(detail);
    case ProblemCode::UnknownWord: return u"“%1”不是可用的取值，请改正"_s.arg(detail);
    case ProblemCode::EmptyText: return u"不能为空，请填写"_s;
    case ProblemCode::Contradiction: return u"“%1”不能同时出现，请只留一个"_s.arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace yanben
