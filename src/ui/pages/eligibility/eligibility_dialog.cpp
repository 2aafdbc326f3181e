#include "ui/pages/eligibility/eligibility_dialog.h"

#include "ui/pages/eligibility/eligibility_words.h"
#include "ui/pages/few_names.h"
#include "ui/pages/permission.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/papers/scores/eligibility_paper.h"
#include "workspace/queries/scores/eligibility.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct ShareColumn
{
    enum Number { GroupName, Members, Share, TooFew, Others, Verdict };
};

/// For a tip, which does not wrap by itself.
QString allNames(const QStringList &names)
{
    constexpr qsizetype inLine = 10;
    QStringList lines;
    for (qsizetype first = 0; first < names.size(); first += inLine)
        lines << names.mid(first, inLine).join(u'、');
    return lines.join(u"、\n");
}

void putNames(QTableWidget &table, int row, int column, const QString &few, const QString &all)
{
    putFact(table, row, column, few);
    table.item(row, column)->setToolTip(plainTip(all));
}

/// A number above 0 and up to `most`; anything else marks the field.
std::optional<Amount> positive(QLineEdit &edit, std::optional<Amount> most, const QString &reason)
{
    const auto number = Amount::parse(edit.text().trimmed());
    const bool isGood = number && *number > Amount{} && (!most || *number <= *most);
    setBad(edit, !isGood, isGood ? QString{} : reason);
    return isGood ? std::optional{*number} : std::nullopt;
}

/// The key of the first criterion that speaks of hours, by its name or unit before its standard; none of them is
/// guessed: notes are counted, too.
QVariant proposedHours(const std::vector<const CriterionVersion *> &criteria)
{
    const auto speaksOfHours = [](const QString &words) {
        return words.contains(u"学时"_s) || words.contains(u"课时"_s) || words.contains(u"小时"_s);
    };
    for (const bool isByStandard : {false, true}) {
        for (const CriterionVersion *row : criteria) {
            const CriterionSpec &spec = row->spec;
            if (isByStandard ? speaksOfHours(spec.standard)
                             : speaksOfHours(spec.title) || speaksOfHours(spec.unit.value_or(QString{})))
                return QVariant::fromValue(keyOf(row->criterion));
        }
    }
    return {};
}

} // namespace

