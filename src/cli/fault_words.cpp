#include "cli/fault_words.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString holderText(const StorageFaultFacts &facts)
{
    if (!facts.heldBy)
        return u"文件正在别处打开。请先在那边关闭，再重试"_s;
    const LockInfo &holder = *facts.heldBy;
    return u"文件正由%1在 %2 上打开（始于 %3）。请先在那边关闭，再重试"_s.arg(
        holder.who.isEmpty() ? u"别人"_s : holder.who, holder.host,
        holder.since.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

QString faultText(const StorageFaultFacts &facts)
{
    switch (facts.fault) {
    case StorageFault::Missing: return u"没有这个文件。请检查路径"_s;
    case StorageFault::Empty: return u"文件是空的（0 字节），可能没有复制完。请重新复制，或用 restore 恢复备份"_s;
    case StorageFault::NotASchoolFile: return u"不是研本的学校文件。请给出 .yanben 文件"_s;
    case StorageFault::TooNew: return u"文件由更新的研本写成。请先升级本机的研本，文件未改动"_s;
    case StorageFault::TooOld: return u"文件由旧版研本写成，需先升级。请用研本打开一次"_s;
    case StorageFault::Damaged: return u"文件已损坏，未作改动。请用 restore 恢复最近的备份，并保留此文件"_s;
    case StorageFault::NoPermission: return u"没有读写权限。请向文件的主人要权限，或复制到自己的文件夹"_s;
    case StorageFault::ReadOnly: return u"文件是只读的。请去掉只读，或写到别处"_s;
    case StorageFault::ReadOnlyFolder: return u"所在文件夹不能写入。请换一个文件夹"_s;
    case StorageFault::NeedsRecovery:
        return u"上次操作中断，要在可写的文件夹里才能恢复。请连同 -journal 文件一起复制到自己的文件夹"_s;
    case StorageFault::LockedElsewhere: return holderText(facts);
    case StorageFault::Busy: return u"另一个程序正在写这个文件。请稍后重试"_s;
    case StorageFault::Conflict: return u"文件刚被别处改动。请重试"_s;
    case StorageFault::Constraint: return u"内容与文件里已有的冲突，未写入。请检查重名"_s;
    case StorageFault::Moved: return u"文件在使用中被移走或替换。请检查路径后重试"_s;
    case StorageFault::DiskFull: return u"磁盘已满，未写入。请腾出空间后重试"_s;
    case StorageFault::IoFailed: return u"存储设备没有响应。请检查 U 盘或网络盘后重试"_s;
    case StorageFault::Exists: return u"已有这个文件，不会覆盖。请换一个文件名"_s;
    case StorageFault::Other: return u"无法使用这个文件。请检查文件夹是否存在、是否可写"_s;
    }
    Q_UNREACHABLE();
}

QString problemText(const JsonProblem &problem)
{
    const QString &detail = problem.detail;
    switch (problem.code) {
    case ProblemCode::NotJson: return u"不是正确的 JSON（%1）。请检查逗号、引号和括号"_s.arg(detail);
    case ProblemCode::TooDeep: return u"嵌套太深。请检查括号"_s;
    case ProblemCode::WrongFormat: return u"format 是“%1”，不是所要的格式。请检查是否给错了文件"_s.arg(detail);
    case ProblemCode::WrongType: return u"类型不对，应为 %1"_s.arg(detail);
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

} // namespace

QString storageLine(const StorageFaultFacts &facts, const QString &path)
{
    return u"%1：%2。"_s.arg(path, faultText(facts));
}

QString destinationLine(const StorageFaultFacts &facts, const QString &path)
{
    if (facts.fault == StorageFault::Missing || facts.fault == StorageFault::Moved)
        return u"%1：文件夹不存在。请先建文件夹，或换一个路径。"_s.arg(path);
    return storageLine(facts, path);
}

QString jsonLine(const JsonProblem &problem, const QString &path)
{
    const QString place = problem.path.isEmpty() ? path : u"%1：%2"_s.arg(path, problem.path);
    return u"%1：%2。"_s.arg(place, problemText(problem));
}

QString rubricText(const RubricProblem &problem)
{
    const QString &detail = problem.detail;
    switch (problem.fault) {
    case RubricFault::EmptyTable: return u"计分规则是空的，请至少写一档或一项"_s;
    case RubricFault::DuplicateNumber: return u"条目编号“%1”重复，请改成不同的编号"_s.arg(detail);
    case RubricFault::DuplicateName: return u"名称“%1”重复，请改成不同的名称"_s.arg(detail);
    case RubricFault::UnknownName: return u"“%1”没有定义，请检查名称"_s.arg(detail);
    case RubricFault::CapBelowFloor: return u"封顶 %1 低于保底，请改正"_s.arg(detail);
    case RubricFault::ReversedRange: return u"范围的终点在起点之前，请对调"_s;
    case RubricFault::NotPositive: return u"这个数必须大于 0"_s;
    case RubricFault::OverlappingBands: return u"两档都从 %1 起，请改正"_s.arg(detail);
    case RubricFault::Unreachable: return u"“%1”永远达不到，请检查"_s.arg(detail);
    case RubricFault::FactorSum: return u"各部分系数之和是 %1，不是 1，请核对"_s.arg(detail);
    case RubricFault::CarryLoop: return u"“%1”折算后又回到自己，请改正"_s.arg(detail);
    case RubricFault::CarryOfRange: return u"“%1”是分值范围，不能折算成别的情形"_s.arg(detail);
    case RubricFault::GradesOutOfOrder: return u"等次“%1”的次序不对，请从高到低排列"_s.arg(detail);
    case RubricFault::FullWithoutWeight: return u"按满分计，但没有写权重，请填写权重"_s;
    case RubricFault::ConvertWithoutWeight: return u"按全部权重折算，但有条目没有写权重，请填写权重"_s;
    }
    Q_UNREACHABLE();
}

QString cliName()
{
    return u"yanben-cli"_s;
}

} // namespace yanben
