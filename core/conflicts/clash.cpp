#include "core/conflicts/clash.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk {

namespace {

// What a person meant is a form, not a tree.
constexpr int deepestForm = 6;

std::optional<Clash> clashOf(const QJsonObject &json)
{
    const std::optional<AnyRowId> id = AnyRowId::parse(json.value("id"_L1).toString());
    if (!id)
        return std::nullopt;
    Clash clash{
        .kind = fromName<ClashKind>(json.value("what"_L1).toString()).value_or(ClashKind::Other),
        .table = json.value("table"_L1).toString().toUtf8(),
        .id = *id,
        .held = json.value("held"_L1).toBool(),
        .stood = json.value("stood"_L1).toObject(),
        .group = json.value("group"_L1).toString().toUtf8(),
        .stands = json.value("stands"_L1).toObject(),
        .gaveWay = json.value("gave_way"_L1).toObject()};
    if (json.value("other_at"_L1).isDouble())
        clash.otherAt = fromMilliseconds(json.value("other_at"_L1).toInteger());
    clash.otherNumber = json.value("other_number"_L1).toString();
    clash.over = json.value("over"_L1).toInteger();
    clash.otherDevice = json.value("other_device"_L1).toInt();
    return clash;
}

class RowNames
{
public:
    void add(const AnyRowId &id)
    {
        if (!m_ids.contains(id))
            m_ids += id;
    }

    void addAllIn(const QJsonValue &value, int depth = 0)
    {
        if (depth > deepestForm)
            return;
        if (const auto id = AnyRowId::parse(value.toString()))
            add(*id);
        for (const QJsonValue &part : value.toArray())
            addAllIn(part, depth + 1);
        const QJsonObject object = value.toObject();
        for (const QJsonValue &part : object)
            addAllIn(part, depth + 1);
    }

    QList<AnyRowId> ids() const { return m_ids; }

private:
    QList<AnyRowId> m_ids;
};

} // namespace

CardDetail cardDetail(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CardDetail detail{.clashes = {},
                      .meant = object.value("meant"_L1).toObject(),
                      .why = object.value("why"_L1).toString(),
                      .missing = {}};
    for (const QJsonValue &clash : object.value("clashes"_L1).toArray()) {
        if (const std::optional<Clash> read = clashOf(clash.toObject()))
            detail.clashes += *read;
    }
    for (const QJsonValue &row : object.value("missing"_L1).toArray()) {
        if (const auto id = AnyRowId::parse(row.toArray().at(1).toString()))
            detail.missing += *id;
    }
    return detail;
}

QList<AnyRowId> rowsNamedIn(const CardDetail &detail)
{
    RowNames names;
    for (const Clash &clash : detail.clashes)
        names.add(clash.id);
    for (const Clash &clash : detail.clashes) {
        for (const QJsonObject &values : {clash.stands, clash.gaveWay})
            names.addAllIn(values);
    }
    names.addAllIn(detail.meant);
    for (const AnyRowId &id : detail.missing)
        names.add(id);
    return names.ids();
}

} // namespace desk
