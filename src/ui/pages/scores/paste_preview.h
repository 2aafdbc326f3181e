#pragma once

#include "ui/pages/scores/score_editor.h"

#include <QDialog>

namespace yanben
{

/// Every change that a pasted block proposes, with what is refused and why; nothing is written before the button.
class PastePreview final : public QDialog
{
    Q_OBJECT

public:
    PastePreview(const ScoreBook &book, const std::vector<PastedScore> &scores, QWidget *parent = nullptr);
};

} // namespace yanben
