// Which rubric of the term the page shows; further ones, deleting one, a new criterion, what a rubric says beside its
// criteria, where a jump leads, and what keeps the page where it is.
#include "ui/pages/raters/named_panels.h"
#include "ui/pages/rubric/dialogs/new_rubric_dialog.h"
#include "ui/pages/rubric/dialogs/template_dialog.h"
#include "ui/pages/rubric/dialogs/terms_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/new_rule.h"
#include "workspace/queries/scores/overall_rows.h"
#include "workspace/queries/term_rows.h"

#include <QTableView>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

CriterionSpec RubricPage::freshCriterion(int number)
{
    CriterionSpec spec;
    spec.no = QString::number(number);
    spec.title = tr("New criterion");
    spec.rule = newRule(NewRule::Rating, Points{});
    return spec;
}

bool RubricPage::isJustBegun() const
{
    if (m_model->criteria().size() != 1)
        return false;
    const CriterionVersion &first = *m_model->criteria().front();
    return first.spec == freshCriterion(1) && !first.topic;
}

void RubricPage::addCriterion()
{
    if (!m_model->isEditable())
        return;
    const auto numberOf = [](const CriterionVersion *row) { return row->spec.no.toInt(); };
    const auto isTaken = [&](int number) {
        return std::ranges::any_of(
            m_model->criteria(), [&](const CriterionVersion *row) { return row->spec.no == QString::number(number); });
    };
    const int count = static_cast<int>(m_model->criteria().size());
    int place = current() ? m_table->currentIndex().row() + 1 : count;
    int number = place > 0 ? numberOf(m_model->criteria()[static_cast<std::size_t>(place - 1)]) + 1 : 1;
    // Between two numbers that follow each other there is none: the line comes at the end.
    if (number == 1 || isTaken(number)) {
        place = count;
        number = 1;
        for (const CriterionVersion *row : m_model->criteria())
            number = std::max(number, numberOf(row) + 1);
    }
    const std::vector<CriterionSpec> specs{freshCriterion(number)};
    if (!m_context.acts.runBuilt([&] { return addCriteria(m_context.state(), m_model->version()->id, specs, place); }))
        return;
    // Criteria that only give a bonus stay behind it.
    const auto added = std::ranges::find_if(m_model->criteria(), [&](const CriterionVersion *row) {
        return row->spec.no == specs.front().no && row->spec.title == specs.front().title;
    });
    if (added != m_model->criteria().end())
        editTitle(static_cast<int>(added - m_model->criteria().begin()));
}

void RubricPage::newRubric()
{
    newRubricFor(RubricSubject::Teacher);
}

