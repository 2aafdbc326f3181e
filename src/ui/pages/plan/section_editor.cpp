#include "ui/pages/plan/section_editor.h"

#include "ui/pages/plan/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/rich_text/rich_text_edit.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/plan/section_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;

namespace yanben
{

namespace
{

/// The sheet of paper.
class Sheet final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &c = coloursOf(palette());
        painter.fillRect(rect(), c.card);
        painter.setPen(c.border);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

QLineEdit *plainField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    styleFrame(*field, Frame::WithFocus, Ground::None);
    return field;
}

QFont paperFont(double factor, bool bold = false)
{
    QFont font = scaledFont(QApplication::font(), factor, bold);
    font.setFamilies(PaperFonts::families(PaperFace::Song) + QApplication::font().families());
    return font;
}

} // namespace

SectionEditor::SectionEditor(PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_title(plainField(tr("Title of the plan"))),
      m_label(new TextLabel),
      m_heading(plainField(tr("Heading of the section"))),
      m_text(new RichTextEdit(tr("Text of the section"))),
      m_note(new TextLabel({}, TextRole::Muted)),
      m_kind(new QComboBox)
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 3 / 2, gap, gap * 3 / 2, gap * 3 / 2);
    layout->setSpacing(gap);
    layout->addWidget(makeBar());
    layout->addWidget(makePaper(), 1);
    adoptFonts();

    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        commitTitle(false);
        commitHeading(false);
    });
    for (QLineEdit *field : {m_title, m_heading})
        connect(field, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(m_title, &QLineEdit::editingFinished, this, [this] { commitTitle(true); });
    connect(m_heading, &QLineEdit::editingFinished, this, [this] { commitHeading(true); });
    connect(m_heading, &QLineEdit::returnPressed, this, &SectionEditor::focusText);
    connect(m_text, &RichTextEdit::edited, this, &SectionEditor::commitText);
    connect(m_text, &RichTextEdit::pasteRefused, &m_context.acts, &ActFeedback::refused);
    connect(m_kind, &QComboBox::activated, this, &SectionEditor::chooseKind);
}

QWidget *SectionEditor::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    for (QAction *action : m_text->formatActions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_kind->setAccessibleName(tr("Kind of the section"));
    m_kind->setToolTip(tr("What the section is for: lists of topics and the leadership group print themselves"));
    for (int kind = 0; kind <= static_cast<int>(SectionKind::Other); ++kind)
        m_kind->addItem(sectionKindName(static_cast<SectionKind>(kind)), kind);
    layout->addWidget(m_kind);
    QPushButton *find = iconButton(QStringLiteral("search"), tr("Find and replace (Ctrl+F)"));
    connect(find, &QPushButton::clicked, this, &SectionEditor::findRequested);
    layout->addWidget(find);
    return bar;
}

QWidget *SectionEditor::makePaper()
{
    auto *sheet = new Sheet;
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(gap * 5, gap * 4, gap * 5, gap * 2);
    layout->setSpacing(gap);
    m_title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_label);
    line->addWidget(m_heading, 1);
    layout->addLayout(line);
    m_text->setFrameShape(QFrame::NoFrame);
    styleFrame(*m_text, Frame::None, Ground::None);
    layout->addWidget(m_text, 1);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    return sheet;
}

void SectionEditor::adoptFonts()
{
    m_title->setFont(paperFont(1.55, true));
    m_label->setFont(paperFont(1.15, true));
    m_heading->setFont(paperFont(1.15, true));
    m_text->setFont(paperFont(1.1));
}

void SectionEditor::show(const Section &section, const QString &label)
{
    const Plan &plan = m_context.state().get<Plan>(section.plan);
    const bool other = m_section != section.id;
    m_section = section.id;
    const bool editable = m_context.writable() && plan.state == PlanState::Draft;
    if (other || !m_title->hasFocus() || !m_title->isModified())
        m_title->setText(plan.title);
    if (other || !m_heading->hasFocus() || !m_heading->isModified())
        m_heading->setText(section.heading);
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_heading->setPlaceholderText(section.kind == SectionKind::Preamble ? tr("(preamble, without heading)")
                                                                        : QString{});
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(section.kind)));
    if (other || section.text != m_shown) {
        if (other || (!m_text->isDirty() && section.text != m_text->richText()))
            m_text->setRichText(section.text);
        else if (m_text->isDirty() && section.text != m_text->richText())
            emit m_context.acts.refused(
                tr("The text of this section was changed elsewhere while you were typing. Yours "
                   "stays here and replaces it when it is saved; Undo brings the other back."));
        m_shown = section.text;
    }
    m_title->setReadOnly(!editable);
    m_heading->setReadOnly(!editable);
    m_text->setReadOnly(!editable);
    m_kind->setEnabled(editable);
    for (QAction *action : m_text->formatActions())
        action->setEnabled(editable);
    m_text->setPlaceholderText(editable && section.text.isEmpty() ? tr("Write the text of this section here")
                                                                  : QString{});
    showNote(section);
}

