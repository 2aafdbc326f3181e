#include "documents/plan_document.h"

#include "documents/paper/text_flow.h"
#include "documents/paper/text_measure.h"
#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/section_numbering.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double bodyPoints = 16;
constexpr double planTitlePoints = 22;
constexpr double indent = 2 * bodyPoints;
constexpr double signatureIndent = 4 * bodyPoints;

TextStyle body(bool bold = false)
{
    return {PaperFace::FangSong, bodyPoints, bold};
}

PageSetup officialPage()
{
    // The right margin is 2 mm less than the standard's, which counts on letters set a little closer than 16 pt.
    return {QPageSize::A4, QPageLayout::Portrait, QMarginsF{28, 37, 23.5, 35}};
}

FlowParagraph textParagraph(std::vector<FlowRun> runs)
{
    FlowParagraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.firstIndent = indent;
    return paragraph;
}

FlowParagraph heading(int level, const QString &text)
{
    TextStyle style = body();
    if (level == 1)
        style.face = PaperFace::Hei;
    else if (level == 2)
        style.face = PaperFace::Kai;
    else
        style.bold = level == 3;
    FlowParagraph paragraph = textParagraph({{text, style}});
    paragraph.keepWithNext = true;
    return paragraph;
}

std::vector<FlowRun> runsOf(const Block &block, const QString &label)
{
    std::vector<FlowRun> runs;
    if (!label.isEmpty())
        runs.push_back({label, body()});
    for (const Span &span : block.spans)
        runs.push_back({span.text, body(span.bold || block.kind == BlockKind::Heading)});
    return runs;
}

void addText(std::vector<FlowParagraph> &paragraphs, const RichText &text)
{
    int number = 0;
    for (const Block &block : text.blocks) {
        number = block.kind == BlockKind::NumberedItem ? number + 1 : 0;
        QString label;
        if (block.kind == BlockKind::NumberedItem)
            label = u"%1."_s.arg(number);
        else if (block.kind == BlockKind::BulletItem)
            label = u"·"_s;
        paragraphs.push_back(textParagraph(runsOf(block, label)));
        paragraphs.back().keepWithNext = block.kind == BlockKind::Heading;
    }
}

void addSection(std::vector<FlowParagraph> &paragraphs, const PrintedSection &section, const QString &label)
{
    if (!section.heading.isEmpty())
        paragraphs.push_back(heading(section.level, label + section.heading));
    addText(paragraphs, section.text);
    int number = 0;
    for (const QString &item : section.items)
        paragraphs.push_back(textParagraph({{u"%1.%2"_s.arg(++number).arg(item), body()}}));
    for (const PrintedPost &post : section.posts) {
        QStringList names;
        for (const QString &name : post.names)
            names += spacedName(name);
        FlowParagraph line = textParagraph({{spacedName(post.post) + u'：' + names.join(u'　'), body()}});
        line.indent = indent + 4 * bodyPoints;
        paragraphs.push_back(std::move(line));
    }
}

void addAttachmentList(std::vector<FlowParagraph> &paragraphs, const QStringList &titles)
{
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString lead = i == 0 ? u"附件："_s : u"　　　"_s;
        const QString number = titles.size() > 1 ? u"%1."_s.arg(i + 1) : QString{};
        FlowParagraph line = textParagraph({{lead + number + titles[i], body()}});
        line.indent = indent + 4 * bodyPoints;
        line.spaceBefore = i == 0 ? line.pitch : 0;
        paragraphs.push_back(std::move(line));
    }
}

/// School over date, or room for a hand to write it, centred over each other, four characters from the right edge.
std::vector<FlowParagraph> signature(const PlanDocument &plan, const PaperFonts &fonts)
{
    const TextMeasure measure{fonts};
    const auto width = [&](const QString &text) { return measure.advance(text, body()); };
    const QStringList lines{plan.school, plan.madeOn ? printedDate(*plan.madeOn) : u"　　年　　月　　日"_s};
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, width(line));
    std::vector<FlowParagraph> paragraphs;
    for (const QString &text : lines) {
        FlowParagraph line;
        line.runs = {{text, body()}};
        line.align = FlowAlign::Right;
        line.rightIndent = std::max(0.0, signatureIndent + (widest - width(text)) / 2);
        line.spaceBefore = paragraphs.empty() ? 2 * line.pitch : 0;
        paragraphs.push_back(std::move(line));
    }
    return paragraphs;
}

} // namespace

std::vector<PaperPage> layoutPlan(const PlanDocument &plan, const PaperFonts &fonts)
{
    TextFlow flow{officialPage(), plan.title, fonts};
    FlowParagraph title;
    title.runs = {{plan.title, {PaperFace::Song, planTitlePoints, true}}};
    title.align = FlowAlign::Center;
    title.pitch = 36;
    FlowParagraph gap;
    flow.add({title, gap});

    std::vector<FlowParagraph> text;
    SectionNumbering numbering;
    for (const PrintedSection &section : plan.sections)
        addSection(text, section, section.heading.isEmpty() ? QString{} : numbering.next(section.level));
    if (plan.effectiveOn)
        text.push_back(textParagraph({{u"本计划自%1起执行。"_s.arg(printedDate(*plan.effectiveOn)), body()}}));
    addAttachmentList(text, plan.attachments);
    flow.add(text);
    flow.addTogether(signature(plan, fonts));
    return flow.take();
}

} // namespace yanben
