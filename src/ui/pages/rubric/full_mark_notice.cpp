#include "ui/pages/rubric/full_mark_notice.h"

#include <QPushButton>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString fullMarkText(const std::optional<Points> &mark)
{
    return mark ? mark->toString() : FullMarkNotice::tr("none");
}

} // namespace

FullMarkNotice::FullMarkNotice(PageContext &context, QWidget *parent)
    : Banner{Tone::Warning, parent}, m_context{context}
{
    hide();
    connect(addAction(tr("Totals and grades…")), &QPushButton::clicked, this, &FullMarkNotice::termsWanted,
            Qt::QueuedConnection);
    connect(addAction(tr("Leave the grades")), &QPushButton::clicked, this, &QWidget::hide);
    connect(&context.workspace.acts(), &ActRunner::changed, this, &FullMarkNotice::look);
}

void FullMarkNotice::adopt(const RubricVersion *version)
{
    const bool isOther = version ? m_shown != version->id : m_shown.has_value();
    m_shown = version ? std::optional{version->id} : std::nullopt;
    // Taken back, changed once more or settled: what was told does not hold any longer.
    if (!version || isOther || version->state != VersionState::Draft || version->terms.fullMark != m_after.fullMark ||
        version->terms.grades != m_after.grades || version->terms.convert)
        hide();
}

void FullMarkNotice::look(const ChangeNotice &notice)
{
    for (const Change &change : notice.changes) {
        const auto *edit = std::get_if<Edit<RubricVersion>>(&change);
        if (!edit || !edit->before || !edit->after || edit->id() != m_shown)
            continue;
        const RubricTerms &before = edit->before->terms;
        const RubricTerms &after = edit->after->terms;
        // The grades were made for the mark of then.
        const bool isBack = m_before && after.fullMark == m_before->fullMark && after.grades == m_before->grades;
        if (before.fullMark == after.fullMark || before.grades != after.grades || after.grades.empty() ||
            after.convert || isBack)
            continue;
        m_before = before;
        m_after = after;
        tell();
    }
}

void FullMarkNotice::tell()
{
    QStringList grades;
    for (const Grade &grade : m_after.grades) {
        if (grade.atLeast)
            grades << tr("%1 from %2").arg(grade.name, grade.atLeast->toString());
    }
    setText(
        tr("The full mark is %1 now, not %2. The grades have stayed as they were (%3): look whether they still fit.")
            .arg(fullMarkText(m_after.fullMark), fullMarkText(m_before->fullMark), grades.join(tr(", "))));
    show();
}

} // namespace yanben
