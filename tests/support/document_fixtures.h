#pragma once

#include "tests/support/test_resort.h"

namespace desk::test {

/// A family with two dogs that stayed three nights over Christmas, as records: the worked example
/// of 298.25, paid by deposit, cash and card, in a till that was closed.
struct ChristmasStay
{
    HouseholdId family;
    PetId bella;
    PetId rex;
    BookingId booking;
    ReservationId bellaStay;
    ReservationId rexStay;
    InvoiceId invoice;
    ReceiptId receipt;
    TillSessionId till;
    AgreementSignatureId signature;
};

ChristmasStay putChristmasStay(TestResort &resort);

} // namespace desk::test
