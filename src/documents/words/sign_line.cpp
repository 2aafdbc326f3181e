#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

ClosingLine signLine(const QString &day)
{
    return {{u"制表：　　　　　　"_s, u"审核：　　　　　　"_s, day.isEmpty() ? u"　　　　年　　月　　日"_s : day}};
}

} // namespace yanben
