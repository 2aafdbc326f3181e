#include "ui/pages/raters/collect_dialog.h"

#include "calendar/when_text.h"
#include "ui/pages/raters/rater_words.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/term_rows.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

CollectDialog::CollectDialog(const State &state, const Collection &collection, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_collection{collection},
      m_table{factTable(tr("Ratings in the files"),
                        {tr("Rater"), tr("Whose"), tr("Criterion"), tr("Here"), tr("In the file"), tr("Remark")}, 0)},
      m_summary{new TextLabel},
      m_write{primaryButton({})}
{
    setWindowTitle(tr("Collect ratings"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(paragraph(tr("What is ticked is written as one step, with the time at which it was handed in. "
                                   "What differs from a rating that is here already is not ticked: look at both. The "
                                   "files stay as they are.")));
    layout->addWidget(m_table, 1);
    auto *all = linkButton(tr("Tick all without conflict"));
    auto *none = linkButton(tr("Tick none"));
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch(1);
    layout->addLayout(ticks);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton{tr("Cancel")}, QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    m_summary->setWordWrap(true);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_write->setDefault(true);

    fillFaults();
    fillRatings();
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) { settle(item->row()); });
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int line = fontMetrics().height();
    const int widths[] = {line * 6, line * 6, line * 9, line * 4, line * 4};
    for (int column = 0; column < Remark; ++column)
        m_table->setColumnWidth(column, widths[column]);
    resize(line * 52, line * 30);
    update();
    m_table->setCurrentCell(m_told, Rater);
    m_table->setFocus();
}

std::set<std::size_t> CollectDialog::chosen() const
{
    std::set<std::size_t> chosen;
    for (int line = m_told; line < m_table->rowCount(); ++line) {
        if (m_table->item(line, Rater)->checkState() == Qt::Checked)
            chosen.insert(*ratingOf(line));
    }
    return chosen;
}

void CollectDialog::fillFaults()
{
    for (std::size_t each = 0; each < m_collection.files.size(); ++each) {
        const CollectedFile &file = m_collection.files[each];
        const bool bringsSome = std::ranges::count(m_collection.ratings, each, &CollectedRating::file) > 0;
        if (bringsSome && !file.fault)
            continue;
        const int line = m_told++;
        m_table->setRowCount(m_told);
        const QString words = file.fault ? returnFaultText(file)
                              : file.alreadyThere > 0
                                  ? tr("Nothing new: %n ratings are here already.", nullptr, file.alreadyThere)
                                  : tr("The rater has not rated anything yet.");
        putFact(*m_table, line, Rater, file.rater);
        putFact(*m_table, line, Teacher,
                tr("%1: %2").arg(QFileInfo{file.path}.fileName(), QString{words}.replace(u'\n', u' ')));
        m_table->setSpan(line, Teacher, 1, Remark);
        if (file.fault)
            m_table->item(line, Teacher)->setForeground(coloursOf(palette()).danger);
    }
}

void CollectDialog::fillRatings()
{
    const Colours &colours = coloursOf(palette());
    const std::set<std::size_t> proposed = m_collection.proposed();
    const RubricVersion &version = m_state.get<RubricVersion>(m_collection.version);
    const RubricId rubric = version.rubric;
    const Rounding &rounding = version.terms.rounding;
    m_table->setRowCount(m_told + static_cast<int>(m_collection.ratings.size()));
    for (std::size_t each = 0; each < m_collection.ratings.size(); ++each) {
        const CollectedRating &rating = m_collection.ratings[each];
        const int line = m_told + static_cast<int>(each);
        const bool isRefused = rating.problem && refuses(*rating.problem);
        putFact(*m_table, line, Rater, m_collection.files.at(rating.file).rater);
        putFact(*m_table, line, Teacher, rating.subject);
        putFact(*m_table, line, Item, rating.criterion.no + u". "_s + rating.criterion.title);
        putFact(*m_table, line, Now, rating.now ? cellText(rating.nowOutcome, rounding) : QString{});
        putFact(*m_table, line, Then,
                isRefused && !rating.outcome.points ? QString{} : cellText(rating.outcome, rounding));
        const QString remark = rating.problem
                                   ? ratingProblemText(rating, sheetState(m_state, rubric, rating.place.subject))
                                   : tr("handed in %1").arg(momentText(*rating.handedIn, termOf(m_state, rubric)));
        putFact(*m_table, line, Remark, remark);
        QTableWidgetItem &first = *m_table->item(line, Rater);
        first.setFlags(isRefused ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                 : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        if (!isRefused)
            first.setCheckState(proposed.contains(each) ? Qt::Checked : Qt::Unchecked);
        for (int column = 0; rating.problem && column <= Remark; ++column)
            m_table->item(line, column)->setForeground(isRefused ? colours.danger : colours.warning);
    }
}

std::optional<std::size_t> CollectDialog::ratingOf(int line) const
{
    return line < m_told ? std::nullopt : std::optional{static_cast<std::size_t>(line - m_told)};
}

void CollectDialog::setChosen(int line, bool chosen)
{
    QTableWidgetItem &item = *m_table->item(line, Rater);
    if (item.flags().testFlag(Qt::ItemIsUserCheckable))
        item.setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

void CollectDialog::chooseAll(bool chosen)
{
    {
        const QSignalBlocker quiet{m_table};
        for (int line = m_told; line < m_table->rowCount(); ++line) {
            // Which of two values holds is decided one by one.
            const std::optional<RatingProblem> problem = m_collection.ratings[*ratingOf(line)].problem;
            const bool isOneByOne = problem == RatingProblem::Differs || problem == RatingProblem::DiffersOpen ||
                                    problem == RatingProblem::FilesDiffer;
            if (!chosen || !isOneByOne)
                setChosen(line, chosen);
        }
    }
    m_table->viewport()->update();
    update();
}

void CollectDialog::settle(int line)
{
    const std::optional<std::size_t> rating = ratingOf(line);
    if (rating && m_table->item(line, Rater)->checkState() == Qt::Checked) {
        const QSignalBlocker quiet{m_table};
        for (const std::size_t rival : m_collection.rivals(*rating))
            setChosen(m_told + static_cast<int>(rival), false);
    }
    update();
}

void CollectDialog::update()
{
    const auto taken = static_cast<int>(chosen().size());
    const int left = static_cast<int>(m_collection.ratings.size()) - taken;
    m_summary->setRole(left == 0 ? TextRole::Normal : TextRole::Warning);
    m_summary->setText(left == 0 ? tr("%n ratings will be written as one step.", nullptr, taken)
                                 : tr("%1 ratings will be written as one step, %2 are left out.").arg(taken).arg(left));
    m_write->setText(tr("Take %n ratings", nullptr, taken));
    m_write->setEnabled(taken > 0);
}

} // namespace yanben
