#pragma once

#include "domain/rubric/rubric.h"

#include <QDialog>

class QButtonGroup;

namespace yanben
{

enum class RubricStart { Empty, Template, File };

/// 新建细则: for whom, which never changes afterwards, and what to start from.
class NewRubricDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` is chosen at first.
    explicit NewRubricDialog(RubricSubject proposed, QWidget *parent = nullptr);

    RubricSubject subject() const;
    RubricStart start() const;

private:
    QButtonGroup *m_subject;
    QButtonGroup *m_start;
};

} // namespace yanben
