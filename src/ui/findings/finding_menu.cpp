#include "ui/findings/finding_menu.h"

#include "ui/findings/finding_words.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace yanben
{

namespace
{

struct FindingMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingMenu)
};

QString menuLine(const QMenu &menu, const Finding &finding, const Term &term)
{
    const int most = menu.fontMetrics().height() * 30; // a clash names two activities
    const QString sentence =
        FindingMenuWords::tr("Needs attention: %1", "a finding").arg(findingSentence(finding, term));
    return menu.fontMetrics().elidedText(sentence, Qt::ElideRight, most).replace(u'&', QStringLiteral("&&"));
}

} // namespace

void addFindingHead(QMenu &menu, const Finding &finding, const Term &term)
{
    menu.addAction(lineIcon(QStringLiteral("warning"), IconTone::Warning), menuLine(menu, finding, term))
        ->setEnabled(false);
    menu.addSeparator();
}

void addFindingWays(QMenu &menu, const Finding &finding, const Term &term, bool writable, const FindingDeeds &deeds)
{
    for (const FindingFix &fix : finding.fixes) {
        QAction *action = menu.addAction(fixLabel(fix, term));
        action->setEnabled(writable);
        QObject::connect(action, &QAction::triggered, &menu, [take = deeds.take, fix] { take(fix); });
    }
    menu.addSeparator();
    QAction *keep = menu.addAction(FindingMenuWords::tr("Keep as it is…"));
    keep->setEnabled(writable);
    QObject::connect(keep, &QAction::triggered, &menu, deeds.keep);
}

void addFindingLine(QMenu &menu, const Finding &finding, const Term &term, bool writable, const FindingDeeds &deeds)
{
    QMenu *ways = menu.addMenu(lineIcon(QStringLiteral("warning"), IconTone::Warning), menuLine(menu, finding, term));
    ways->menuAction()->setObjectName(QStringLiteral("finding"));
    addFindingWays(*ways, finding, term, writable, deeds);
}

} // namespace yanben
