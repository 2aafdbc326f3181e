#pragma once

#include "workspace/papers/meetings/arrangement_papers.h"

#include <QDialog>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QMenu;

namespace yanben
{

struct PageContext;

/// Whose activities go into a calendar file: the term's, or those of one group, person or place.
class CalendarExportDialog final : public QDialog
{
    Q_OBJECT

public:
    CalendarExportDialog(const State &state, TermId term, QWidget *parent = nullptr);

    /// Proposes who or what has this name; all activities where nothing has.
    void propose(const QString &name);
    /// Empty: all activities.
    std::optional<ArrangementChoice> choice() const;

private:
    std::vector<ArrangementChoice> m_choices;
    QComboBox *m_whose;
};

/// Activities to and from other calendar programs (.ics).
class CalendarFiles final : public QObject
{
    Q_OBJECT

public:
    CalendarFiles(PageContext &context, QWidget *page);

    /// Both ways.
    QMenu *menu() const { return m_menu; }
    /// The way in, as an entry of another menu.
    void addImport(QMenu &menu);
    /// Asks whose; the one of this name is proposed.
    void exportFile(const QString &whose = {});
    void openImport();
    /// Shows what the file would change, and does what is ticked when that is wanted. `name`: what the file is called.
    void importBytes(const QByteArray &bytes, const QString &name = {});

private:
    PageContext &m_context;
    QWidget *m_page;
    QMenu *m_menu;
};

} // namespace yanben
