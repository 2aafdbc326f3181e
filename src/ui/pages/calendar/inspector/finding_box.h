#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"

#include <QFrame>

namespace yanben
{

/// A finding with its ways out beside it, three of them at once and the rest behind a button. Tab comes to them where
/// the parent stands, behind those of earlier boxes.
class FindingBox final : public QFrame
{
    Q_OBJECT

public:
    FindingBox(const Finding &finding, const Term &term, bool writable, QWidget *parent = nullptr);

signals:
    void fixWanted(const yanben::Finding &finding, const yanben::FindingFix &fix);
    void keepWanted(const yanben::Finding &finding);
    /// What it misses is to be filled in by hand, in a field that stands elsewhere in the inspector.
    void fillWanted(const yanben::Finding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_notice;
};

} // namespace yanben
