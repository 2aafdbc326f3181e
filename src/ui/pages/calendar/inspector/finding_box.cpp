#include "ui/pages/calendar/inspector/finding_box.h"

#include "ui/findings/finding_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/wrapping_button.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

FindingBox::FindingBox(const Finding &finding, const Term &term, bool writable, QWidget *parent)
    : QFrame(parent), m_notice(finding.severity == Severity::Notice)
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap, gap * 3 / 4, gap, gap * 3 / 4);
    layout->setHorizontalSpacing(gap);
    layout->setVerticalSpacing(gap / 3);
    const QString sentence = findingSentence(finding, term);
    setAccessibleName(sentence);
    auto *words = new TextLabel(sentence, m_notice ? TextRole::Muted : TextRole::Warning, this);
    words->setWordWrap(true);
    layout->addWidget(words, 0, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    if (!writable)
        return;
    int place = 2;
    if (const QString why = noOfferText(finding); !why.isEmpty()) {
        auto *hint = new TextLabel(why, TextRole::Muted, this);
        hint->setWordWrap(true);
        layout->addWidget(hint, 1, 0, 1, 2);
        place += 2;
    }
    const auto put = [&](QPushButton *button) {
        layout->addWidget(button, place / 2, place % 2, Qt::AlignLeft);
        ++place;
    };
    // What names an activity or a place needs a line of its own.
    const auto putWide = [&](QPushButton *button) {
        place += place % 2;
        layout->addWidget(button, place / 2, 0, 1, 2, Qt::AlignLeft);
        place += 2;
    };
    constexpr std::size_t mostAtOnce = 3; // the fields below are to be seen, too
    for (std::size_t i = 0; i < std::min(finding.fixes.size(), mostAtOnce); ++i) {
        const FindingFix &fix = finding.fixes[i];
        const bool isLong = std::holds_alternative<MoveMeeting>(fix) || std::holds_alternative<MoveSeries>(fix) ||
                            std::holds_alternative<UsePlace>(fix) || std::holds_alternative<NameMeansGroup>(fix);
        const QString offer = fixLabel(fix, term);
        QPushButton *button = isLong ? new WrappingButton{offer, this} : linkButton(offer, this);
        connect(button, &QPushButton::clicked, this, [this, finding, fix] { emit fixWanted(finding, fix); });
        if (isLong)
            putWide(button);
        else
            put(button);
    }
    if (finding.fixes.size() > mostAtOnce) {
        const std::vector<FindingFix> rest(finding.fixes.begin() + mostAtOnce, finding.fixes.end());
        QPushButton *more = linkButton(tr("More…"), this);
        more->setToolTip(tr("Further ways out"));
        connect(more, &QPushButton::clicked, this, [this, more, finding, rest, term] {
            auto *menu = new QMenu{this};
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const FindingFix &fix : rest)
                connect(menu->addAction(fixLabel(fix, term)), &QAction::triggered, this,
                        [this, finding, fix] { emit fixWanted(finding, fix); });
            menu->popup(more->mapToGlobal(QPoint{0, more->height()}));
        });
        put(more);
    }
    // The field is folded away as a rule.
    if (finding.code == FindingCode::LeaderMissing) {
        QPushButton *fill = linkButton(jumpLabel(finding), this);
        connect(fill, &QPushButton::clicked, this, [this, finding] { emit fillWanted(finding); });
        put(fill);
    }
    QPushButton *keep = linkButton(tr("Keep as it is…"), this);
    connect(keep, &QPushButton::clicked, this, [this, finding] { emit keepWanted(finding); });
    put(keep);
    // Boxes come when the fields below them are there already.
    if (QWidget *before = parent ? fieldBefore(*parent) : nullptr)
        tabBehind(before, *this);
}

void FindingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours tone = toneColours(coloursOf(palette()), m_notice ? Tone::Neutral : Tone::Warning);
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), tone.ground, tone.border);
}

} // namespace yanben
