#include "domain/rubric.h"
#include "ui/pages/scores/fields/fields_by_kind.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/buttons.h"
#include "workspace/queries/typed_score.h"

#include <QLineEdit>

namespace yanben
{

namespace
{

class TypedField final : public RecordFields
{
public:
    explicit TypedField(const FieldsInput &input) : m_edit{new QLineEdit}
    {
        m_criterion.rule = input.rule;
        m_said = typedText(m_criterion, &input.record);
        m_edit->setText(m_said);
        m_edit->setReadOnly(!input.isWritable);
        addField(ruleKindText(input.rule), m_edit);
        connect(m_edit, &QLineEdit::editingFinished, this, &TypedField::read);
    }

private:
    void read()
    {
        const QString text = m_edit->text();
        if (text == m_said)
            return;
        if (text.trimmed().isEmpty()) {
            say(Record{});
            return;
        }
        const auto typed = typedScore(m_criterion, text);
        setBad(*m_edit, !typed, typed ? QString{} : typedFaultText(typed.error()));
        if (typed)
            say(*typed);
    }

    void say(const Record &record)
    {
        m_said = m_edit->text();
        setBad(*m_edit, false);
        emit edited(record);
    }

    CriterionSpec m_criterion;
    QLineEdit *m_edit;
    QString m_said;
};

} // namespace

std::unique_ptr<RecordFields> typedField(const FieldsInput &input)
{
    return std::make_unique<TypedField>(input);
}

} // namespace yanben
