#include "ui/pages/honours/honour_words.h"

#include "workspace/queries/subjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanben
{

namespace
{

struct HonourWords
{
    Q_DECLARE_TR_FUNCTIONS(Honours)
};

} // namespace

QString honourKindName(HonourKind kind)
{
    switch (kind) {
    case HonourKind::Commendation: return HonourWords::tr("Commendation");
    case HonourKind::Training: return HonourWords::tr("Sent to a training");
    }
    Q_UNREACHABLE();
}

QString honourLevelName(HonourLevel level)
{
    switch (level) {
    case HonourLevel::School: return HonourWords::tr("School");
    case HonourLevel::District: return HonourWords::tr("District");
    case HonourLevel::County: return HonourWords::tr("County");
    case HonourLevel::City: return HonourWords::tr("City");
    case HonourLevel::Province: return HonourWords::tr("Province");
    case HonourLevel::Nation: return HonourWords::tr("Nation");
    }
    Q_UNREACHABLE();
}

QString honourRefusalText(const State &state, const HonourRefusal &refusal)
{
    switch (refusal.fault) {
    case HonourFault::NobodyChosen: return HonourWords::tr("Choose at least one name.");
    case HonourFault::TitleMissing: return HonourWords::tr("Write what it is called.");
    case HonourFault::DayMissing: return HonourWords::tr("Write the day like 2019-07-10.");
    case HonourFault::GivenAlready: break;
    }
    constexpr std::size_t mostNamed = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(refusal.has.size(), mostNamed); ++i)
        names << subjectName(state, refusal.has[i]);
    if (refusal.has.size() > mostNamed)
        names << QStringLiteral("…");
    return HonourWords::tr("Recorded already for that day: %1. Change the title or the day, or take the name off.")
        .arg(names.join(QStringLiteral("、")));
}

} // namespace yanben
