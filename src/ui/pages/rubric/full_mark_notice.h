#pragma once

#include "domain/rubric/rubric.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/act_runner.h"

#include <optional>

namespace yanben
{

/// Says after the full mark of the shown draft became another one that its grades have stayed where they were, until
/// somebody changes or leaves them.
class FullMarkNotice final : public Banner
{
    Q_OBJECT

public:
    explicit FullMarkNotice(PageContext &context, QWidget *parent = nullptr);

    /// Null for none.
    void adopt(const RubricVersion *version);

signals:
    void termsWanted();

private:
    void look(const ChangeNotice &notice);
    void tell();

    PageContext &m_context;
    std::optional<RubricVersionId> m_shown;
    std::optional<RubricTerms> m_before; ///< of the change that was told last
    RubricTerms m_after;
};

} // namespace yanben
