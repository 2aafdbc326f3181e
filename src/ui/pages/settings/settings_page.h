#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_desks.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace yanben
{

class Banner;
class SettingsPart;

/// 学校设置: a list of parts, and the chosen one beside it. Targets name a part: school, terms, stages, calendar,
/// lists, backups, operator.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(PageContext &context, BackupDesk &backups, OperatorDesk &operators, QWidget *parent = nullptr);

    void refresh() override;
    bool jumpTo(const Target &target) override;
    bool leave() override;
    QString hint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString key;
        SettingsPart *part;
    };

    void add(const QString &key, const QString &name, SettingsPart *part);
    bool showPart(int index);
    /// Lengths follow the font.
    void fitList();

    PageContext &m_context;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Banner *m_readOnly;
    std::vector<Entry> m_parts;
    int m_shown = 0;
};

} // namespace yanben
