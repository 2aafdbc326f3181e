#pragma once

#include "domain/ids.h"

#include <QFrame>

#include <optional>
#include <vector>

class QMenu;
class QPushButton;

namespace yanben
{

class TextLabel;
class TermButton;
class SearchButton;

struct TermEntry
{
    TermId id{};
    QString name;
    QString detail; ///< the days and the week of today, shown smaller
};

/// The bar under the menu: product, term, search, operator.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);
    ~HeaderBar() override;

    /// Without an open file only the product's name is shown.
    void setFileOpen(bool open);
    void setTerms(const std::vector<TermEntry> &terms, std::optional<TermId> current);
    /// Whether the menu of terms leads to where terms are made and changed.
    void setTermsManageable(bool manageable);
    /// Name and role of whoever works here; none asks for it.
    void setOperator(const std::optional<QString> &name);
    void retranslate();
    QWidget *searchAnchor() const;

signals:
    void termChosen(yanben::TermId term);
    void termsRequested();
    void searchRequested();
    void operatorRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void adoptWidths();

    TextLabel *m_product;
    TermButton *m_term;
    SearchButton *m_search;
    QPushButton *m_operator;
    QMenu *m_menu;
    std::vector<TermEntry> m_terms;
    std::optional<TermId> m_current;
    std::optional<QString> m_name;
    bool m_termsManageable = false;
};

} // namespace yanben
