#pragma once

#include "ui/pages/settings/settings_part.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/live/term_choice.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace yanben
{

class DateField;
class Banner;
class SettingsField;
class SettingsTable;
class SheetModel;
class TextLabel;

/// 学期: all terms, and the fields of the chosen one.
class TermsPart final : public SettingsPart
{
    Q_OBJECT

public:
    explicit TermsPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    QString hint() const override { return tr("Enter saves a field, Esc takes the entry back"); }
    bool leave() override;
    bool choose(qint64 term) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeFields();
    const Term &termAt(int row) const;
    const Term *shown() const;
    Term typed(const Term &before) const;
    void load();
    bool commit();
    void restore();
    void rowChosen();
    void updateButtons();
    void updateMisfits();
    void makeTerm(std::optional<TermId> from);
    void removeShown();

    std::vector<const Term *> m_terms;
    SheetModel *m_model;
    SettingsTable *m_table;
    TextLabel *m_problem;
    Banner *m_misfits;
    QPushButton *m_new;
    QPushButton *m_copy;
    QPushButton *m_show;
    QPushButton *m_remove;
    QLineEdit *m_title;
    QLineEdit *m_code;
    DateField *m_first;
    DateField *m_last;
    QComboBox *m_weekStart;
    QCheckBox *m_preparation;
    DateField *m_teaching;
    SettingsField *m_titleField = nullptr;
    SettingsField *m_codeField = nullptr;
    SettingsField *m_firstField = nullptr;
    SettingsField *m_lastField = nullptr;
    SettingsField *m_teachingField = nullptr;
    TermChoice m_choice;  ///< of the list, not the one that the pages show
    bool m_dirty = false; ///< something typed is not in the file
    bool m_loading = false;
    bool m_isCommitting = false;
};

} // namespace yanben
