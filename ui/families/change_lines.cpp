#include "ui/families/change_lines.h"

#include "ui/text/enum_text.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct ChangeLines
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

/// A column that people know, with how its values are written.
struct Column
{
    enum Kind { Text, Flag, Day, Weight, Word, Mark };

    const char *name;
    const char *label;
    Kind kind = Text;
};

constexpr std::array columns{
    Column{"name", QT_TRANSLATE_NOOP("ChangeLines", "Name")},
    Column{"first_name", QT_TRANSLATE_NOOP("ChangeLines", "First name")},
    Column{"last_name", QT_TRANSLATE_NOOP("ChangeLines", "Last name")},
    Column{"email", QT_TRANSLATE_NOOP("ChangeLines", "E-mail")},
    Column{"street", QT_TRANSLATE_NOOP("ChangeLines", "Street")},
    Column{"city", QT_TRANSLATE_NOOP("ChangeLines", "City")},
    Column{"region", QT_TRANSLATE_NOOP("ChangeLines", "State or region")},
    Column{"postal_code", QT_TRANSLATE_NOOP("ChangeLines", "Postal code")},
    Column{"emergency_name", QT_TRANSLATE_NOOP("ChangeLines", "In an emergency")},
    Column{"emergency_phone", QT_TRANSLATE_NOOP("ChangeLines", "Phone in an emergency")},
    Column{"email_allowed", QT_TRANSLATE_NOOP("ChangeLines", "E-mail allowed"), Column::Flag},
    Column{"text_allowed", QT_TRANSLATE_NOOP("ChangeLines", "Text messages allowed"), Column::Flag},
    Column{"notes", QT_TRANSLATE_NOOP("ChangeLines", "Notes")},
    Column{"do_not_book_reason", QT_TRANSLATE_NOOP("ChangeLines", "Do not book")},
    Column{"typed", QT_TRANSLATE_NOOP("ChangeLines", "Number")},
    Column{"label", QT_TRANSLATE_NOOP("ChangeLines", "Label")},
    Column{"phone", QT_TRANSLATE_NOOP("ChangeLines", "Phone")},
    Column{"relation", QT_TRANSLATE_NOOP("ChangeLines", "Relation")},
    Column{"identity_hint", QT_TRANSLATE_NOOP("ChangeLines", "Known by")},
    Column{"valid_from", QT_TRANSLATE_NOOP("ChangeLines", "From"), Column::Day},
    Column{"valid_until", QT_TRANSLATE_NOOP("ChangeLines", "Until"), Column::Day},
    Column{"species", QT_TRANSLATE_NOOP("ChangeLines", "Kind"), Column::Word},
    Column{"breed", QT_TRANSLATE_NOOP("ChangeLines", "Breed")},
    Column{"sex", QT_TRANSLATE_NOOP("ChangeLines", "Sex"), Column::Word},
    Column{"neutered", QT_TRANSLATE_NOOP("ChangeLines", "Neutered"), Column::Flag},
    Column{"born_on", QT_TRANSLATE_NOOP("ChangeLines", "Born on"), Column::Day},
    Column{"weight_grams", QT_TRANSLATE_NOOP("ChangeLines", "Weight"), Column::Weight},
    Column{"colour", QT_TRANSLATE_NOOP("ChangeLines", "Colour")},
    Column{"microchip", QT_TRANSLATE_NOOP("ChangeLines", "Microchip")},
    Column{"rabies_tag", QT_TRANSLATE_NOOP("ChangeLines", "Rabies tag")},
    Column{"play_group", QT_TRANSLATE_NOOP("ChangeLines", "Play group"), Column::Word},
    Column{"deceased_on", QT_TRANSLATE_NOOP("ChangeLines", "Died on"), Column::Day},
    Column{"photo", QT_TRANSLATE_NOOP("ChangeLines", "Photo"), Column::Mark},
    Column{"vet", QT_TRANSLATE_NOOP("ChangeLines", "Veterinarian"), Column::Mark},
    Column{"substance", QT_TRANSLATE_NOOP("ChangeLines", "Allergy")},
    Column{"reaction", QT_TRANSLATE_NOOP("ChangeLines", "Reaction")},
    Column{"kind", QT_TRANSLATE_NOOP("ChangeLines", "Warning"), Column::Word},
    Column{"note", QT_TRANSLATE_NOOP("ChangeLines", "In words")},
    Column{"given_on", QT_TRANSLATE_NOOP("ChangeLines", "Given on"), Column::Day},
    Column{"expires_on", QT_TRANSLATE_NOOP("ChangeLines", "Holds until"), Column::Day},
    Column{"source", QT_TRANSLATE_NOOP("ChangeLines", "How we know"), Column::Word},
    Column{"verified_at", QT_TRANSLATE_NOOP("ChangeLines", "Certificate seen"), Column::Mark},
    Column{"reason", QT_TRANSLATE_NOOP("ChangeLines", "Why")},
    Column{"until", QT_TRANSLATE_NOOP("ChangeLines", "Until"), Column::Day},
};

