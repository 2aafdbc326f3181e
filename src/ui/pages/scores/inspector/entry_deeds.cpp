#include "ui/pages/scores/inspector/entry_deeds.h"

#include "ui/pages/scores/inspector/entry_dialog.h"
#include "workspace/queries/scores/records/evidence_links.h"
#include "workspace/queries/term_rows.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>

namespace yanben
{

namespace
{

struct EntryDeedWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryDeedWords)
};

} // namespace

void askEntry(PageContext &context, ScoreBook &book, ScoreEditor &editor, BookCell cell, QWidget *parent)
{
    // While the dialog is open, rows may come and go.
    const ScorePlace place = book.place(cell.row, cell.column);
    const auto *rule = std::get_if<TallyRule>(&book.criteria()[static_cast<std::size_t>(cell.column)]->spec.rule.kind);
    if (!rule)
        return;
    EntryDialog dialog{*rule, RecordEntry{}, context.today(), context.workspace.path(), parent};
    dialog.setTerm(termOf(context.state(), book.version()->rubric));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<int> row = book.rowOf(place.subject);
    const std::optional<int> column = book.columnOf(place.criterion);
    if (row && column)
        editor.putEntry({*row, *column}, dialog.entry());
}

void openEvidence(const PageContext &context, ScoreEditor &editor, const QString &attachment)
{
    const EvidencePlace place = evidencePlace(attachment, context.workspace.path());
    if (!place.isOnWeb() && !place.exists)
        emit editor.refused(EntryDeedWords::tr("The evidence was not found. It was looked for at “%1”. Put the file "
                                               "there, or enter the case again with a link to where it is.")
                                .arg(QDir::toNativeSeparators(place.file)));
    else if (!QDesktopServices::openUrl(place.url))
        emit editor.refused(EntryDeedWords::tr("No program opened the evidence: “%1”.")
                                .arg(place.isOnWeb() ? place.url.toString() : place.file));
}

} // namespace yanben
