#pragma once

#include "core/pricing/quote.h"

namespace desk {

/// Days on which somebody might book a stay.
struct SampleDays
{
    QDate arrivesOn;
    QDate leavesOn;
    bool isFirstStay = false;
};

/// What a rule that is being written is about.
struct DaysMeant
{
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    int nights = 0; ///< as long as this, too; nothing: it does not matter
};

/// A weekend, a week in three months, the days that are meant (else Christmas), as many nights as
/// are meant, and a first night: booked on a day.
QList<SampleDays> sampleDays(const DaysMeant &meant, QDate bookedOn);

/// The same for a service: a visit ends on the day it begins.
SampleDays asServed(const Service &service, SampleDays days);

/// Pets as a rate of the service wants them, in a room of its kind, all in one. Nothing when the
/// service has no rate then; without one, the first that is valid.
std::optional<StayToPrice> sampleStay(const PriceBook &book,
                                      const Service &service,
                                      const SampleDays &days,
                                      int pets = 1,
                                      const std::optional<Rate> &rate = {});

} // namespace desk