/// A kind of record, added or changed.
struct Table
{
    const char *name;
    const char *added;
    const char *changed;
    const char *removed;
};

constexpr std::array tables{
    Table{"households",
          QT_TRANSLATE_NOOP("ChangeLines", "Family taken in"),
          QT_TRANSLATE_NOOP("ChangeLines", "Family changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Family archived")},
    Table{"customers",
          QT_TRANSLATE_NOOP("ChangeLines", "Person added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Person changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Person removed")},
    Table{"phones",
          QT_TRANSLATE_NOOP("ChangeLines", "Phone added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Phone changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Phone removed")},
    Table{"contacts",
          QT_TRANSLATE_NOOP("ChangeLines", "Contact added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Contact changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Contact removed")},
    Table{"household_labels",
          QT_TRANSLATE_NOOP("ChangeLines", "Label added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Label changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Label taken off")},
    Table{"pets",
          QT_TRANSLATE_NOOP("ChangeLines", "Pet added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Pet changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Pet archived")},
    Table{"pet_alerts",
          QT_TRANSLATE_NOOP("ChangeLines", "Warning added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Warning changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Warning taken off")},
    Table{"allergies",
          QT_TRANSLATE_NOOP("ChangeLines", "Allergy added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Allergy changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Allergy removed")},
    Table{"vaccine_records",
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination noted"),
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination removed")},
    Table{"vaccine_waivers",
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination waived"),
          QT_TRANSLATE_NOOP("ChangeLines", "Waiver changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Waiver removed")},
};

template <class E>
QString wordIn(const QString &stored)
{
    const auto value = fromName<E>(stored);
    return value ? word(*value) : QString();
}

QString wordOf(const QString &stored)
{
    if (stored == u"UNKNOWN"_s)
        return {};
    for (const QString &shown : {wordIn<Species>(stored),
                                 wordIn<Sex>(stored),
                                 wordIn<PlayGroup>(stored),
                                 wordIn<AlertKind>(stored),
                                 wordIn<VaccineSource>(stored)}) {
        if (!shown.isEmpty())
            return shown;
    }
    return stored;
}

QString shown(const Column &column, const QJsonValue &value, const Words &words)
{
    switch (column.kind) {
    case Column::Text:
        return value.toString().left(120);
    case Column::Flag:
        return value.toInt() != 0 || value.toBool() ? ChangeLines::tr("yes")
                                                    : ChangeLines::tr("no");
    case Column::Day: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? words.date(day) : QString();
    }
    case Column::Weight:
        return value.isDouble() ? words.weight(value.toInt()) : QString();
    case Column::Word:
        return wordOf(value.toString());
    case Column::Mark:
        return value.isNull() ? QString() : ChangeLines::tr("yes");
    }
    return {};
}

QString titleOf(const ChangeRow &change, const QJsonObject &after)
{
    for (const Table &table : tables) {
        if (QLatin1StringView(table.name) != change.table)
            continue;
        if (change.before.isEmpty())
            return ChangeLines::tr(table.added);
        const QJsonValue archived = after.value(u"archived_at"_s);
        return ChangeLines::tr(!archived.isUndefined() && !archived.isNull() ? table.removed
                                                                             : table.changed);
    }
    return {};
}

QString detailOf(const QJsonObject &before, const QJsonObject &after, const Words &words)
{
    QStringList parts;
    for (const Column &column : columns) {
        const QString name = QString::fromLatin1(column.name);
        if (!after.contains(name))
            continue;
        const QString then = shown(column, before.value(name), words);
        const QString now = shown(column, after.value(name), words);
        const bool isNoNews = before.isEmpty() && (now.isEmpty() || column.kind == Column::Flag);
        if (then == now || isNoNews)
            continue;
        const QString label = ChangeLines::tr(column.label);
        if (before.isEmpty() || then.isEmpty())
            parts += ChangeLines::tr("%1: %2").arg(label, now);
        else if (now.isEmpty())
            parts += ChangeLines::tr("%1: no longer %2").arg(label, then);
        else
            parts += ChangeLines::tr("%1: %2, was %3").arg(label, now, then);
    }
    return parts.join(u" · "_s);
}

} // namespace

QList<LineRow> changeLines(const QList<ChangeRow> &changes, const Words &words, QDate today)
{
    QList<LineRow> lines;
    for (const ChangeRow &change : changes) {
        const QJsonObject before = QJsonDocument::fromJson(change.before.toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(change.after.toUtf8()).object();
        LineRow line{.id = u"%1.%2"_s.arg(change.event).arg(change.ordinal),
                     .group = words.relativeDay(words.time().civilDate(change.at), today),
                     .symbol = change.before.isEmpty() ? u"plus"_s : u"edit"_s,
                     .title = titleOf(change, after),
                     .detail = detailOf(before, after, words)};
        line.note = joined({change.staff, words.timeOfDay(change.at)});
        if (!change.approver.isEmpty())
            line.chip = ChangeLines::tr("Approved by %1").arg(change.approver);
        if (!line.title.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace desk::ui
