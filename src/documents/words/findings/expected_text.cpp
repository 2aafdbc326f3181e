#include "documents/words/findings/expected_text.h"

#include <QStringList>

namespace yanben
{

using namespace Qt::StringLiterals;

QString expectedText(const ExpectedPeople &expected)
{
    const QString people = expected.people ? QString::number(*expected.people) : u"　　"_s;
    const QString text = u"应到 %1 人，实到　　　人"_s.arg(people);
    QStringList notes;
    if (expected.people && expected.lists > 1)
        notes << u"%1 份签到表合计，一人只计一次"_s.arg(expected.lists);
    if (expected.leaders > 0)
        notes << u"另有领导 %1 人签到，不计在内"_s.arg(expected.leaders);
    return notes.isEmpty() ? text : text + u"（%1）"_s.arg(notes.join(u'；'));
}

} // namespace yanben
