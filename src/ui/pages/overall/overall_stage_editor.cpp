#include "ui/pages/overall/overall_stage_editor.h"

#include "ui/pages/overall/overall_fields.h"
#include "ui/pages/overall/overall_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum Entry { Everybody, TheBest, FromMark };

QHBoxLayout *rowIn(QWidget &row)
{
    auto *layout = new QHBoxLayout{&row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(row.fontMetrics()) / 2);
    return layout;
}

int numberWidth(const QWidget &widget)
{
    return widget.fontMetrics().horizontalAdvance(u'分') * 6;
}

} // namespace

OverallStageEditor::OverallStageEditor(const OverallStage &stage, const std::vector<std::optional<RubricId>> &rubrics,
                                       std::vector<RubricChoice> choices, QWidget *parent)
    : QFrame{parent}, m_choices{std::move(choices)}, m_rows{new QWidget}, m_sum{new TextLabel}
{
    m_head = buildHead(stage);
    auto *rows = new QVBoxLayout{m_rows};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing(fontMetrics()) / 2);
    rows->addWidget(buildHeadings());
    for (std::size_t i = 0; i < stage.parts.size(); ++i)
        addLine(stage.parts[i], i < rubrics.size() ? rubrics[i] : std::nullopt);
    auto *add = linkButton(tr("Add a part"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &OverallStageEditor::addPart);
    auto *foot = new QWidget;
    QHBoxLayout *feet = rowIn(*foot);
    feet->addWidget(add);
    feet->addStretch(1);
    feet->addWidget(m_sum);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_rows);
    layout->addWidget(foot);
    setPlace(false, 0);
}

