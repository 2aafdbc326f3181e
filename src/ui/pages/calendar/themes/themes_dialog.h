#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/schedule/theme_acts.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;

namespace yanben
{

class SettingsTable;
class SheetModel;
class TextLabel;

/// 主题: the term's theme, the topics of its months and the items of its weeks, of the school or of a group. What is
/// missing is told above; a title is written in its row, and Del takes it away.
class ThemesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `group`: whose themes are shown first; empty: the school's.
    ThemesDialog(PageContext &context, TermId term, std::optional<GroupId> group, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void build();
    SheetModel *makeModel();
    void fillOwners();
    void refresh();
    void update();
    const ThemeLine &lineAt(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    QString titleText(int row) const;
    std::optional<QString> write(const ThemePlace &place, const QString &title);
    /// Into the current row and those of its kind that follow: months or weeks.
    void paste(const QStringList &titles);
    /// Gives back why it is refused.
    std::optional<QString> run(const std::function<Result<Act, ThemeFault>()> &build);
    void clearCurrent();
    void undo();
    void redo();
    void copy();
    void tell(const QString &text, bool isGood);
    std::optional<GroupId> owner() const;
    PrintTable printed() const;

    PageContext &m_context;
    TermId m_term;
    std::vector<ThemeLine> m_lines;
    QComboBox *m_owners;
    TextLabel *m_missing;
    SheetModel *m_model;
    SettingsTable *m_table;
    TextLabel *m_told;
    QPushButton *m_undo;
    QPushButton *m_clear;
};

/// Over the shown term; without one there is nothing to open.
void openThemes(PageContext &context, QWidget *parent, std::optional<GroupId> group = {});

} // namespace yanben
