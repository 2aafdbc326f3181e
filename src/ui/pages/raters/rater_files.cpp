#include "ui/pages/raters/rater_files.h"

#include "ui/pages/page_context.h"
#include "ui/pages/raters/collect_dialog.h"
#include "ui/pages/raters/hand_out_dialog.h"
#include "workspace/raters/taking_back.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>

namespace yanben
{

void handOutByDialog(PageContext &context, RubricVersionId version, QWidget *window)
{
    const std::optional<Operator> who = context.acts.signer(ActKind::HandOutRaterFiles);
    if (!who)
        return;
    HandOutDialog dialog{ratersToServe(context.state(), version), QFileInfo{context.workspace.path()}.absolutePath(),
                         window};
    QObject::connect(&dialog, &HandOutDialog::handOutRequested, &dialog, [&] {
        HandedOut handed =
            handOut(context.state(), version, dialog.orders(), who->name, QDateTime::currentDateTimeUtc());
        context.acts.run(std::move(handed.act));
        dialog.showResults(handed.files, ratersToServe(context.state(), version));
    });
    dialog.exec();
}

void collectByDialog(PageContext &context, RubricVersionId version, QWidget *window)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("RaterFiles", text); };
    const QStringList paths = QFileDialog::getOpenFileNames(
        window, say(QT_TRANSLATE_NOOP("RaterFiles", "Choose the files that raters have given back")),
        QFileInfo{context.workspace.path()}.absolutePath(),
        say(QT_TRANSLATE_NOOP("RaterFiles", "School files (*.yanben);;All files (*)")));
    if (paths.isEmpty())
        return;
    const Collection collection = collectRatings(context.state(), version, paths);
    CollectDialog dialog{context.state(), collection, window};
    if (dialog.exec() == QDialog::Accepted)
        context.acts.runBuilt([&] { return takeBackRatings(context.state(), collection, dialog.chosen()); });
}

} // namespace yanben