void SectionEditor::showNote(const Section &section)
{
    const State &state = m_context.state();
    const Plan &plan = state.get<Plan>(section.plan);
    QString note;
    if (section.kind == SectionKind::ContentList)
        note = tr("Printed below: the list of %1 topics (edit it at the right)").arg(topicsOf(state, plan.term).size());
    else if (section.kind == SectionKind::Leadership)
        note = tr("Printed below: the leadership group, %1 entries (edit it at the right)")
                   .arg(leadersOf(state, plan.id).size());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool SectionEditor::commit()
{
    return commitTitle(true) && commitHeading(true) && commitText();
}

bool SectionEditor::commitTitle(bool whole)
{
    const Section *section = m_section ? m_context.state().find<Section>(*m_section) : nullptr;
    const QString typed = m_title->text().simplified();
    if (!section || m_title->isReadOnly() || typed == m_context.state().get<Plan>(section->plan).title)
        return true;
    if (typed.isEmpty() && !whole)
        return true;
    const bool done = runPlanAct(m_context, [&] { return editPlanTitle(m_context.state(), section->plan, typed); });
    if (done)
        m_title->setModified(false);
    else if (typed.isEmpty())
        m_title->setText(m_context.state().get<Plan>(section->plan).title);
    return done || typed.isEmpty();
}

bool SectionEditor::commitHeading(bool whole)
{
    const Section *section = m_section ? m_context.state().find<Section>(*m_section) : nullptr;
    const QString typed = m_heading->text().simplified();
    if (!section || m_heading->isReadOnly() || typed == section->heading)
        return true;
    const bool empty = withoutNumber(typed).isEmpty() && section->kind != SectionKind::Preamble;
    if (empty && !whole)
        return true;
    const bool done = runPlanAct(m_context, [&] { return editHeading(m_context.state(), *m_section, typed); });
    if (done)
        m_heading->setModified(false);
    // Leaving an emptied heading brings the old one back: the reason has been told.
    if (const Section *now = m_context.state().find<Section>(*m_section); now && whole && (done || empty))
        m_heading->setText(now->heading);
    return done || empty;
}

bool SectionEditor::commitText()
{
    if (!m_section || m_text->isReadOnly() || !m_text->isDirty() || !m_context.state().find<Section>(*m_section))
        return true;
    const RichText typed = m_text->richText();
    const bool done = runPlanAct(m_context, [&] { return editSectionText(m_context.state(), *m_section, typed); });
    if (done) {
        m_shown = typed;
        m_text->setCommitted();
    }
    return done;
}

void SectionEditor::chooseKind()
{
    if (!commit())
        return;
    const auto kind = static_cast<SectionKind>(m_kind->currentData().toInt());
    runPlanAct(m_context, [&] { return editSectionKind(m_context.state(), *m_section, kind); });
    if (const Section *now = m_context.state().find<Section>(*m_section))
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(now->kind)));
}

void SectionEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void SectionEditor::select(const PlanMatch &match)
{
    if (!match.block) {
        m_heading->setSelection(match.start, match.length);
        return;
    }
    m_heading->deselect();
    // Empty lines that were typed are in the editor and not in the file.
    if (m_text->document()->blockCount() != static_cast<int>(m_shown.blocks.size()))
        m_text->setRichText(m_shown);
    QTextCursor cursor{m_text->document()->findBlockByNumber(*match.block)};
    const int start = cursor.position() + static_cast<int>(match.start);
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(match.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

QString SectionEditor::selectedText() const
{
    const QString text = m_heading->hasFocus() ? m_heading->selectedText() : m_text->textCursor().selectedText();
    return text.contains(QChar::ParagraphSeparator) ? QString{} : text;
}

void SectionEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // A new font of the application comes with a new sheet, and only that comes here.
    if (event->type() == QEvent::StyleChange)
        adoptFonts();
}

void SectionEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), c.chip, c.border);
}

} // namespace yanben
