// Which lines the table of the page shows, and how a name is found among them.
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/search/pinyin.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace yanben
{

void ScoresPage::addFilter(QHBoxLayout &row)
{
    m_group->setAccessibleName(tr("Group shown"));
    m_group->setToolTip(tr("Show the teachers of one group"));
    m_find->setMaximumWidth(fontMetrics().height() * 14);
    row.addWidget(m_group);
    row.addWidget(m_find);
    connect(m_group, &QComboBox::activated, this, &ScoresPage::showGroup);
    connect(m_find, &SearchBox::searched, this, &ScoresPage::find);
    const auto toTable = [this] {
        find(m_find->text());
        m_grid->setFocus(Qt::OtherFocusReason);
    };
    connect(m_find, &SearchBox::leftDownward, this, toTable);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut{key, m_find, nullptr, nullptr, Qt::WidgetShortcut}, &QShortcut::activated, this, toTable);
    connect(new QShortcut{QKeySequence::Find, this}, &QShortcut::activated, this, [this] {
        if (!hasScores() || !isOfTeachers())
            return;
        if (m_way != Way::Grid)
            setWay(Way::Grid);
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void ScoresPage::fillGroups()
{
    QStringList groups{tr("All groups")};
    for (int row = 0; row < m_book->teachers(); ++row) {
        for (const QString &group : m_book->groupNames(row)) {
            if (!groups.contains(group))
                groups << group;
        }
    }
    const QString before = m_group->currentIndex() > 0 ? m_group->currentText() : QString{};
    m_group->clear();
    m_group->addItems(groups);
    m_group->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, static_cast<int>(groups.indexOf(before, 1))));
    m_group->setEnabled(groups.size() > 1);
    if (m_group->currentIndex() == 0)
        m_gridModel->setGroup({});
}

void ScoresPage::showGroup()
{
    m_inspector->commit();
    m_gridModel->setGroup(m_group->currentIndex() > 0 ? m_group->currentText() : QString{});
    linesMoved();
}

void ScoresPage::sortBy(int column)
{
    m_inspector->commit();
    if (m_gridModel->sortBy(column))
        linesMoved();
}

void ScoresPage::linesMoved()
{
    m_editor->setLineOrder(LineOrder{m_gridModel->lines()});
    updateState();
    BookCell cell = m_cell.value_or(BookCell{});
    if (!m_gridModel->indexOf(cell).isValid() && !m_gridModel->lines().empty())
        cell.row = m_gridModel->lines().front();
    if (!m_grid->goTo(cell))
        m_inspector->show(std::nullopt);
}

void ScoresPage::find(const QString &words)
{
    m_refusal->hide(); // what was said of another name
    if (words.trimmed().isEmpty())
        return;
    std::optional<int> best;
    int bestRank = 0;
    for (const int row : m_gridModel->lines()) {
        const std::optional<int> rank = Pinyin{m_book->name(row), ReadAs::Name}.rank(words);
        if (rank && (!best || *rank < bestRank)) {
            best = row;
            bestRank = *rank;
        }
    }
    if (best)
        m_grid->goTo({*best, m_cell ? m_cell->column : 0});
    else
        showRefusal(tr("Nobody shown here is called “%1”.").arg(words.trimmed()));
}

} // namespace yanben