QWidget *OverallStageEditor::buildHead(const OverallStage &stage)
{
    m_name = OverallFields::field(stage.name, tr("Name of the stage"), tr("Name of the stage"), 0);
    // Without stages the one there is has a percentage that nobody stated.
    m_percent = OverallFields::field(stage.name.isEmpty() ? QString{} : OverallFields::percentText(stage.percent),
                                     tr("Percent of the overall result"), tr("% not stated"), numberWidth(*this));
    m_unstated = OverallFields::unstatedField(stage.unstated);
    auto *remove = iconButton(u"delete"_s, tr("Remove the stage"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &OverallStageEditor::removeRequested);
    auto *first = new QWidget;
    QHBoxLayout *row = rowIn(*first);
    row->addWidget(m_name, 3);
    row->addWidget(m_percent);
    row->addWidget(m_unstated, 2);
    row->addWidget(remove);

    m_enter = new QComboBox;
    m_enter->setAccessibleName(tr("Who enters the stage"));
    // In the order of Entry.
    m_enter->addItems({tr("Everybody of the stage before enters"), tr("The best of the stage before enter"),
                       tr("Who has enough points in the stage before enters")});
    m_limit = OverallFields::field({}, {}, {}, numberWidth(*this));
    if (const auto *best = stage.enter ? std::get_if<BestEnter>(&*stage.enter) : nullptr) {
        m_enter->setCurrentIndex(TheBest);
        m_limit->setText(QString::number(best->count));
    } else if (const auto *from = stage.enter ? std::get_if<EnterFrom>(&*stage.enter) : nullptr) {
        m_enter->setCurrentIndex(FromMark);
        m_limit->setText(from->atLeast.toString());
    }
    m_entry = new QWidget;
    QHBoxLayout *second = rowIn(*m_entry);
    second->addWidget(m_enter);
    second->addWidget(m_limit);
    second->addStretch(1);

    connect(m_enter, &QComboBox::currentIndexChanged, this, &OverallStageEditor::update);
    for (QLineEdit *each : {m_name, m_percent, m_unstated, m_limit})
        connect(each, &QLineEdit::textChanged, this, &OverallStageEditor::update);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout{head};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addWidget(first);
    layout->addWidget(m_entry);
    return head;
}

QWidget *OverallStageEditor::buildHeadings()
{
    const auto heading = [this](const QString &text, bool isNumber) {
        auto *label = new TextLabel{text, TextRole::Muted};
        if (isNumber)
            label->setFixedWidth(numberWidth(*this));
        return label;
    };
    auto *headings = new QWidget;
    QHBoxLayout *row = rowIn(*headings);
    row->addWidget(heading(tr("Rubric"), false), 3);
    row->addWidget(heading(tr("Percent"), true));
    row->addWidget(heading(tr("If no percentage is stated"), false), 2);
    TextLabel *full = heading(tr("Full mark"), true);
    full->setToolTip(tr("The total that is worth 100; needed unless the rubric goes up to 100"));
    row->addWidget(full);
    auto *room = iconButton(u"delete"_s, tr("Remove the part"));
    QSizePolicy kept = room->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    room->setSizePolicy(kept);
    row->addWidget(room);
    room->hide();
    return headings;
}

OverallStageEditor::PartLine &OverallStageEditor::addLine(const OverallPart &part, std::optional<RubricId> rubric)
{
    PartLine line{
        .row = new QWidget,
        .rubric = new QComboBox,
        .percent = OverallFields::field(OverallFields::percentText(part.percent), tr("Percent"), tr("% not stated"),
                                        numberWidth(*this)),
        .unstated = OverallFields::unstatedField(part.unstated),
        .of = OverallFields::field(OverallFields::percentText(part.of), tr("Full mark"), u"100"_s, numberWidth(*this)),
        .title = rubric ? QString{} : part.rubric};
    line.rubric->setAccessibleName(tr("Rubric"));
    line.rubric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.rubric->setMinimumContentsLength(8);
    auto *remove = iconButton(u"delete"_s, tr("Remove the part"));
    remove->setAutoDefault(false);
    QHBoxLayout *row = rowIn(*line.row);
    row->addWidget(line.rubric, 3);
    row->addWidget(line.percent);
    row->addWidget(line.unstated, 2);
    row->addWidget(line.of);
    row->addWidget(remove);
    m_rows->layout()->addWidget(line.row);
    fillChoices(line, rubric);
    for (QLineEdit *each : {line.percent, line.unstated, line.of})
        connect(each, &QLineEdit::textChanged, this, &OverallStageEditor::update);
    connect(line.rubric, &QComboBox::activated, this, [this, row = line.row] {
        takeScale(*std::ranges::find(m_parts, row, &PartLine::row));
        update();
    });
    connect(remove, &QPushButton::clicked, this, [this, row = line.row] {
        std::erase_if(m_parts, [row](const PartLine &each) { return each.row == row; });
        row->hide();
        row->deleteLater();
        update();
    });
    m_parts.push_back(std::move(line));
    return m_parts.back();
}

void OverallStageEditor::addPart()
{
    PartLine &line = addLine({}, std::nullopt);
    line.row->show(); // at once, so that its rubric can take the keyboard
    line.rubric->setFocus();
    update();
}

void OverallStageEditor::fillChoices(const PartLine &line, std::optional<RubricId> chosen)
{
    const QSignalBlocker quiet{line.rubric};
    line.rubric->clear();
    line.rubric->setPlaceholderText(line.title.isEmpty() ? tr("Choose a rubric")
                                                         : tr("“%1” is gone: choose again").arg(line.title));
    for (const RubricChoice &choice : m_choices) {
        line.rubric->addItem(choice.title, keyOf(choice.id));
        line.rubric->setItemData(line.rubric->count() - 1, choice.title, Qt::ToolTipRole);
    }
    line.rubric->setCurrentIndex(chosen ? line.rubric->findData(keyOf(*chosen)) : -1);
}

std::optional<RubricId> OverallStageEditor::chosenIn(const PartLine &line) const
{
    const int place = line.rubric->currentIndex();
    return place < 0 ? std::nullopt : std::optional{m_choices[static_cast<std::size_t>(place)].id};
}

/// The full mark of the rubric that was chosen stands there to be seen where it is not 100.
void OverallStageEditor::takeScale(const PartLine &line)
{
    const std::optional<Points> scale = m_choices[static_cast<std::size_t>(line.rubric->currentIndex())].scale;
    line.of->setText(scale && *scale != Points::whole(100) ? scale->toString() : QString{});
}

void OverallStageEditor::setChoices(std::vector<RubricChoice> choices)
{
    std::vector<std::optional<RubricId>> chosen;
    for (const PartLine &line : m_parts)
        chosen.push_back(chosenIn(line));
    m_choices = std::move(choices);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        fillChoices(m_parts[i], chosen[i]);
}

void OverallStageEditor::setPlace(bool isStage, int place)
{
    m_isStage = isStage;
    m_place = place;
    setFrameShape(isStage ? QFrame::StyledPanel : QFrame::NoFrame);
    m_head->setVisible(isStage);
    update();
}

void OverallStageEditor::focusName()
{
    m_name->setFocus();
}

bool OverallStageEditor::read(OverallStage &stage, std::vector<std::optional<RubricId>> &rubrics) const
{
    stage = {};
    bool isGood = true;
    if (m_isStage) {
        stage.name = m_name->text().simplified();
        isGood = OverallFields::readPercent(*m_percent, *m_unstated, stage.percent, stage.unstated);
    } else {
        stage.percent = Points::whole(100);
    }
    const int enter = m_enter->currentIndex();
    if (m_isStage && m_place > 0 && enter != Everybody) {
        std::optional<Points> limit;
        bool isLimit = OverallFields::readNumber(*m_limit, limit) && limit;
        if (isLimit && enter == TheBest)
            isLimit = limit->isWhole() && *limit >= Points::whole(1) && *limit <= Points::whole(9999);
        setBad(*m_limit, !isLimit,
               isLimit            ? QString{}
               : enter == TheBest ? tr("Type how many enter, from 1.")
                                  : tr("Type the points from which one enters."));
        isGood = isGood && isLimit;
        if (isLimit && enter == TheBest)
            stage.enter = BestEnter{static_cast<int>(limit->inHundredths() / 100)};
        else if (isLimit)
            stage.enter = EnterFrom{*limit};
    } else {
        setBad(*m_limit, false);
    }
    for (const PartLine &line : m_parts) {
        OverallPart part;
        // Every field is marked, not only the first that is wrong.
        isGood = OverallFields::readPercent(*line.percent, *line.unstated, part.percent, part.unstated) && isGood;
        isGood = OverallFields::readNumber(*line.of, part.of) && isGood;
        const std::optional<RubricId> chosen = chosenIn(line);
        part.rubric = chosen ? line.rubric->currentText() : line.title;
        stage.parts.push_back(std::move(part));
        rubrics.push_back(chosen);
    }
    return isGood;
}

QString OverallStageEditor::problem() const
{
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    const auto bad = std::ranges::find_if(fields, [](const QLineEdit *each) { return isBad(*each); });
    return bad == fields.end() ? QString{}
                               : tr("%1: %2").arg((*bad)->accessibleName(), (*bad)->accessibleDescription());
}

void OverallStageEditor::update()
{
    OverallStage stage;
    std::vector<std::optional<RubricId>> rubrics;
    read(stage, rubrics);
    std::vector<std::optional<Points>> percents;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        percents.push_back(stage.parts[i].percent);
        m_parts[i].unstated->setEnabled(!stage.parts[i].percent);
    }
    m_unstated->setEnabled(!stage.percent);
    m_entry->setVisible(m_isStage && m_place > 0);
    m_limit->setVisible(m_enter->currentIndex() != Everybody);
    m_limit->setAccessibleName(m_enter->currentIndex() == TheBest ? tr("How many enter")
                                                                  : tr("Points from which one enters"));
    m_limit->setPlaceholderText(m_enter->currentIndex() == TheBest ? tr("how many") : tr("points"));
    m_sum->setText(m_parts.empty() ? tr("No part yet") : OverallWords::sumOf(percents));
    m_sum->setRole(OverallWords::addsUp(percents) ? TextRole::Ok : TextRole::Warning);
    emit edited();
}

} // namespace yanben
