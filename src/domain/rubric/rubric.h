#pragma once

#include "domain/employment.h"
#include "domain/numbers/decimal.h"
#include "domain/numbers/points.h"
#include "domain/rubric/rule.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

enum class RubricSubject { Teacher, Group, School };
enum class RoundingPlace { Total, Criterion };

struct Rounding
{
    int decimals = 2;
    RoundingMode mode = RoundingMode::HalfUp;
    RoundingPlace where = RoundingPlace::Total;

    friend bool operator==(const Rounding &, const Rounding &) = default;
};

struct TotalTerms
{
    Points base = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const TotalTerms &, const TotalTerms &) = default;
};

/// All: ÷ the sum of all weights. Possible: ÷ the possible points of the subject.
enum class ConvertBase { All, Possible };

struct Conversion
{
    Points to = {};
    ConvertBase of = ConvertBase::All;

    friend bool operator==(const Conversion &, const Conversion &) = default;
};

struct Grade
{
    QString name = {};
    std::optional<Points> atLeast = {}; ///< empty only for the last

    friend bool operator==(const Grade &, const Grade &) = default;
};

/// Reported, never applied silently.
struct GradeQuota
{
    QString grade = {};
    Points atMostPercent = {};

    friend bool operator==(const GradeQuota &, const GradeQuota &) = default;
};

/// Consequences: nothing but those that are listed.
enum class VetoEffect { TotalZero, CriterionZero, GradeAtMost, RankLast, NotEligible, Consequences };

struct Veto
{
    QString name = {};
    VetoEffect effect = VetoEffect::NotEligible;
    std::optional<QString> criterion = {}; ///< the number, with CriterionZero
    std::optional<QString> grade = {};     ///< with GradeAtMost
    std::vector<Consequence> consequences = {};

    friend bool operator==(const Veto &, const Veto &) = default;
};

/// 一级指标.
struct RubricSection
{
    QString name = {};
    std::optional<Points> weight = {};

    friend bool operator==(const RubricSection &, const RubricSection &) = default;
};

/// What a rubric says beside its criteria.
struct RubricTerms
{
    QString title = {};
    RubricSubject subject = RubricSubject::Teacher;
    std::optional<Points> fullMark = {}; ///< empty: it only adds up
    QString unit = QStringLiteral("分");
    Rounding rounding = {};
    TotalTerms total = {};
    std::optional<Conversion> convert = {};
    std::optional<Points> bonusCap = {};
    std::vector<Grade> grades = {}; ///< best first
    std::vector<GradeQuota> gradeQuotas = {};
    std::vector<Veto> vetoes = {};
    std::vector<RubricSection> sections = {};

    friend bool operator==(const RubricTerms &, const RubricTerms &) = default;
};

enum class WhenMissing { Block, Zero, Drop, Full };
/// For exempt and not applicable.
enum class WhenOut { Drop, Full, Zero };

enum class UnstatedParameter { Required, Cap, Floor, Absence, Repeat };

/// Something the source left open, a finding until a person confirms a value.
struct Unstated
{
    UnstatedParameter parameter = UnstatedParameter::Cap;
    std::optional<Amount> assumed = {};
    QString source = {};

    friend bool operator==(const Unstated &, const Unstated &) = default;
};

struct CriterionSpec
{
    QString no = {};
    QString title = {};
    std::optional<Points> weight = {}; ///< empty: no stated maximum; never bounds the points
    QString standard = {};
    QString method = {};
    std::vector<QString> appliesTo = {}; ///< empty: everyone
    WhenMissing whenMissing = WhenMissing::Block;
    WhenOut whenExempt = WhenOut::Drop;
    WhenOut whenNotApplicable = WhenOut::Drop;
    Rule rule = {};
    std::optional<QString> unit = {}; ///< another than the rubric's; units are never added
    std::optional<QString> section = {};
    std::optional<QString> topic = {};
    std::vector<QString> raters = {};
    std::vector<Unstated> unstated = {};
    bool bonus = false;

    friend bool operator==(const CriterionSpec &, const CriterionSpec &) = default;
};

/// A whole rubric, in the order of its criteria; the bonus ones come last in its file.
struct RubricSheet
{
    RubricTerms terms = {};
    std::vector<CriterionSpec> criteria = {};

    friend bool operator==(const RubricSheet &, const RubricSheet &) = default;
};

} // namespace yanben
