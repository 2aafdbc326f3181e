#pragma once

#include "ui/pages/page_context.h"
#include "workspace/queries/plan_outline.h"

#include <QAbstractListModel>

namespace yanben
{

enum class PlanAttachment { Schedule, Rubric };

/// The sections of the shown plan, then its two attachments. Renaming a row makes an act.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole + 1,
        CountRole, ///< what stands behind the name: 14 items; may be empty
        WarnRole   ///< bool: the count says that something does not add up
    };

    explicit OutlineModel(PageContext &context, QObject *parent = nullptr);

    /// Reads the rows anew; nothing happens when none has changed.
    void refresh();

    std::optional<SectionId> sectionAt(const QModelIndex &index) const;
    std::optional<PlanAttachment> attachmentAt(const QModelIndex &index) const;
    QModelIndex indexOf(SectionId section) const;
    /// 一、指导思想
    QString labelOf(SectionId section) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Count
    {
        QString text;
        bool warn = false;

        friend bool operator==(const Count &, const Count &) = default;
    };

    struct Rows
    {
        std::vector<OutlineRow> sections;
        std::vector<Count> counts; ///< of the sections, then of the attachments
        bool editable = false;

        friend bool operator==(const Rows &, const Rows &) = default;
    };

    Rows read() const;
    Count rubricCount(TermId term) const;

    PageContext &m_context;
    Rows m_rows;
};

} // namespace yanben