void RubricPage::newRubricFor(RubricSubject proposed)
{
    if (!canMakeRubric())
        return;
    NewRubricDialog dialog{proposed, window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const RubricSubject subject = dialog.subject();
    switch (dialog.start()) {
    case RubricStart::Empty: createRubric(subject); return;
    case RubricStart::Template:
        if (const auto sheet = askTemplate(templatesFor(m_context.state(), *m_context.term.id(), subject)))
            addWritten(*sheet);
        return;
    case RubricStart::File: break;
    }
    const QString path = askFile();
    const std::optional<RubricSheet> sheet = path.isEmpty() ? std::nullopt : readFile(path);
    if (sheet && isFor(subject, *sheet))
        addWritten(*sheet);
}

void RubricPage::addWritten(const RubricSheet &sheet)
{
    if (addNew(sheet) && m_model->version())
        offerNamedPanels(m_context, m_model->version()->id, window());
}

RubricSheet RubricPage::emptyRubric(RubricSubject subject)
{
    const QString titles[] = {u"校本研修考评细则"_s, u"教研组考核细则"_s, u"学校校本研修自查细则"_s};
    RubricSheet sheet;
    sheet.terms.title = titles[static_cast<std::size_t>(subject)];
    sheet.terms.subject = subject;
    sheet.terms.fullMark = Points::whole(100);
    return sheet;
}

void RubricPage::createRubric(RubricSubject subject)
{
    RubricSheet sheet = emptyRubric(subject);
    sheet.criteria = {freshCriterion(1)};
    if (addNew(sheet))
        editTitle(0);
}

bool RubricPage::addNew(const RubricSheet &sheet)
{
    if (!m_context.acts.runBuilt([&] { return addRubric(m_context.state(), *m_context.term.id(), sheet); }))
        return false;
    m_context.rubrics.written.choose(m_context.state().all<Rubric>().rbegin()->first);
    return true;
}

void RubricPage::removeRubric()
{
    const RubricVersion *version = m_model->version();
    if (!version || !m_context.writable())
        return;
    if (isScoredBy(m_context.state(), version->rubric)) {
        showRefusal(tr("“%1” can't be deleted: there are scores by it.").arg(version->terms.title));
        return;
    }
    const QString title = version->terms.title;
    const QStringList overalls = overallTitlesWith(m_context.state(), version->rubric);
    if (m_context.acts.runBuilt([&] { return yanben::removeRubric(m_context.state(), version->rubric); }) &&
        !overalls.isEmpty())
        showRefusal(tr("“%1” was deleted. It was a part of %2, where another rubric has to be chosen now.")
                        .arg(title, overalls.join(tr(", "))));
}

bool RubricPage::isFor(RubricSubject subject, const RubricSheet &sheet)
{
    if (sheet.terms.subject == subject)
        return true;
    showRefusal(tr("“%1” is a rubric for %2, not for %3. Whom a rubric is for never changes; make a new rubric of it.")
                    .arg(sheet.terms.title, subjectKindText(sheet.terms.subject), subjectKindText(subject)));
    return false;
}

void RubricPage::chooseRubricOf(const Target &target)
{
    if (!target.id)
        return;
    const State &state = m_context.state();
    const auto isMeant = [&](const Rubric *rubric) {
        const RubricVersion &version = *newestVersionOf(state, rubric->id);
        if (target.part == versionPart || target.part == vetoesPart)
            return keyOf(version.id) == *target.id;
        return std::ranges::any_of(criteriaOf(state, version.id), [&](const CriterionVersion *row) {
            return keyOf(row->id) == *target.id || keyOf(row->criterion) == *target.id;
        });
    };
    std::vector<const Rubric *> rubrics = m_context.rubrics.written.choices();
    // What is shown comes first: a version and a criterion may have the same key.
    std::ranges::stable_partition(rubrics,
                                  [&](const Rubric *each) { return each->id == m_context.rubrics.written.id(); });
    if (const auto found = std::ranges::find_if(rubrics, isMeant); found != rubrics.end())
        m_context.rubrics.written.choose((*found)->id);
}

void RubricPage::showForGroups()
{
    for (const Rubric *each : m_context.rubrics.written.choices()) {
        if (subjectKind(m_context.state(), each->id) == RubricSubject::Group) {
            m_context.rubrics.written.choose(each->id);
            return;
        }
    }
    // Whoever led here is not kept waiting for the answer.
    QMetaObject::invokeMethod(
        this, [this] { newRubricFor(RubricSubject::Group); }, Qt::QueuedConnection);
}

void RubricPage::editTerms(bool beginsWithVetoes)
{
    if (!m_model->isEditable())
        return;
    const RubricVersionId version = m_model->version()->id;
    TermsDialog dialog{rubricSheet(m_context.state(), version), window()};
    if (beginsWithVetoes)
        dialog.showVetoes();
    if (dialog.exec() == QDialog::Accepted)
        m_context.acts.runBuilt([&] { return setRubricTerms(m_context.state(), version, dialog.terms()); });
}

void RubricPage::hold(CriterionVersionId criterion)
{
    const auto row = std::ranges::find(m_model->criteria(), criterion, &CriterionVersion::id);
    if (row == m_model->criteria().end())
        return;
    m_table->setCurrentIndex(m_model->index(static_cast<int>(row - m_model->criteria().begin()), RubricModel::Title));
    m_held =
        tr("This line stays chosen: what was typed into its rule is not saved yet. %1 Mend it, or put back what is "
           "saved.")
            .arg(m_inspector->untaken());
    showRefusal(m_held);
}

bool RubricPage::leave()
{
    if (m_inspector->endTyping())
        return true;
    m_held = tr("Something typed is not saved yet. %1").arg(m_inspector->untaken());
    showRefusal(m_held);
    return false;
}

Target RubricPage::targetOf(const State &state, const CurrentRubric &shown)
{
    const std::optional<RubricId> rubric = shown.id();
    const RubricVersion *newest = rubric ? newestVersionOf(state, *rubric) : nullptr;
    return newest ? Target{.page = PageId::Rubric, .id = keyOf(newest->id), .part = versionPart}
                  : Target{.page = PageId::Rubric, .id = {}, .part = {}};
}

bool RubricPage::jumpTo(const Target &target)
{
    refresh();
    if (target.part == groupsPart) {
        showForGroups();
        return true;
    }
    chooseRubricOf(target);
    if (target.part == vetoesPart) // the window still goes to the page
        QMetaObject::invokeMethod(
            this, [this] { editTerms(true); }, Qt::QueuedConnection);
    if (target.part == versionPart || target.part == vetoesPart)
        return m_model->version() != nullptr;
    for (int row = 0; row < static_cast<int>(m_model->criteria().size()); ++row) {
        const CriterionVersion &each = *m_model->criteria()[static_cast<std::size_t>(row)];
        const bool isMeant =
            (target.id && (keyOf(each.id) == *target.id || keyOf(each.criterion) == *target.id)) ||
            (!target.part.isEmpty() && (each.spec.no == target.part || each.spec.title == target.part));
        if (!isMeant)
            continue;
        m_table->setCurrentIndex(m_model->index(row, RubricModel::Title));
        m_table->setFocus();
        return true;
    }
    return !target.id && target.part.isEmpty();
}

} // namespace yanben
