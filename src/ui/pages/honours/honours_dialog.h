#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/scoring/honour_acts.h"

#include <QDialog>

#include <set>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace yanben
{

class EmptyState;
class TextLabel;

/// 表彰记录: who was commended or sent out to be trained, in the term or in all; recorded, changed, deleted, printed.
class HonoursDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` are ticked when an honour is recorded; the school among them is left out.
    HonoursDialog(PageContext &context, TermId term, std::vector<Subject> proposed, QWidget *parent = nullptr);

private:
    enum Column { Day, TermTitle, Kind, GivenTo, Title, Level, Issuer, Note };

    void build();
    void refill();
    void select(const std::set<HonourId> &honours);
    void update();
    void add();
    void edit();
    void removeChosen();
    void tell(const QString &text, bool isGood);
    std::optional<TermId> shownTerm() const;
    std::optional<HonourKind> shownKind() const;
    std::vector<HonourId> chosen() const;
    PrintTable printed() const;

    PageContext &m_context;
    TermId m_term;
    std::vector<Subject> m_proposed;
    QComboBox *m_terms;
    QComboBox *m_kinds;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    EmptyState *m_empty;
    TextLabel *m_told;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_print;
    QPushButton *m_export;
};

} // namespace yanben
