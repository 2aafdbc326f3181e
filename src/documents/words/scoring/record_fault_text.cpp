#include "documents/words/scoring/record_fault_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QString faultText(const RecordFault &fault)
{
    const QString &detail = fault.detail;
    const QString signedText = detail.startsWith(u'-') ? QChar{0x2212} + detail.sliced(1) : detail;
    switch (fault.code) {
    case FaultCode::WrongKind: return u"记录的形式与计分规则不符，请重新录入"_s;
    case FaultCode::UnknownName: return u"计分规则里没有“%1”，请改为规则中的名称"_s.arg(detail);
    case FaultCode::OutOfRange: return u"%1 超出允许的范围，请核对"_s.arg(signedText);
    case FaultCode::OffStep: return u"%1 不在允许的步长上，请核对"_s.arg(signedText);
    case FaultCode::TooFew: return u"记录的个数不足，请补全"_s;
    case FaultCode::TooMany: return u"记录的个数过多，请删去多余的"_s;
    case FaultCode::NoGroup: return u"无法确定按哪一组计分，请在记录中写明分组"_s;
    case FaultCode::NoReference: return u"缺少用于比较的基数，请补录"_s;
    case FaultCode::NoPoints: return u"“%1”没有分值，无法参与计算"_s.arg(detail);
    case FaultCode::RatersDiffer:
        return detail.isEmpty() ? u"各人所评等级不一致，待复核：请录入复核后的结果"_s
                                : u"各人评分相差%1，待复核：请录入复核后的结果，或再请一人评分"_s.arg(detail);
    case FaultCode::TooLarge: return u"得数太大，无法准确计算，请核对记录和分值"_s;
    case FaultCode::SubjectTwice: return u"与前面的“%1”重名，请删去一份，或改成不同的名称"_s.arg(detail);
    case FaultCode::RaterTwice: return u"评委“%1”评了两次，请只留一次"_s.arg(detail);
    case FaultCode::OwnRater: return u"评委就是本人，不能给自己评分，请删去"_s;
    case FaultCode::BrokenRule: return u"计分规则有误（%1），请先修改细则"_s.arg(detail);
    }
    return {};
}

} // namespace yanben
