#include "ui/pages/calendar/details/fixing_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct FixingWords
{
    Q_DECLARE_TR_FUNCTIONS(FixingWords)
};

} // namespace

QString fixingName(Fixing fixing)
{
    switch (fixing) {
    case Fixing::Time: return FixingWords::tr("Time");
    case Fixing::People: return FixingWords::tr("People");
    case Fixing::Place: return FixingWords::tr("Place");
    case Fixing::Content: return FixingWords::tr("Content");
    case Fixing::Goal: return FixingWords::tr("Goal");
    }
    Q_UNREACHABLE();
}

} // namespace yanben
