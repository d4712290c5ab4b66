#include "tests/hub/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals;

namespace desk::test {

namespace {

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .left(300);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::trunc(value.toDouble());
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray())
        || (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool())
        || (type == "null"_L1 && value.isNull()) || (type == "number"_L1 && value.isDouble());
}

QJsonObject resolved(const QString &reference, const QJsonObject &document)
{
    QJsonObject found = document;
    const QStringList path = reference.split(u'/').sliced(1);
    for (const QString &step : path)
        found = found.value(step).toObject();
    return found;
}

/// One value against one keyword.
class Judge
{
public:
    Judge(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document)
        : m_value(value)
        , m_schema(schema)
        , m_document(document)
    {
    }

    QString judge(const QString &keyword) const
    {
        static const QStringList silent{
            u"description"_s, u"format"_s, u"title"_s, u"$schema"_s, u"$defs"_s};
        if (silent.contains(keyword))
            return {};
        const QJsonValue wish = m_schema.value(keyword);
        if (keyword == "$ref"_L1)
            return complaint(m_value, resolved(wish.toString(), m_document), m_document);
        if (keyword == "oneOf"_L1)
            return oneOf(wish.toArray());
        return isWell(keyword, wish) ? nested(keyword, wish)
                                     : u"%1 breaks %2"_s.arg(shown(m_value), keyword);
    }

private:
    bool isWell(const QString &keyword, const QJsonValue &wish) const
    {
        const double number = m_value.toDouble();
        const QString text = m_value.toString();
        const qsizetype items = m_value.toArray().size();
        if (keyword == "type"_L1)
            return isOfType(m_value, wish.toString());
        if (keyword == "const"_L1)
            return m_value == wish;
        if (keyword == "enum"_L1)
            return wish.toArray().contains(m_value);
        if (keyword == "minimum"_L1)
            return number >= wish.toDouble();
        if (keyword == "maximum"_L1)
            return number <= wish.toDouble();
        if (keyword == "minLength"_L1)
            return text.size() >= wish.toInt();
        if (keyword == "maxLength"_L1)
            return text.size() <= wish.toInt();
        if (keyword == "minItems"_L1)
            return items >= wish.toInt();
        if (keyword == "maxItems"_L1)
            return items <= wish.toInt();
        if (keyword == "pattern"_L1)
            return QRegularExpression(wish.toString()).match(text).hasMatch();
        if (keyword == "required"_L1)
            return std::ranges::all_of(wish.toArray(), [this](const QJsonValue &name) {
                return m_value.toObject().contains(name.toString());
            });
        static const QStringList nestedOnes{
            u"properties"_s, u"additionalProperties"_s, u"items"_s, u"prefixItems"_s};
        return nestedOnes.contains(keyword);
    }

    QString nested(const QString &keyword, const QJsonValue &wish) const
    {
        const QJsonObject object = m_value.toObject();
        const QJsonObject known = m_schema.value("properties"_L1).toObject();
        QString all;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (keyword == "properties"_L1 && known.contains(member.key()))
                all += complaint(*member, known.value(member.key()).toObject(), m_document);
            if (keyword == "additionalProperties"_L1 && !known.contains(member.key()))
                all += wish.isBool() ? member.key() + u" is one too many"_s
                                     : complaint(*member, wish.toObject(), m_document);
        }
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (keyword == "items"_L1)
                all += complaint(array[i], wish.toObject(), m_document);
            if (keyword == "prefixItems"_L1 && i < wish.toArray().size())
                all += complaint(array[i], wish.toArray()[i].toObject(), m_document);
        }
        return all;
    }

    QString oneOf(const QJsonArray &wishes) const
    {
        QStringList complaints;
        for (const QJsonValue &wish : wishes) {
            if (const QString all = complaint(m_value, wish.toObject(), m_document); !all.isEmpty())
                complaints += all;
        }
        return complaints.size() + 1 == wishes.size()
            ? QString()
            : u"%1 is not one of: %2"_s.arg(shown(m_value), complaints.join(u"; "_s));
    }

    const QJsonValue &m_value;
    const QJsonObject &m_schema;
    const QJsonObject &m_document;
};

} // namespace

QString complaint(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document)
{
    QString all;
    const QStringList keywords = schema.keys();
    for (const QString &keyword : keywords)
        all += Judge(value, schema, document).judge(keyword);
    return all;
}

} // namespace desk::test
