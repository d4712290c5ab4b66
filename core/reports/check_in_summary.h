#pragma once

#include "core/reports/kennel_card.h"

namespace desk {

/// One pet on the summary.
struct SummarizedStay
{
    Reservation stay;
    QString pet;
    QString service;
    QString unitKind;
    QStringList addOns;
    CareSheet care;
    Money estimate; ///< before tax

    bool operator==(const SummarizedStay &) const = default;
};

/// What a family takes home after the check-in: what was understood, and what it will cost.
struct CheckInSummary
{
    DocumentHead head;
    QString bookingNumber;
    Addressee owner;
    QList<SummarizedStay> stays;
    int pickUpUntil = 0; ///< minutes of the day
    QString lateFeeName; ///< empty: no fee for a late pick-up
    Money lateFee;
    Money depositHeld;

    bool operator==(const CheckInSummary &) const = default;
};

/// Refuses: Unknown. A fixed number of statements per pet.
Result<CheckInSummary> checkInSummary(db::Database &database,
                                      BookingId booking,
                                      const Printing &printing);

} // namespace desk
