#pragma once

#include "documents/paper/paper_fonts.h"
#include "domain/rich_text.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yanben
{

/// 组长：许　明
struct PrintedPost
{
    QString post;
    QStringList names;
};

struct PrintedSection
{
    int level = 1;   ///< 1–4: 一、 （一） 1. （1）
    QString heading; ///< empty: the text alone, without a number (a preamble)
    RichText text;
    std::vector<PrintedPost> posts; ///< after the text: the leadership group
    QStringList items;              ///< after the text: a numbered list (研修内容)
};

struct PlanDocument
{
    QString title;
    std::vector<PrintedSection> sections;
    QStringList attachments;            ///< titles, numbered here; listed when there are any
    QString school;                     ///< 落款
    std::optional<QDate> madeOn;        ///< else there is room for a hand
    std::optional<QDate> effectiveOn{}; ///< said in a line of its own behind the sections
};

/// The plan on A4 in the manner of GB/T 9704: 仿宋 16 pt, 22 lines of 28 characters, title 22 pt. The attachments are
/// paginated by themselves and joined behind it.
std::vector<PaperPage> layoutPlan(const PlanDocument &plan, const PaperFonts &fonts);

} // namespace yanben
