// What comes into the rubric and goes out of it: paste, rubric files, paper, spreadsheet.
#include "documents/output_file.h"
#include "documents/scoring/rubric_document.h"
#include "documents/tables/clipboard_table.h"
#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "domain/json/rubric/rubric_json.h"
#include "ui/pages/permission.h"
#include "ui/pages/raters/named_panels.h"
#include "ui/pages/rubric/dialogs/criteria_paste.h"
#include "ui/pages/rubric/dialogs/template_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/paper/save_path.h"
#include "workspace/acts/scoring/rubric/criterion_numbers.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 5'000'000;

/// Why no program could score by the rubric; empty when it could.
QString contradictionIn(const RubricSheet &sheet)
{
    for (const RubricProblem &problem : checkRubric(sheet)) {
        if (!isDoubtful(problem.fault))
            return u"%1：%2"_s.arg(rubricPlaceText(sheet, problem.path), rubricFaultText(problem));
    }
    return {};
}

} // namespace

void RubricPage::paste()
{
    if (!m_model->isEditable())
        return;
    const RubricVersionId version = m_model->version()->id;
    const QStringList before = isJustBegun() ? QStringList{} : numbersOf(m_context.state(), version);
    const std::vector<CriterionSpec> specs = askCopied(before);
    if (specs.empty())
        return;
    m_context.acts.runBuilt([&] {
        if (!before.isEmpty() || m_model->criteria().empty())
            return addCriteria(m_context.state(), version, specs);
        RubricSheet sheet = rubricSheet(m_context.state(), version);
        sheet.criteria = specs;
        listSections(sheet.terms, specs);
        return importRubric(m_context.state(), version, sheet);
    });
}

std::vector<CriterionSpec> RubricPage::askCopied(const QStringList &taken)
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    std::optional<ClipboardTable> table = copied ? tableFromMime(*copied) : std::nullopt;
    if (!table || table->rows.empty() || table->columns() < 2) {
        showRefusal(tr("There is no table on the clipboard. Copy the rows in Excel, WPS or Word first."));
        return {};
    }
    CriteriaPaste dialog{*std::move(table), taken, window()};
    return dialog.exec() == QDialog::Accepted ? dialog.criteria() : std::vector<CriterionSpec>{};
}

void RubricPage::pasteNew()
{
    if (!canMakeRubric())
        return;
    RubricSheet sheet = emptyRubric(RubricSubject::Teacher);
    sheet.criteria = askCopied({});
    listSections(sheet.terms, sheet.criteria);
    if (!sheet.criteria.empty())
        addNew(sheet);
}

bool RubricPage::canMakeRubric()
{
    QString reason = refusalOf(m_context, ActKind::AddRubric);
    if (reason.isEmpty() && !m_context.term.id())
        reason = tr("There is no term yet. Make one among the terms of the settings first.");
    if (!reason.isEmpty())
        showRefusal(reason);
    return reason.isEmpty();
}

bool RubricPage::isPublished() const
{
    return m_model->version() && m_model->version()->state == VersionState::Published;
}

