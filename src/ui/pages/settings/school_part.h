#pragma once

#include "ui/pages/settings/settings_part.h"

class QLineEdit;

namespace yanben
{

class SettingsField;

/// 学校: name and 落款.
class SchoolPart final : public SettingsPart
{
    Q_OBJECT

public:
    explicit SchoolPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool leave() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool commitName();
    void commitSignature();
    void restore();

    QLineEdit *m_name;
    QLineEdit *m_signature;
    SettingsField *m_nameField = nullptr;
};

} // namespace yanben
