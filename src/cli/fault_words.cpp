#include "cli/fault_words.h"

#include "documents/words/scoring/rubric/rubric_fault_text.h"

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
    const QString account = holder.who.isEmpty() ? u"别人"_s : holder.who;
    return u"文件正由%1在 %2 上打开（始于 %3）。请先在那边关闭，再重试"_s.arg(
        holder.signer.isEmpty() ? account : u"%1（账户 %2）"_s.arg(holder.signer, account), holder.host,
        holder.since.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

QString storageFaultText(const StorageFaultFacts &facts)
{
    switch (facts.fault) {
    case StorageFault::Missing: return u"没有这个文件。请检查路径"_s;
    case StorageFault::Empty: return u"文件是空的（0 字节），可能没有复制完。请重新复制，或用 restore 恢复备份"_s;
    case StorageFault::NotASchoolFile: return u"不是研本的学校文件。请给出 .yanben 文件"_s;
    case StorageFault::TooNew: return u"文件由更新的研本写成。请先升级本机的研本，文件未改动"_s;
    case StorageFault::TooOld: return u"文件由旧版研本写成，需先升级。请用研本打开一次"_s;
    case StorageFault::OtherTables:
        return u"文件由研本的试用版本写成，数据表与本机版本不同，未作改动。请用当时的版本打开并导出所需内容，"
               "或用 restore 恢复此前的备份"_s;
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

} // namespace

QString storageLine(const StorageFaultFacts &facts, const QString &path)
{
    return u"%1：%2。"_s.arg(path, storageFaultText(facts));
}

QString destinationLine(const StorageFaultFacts &facts, const QString &path)
{
    if (facts.fault == StorageFault::Missing || facts.fault == StorageFault::Moved)
        return u"%1：文件夹不存在。请先建文件夹，或换一个路径。"_s.arg(path);
    return storageLine(facts, path);
}

QString shortenedPath(const QString &path)
{
    constexpr qsizetype longestPath = 120;
    return shortened(path, longestPath);
}

QString jsonLine(const JsonProblem &problem, const QString &path)
{
    const QString place = problem.path.isEmpty() ? path : u"%1：%2"_s.arg(path, shortenedPath(problem.path));
    return u"%1：%2。"_s.arg(place, fileProblemText(problem));
}

QString cliName()
{
    return u"yanben-cli"_s;
}

} // namespace yanben
