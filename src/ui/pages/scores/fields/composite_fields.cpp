#include "ui/pages/scores/fields/fields_by_kind.h"
#include "workspace/queries/scores/records/recorded_nothing.h"

#include <QCheckBox>

#include <algorithm>

namespace yanben
{

namespace
{

class CompositeFields final : public RecordFields
{
public:
    CompositeFields(const CompositeRule &rule, const FieldsInput &input)
    {
        const auto *facts = std::get_if<PartsRecord>(&input.record.data.observed);
        for (const CompositePart &part : rule.parts) {
            Record record;
            if (facts) {
                const auto found = std::ranges::find(facts->parts, recordKey(part), &PartRecord::name);
                if (found != facts->parts.end())
                    record = {.state = RecordState::Recorded, .data = *found->data, .note = {}};
            }
            add(part, record, input);
        }
    }

private:
    struct Part
    {
        QString key;
        std::optional<RecordData> data;
    };

    void add(const CompositePart &part, const Record &record, const FieldsInput &input)
    {
        const std::size_t place = m_parts.size();
        m_parts.push_back({.key = recordKey(part), .data = {}});
        if (record.state == RecordState::Recorded)
            m_parts.back().data = record.data;
        addSection(QStringLiteral("%1 × %2").arg(part.name, part.factor.toString()));
        addNothing(part, place, input.isWritable);
        auto fields =
            recordFields({.rule = *part.rule, .record = record, .unit = input.unit, .isWritable = input.isWritable});
        for (QWidget *field : fields->fields())
            field->setAccessibleName(part.name + u' ' + field->accessibleName());
        connect(fields.get(), &RecordFields::edited, this, [this, place](const Record &edited) {
            m_parts[place].data = edited.state == RecordState::Recorded ? std::optional{edited.data} : std::nullopt;
            tell();
        });
        addColumn(fields.release());
    }

    /// A part has no state of its own, so that nothing happened must be said here.
    void addNothing(const CompositePart &part, std::size_t place, bool isWritable)
    {
        const std::optional<Record> nothing = recordedNothing(*part.rule);
        if (!nothing || (m_parts[place].data && *m_parts[place].data != nothing->data))
            return;
        auto *box = new QCheckBox{RecordFields::tr("Nothing happened")};
        box->setChecked(m_parts[place].data.has_value());
        box->setEnabled(isWritable);
        addField({}, box);
        box->setAccessibleName(part.name + u' ' + box->text());
        connect(box, &QCheckBox::clicked, this, [this, place, facts = nothing->data](bool isSet) {
            m_parts[place].data = isSet ? std::optional{facts} : std::nullopt;
            tell();
        });
    }

    void tell()
    {
        PartsRecord facts;
        for (const Part &part : m_parts) {
            if (part.data)
                facts.parts.push_back({.name = part.key, .data = *part.data});
        }
        emit edited(facts.parts.empty() ? Record{} : recorded(std::move(facts)));
    }

    std::vector<Part> m_parts;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const CompositeRule &rule, const FieldsInput &input)
{
    return std::make_unique<CompositeFields>(rule, input);
}

} // namespace yanben
