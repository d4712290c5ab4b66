#pragma once

#include "core/quote/lexicon.h"

namespace desk {

/// What a part of a quote line was taken for.
enum class PieceKind { Who, Pets, Days, Nights, Service, RoomKind, Rooms, AddOn, Deposit, Nothing };

/// A part of the text, by its place in it.
struct EnquiryPiece
{
    PieceKind kind = PieceKind::Nothing; ///< Nothing: it was not understood
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const EnquiryPiece &) const = default;
};

/// How the word that is being typed may go on.
struct Completion
{
    PieceKind kind = PieceKind::RoomKind;
    QString name;        ///< of a service, kind or add-on
    qsizetype start = 0; ///< of what it stands for; to the end of the text

    bool operator==(const Completion &) const = default;
};

/// What was understood of a line.
struct TypedEnquiry
{
    Enquiry enquiry;
    QList<EnquiryPiece> pieces;
    QList<Completion> completions;
};

/// What is behind that is not read: it is not understood.
inline constexpr qsizetype longestLine = 500;

/// Understands a line such as `smi 23-27/12 king`: who comes first, then days, nights, service,
/// kind of room, add-ons, in any order. Names may be abbreviated as long as only one is meant; what
/// stands in quotes is a name. A pure function that takes any text.
TypedEnquiry typedEnquiry(const QString &text, const Lexicon &lexicon);

/// The line that says the same: reading it again gives the enquiry, if it says who or when. Only
/// its days and amounts can be lost, where no line could say them.
QString lineOf(const Enquiry &enquiry, const Lexicon &lexicon);

} // namespace desk
