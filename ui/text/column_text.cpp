#include "ui/text/column_text.h"

#include "ui/text/enum_text.h"

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
    enum Kind { Text, Flag, Day, Weight, Minute, Moment, Number, Amount, Word, Mark };

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

// What the history of a family leaves out, and somebody who settles a card has to read.
constexpr std::array furtherColumns{
    Column{"country", QT_TRANSLATE_NOOP("ChangeLines", "Country")},
    Column{"weighed_on", QT_TRANSLATE_NOOP("ChangeLines", "Weighed on"), Column::Day},
    Column{"archived_at", QT_TRANSLATE_NOOP("ChangeLines", "Archived"), Column::Mark},
    Column{
        "billing_customer", QT_TRANSLATE_NOOP("ChangeLines", "Who gets the bills"), Column::Mark},
    Column{"clinic", QT_TRANSLATE_NOOP("ChangeLines", "Practice")},
    Column{"cleanliness", QT_TRANSLATE_NOOP("ChangeLines", "Clean"), Column::Word},
    Column{"occupancy", QT_TRANSLATE_NOOP("ChangeLines", "Taken by"), Column::Word},
    Column{"max_pets", QT_TRANSLATE_NOOP("ChangeLines", "Pets at most"), Column::Number},
    Column{"max_weight_grams", QT_TRANSLATE_NOOP("ChangeLines", "Weight at most"), Column::Weight},
    Column{"area", QT_TRANSLATE_NOOP("ChangeLines", "Area"), Column::Mark},
    Column{"price", QT_TRANSLATE_NOOP("ChangeLines", "Price"), Column::Amount},
    Column{"amount", QT_TRANSLATE_NOOP("ChangeLines", "Amount"), Column::Amount},
    Column{"barcode", QT_TRANSLATE_NOOP("ChangeLines", "Barcode")},
    Column{"item", QT_TRANSLATE_NOOP("ChangeLines", "Belongs to it")},
    Column{"quantity", QT_TRANSLATE_NOOP("ChangeLines", "How many"), Column::Number},
    Column{"returned_at", QT_TRANSLATE_NOOP("ChangeLines", "Returned"), Column::Mark},
    Column{"food", QT_TRANSLATE_NOOP("ChangeLines", "Food")},
    Column{"drug", QT_TRANSLATE_NOOP("ChangeLines", "Medication")},
    Column{"strength", QT_TRANSLATE_NOOP("ChangeLines", "Strength")},
    Column{"minute_of_day", QT_TRANSLATE_NOOP("ChangeLines", "Time"), Column::Minute},
    Column{"arrives_on", QT_TRANSLATE_NOOP("ChangeLines", "Arrives on"), Column::Day},
    Column{"leaves_on", QT_TRANSLATE_NOOP("ChangeLines", "Leaves on"), Column::Day},
    Column{"number", QT_TRANSLATE_NOOP("ChangeLines", "Number")},
    Column{"state", QT_TRANSLATE_NOOP("ChangeLines", "State"), Column::Word},
    Column{"groomer", QT_TRANSLATE_NOOP("ChangeLines", "Groomer"), Column::Mark},
    Column{"starts_at", QT_TRANSLATE_NOOP("ChangeLines", "From"), Column::Moment},
    Column{"ends_at", QT_TRANSLATE_NOOP("ChangeLines", "Until"), Column::Moment},
    Column{"cancel_reason", QT_TRANSLATE_NOOP("ChangeLines", "Why")},
    Column{"invoice", QT_TRANSLATE_NOOP("ChangeLines", "Bill"), Column::Mark},
    Column{"mark", QT_TRANSLATE_NOOP("ChangeLines", "Attendance"), Column::Word},
    Column{"topic", QT_TRANSLATE_NOOP("ChangeLines", "Topic")},
    Column{"homework", QT_TRANSLATE_NOOP("ChangeLines", "Homework")},
    Column{"trainer", QT_TRANSLATE_NOOP("ChangeLines", "Trainer"), Column::Mark},
    Column{"capacity", QT_TRANSLATE_NOOP("ChangeLines", "Places"), Column::Number},
};

const Column *knownColumn(const QString &name)
{
    for (const Column &column : columns) {
        if (QLatin1StringView(column.name) == name)
            return &column;
    }
    for (const Column &column : furtherColumns) {
        if (QLatin1StringView(column.name) == name)
            return &column;
    }
    return nullptr;
}

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
                                 wordIn<VaccineSource>(stored),
                                 wordIn<Cleanliness>(stored),
                                 wordIn<Occupancy>(stored),
                                 wordIn<AppointmentState>(stored),
                                 wordIn<EnrolmentState>(stored),
                                 wordIn<AttendanceMark>(stored)}) {
        if (!shown.isEmpty())
            return shown;
    }
    return stored;
}

QString writtenAs(const Column &column, const QJsonValue &value, const Words &words)
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
    case Column::Minute:
        return value.isDouble() ? words.minuteOfDay(value.toInt()) : QString();
    case Column::Moment:
        return value.isDouble() ? words.dateAndTime(fromMilliseconds(value.toInteger()))
                                : QString();
    case Column::Number:
        return value.isDouble() ? words.number(value.toInteger()) : value.toString();
    case Column::Amount:
        return value.isDouble() ? words.money(Money::minor(value.toInteger(), words.currency()))
                                : QString();
    case Column::Word:
        return wordOf(value.toString());
    case Column::Mark:
        return value.isNull() ? QString() : ChangeLines::tr("yes");
    }
    return {};
}

} // namespace

QStringList toldColumns()
{
    QStringList names;
    for (const Column &column : columns)
        names += QString::fromLatin1(column.name);
    return names;
}

bool isFlag(const QString &column)
{
    const Column *found = knownColumn(column);
    return found && found->kind == Column::Flag;
}

QString columnLabel(const QString &column)
{
    const Column *found = knownColumn(column);
    return found ? ChangeLines::tr(found->label) : QString();
}

QString columnValue(const QString &column, const QJsonValue &value, const Words &words)
{
    const Column *found = knownColumn(column);
    if (found)
        return writtenAs(*found, value, words);
    return value.isString() ? value.toString().left(120) : QString();
}

} // namespace desk::ui