bool RubricPage::takeBeside(const RubricSheet &sheet)
{
    const RubricVersion published = *m_model->version();
    QMessageBox box{QMessageBox::Question, tr("Import a rubric"),
                    tr("“%1” is published and stays as it is. What does “%2” become?")
                        .arg(published.terms.title, sheet.terms.title),
                    QMessageBox::Cancel, window()};
    box.setTextFormat(Qt::PlainText);
    const bool isAlike = sheet.terms.subject == published.terms.subject;
    const QAbstractButton *draft =
        isAlike ? box.addButton(tr("A new draft of this rubric"), QMessageBox::AcceptRole) : nullptr;
    const QAbstractButton *own = box.addButton(tr("A rubric of its own"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == own) {
        addWritten(sheet);
        return true;
    }
    const bool isIn = draft && box.clickedButton() == draft &&
                      m_context.acts.runBuilt([&] { return importAsDraft(m_context.state(), published.id, sheet); });
    if (isIn && m_model->version())
        offerNamedPanels(m_context, m_model->version()->id, window());
    return isIn;
}

bool RubricPage::takeIn(const RubricSheet &sheet)
{
    const RubricVersion *version = m_model->version();
    const bool isIn = !version ? addNew(sheet) : isFor(version->terms.subject, sheet) && m_context.acts.runBuilt([&] {
        return importRubric(m_context.state(), version->id, sheet);
    });
    if (isIn && m_model->version())
        offerNamedPanels(m_context, m_model->version()->id, window());
    return isIn;
}

std::optional<RubricSheet> RubricPage::askTemplate(std::vector<RubricTemplate> templates)
{
    TemplateDialog dialog{std::move(templates), window()};
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return std::nullopt;
    return *dialog.chosen();
}

void RubricPage::chooseTemplate()
{
    if (!canMakeRubric())
        return;
    const RubricVersion *version = m_model->version();
    const RubricSubject subject = version ? version->terms.subject : RubricSubject::Teacher;
    const std::optional<RubricSheet> sheet =
        askTemplate(templatesFor(m_context.state(), *m_context.term.id(), subject));
    if (!sheet)
        return;
    if (!isPublished() && !mayReplace(tr("Start from a template")))
        return;
    if (isPublished() ? takeBeside(*sheet) : takeIn(*sheet))
        m_table->setFocus();
}

void RubricPage::askImport()
{
    if (!canMakeRubric())
        return;
    const QString path = askFile();
    if (path.isEmpty())
        return;
    if (isPublished() || mayReplace(tr("Import a rubric")))
        importFile(path);
}

bool RubricPage::mayReplace(const QString &title)
{
    const int criteria = static_cast<int>(m_model->criteria().size());
    if (criteria == 0)
        return true;
    QString question = tr("The %n criteria of this draft are replaced. It can be undone.", nullptr, criteria);
    const RubricVersion &draft = *m_model->version();
    // Over a published version the scores go on by that one; its successor names what moves when it is published.
    const bool isInUse = versionInUse(m_context.state(), draft.rubric)->id == draft.id;
    if (const int records = isInUse ? recordsOn(m_context.state(), draft.id) : 0; records > 0)
        question +=
            u"\n\n"_s + tr("%n records were entered for them. Those for criteria that the new ones do not name no "
                           "longer count.",
                           nullptr, records);
    return QMessageBox::question(window(), title, question) == QMessageBox::Yes;
}

QString RubricPage::askFile()
{
    return QFileDialog::getOpenFileName(window(), tr("Open a rubric file"), {}, tr("Rubric files (*.json)"));
}

bool RubricPage::importFile(const QString &path)
{
    const std::optional<RubricSheet> sheet = readFile(path);
    return sheet && (isPublished() ? takeBeside(*sheet) : takeIn(*sheet));
}

std::optional<RubricSheet> RubricPage::readFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        showRefusal(
            tr("%1 can't be read. Choose a rubric file that other copies of the program have saved.").arg(path));
        return std::nullopt;
    }
    Parsed<RubricSheet> sheet = rubricSheetFromJson(file.readAll());
    if (!sheet) {
        const JsonProblem &problem = sheet.error();
        const QString place = rulePlaceText(problem.path);
        const QString where = place.isEmpty() ? problem.path : u"%1（%2）"_s.arg(place, problem.path);
        const QString why = fileProblemText(problem);
        showRefusal(tr("%1 was not read: %2.")
                        .arg(QFileInfo{path}.fileName(), where.isEmpty() ? why : tr("%1: %2").arg(where, why)));
        return std::nullopt;
    }
    if (const QString contradiction = contradictionIn(*sheet); !contradiction.isEmpty()) {
        showRefusal(tr("%1 was not read: %2.").arg(QFileInfo{path}.fileName(), contradiction));
        return std::nullopt;
    }
    return *sheet;
}

void RubricPage::exportFile()
{
    const RubricVersion *version = m_model->version();
    const QString problem = version ? exportVersion(version->id, window()) : QString{};
    if (!problem.isEmpty())
        showRefusal(problem);
}

QString RubricPage::exportVersion(RubricVersionId version, QWidget *over)
{
    if (!m_context.state().find<RubricVersion>(version))
        return {};
    const RubricSheet sheet = rubricSheet(m_context.state(), version);
    if (const QString contradiction = contradictionIn(sheet); !contradiction.isEmpty())
        return tr("The rubric was not saved, nobody could score by it: %1.").arg(contradiction);
    const auto path = askSavePath(over, tr("Save as a rubric file"), sheet.terms.title, u"rubric.json"_s,
                                  tr("Rubric files (*.json)"));
    if (path && writeOutputFile(*path, toJson(sheet)))
        return tr("%1 was not written. Choose another folder, or free some space, and try again.").arg(*path);
    return {};
}

void RubricPage::print()
{
    const RubricVersion *version = m_model->version();
    if (!version)
        return;
    m_context.paper.previewTable(rubricTable(rubricPaper(m_context.state(), version->rubric)));
}

void RubricPage::exportTable()
{
    if (const RubricVersion *version = m_model->version())
        m_context.paper.saveXlsx(rubricTable(rubricPaper(m_context.state(), version->rubric)));
}

} // namespace yanben
