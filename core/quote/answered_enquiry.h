#pragma once

#include "core/households/family_rows.h"
#include "core/quote/stay_offer.h"

namespace desk {

/// An enquiry, and what was chosen besides: by a click, or on the calendar.
struct EnquiryToAnswer
{
    Enquiry enquiry;
    std::optional<HouseholdId> household; ///< chosen: nobody is looked for
    std::optional<QSet<PetId>> pets;      ///< of that family; none: those that the enquiry means
    std::optional<UnitId> unit;
    bool mayMove = false;

    bool operator==(const EnquiryToAnswer &) const = default;
};

/// What can be said to an enquiry so far.
struct AnsweredEnquiry
{
    QList<FamilyRow> families; ///< who may be meant, the likeliest first; the chosen one alone
    QList<Pet> pets;           ///< that the first one could book
    QList<Pet> meant;          ///< of them
    int missing = 0;           ///< pets that were counted, and are not on file
    bool together = true;      ///< in one room: as asked, else when they are of one kind
    std::optional<Service> service;
    std::optional<QDate> arrivesOn;
    std::optional<QDate> leavesOn;
    std::optional<StayOffer> offer; ///< as soon as who and when are known
};

/// Answers as much as is known. `services` are those that pets can stay for, in their order:
/// without a word of the service, the first that goes with the days is meant. A bounded number of
/// statements.
AnsweredEnquiry answerTo(db::Database &database,
                         const Place &place,
                         const QList<Service> &services,
                         const EnquiryToAnswer &asked,
                         Instant now);

} // namespace desk
