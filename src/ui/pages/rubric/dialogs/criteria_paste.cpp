#include "ui/pages/rubric/dialogs/criteria_paste.h"

#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/criterion_numbers.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr CriteriaPaste::Use pastedUses[] = {
    CriteriaPaste::Use::Ignore, CriteriaPaste::Use::No,       CriteriaPaste::Use::Section, CriteriaPaste::Use::Title,
    CriteriaPaste::Use::Weight, CriteriaPaste::Use::Standard, CriteriaPaste::Use::Method};

QString pastedText(const CriterionSpec &spec, CriteriaPaste::Use use)
{
    switch (use) {
    case CriteriaPaste::Use::Ignore: break;
    case CriteriaPaste::Use::No: return spec.no;
    case CriteriaPaste::Use::Section: return spec.section.value_or(QString{});
    case CriteriaPaste::Use::Title: return spec.title;
    case CriteriaPaste::Use::Weight: return spec.weight ? spec.weight->toString() : QString{};
    case CriteriaPaste::Use::Standard: return spec.standard;
    case CriteriaPaste::Use::Method: return spec.method;
    }
    return {};
}

} // namespace

CriteriaPaste::CriteriaPaste(ClipboardTable table, QStringList taken, QWidget *parent)
    : QDialog{parent},
      m_table{std::move(table)},
      m_taken{std::move(taken)},
      m_firstNumber{numberBehind(m_taken)},
      m_preview{new QTableWidget},
      m_goesOn{new QCheckBox},
      m_count{new TextLabel},
      m_ok{nullptr}
{
    setWindowTitle(tr("Paste criteria"));
    resize(fontMetrics().height() * 48, fontMetrics().height() * 28);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(new TextLabel{tr("Say what each column is; the table shows what will be added.")});
    auto *uses = new QTableWidget{1, m_table.columns()};
    uses->setAccessibleName(tr("Use of the columns"));
    uses->verticalHeader()->hide();
    uses->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // One cell that looks like a head may be a title such as 课题项目.
    const bool hasHead =
        !m_table.rows.empty() && std::ranges::count_if(m_table.rows.front(), [](const ClipboardCell &cell) {
                                     return guess(cell.text) != Use::Ignore;
                                 }) > 1;
    m_firstRow = hasHead ? 1 : 0;
    QStringList heads;
    static constexpr Use byPlace[] = {Use::No, Use::Title, Use::Weight, Use::Standard, Use::Method};
    for (int column = 0; column < m_table.columns(); ++column) {
        const QString head = m_table.rows.front()[static_cast<std::size_t>(column)].text;
        heads << head;
        auto *combo = new QComboBox;
        combo->setAccessibleName(tr("Column %1").arg(column + 1));
        for (const Use each : pastedUses)
            combo->addItem(name(each));
        const Use use = hasHead ? guess(head) : (column < 5 ? byPlace[column] : Use::Ignore);
        combo->setCurrentIndex(static_cast<int>(use));
        uses->setCellWidget(0, column, combo);
        m_uses.push_back(combo);
    }
    // Where nothing says more, the section is what the line is about.
    if (!isUsed(Use::Title)) {
        for (QComboBox *combo : m_uses) {
            if (combo->currentIndex() == static_cast<int>(Use::Section)) {
                combo->setCurrentIndex(static_cast<int>(Use::Title));
                break;
            }
        }
    }
    for (const QComboBox *combo : m_uses)
        connect(combo, &QComboBox::currentIndexChanged, this, &CriteriaPaste::adopt);
    uses->setHorizontalHeaderLabels(heads);
    uses->setFixedHeight(fontMetrics().height() * 5);
    layout->addWidget(uses);
    m_preview->setAccessibleName(windowTitle());
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    layout->addWidget(m_preview, 1);
    m_goesOn->setChecked(true);
    connect(m_goesOn, &QCheckBox::toggled, this, &CriteriaPaste::adopt);
    layout->addWidget(m_goesOn);
    m_count->setWordWrap(true);
    layout->addWidget(m_count);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    adopt();
}

CriteriaPaste::Use CriteriaPaste::guess(const QString &head)
{
    const auto says = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView word) { return head.contains(word); });
    };
    if (head.size() > 12)
        return Use::Ignore;
    if (says({u"序", u"编号"}))
        return Use::No;
    if (says({u"权重", u"分值", u"满分", u"分数"}))
        return Use::Weight;
    if (says({u"一级"}))
        return Use::Section;
    if (says({u"标准", u"要求"}))
        return Use::Standard;
    if (says({u"方式", u"方法"}))
        return Use::Method;
    if (says({u"内容", u"项目", u"条目", u"指标"}))
        return Use::Title;
    return Use::Ignore;
}

QString CriteriaPaste::name(Use use)
{
    switch (use) {
    case Use::Ignore: return tr("Leave out");
    case Use::No: return tr("No.");
    case Use::Section: return tr("Section");
    case Use::Title: return tr("Content");
    case Use::Weight: return tr("Weight");
    case Use::Standard: return tr("Standard and requirements");
    case Use::Method: return tr("Method");
    }
    Q_UNREACHABLE();
}

bool CriteriaPaste::isUsed(Use use) const
{
    return std::ranges::any_of(
        m_uses, [use](const QComboBox *combo) { return combo->currentIndex() == static_cast<int>(use); });
}

