#include "ui/pages/raters/named_panels.h"

#include "ui/pages/page_context.h"
#include "ui/pages/raters/office_scores_question.h"
#include "workspace/queries/staff/roster.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString panelText(const char *text)
{
    return QCoreApplication::translate("NamedPanels", text);
}

QString askAboutScores(const State &state, const std::vector<const CellRecord *> &scores)
{
    QStringList lines{
        QCoreApplication::translate("NamedPanels",
                                    "There are %n scores of the office already. Put aside, they stay in the history, "
                                    "and the criteria wait for their raters. Kept, they count whatever the raters say.",
                                    nullptr, static_cast<int>(scores.size()))};
    if (const QString aside = OfficeScoresQuestion::asideRemark(state, scores); !aside.isEmpty())
        lines << aside;
    return lines.join(u'\n');
}

} // namespace

void offerNamedPanels(PageContext &context, RubricVersionId version, QWidget *window)
{
    const QDate today = context.today();
    const std::vector<NamedPanel> named = namedPanels(context.state(), version, today);
    QStringList lines;
    for (const NamedPanel &panel : named) {
        QStringList names;
        for (const StaffId staff : panel.members)
            names << displayName(context.state(), staff);
        lines << panelText(QT_TRANSLATE_NOOP("NamedPanels", "%1. %2: %3"))
                     .arg(panel.criterion->spec.no, panel.criterion->spec.title,
                          names.join(panelText(QT_TRANSLATE_NOOP("NamedPanels", ", "))));
    }
    if (lines.isEmpty())
        return;
    QMessageBox box{
        QMessageBox::Question, panelText(QT_TRANSLATE_NOOP("NamedPanels", "Raters")),
        panelText(QT_TRANSLATE_NOOP("NamedPanels", "The rubric names raters. Shall they rate these criteria?")),
        QMessageBox::NoButton, window};
    box.setTextFormat(Qt::PlainText);
    // More than that would not fit a small screen.
    constexpr qsizetype shown = 12;
    QString list = lines.first(std::min(lines.size(), shown)).join(u'\n');
    if (lines.size() > shown)
        list += u"\n…"_s;
    const RubricId rubric = context.state().get<RubricVersion>(version).rubric;
    const std::vector<const CellRecord *> scores = scoresOverRaters(context.state(), rubric, proposedBy(named));
    std::map<QAbstractButton *, std::optional<OfficeScores>> ways;
    if (scores.empty()) {
        QPushButton *yes =
            box.addButton(panelText(QT_TRANSLATE_NOOP("NamedPanels", "Set the raters")), QMessageBox::AcceptRole);
        box.setDefaultButton(yes);
        ways.emplace(yes, std::nullopt);
    } else {
        list += u"\n\n"_s + askAboutScores(context.state(), scores);
        QPushButton *aside = box.addButton(
            panelText(QT_TRANSLATE_NOOP("NamedPanels", "Set them, put these scores aside")), QMessageBox::AcceptRole);
        aside->setEnabled(!OfficeScoresQuestion::areAnyClosed(context.state(), scores));
        ways.emplace(aside, OfficeScores::SetAside);
        ways.emplace(
            box.addButton(panelText(QT_TRANSLATE_NOOP("NamedPanels", "Set them, keep these scores as the agreed ones")),
                          QMessageBox::AcceptRole),
            OfficeScores::Keep);
    }
    QPushButton *later = box.addButton(panelText(QT_TRANSLATE_NOOP("NamedPanels", "Not now")), QMessageBox::RejectRole);
    if (!scores.empty())
        box.setDefaultButton(later);
    box.setInformativeText(list);
    box.exec();
    const auto way = ways.find(box.clickedButton());
    if (way == ways.end())
        return;
    context.acts.runBuilt([&]() -> Act {
        PanelAct act = setNamedPanels(context.state(), version, today, way->second);
        if (!act) {
            emit context.acts.refused(OfficeScoresQuestion::refusalText(context.state(), act.error()));
            return {};
        }
        if (way->second)
            act.value().subjects.prepend(
                OfficeScoresQuestion::decisionText(*way->second, static_cast<int>(scores.size())));
        return *std::move(act);
    });
}

} // namespace yanben