EligibilityDialog::EligibilityDialog(PageContext &context, TermId term, QWidget *parent)
    : QDialog{parent},
      m_context{context},
      m_term{term},
      m_isOn{new QCheckBox{tr("A group is not put forward when too many of its teachers miss the hours")}},
      m_hours{new QComboBox},
      m_required{new QLineEdit},
      m_percent{new QLineEdit},
      m_bound{new QComboBox},
      m_period{new QComboBox},
      m_remark{new TextLabel{{}, TextRole::Muted}},
      m_groups{factTable(
          tr("Groups"),
          {tr("Group"), tr("Teachers"), tr("Share"), tr("Under the hours"), tr("Not known"), tr("Verdict")}, 0)}
{
    setWindowTitle(tr("Who may be put forward"));
    const EligibilityRule *rule = eligibilityRuleOf(context.state(), term);
    const EligibilityTerms terms = rule ? rule->terms : EligibilityTerms{};
    // In the order of ShareBound and HoursPeriod.
    m_bound->addItems({tr("that share or more"), tr("more than that share")});
    m_period->addItems({tr("In the term"), tr("In the school year")});
    m_required->setText(terms.required.toString());
    m_percent->setText(terms.percent.toString());
    m_bound->setCurrentIndex(static_cast<int>(terms.bound));
    m_period->setCurrentIndex(static_cast<int>(terms.period));
    m_isOn->setChecked(rule);
    m_settings = buildSettings();
    fillCriteria(rule);
    m_remark->setWordWrap(true);

    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_print->setAutoDefault(false);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(m_isOn);
    layout->addWidget(m_settings);
    layout->addWidget(m_groups, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &EligibilityDialog::print);
    connect(m_isOn, &QCheckBox::toggled, this, &EligibilityDialog::update);
    for (QComboBox *box : {m_hours, m_bound, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &EligibilityDialog::update);
    for (QLineEdit *edit : {m_required, m_percent})
        connect(edit, &QLineEdit::textChanged, this, &EligibilityDialog::update);
    const int em = fontMetrics().height();
    resize(em * 46, em * 30);
    for (const auto &[column, width] : {std::pair{ShareColumn::GroupName, 8},
                                        {ShareColumn::Members, 4},
                                        {ShareColumn::Share, 8},
                                        {ShareColumn::TooFew, 10},
                                        {ShareColumn::Others, 8}})
        m_groups->setColumnWidth(column, em * width);
    update();
    m_isOn->setFocus();
}

QWidget *EligibilityDialog::buildSettings()
{
    auto *settings = new QWidget;
    auto *form = new QFormLayout{settings};
    form->setContentsMargins(0, 0, 0, 0);
    auto *share = new QHBoxLayout;
    share->addWidget(m_percent);
    share->addWidget(m_bound, 1);
    form->addRow(tr("Hours are recorded in"), m_hours);
    form->addRow(tr("Hours that are needed"), m_required);
    form->addRow(tr("Share of teachers, in %"), share);
    form->addRow(tr("Counted"), m_period);
    m_percent->setAccessibleName(tr("Share of teachers, in %"));
    m_bound->setAccessibleName(tr("From which share on"));
    return settings;
}

void EligibilityDialog::fillCriteria(const EligibilityRule *rule)
{
    for (const CriterionVersion *row : hourCriteria(m_context.state(), m_term))
        m_hours->addItem(u"%1. %2"_s.arg(row->spec.no, row->spec.title), QVariant::fromValue(keyOf(row->criterion)));
    m_hours->setPlaceholderText(tr("Choose"));
    if (!rule) {
        m_hours->setCurrentIndex(m_hours->findData(proposedHours(hourCriteria(m_context.state(), m_term))));
        return;
    }
    const qint64 key = keyOf(rule->terms.hours);
    if (m_hours->findData(QVariant::fromValue(key)) < 0)
        m_hours->addItem(tr("(a criterion that the rubric does not have any more)"), QVariant::fromValue(key));
    m_hours->setCurrentIndex(m_hours->findData(QVariant::fromValue(key)));
}

std::optional<EligibilityTerms> EligibilityDialog::terms() const
{
    if (!m_isOn->isChecked() || m_hours->currentIndex() < 0)
        return std::nullopt;
    const auto required = positive(*m_required, {}, tr("Type a number above 0."));
    const auto percent =
        positive(*m_percent, Amount::whole(100), tr("Type a percentage above 0 and up to 100, such as 15."));
    if (!required || !percent)
        return std::nullopt;
    return EligibilityTerms{.hours = static_cast<CriterionId>(m_hours->currentData().toLongLong()),
                            .required = *required,
                            .percent = *percent,
                            .bound = static_cast<ShareBound>(m_bound->currentIndex()),
                            .period = static_cast<HoursPeriod>(m_period->currentIndex())};
}

void EligibilityDialog::update()
{
    const bool isOn = m_isOn->isChecked();
    permit(m_context, ActKind::EditEligibility, *m_isOn);
    permit(m_context, ActKind::EditEligibility, *m_settings, isOn);
    m_print->setEnabled(terms().has_value());
    permit(m_context, ActKind::EditEligibility, *m_ok, !isOn || terms());
    showGroups();
}

void EligibilityDialog::showGroups()
{
    const std::optional<EligibilityTerms> wanted = terms();
    if (!wanted) {
        m_groups->setRowCount(0);
        m_remark->setText(
            !m_isOn->isChecked() ? tr("No condition is set: every group may be put forward.")
            : m_hours->count() == 0
                ? tr("No criterion of a rubric for teachers records hours. Give one a rule that counts or "
                     "measures (quota, conversion, bands, ratio), then come back.")
            : m_hours->currentIndex() < 0
                ? tr("Choose above in which criterion hours are recorded; none of them speaks of hours by itself.")
                : tr("The groups are listed once the numbers above are right."));
        return;
    }
    const EligibilityDocument document = eligibilityPaper(m_context.state(), m_term, *wanted);
    m_groups->setRowCount(static_cast<int>(document.lines.size()));
    int row = 0;
    for (const EligibilityLine &line : document.lines) {
        QStringList others;
        QStringList allOthers;
        if (!line.open.isEmpty()) {
            others << tr("not recorded: %1").arg(fewNames(line.open));
            allOthers << tr("not recorded: %1").arg(allNames(line.open));
        }
        if (!line.excused.isEmpty()) {
            others << tr("not counted: %1").arg(fewNames(line.excused));
            allOthers << tr("not counted: %1").arg(allNames(line.excused));
        }
        putFact(*m_groups, row, ShareColumn::GroupName, line.group);
        putFact(*m_groups, row, ShareColumn::Members, QString::number(line.standing.members), Qt::AlignRight);
        putFact(*m_groups, row, ShareColumn::Share, shareText(line.standing), Qt::AlignRight);
        putNames(*m_groups, row, ShareColumn::TooFew, fewNames(line.tooFew), allNames(line.tooFew));
        putNames(*m_groups, row, ShareColumn::Others, others.join(tr("; ")), allOthers.join(u'\n'));
        putFact(*m_groups, row, ShareColumn::Verdict, eligibilityName(line.standing.verdict));
        ++row;
    }
    m_groups->resizeRowsToContents();
    QStringList remarks{
        tr("Barred groups take no part in selections of the district or above; a teacher under the hours "
           "is not rated excellent. The office decides by this list; no total changes.")};
    if (!document.termsWithoutHours.isEmpty())
        remarks << tr("%1 has no condition, so its hours are not known.").arg(document.termsWithoutHours.join(u'、'));
    m_remark->setText(remarks.join(u' '));
}

void EligibilityDialog::print()
{
    m_context.paper.previewTable(eligibilityTable(eligibilityPaper(m_context.state(), m_term, *terms())));
}

} // namespace yanben
