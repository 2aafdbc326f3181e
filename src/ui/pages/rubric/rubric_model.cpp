#include "ui/pages/rubric/rubric_model.h"

#include "ui/pages/rubric/weight_words.h"
#include "ui/pages/scores/score_texts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/scores/method_suggestions.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

using namespace Qt::StringLiterals;

RubricModel::RubricModel(PageContext &context, QObject *parent) : QAbstractTableModel{parent}, m_context{context}
{
    connect(&context.workspace.acts(), &ActRunner::changed, this, &RubricModel::follow);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, &RubricModel::reload);
    connect(&context.rubrics.written, &CurrentRubric::changed, this, &RubricModel::reload);
    reload();
}

const RubricVersion *RubricModel::version() const
{
    return m_version ? m_context.state().find<RubricVersion>(*m_version) : nullptr;
}

bool RubricModel::isEditable() const
{
    const RubricVersion *shown = version();
    return m_context.may(ActKind::EditCriterion) && shown && shown->state == VersionState::Draft;
}

bool RubricModel::hasSections() const
{
    const RubricVersion *shown = version();
    return shown && (!shown->terms.sections.empty() || std::ranges::any_of(m_rows, [](const CriterionVersion *row) {
               return row->spec.section.has_value();
           }));
}

QStringList RubricModel::methodSuggestions() const
{
    return yanben::methodSuggestions(m_context.state());
}

void RubricModel::follow(const ChangeNotice &notice)
{
    const bool touches = notice.touches<Rubric>() || notice.touches<RubricVersion>() || notice.touches<Criterion>() ||
                         notice.touches<Topic>();
    bool onlyContent = notice.touches<CriterionVersion>() && !touches;
    for (const Change &change : notice.changes) {
        if (const auto *edit = std::get_if<Edit<CriterionVersion>>(&change))
            onlyContent = onlyContent && edit->before && edit->after && edit->before->position == edit->after->position;
    }
    if (onlyContent) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit refreshed();
    } else if (touches || notice.touches<CriterionVersion>()) {
        reload();
    } else if (notice.touches<Term>()) {
        emit refreshed();
    }
}

void RubricModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_version.reset();
    const Rubric *rubric = m_context.rubrics.written.rubric();
    if (const RubricVersion *newest = rubric ? newestVersionOf(m_context.state(), rubric->id) : nullptr) {
        m_version = newest->id;
        m_rows = criteriaOf(m_context.state(), newest->id);
    }
    endResetModel();
    emit refreshed();
}

int RubricModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int RubricModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RubricModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{section + 1} : QVariant{};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == No || section == Weight ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case No: return tr("No.");
    case Title: return tr("Content");
    case Weight: return tr("Weight");
    case Kind: return tr("Rule");
    case Standard: return tr("Standard and requirements");
    case Method: return tr("Method");
    case Section: return tr("Section");
    default: return {};
    }
}

QVariant RubricModel::sumData(int column, int role) const
{
    const RubricSheet sheet = rubricSheet(m_context.state(), *m_version);
    const Points sum = weightSum(sheet);
    const bool isWrong = !sumsUp(sheet);
    if (role == SumRole)
        return true;
    if (role == WrongSumRole)
        return isWrong;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title: return tr("Sum");
    case Weight: return sum.toString();
    case Standard: {
        if (isWrong) {
            const WeightLevel whole{.sum = sum, .wanted = *sheet.terms.fullMark};
            return tr("should be %1: %2").arg(whole.wanted.toString(), WeightWords::differenceOf(whole));
        }
        if (sheet.terms.convert && sheet.terms.fullMark != sum)
            return tr("converted to %1").arg(sheet.terms.convert->to.toString());
        return {};
    }
    default: return {};
    }
}

QVariant RubricModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (isSum(index))
        return sumData(index.column(), role);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const CriterionSpec &spec = m_rows[static_cast<std::size_t>(index.row())]->spec;
    switch (index.column()) {
    case No: return spec.no;
    case Title: return spec.title;
    case Weight: return spec.weight ? spec.weight->toString() : QString{};
    case Kind: return ruleKindText(spec.rule);
    case Standard: return spec.standard;
    case Method: return spec.method;
    case Section: return spec.section.value_or(QString{});
    default: return {};
    }
}

Qt::ItemFlags RubricModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable() && !isSum(index) && index.column() != Kind)
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::optional<QString> RubricModel::problem(const QModelIndex &index, const QString &typed) const
{
    const QString text = typed.trimmed();
    switch (index.column()) {
    case No: {
        if (text.isEmpty())
            return tr("A criterion needs a number.");
        for (const CriterionVersion *row : m_rows) {
            if (row != m_rows[static_cast<std::size_t>(index.row())] && row->spec.no == text)
                return tr("Number %1 is taken by “%2”. Type another.").arg(text, row->spec.title);
        }
        return std::nullopt;
    }
    case Title: return text.isEmpty() ? std::optional{tr("A criterion needs a content.")} : std::nullopt;
    case Weight: {
        if (text.isEmpty())
            return std::nullopt;
        const auto weight = Points::parse(text);
        if (!weight || *weight < Points{})
            return tr("Type a number from 0 with at most two decimals.");
        return std::nullopt;
    }
    default: return std::nullopt;
    }
}

bool RubricModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || problem(index, text))
        return false;
    CriterionVersion row = *m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case No: row.spec.no = text; break;
    case Title: row.spec.title = text; break;
    case Weight:
        row.spec.weight = text.isEmpty() ? std::nullopt : std::optional{*Points::parse(text)};
        // A new criterion is rated out of nothing until its weight says out of what.
        if (auto *rating = std::get_if<RatingRule>(&row.spec.rule.kind);
            rating && rating->max == Points{} && row.spec.weight)
            rating->max = *row.spec.weight;
        break;
    case Standard: row.spec.standard = text; break;
    case Method: row.spec.method = text; break;
    case Section: return m_context.acts.runBuilt([&] { return placeInSection(m_context.state(), row.id, text); });
    default: return false;
    }
    return m_context.acts.runBuilt([&] { return changeCriterion(m_context.state(), row); });
}

} // namespace yanben
