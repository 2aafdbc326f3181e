#pragma once

#include "ui/shell/page_factory.h"

#include <QListView>

#include <optional>
#include <vector>

class QStandardItemModel;

namespace yanben
{

/// The side navigation: pages under the headings of their groups, each with icon, name and badge. Up and Down skip the
/// headings; the chosen page is announced at once.
class NavigationList : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);
    ~NavigationList() override;

    void setPages(const std::vector<PageId> &pages);
    void setBadge(PageId page, std::optional<int> badge);
    std::optional<int> badge(PageId page) const;
    void setCurrentPage(PageId page);
    std::optional<PageId> currentPage() const;
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pageChosen(yanben::PageId page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex indexOf(PageId page) const;
    void describe(int row);

    QStandardItemModel *m_model;
    bool m_quiet = false;
};

} // namespace yanben
