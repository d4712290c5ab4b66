#include "ui/settings/settings_form.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QString kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return u"text"_s;
    case FieldKind::Lines:
        return u"lines"_s;
    case FieldKind::Money:
        return u"money"_s;
    case FieldKind::Number:
    case FieldKind::Percent:
    case FieldKind::Time:
    case FieldKind::Weight:
        return u"number"_s;
    case FieldKind::Date:
        return u"date"_s;
    case FieldKind::Choice:
        return u"choice"_s;
    case FieldKind::Switch:
        return u"switch"_s;
    case FieldKind::Weekdays:
        return u"weekdays"_s;
    case FieldKind::Pin:
        return u"pin"_s;
    }
    return {};
}

} // namespace

QVariantMap SettingsField::forScreen() const
{
    QStringList keys;
    QStringList texts;
    for (const FieldChoice &choice : choices) {
        keys += choice.key;
        texts += choice.text;
    }
    return {{u"name"_s, name},
            {u"label"_s, label},
            {u"kind"_s, kindName(kind)},
            {u"hint"_s, hint},
            {u"required"_s, required},
            {u"wide"_s, wide},
            {u"keys"_s, keys},
            {u"texts"_s, texts},
            {u"suffix"_s, suffix},
            {u"shownFor"_s, shownFor},
            {u"shownValues"_s, shownValues}};
}

} // namespace desk::ui
