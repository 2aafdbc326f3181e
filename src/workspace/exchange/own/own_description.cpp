#include "workspace/exchange/own/own_description.h"

namespace yanben
{

using namespace Qt::StringLiterals;

bool hasOwnDescription(const IcsItem &item, const OwnWords &own)
{
    if (!own.details)
        return false;
    QStringList said = item.text.description.value_or(QString{}).split(u'\n');
    if (said.front().startsWith(u"时间："))
        said.removeFirst();
    QStringList given;
    const auto put = [&given](const QString &name, const QString &text) {
        if (!text.isEmpty())
            given << name + text;
    };
    put(u"主讲："_s, namesTogether(own.sessions, &OwnSession::presenters));
    put(u"参加："_s, namesTogether(own.sessions, &OwnSession::audience));
    put(u"目标："_s, own.details->goal.simplified());
    put(u"备注："_s, own.details->note.trimmed());
    return said.join(u'\n').trimmed() == given.join(u'\n').trimmed();
}

} // namespace yanben
