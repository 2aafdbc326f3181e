#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/rubric/inspector/rubric_inspector.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/templates/rubric_templates.h"

class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace yanben
{

class Banner;
class ChosenCriterion;
class EmptyState;
class FullMarkNotice;
class PageHeader;
class SumBanner;

/// 考评细则: the criteria with their weights, the rule of the chosen one beside them, and publishing.
class RubricPage final : public Page
{
    Q_OBJECT

public:
    explicit RubricPage(PageContext &context, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    /// The part of a target whose id is the key of a version of a rubric.
    static constexpr QLatin1StringView versionPart{"version"};
    /// The same; where that version can be changed, its vetoes are opened.
    static constexpr QLatin1StringView vetoesPart{"vetoes"};
    /// A rubric for groups; where the term has none, one is begun.
    static constexpr QLatin1StringView groupsPart{"groups"};
    /// The rubric that a desk shows, in its newest version; without any, the page.
    static Target targetOf(const State &state, const CurrentRubric &shown);
    /// Otherwise the id is the key of a criterion or of one of its versions; the part its number or title.
    bool jumpTo(const Target &target) override;
    bool leave() override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportTable() override;

    QTableView &table() const { return *m_table; }
    RubricModel &model() const { return *m_model; }
    /// Reads a rubric file into the draft, or makes the first rubric of it; over a published one asks what becomes of
    /// it. A draft for another subject refuses it.
    bool importFile(const QString &path);
    /// A rubric to start from, in place of the draft if there is one.
    void chooseTemplate();
    /// What is on the clipboard goes through a preview into the draft.
    void paste();

private:
    void build();
    QWidget *buildTable();
    /// The acts on criteria, with their keys.
    void buildMenu();
    void updateEdits();
    void updateState();
    /// What was typed beside the table keeps its criterion chosen until it is mended or put back.
    void hold(CriterionVersionId criterion);
    void showRefusal(const QString &message);
    std::optional<CriterionVersionId> current() const;
    void newRubric();
    /// Asks for the rest; `proposed` is chosen at first.
    void newRubricFor(RubricSubject proposed);
    void showForGroups();
    /// Named as rubrics for such a subject usually are, out of 100, without a criterion.
    static RubricSheet emptyRubric(RubricSubject subject);
    void createRubric(RubricSubject subject);
    /// A first rubric for teachers from the table on the clipboard.
    void pasteNew();
    /// Those of the table on the clipboard, as a person has mapped it; none when he gave it up or there is no table.
    std::vector<CriterionSpec> askCopied(const QStringList &taken);
    bool addNew(const RubricSheet &sheet);
    /// One that somebody has written already: its raters are offered.
    void addWritten(const RubricSheet &sheet);
    void removeRubric();
    bool canMakeRubric();
    /// Tells when the sheet is for another subject.
    bool isFor(RubricSubject subject, const RubricSheet &sheet);
    void chooseRubricOf(const Target &target);
    /// Rated out of nothing yet: its weight and way of scoring are left to be said.
    static CriterionSpec freshCriterion(int number);
    /// Nothing but the criterion that an empty rubric begins with, as nobody has touched it.
    bool isJustBegun() const;
    void addCriterion();
    void editTitle(int row);
    void editSections();
    void editTerms(bool beginsWithVetoes);
    void removeCurrent();
    void moveCurrent(int by);
    /// Tells why, when the file can't be read.
    std::optional<RubricSheet> readFile(const QString &path);
    std::optional<RubricSheet> askTemplate(std::vector<RubricTemplate> templates);
    QString askFile();
    bool takeIn(const RubricSheet &sheet);
    bool isPublished() const;
    /// What is published is not changed: asks whether the sheet becomes its next draft or a rubric of its own.
    bool takeBeside(const RubricSheet &sheet);
    void askImport();
    /// Asks, where there are criteria that others would take the place of.
    bool mayReplace(const QString &title);
    void exportFile();
    void publish();
    /// The button, and below the table what keeps the draft from being published.
    void updatePublishing();
    void showVersions();
    /// Asks where, over this window. Why it was not written; empty when it was, or was not meant.
    QString exportVersion(RubricVersionId version, QWidget *over);

    PageContext &m_context;
    RubricModel *m_model;
    PageHeader *m_header;
    QPushButton *m_publish = nullptr;
    std::vector<QPushButton *> m_makers; ///< of a first rubric
    QPushButton *m_draft = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_rubrics = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_print = nullptr;
    SumBanner *m_sum;
    Banner *m_unpublishable;
    FullMarkNotice *m_fullMark;
    Banner *m_refusal;
    QString m_held; ///< what the refusal says of it
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    ChosenCriterion *m_chosen = nullptr;
    QWidget *m_tools = nullptr;
    std::vector<QAction *> m_edits;           ///< of the table's menu, for a rubric that can be changed
    std::vector<QAction *> m_chosenEdits;     ///< the same of the chosen criterion
    std::vector<QPushButton *> m_chosenTools; ///< below the table, for the chosen criterion
    RubricInspector *m_inspector;
};

} // namespace yanben
