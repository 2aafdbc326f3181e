// The words of the actions, apart from what they do.
#include "ui/shell/actions.h"
#include "ui/shell/page_factory.h"

#include <QAction>
#include <QMenu>

namespace yanben
{

void Actions::say(ActionId id, const QString &text, const QString &tip)
{
    QAction *shown = action(id);
    shown->setText(text);
    shown->setToolTip(tip);
    shown->setStatusTip(tip);
}

void Actions::updateUndoTexts()
{
    say(ActionId::Undo, m_undo ? tr("&Undo: %1").arg(*m_undo) : tr("&Undo"), tr("Take back the last step"));
    say(ActionId::Redo, m_redo ? tr("&Redo: %1").arg(*m_redo) : tr("&Redo"), tr("Do again what was taken back"));
}

void Actions::retranslate()
{
    say(ActionId::New, tr("&New school…"), tr("Create a school file"));
    say(ActionId::Open, tr("&Open…"), tr("Open a school file"));
    say(ActionId::Sample, tr("Open the &sample"), tr("Open a copy of the sample school to try things out"));
    say(ActionId::SaveCopy, tr("Save a &copy…"), tr("Write a copy of the school file; the open file stays open"));
    say(ActionId::BackUp, tr("&Back up now"), tr("Make a verified backup of the school file"));
    say(ActionId::Restore, tr("&Restore from a backup…"), tr("Go back to the state of a backup"));
    say(ActionId::CloseFile, tr("C&lose the school file"), tr("Close the file and return to the start screen"));
    say(ActionId::Print, tr("&Print…"), tr("Preview and print what the page shows"));
    say(ActionId::Export, tr("&Export…"), tr("Write what the page shows to a file"));
    say(ActionId::Exit, tr("E&xit"), tr("Close the program; everything is already saved"));
    updateUndoTexts();
    say(ActionId::Steps, tr("&Steps…"), tr("List what was done, by whom and when"));
    say(ActionId::Find, tr("&Find…"), tr("Find teachers, activities, criteria and sections"));
    say(ActionId::LargerText, tr("&Larger text"), tr("Show everything larger"));
    say(ActionId::SmallerText, tr("&Smaller text"), tr("Show everything smaller"));
    say(ActionId::NormalText, tr("&Normal text"), tr("Show text in the size of the system"));
    say(ActionId::Shortcuts, tr("&Keyboard shortcuts"), tr("All keyboard shortcuts on one page"));
    say(ActionId::About, tr("&About Yanben"), tr("Versions and the folder of the log"));
    themeAction(ThemeChoice::System)->setText(tr("Follow the system"));
    themeAction(ThemeChoice::Light)->setText(tr("Light"));
    themeAction(ThemeChoice::Dark)->setText(tr("Dark"));
    for (const auto &[id, shown] : m_pages) {
        shown->setText(pageTitle(id));
        shown->setToolTip(tr("Go to %1").arg(pageTitle(id)));
    }
    if (m_file == nullptr)
        return;
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Recent &files"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Colours"));
    m_fontSize->setTitle(tr("&Text size"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
}

} // namespace yanben
