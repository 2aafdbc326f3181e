#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/plan/replace_acts.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLineEdit;

namespace yanben
{

class RichTextEdit;
class TextLabel;

/// The chosen section on a sheet of paper: the plan's title, the heading behind its number, the text.
class SectionEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit SectionEditor(PageContext &context, QWidget *parent = nullptr);

    /// Shows what the file holds; what is being typed stays. `label` is the section's number.
    void show(const Section &section, const QString &label);
    /// Makes acts of everything typed. False when one was refused; it then stays as typed.
    bool commit();
    void focusText();
    /// Marks a place that was found.
    void select(const PlanMatch &match);
    /// What is selected in the text, for the search.
    QString selectedText() const;

signals:
    void findRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makePaper();
    void adoptFonts();
    void showNote(const Section &section);
    bool commitTitle(bool whole);
    bool commitHeading(bool whole);
    bool commitText();
    void chooseKind();

    PageContext &m_context;
    std::optional<SectionId> m_section;
    RichText m_shown; ///< the text that the editor was filled with or has handed over
    QLineEdit *m_title;
    TextLabel *m_label;
    QLineEdit *m_heading;
    RichTextEdit *m_text;
    TextLabel *m_note;
    QComboBox *m_kind;
    QTimer m_rest;
};

} // namespace yanben
