#pragma once

#include "core/base/refusal.h"
#include "core/bookings/check_in_record.h"
#include "core/bookings/reservation.h"
#include "core/care/plan.h"
#include "core/households/pet.h"
#include "core/reports/document_head.h"

#include <QByteArray>
#include <QList>

namespace desk {

/// A drug with its times of day.
struct MedicationLine
{
    MedicationPlan plan;
    QList<int> minutes;

    bool operator==(const MedicationLine &) const = default;
};

/// What a pet eats and takes during a stay, and what came with it.
struct CareSheet
{
    QList<FeedingPlan> meals; ///< by time of day
    QList<MedicationLine> medication;
    QList<Belonging> belongings;

    bool operator==(const CareSheet &) const = default;
};

/// Four statements.
CareSheet careSheetOf(db::Database &database, ReservationId reservation);

/// Somebody who may pick up.
struct PersonOnCard
{
    QString name;
    QString phone;

    bool operator==(const PersonOnCard &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"name", &PersonOnCard::name},
                            Field{"phone", &PersonOnCard::phone});
    }
};

/// What hangs at the door of the room.
struct KennelCard
{
    DocumentHead head;
    Reservation stay;
    Pet pet;
    Addressee owner;
    QString service;
    QString unit;
    QStringList familyPets; ///< the others of the booking
    QStringList sharesWith; ///< whoever has the same room at the same time
    QList<PetAlert> alerts;
    QList<Allergy> allergies;
    QList<PersonOnCard> pickUps;
    QString vetName;
    QString vetPhone;
    CareSheet care;
    QString bookingNumber;
    int version = 1;                 ///< of this card: how often it was printed before, and one
    std::optional<Instant> replaces; ///< when the one before was printed
    QString photoDigest;             ///< names the attachment; empty: there is no photo
    QByteArray photo;                ///< put in by whoever can open attachments

    bool operator==(const KennelCard &) const = default;
};

/// Refuses: Unknown.
Result<KennelCard> kennelCard(db::Database &database,
                              ReservationId reservation,
                              const Printing &printing);

/// The cards of the pets of a booking that are here or come, by name. Refuses: Unknown, when there
/// are none.
Result<QList<KennelCard>> kennelCards(db::Database &database,
                                      BookingId booking,
                                      const Printing &printing);

} // namespace desk
