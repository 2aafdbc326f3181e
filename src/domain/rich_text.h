#pragma once

#include <QString>

#include <vector>

namespace yanben
{

struct Span
{
    QString text;
    bool bold = false;

    friend bool operator==(const Span &, const Span &) = default;
};

enum class BlockKind { Paragraph, Heading, NumberedItem, BulletItem };

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    std::vector<Span> spans;

    QString plainText() const
    {
        QString text;
        for (const Span &span : spans)
            text += span.text;
        return text;
    }

    friend bool operator==(const Block &, const Block &) = default;
};

/// A section's text. Numbers of sections and of list items are never part of it.
struct RichText
{
    std::vector<Block> blocks;

    bool isEmpty() const { return blocks.empty(); }
    QString plainText() const
    {
        QString text;
        for (const Block &block : blocks) {
            if (!text.isEmpty())
                text += QLatin1Char{'\n'};
            text += block.plainText();
        }
        return text;
    }

    friend bool operator==(const RichText &, const RichText &) = default;
};

} // namespace yanben