QStringList CriteriaPaste::doubledUses() const
{
    QStringList doubled;
    for (const Use use : pastedUses) {
        const auto columns = std::ranges::count_if(
            m_uses, [use](const QComboBox *combo) { return combo->currentIndex() == static_cast<int>(use); });
        if (use != Use::Ignore && columns > 1)
            doubled << name(use);
    }
    return doubled;
}

void CriteriaPaste::setUse(int column, Use use)
{
    m_uses.at(static_cast<std::size_t>(column))->setCurrentIndex(static_cast<int>(use));
}

CriteriaPaste::Reading CriteriaPaste::read() const
{
    Reading reading;
    std::vector<CriterionSpec> &specs = reading.criteria;
    QString section; // stands once for all its lines
    for (std::size_t row = static_cast<std::size_t>(m_firstRow); row < m_table.rows.size(); ++row) {
        CriterionSpec spec;
        QString unread;
        for (std::size_t column = 0; column < m_uses.size(); ++column) {
            const QString text = m_table.rows[row][column].text;
            switch (static_cast<Use>(m_uses[column]->currentIndex())) {
            case Use::Ignore: break;
            case Use::No: spec.no = text; break;
            case Use::Section:
                if (!text.isEmpty())
                    section = text.simplified();
                if (!section.isEmpty())
                    spec.section = section;
                break;
            case Use::Title: spec.title = QString{text}.replace(u'\n', u' '); break;
            case Use::Weight: {
                QString number = text;
                if (number.endsWith(u'分') || number.endsWith(u'%') || number.endsWith(u'％'))
                    number.chop(1);
                if (const auto weight = Points::parse(number.trimmed()); weight && *weight >= Points{})
                    spec.weight = *weight;
                else if (!number.trimmed().isEmpty())
                    unread = text;
                break;
            }
            case Use::Standard: spec.standard = text; break;
            case Use::Method: spec.method = text; break;
            }
        }
        if (spec.title == u"合计"_s)
            continue;
        if (spec.title.isEmpty()) {
            reading.leftOut += spec.standard.isEmpty() && spec.method.isEmpty() && !spec.weight ? 0 : 1;
            continue;
        }
        if (!unread.isEmpty())
            reading.unreadWeights << unread;
        if (spec.no.isEmpty())
            spec.no = QString::number(m_firstNumber + static_cast<int>(specs.size()));
        spec.rule = newRule(NewRule::Rating, spec.weight.value_or(Points::whole(10)));
        specs.push_back(std::move(spec));
    }
    return reading;
}

QStringList CriteriaPaste::doubledBy(const std::vector<CriterionSpec> &criteria) const
{
    QStringList numbers = m_taken;
    for (const CriterionSpec &spec : criteria)
        numbers << spec.no;
    return doubledNumbers(numbers);
}

std::vector<CriterionSpec> CriteriaPaste::criteria() const
{
    std::vector<CriterionSpec> specs = read().criteria;
    if (m_goesOn->isChecked() && !doubledBy(specs).isEmpty()) {
        for (std::size_t i = 0; i < specs.size(); ++i)
            specs[i].no = QString::number(m_firstNumber + static_cast<int>(i));
    }
    return specs;
}

void CriteriaPaste::adopt()
{
    const Reading reading = read();
    const std::vector<CriterionSpec> specs = criteria();
    const QStringList doubled = doubledBy(reading.criteria);
    m_goesOn->setVisible(!doubled.isEmpty());
    m_goesOn->setText(
        tr("Number them on from %1 to %2").arg(m_firstNumber).arg(m_firstNumber + static_cast<int>(specs.size()) - 1));
    m_preview->clear();
    std::vector<Use> shown;
    QStringList heads;
    for (const Use use : pastedUses) {
        if (use == Use::Ignore || (use == Use::Section && !isUsed(use)))
            continue;
        shown.push_back(use);
        heads << name(use);
    }
    m_preview->setColumnCount(static_cast<int>(shown.size()));
    m_preview->setRowCount(static_cast<int>(specs.size()));
    m_preview->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        for (int column = 0; column < m_preview->columnCount(); ++column)
            m_preview->setItem(row, column,
                               new QTableWidgetItem{pastedText(specs[static_cast<std::size_t>(row)],
                                                               shown[static_cast<std::size_t>(column)])});
    }
    m_preview->resizeColumnsToContents();
    m_preview->horizontalHeader()->setStretchLastSection(true);
    const QStringList lost = doubledUses();
    QStringList told;
    if (!lost.isEmpty())
        told
            << tr("Several columns are “%1”, and only one of them would be kept. Choose something else for the others, "
                  "or leave them out.")
                   .arg(lost.join(tr("”, “")));
    told << tr("%n criteria will be added as ratings; set their rules afterwards.", nullptr,
               static_cast<int>(specs.size()));
    if (reading.leftOut > 0)
        told << tr("%n rows without a content are left out.", nullptr, reading.leftOut);
    if (!reading.unreadWeights.isEmpty())
        told << tr("Weights that are no numbers stay empty: %1").arg(reading.unreadWeights.join(u'、'));
    if (!doubled.isEmpty())
        told << (m_goesOn->isChecked()
                     ? tr("Numbers that would stand twice: %1. All pasted rows go on behind the criteria that are "
                          "there.")
                     : tr("Numbers that stand twice: %1. The rubric can be published when each criterion has its own."))
                    .arg(doubled.join(u'、'));
    if (m_table.truncated)
        told << tr("The table was too large; its end is left out.");
    m_count->setText(told.join(u'\n'));
    m_ok->setEnabled(!specs.empty() && lost.isEmpty());
}

} // namespace yanben
