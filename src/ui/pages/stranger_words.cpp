#include "ui/pages/stranger_words.h"

#include "workspace/queries/staff/roster.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct StrangerWords
{
    Q_DECLARE_TR_FUNCTIONS(StrangerWords)
};

} // namespace

QString strangerSentence(const State &state, const Stranger &stranger)
{
    if (stranger.like.empty())
        return StrangerWords::tr("“%1” is not in the roster: a name from outside.").arg(stranger.name);
    QStringList names;
    for (const StaffId id : stranger.like)
        names << displayName(state, id);
    return StrangerWords::tr("“%1” is not in the roster: a name from outside, unless “%2” is meant.")
        .arg(stranger.name, names.join(StrangerWords::tr("” or “")));
}

} // namespace yanben
