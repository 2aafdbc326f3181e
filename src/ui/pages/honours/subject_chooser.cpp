#include "ui/pages/honours/subject_chooser.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/subjects.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

SubjectChooser::SubjectChooser(const State &state, TermId term, const std::vector<Subject> &subjects,
                               const std::vector<Subject> &chosen, QWidget *parent)
    : QWidget{parent},
      m_subjects{subjects},
      m_kinds{new QComboBox},
      m_search{new SearchBox{tr("Search names and groups")}},
      m_list{new QListWidget},
      m_none{paragraph({}, TextRole::Muted)},
      m_told{new TextLabel{{}, TextRole::Muted}},
      m_fault{new TextLabel{{}, TextRole::Danger}}
{
    // In the order of RubricSubject.
    m_kinds->addItems({tr("Teachers"), tr("Groups"), tr("The school")});
    m_kinds->setAccessibleName(tr("Teachers, groups or the school"));
    m_kinds->setCurrentIndex(chosen.empty() ? 0 : static_cast<int>(kindOf(chosen.front())));
    m_list->setAccessibleName(tr("Given to"));
    for (const Subject subject : m_subjects) {
        const QString groups = subjectGroups(state, subject, state.get<Term>(term));
        const QString name = subjectName(state, subject);
        auto *item = new QListWidgetItem{groups.isEmpty() ? name : tr("%1 (%2)").arg(name, groups), m_list};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::count(chosen, subject) > 0 ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, name);
        m_readings.emplace_back(name, ReadAs::Name);
    }
    m_offered = SubjectChooser::chosen();
    m_told->setWordWrap(true);
    m_fault->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kinds);
    head->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_told);
    layout->addWidget(m_fault);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        dropOffer();
        filter();
    });
    connect(m_search, &SearchBox::searched, this, &SubjectChooser::filter);
    connect(m_search, &SearchBox::leftDownward, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        tellChosen();
        emit changed();
    });
    m_fault->hide();
    filter();
    tellChosen();
}

std::vector<Subject> SubjectChooser::chosen() const
{
    std::vector<Subject> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_subjects[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

void SubjectChooser::setFault(const QString &reason)
{
    setBad(*m_list, !reason.isEmpty(), reason);
    m_fault->setText(reason);
    m_fault->setVisible(!reason.isEmpty());
}

void SubjectChooser::dropOffer()
{
    if (m_offered.empty() || chosen() != m_offered)
        return;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Unchecked);
    m_offered.clear();
}

void SubjectChooser::filter()
{
    const QString words = m_search->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        const auto place = static_cast<std::size_t>(row);
        const bool isShown = static_cast<int>(kindOf(m_subjects[place])) == m_kinds->currentIndex() &&
                             (m_readings[place].matches(words) || item.text().contains(words, Qt::CaseInsensitive));
        item.setHidden(!isShown);
        if (isShown &&
            (first < 0 || (item.checkState() == Qt::Checked && m_list->item(first)->checkState() != Qt::Checked)))
            first = row;
    }
    m_list->setCurrentRow(first);
    m_none->setText(words.isEmpty() ? tr("There is nobody of this kind in the term. Write down its teachers and groups "
                                         "first, under “Teachers and groups”.")
                                    : tr("Nobody is called so."));
    m_none->setVisible(first < 0);
}

void SubjectChooser::tellChosen()
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->data(Qt::UserRole).toString();
    }
    constexpr qsizetype mostNamed = 12;
    const QString named = names.first(std::min(names.size(), mostNamed)).join(QStringLiteral("、")) +
                          (names.size() > mostNamed ? tr("…") : QString{});
    m_told->setText(names.isEmpty() ? tr("Nobody is chosen.")
                                    : tr("%n chosen: %1", nullptr, static_cast<int>(names.size())).arg(named));
}

} // namespace yanben
