#pragma once

#include "core/base/refusal.h"

#include <QStringView>

#include <optional>

namespace desk {

/// How long a text may be, in characters as QString counts them.
namespace limits {
inline constexpr int word = 60;     ///< a label, a colour, a postal code
inline constexpr int name = 120;    ///< of a person, a pet, a room
inline constexpr int line = 250;    ///< an address line, a reason
inline constexpr int notes = 8'000; ///< what is typed into a field of several lines
} // namespace limits

/// One line: composed (NFC), trimmed, without control characters and halves of surrogate pairs;
/// line breaks and tabs become spaces. A text that shows nothing becomes empty.
QString cleaned(const QString &typed);

/// The same, but line breaks stay.
QString cleanedLines(const QString &typed);

/// Whether the text holds what could be a payment card's number: 13 to 19 digits of any script,
/// alone or in groups, with the prefix of a card scheme and a right check digit. A phone number
/// that begins with a plus is none.
bool looksLikeCardNumber(QStringView text);

bool looksLikeEmail(QStringView text);

/// Cleans the texts of one command, and collects what stands against them. `field` is the name of
/// the command's member.
///     TypedTexts texts;
///     household.name = texts.required(u"name"_s, command.name);
///     household.notes = texts.lines(u"notes"_s, command.notes);
///     if (!texts.refusals.empty())
///         return refuse(texts.refusals);
class TypedTexts
{
public:
    /// One line that must say something. Refuses: Missing, TooLong, CardNumberTyped.
    QString required(const QString &field, const QString &typed, int limit = limits::name);
    /// One line, or nothing. Refuses: TooLong, CardNumberTyped.
    QString line(const QString &field, const QString &typed, int limit = limits::line);
    /// Several lines, or nothing. Refuses: TooLong, CardNumberTyped.
    QString lines(const QString &field, const QString &typed, int limit = limits::notes);
    /// An address, or nothing. Refuses: TooLong, NotAnEmail.
    std::optional<QString> email(const QString &field, const std::optional<QString> &typed);

    /// A whole number of a form, or nothing. Refuses: OutOfRange (`least`, `most`).
    void range(const QString &field, std::optional<int> number, int least, int most);
    void refuse(Reason reason,
                const QString &field,
                const QMap<QString, RefusalValue> &values = {});

    /// What stands before every field's name while the rows of a list are read: "people.0.".
    QString prefix;
    Refusals refusals;

private:
    QString checked(const QString &field, const QString &clean, int limit);
};

} // namespace desk
