#include "ui/pages/raters/named_panels.h"

#include "ui/pages/page_context.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/queries/roster.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString panelText(const char *text)
{
    return QCoreApplication::translate("NamedPanels", text);
}

} // namespace

void offerNamedPanels(PageContext &context, RubricVersionId version, QWidget *window)
{
    const QDate today = context.today();
    QStringList lines;
    for (const NamedPanel &panel : namedPanels(context.state(), version, today)) {
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
    box.setInformativeText(list);
    auto *yes = box.addButton(panelText(QT_TRANSLATE_NOOP("NamedPanels", "Set the raters")), QMessageBox::AcceptRole);
    box.addButton(panelText(QT_TRANSLATE_NOOP("NamedPanels", "Not now")), QMessageBox::RejectRole);
    box.setDefaultButton(yes);
    box.exec();
    if (box.clickedButton() == yes)
        context.acts.runBuilt([&] { return setNamedPanels(context.state(), version, today); });
}

} // namespace yanben
