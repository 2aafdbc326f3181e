#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/panels/banner.h"

class QPushButton;

namespace yanben
{

/// 评优资格: which groups the term's condition bars from being put forward (C20, I07), and the way to its settings.
/// There only when a group is assessed.
class EligibilityBar final : public Banner
{
    Q_OBJECT

public:
    explicit EligibilityBar(PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void open();
    void propose();

    PageContext &m_context;
    QPushButton *m_propose;
};

} // namespace yanben
