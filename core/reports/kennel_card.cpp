#include "core/reports/kennel_card.h"

#include "core/db/select.h"
#include "core/households/vet.h"
#include "core/store/attachment.h"

#include <QHash>

namespace desk {

namespace {

struct StayPlace
{
    QString service;
    QString unit;
    QString bookingNumber;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"service", &StayPlace::service},
                            Field{"unit", &StayPlace::unit},
                            Field{"booking_number", &StayPlace::bookingNumber});
    }
};

// The room of now, or the first one before the stay began.
StayPlace stayPlace(db::Database &database, ReservationId reservation, Instant now)
{
    return database
        .first<StayPlace>(R"sql(
            SELECT services.name,
                   COALESCE((SELECT units.name FROM segments JOIN units ON units.id = segments.unit
                              WHERE segments.reservation = reservations.id
                                AND segments.released_at IS NULL
                              ORDER BY segments.ends_at <= ?, segments.starts_at LIMIT 1), ''),
                   bookings.number
              FROM reservations
              JOIN services ON services.id = reservations.service
              JOIN bookings ON bookings.id = reservations.booking
             WHERE reservations.id = ?
        )sql",
                          now,
                          reservation)
        .value_or(StayPlace());
}

QStringList familyPets(db::Database &database, const Reservation &stay)
{
    return database.values<QString>(R"sql(
        SELECT pets.name
          FROM reservations JOIN pets ON pets.id = reservations.pet
         WHERE reservations.booking = ? AND reservations.id <> ?
           AND reservations.state IN ('CONFIRMED', 'CHECKED_IN')
         ORDER BY pets.name, pets.id
    )sql",
                                    stay.booking,
                                    stay.id);
}

QStringList sharesWith(db::Database &database, const Reservation &stay)
{
    return database.values<QString>(R"sql(
        SELECT DISTINCT pets.name
          FROM segments AS mine
          JOIN segments AS theirs ON theirs.unit = mine.unit
                                 AND theirs.ends_at > mine.starts_at
                                 AND theirs.starts_at < mine.ends_at
          JOIN reservations ON reservations.id = theirs.reservation
          JOIN pets ON pets.id = reservations.pet
         WHERE mine.reservation = ?1 AND theirs.reservation <> ?1
           AND mine.released_at IS NULL AND theirs.released_at IS NULL
           AND reservations.household = ?2
           AND reservations.state IN ('CONFIRMED', 'CHECKED_IN')
         ORDER BY pets.name
    )sql",
                                    stay.id,
                                    stay.household);
}

/// How often the card of a stay was printed, and when last.
struct CardPrinted
{
    int copies = 0;
    std::optional<Instant> at;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"copies", &CardPrinted::copies}, Field{"at", &CardPrinted::at});
    }
};

CardPrinted cardPrinted(db::Database &database, ReservationId stay)
{
    return database
        .first<CardPrinted>("SELECT copies, printed_at FROM printed_documents "
                            "WHERE document = 'kennel_card' AND record = ?",
                            stay)
        .value_or(CardPrinted());
}

QList<PersonOnCard> pickUpsOf(db::Database &database, const Reservation &stay)
{
    return database.all<PersonOnCard>(R"sql(
        SELECT name, phone FROM contacts
         WHERE household = ? AND archived_at IS NULL
           AND (valid_from IS NULL OR valid_from <= ?) AND (valid_until IS NULL OR valid_until >= ?)
         ORDER BY name, id
    )sql",
                                      stay.household,
                                      stay.leavesOn,
                                      stay.leavesOn);
}

} // namespace

CareSheet careSheetOf(db::Database &database, ReservationId reservation)
{
    CareSheet care{.meals = db::select<FeedingPlan>(
                       database,
                       "WHERE reservation = ? AND archived_at IS NULL ORDER BY minute_of_day, id",
                       reservation),
                   .belongings = db::select<Belonging>(
                       database,
                       "WHERE reservation = ? AND archived_at IS NULL ORDER BY item, id",
                       reservation)};
    QHash<MedicationPlanId, QList<int>> minutes;
    for (const MedicationTime &time : db::select<MedicationTime>(
             database,
             "WHERE plan IN (SELECT id FROM medication_plans WHERE reservation = ?) "
             "AND archived_at IS NULL ORDER BY minute_of_day",
             reservation))
        minutes[time.plan] += time.minuteOfDay;
    for (const MedicationPlan &plan : db::select<MedicationPlan>(
             database,
             "WHERE reservation = ? AND archived_at IS NULL ORDER BY drug, id",
             reservation))
        care.medication += MedicationLine{.plan = plan, .minutes = minutes.value(plan.id)};
    return care;
}

Result<KennelCard> kennelCard(db::Database &database, ReservationId id, const Printing &printing)
{
    const std::optional<Reservation> stay = database.find<Reservation>(id);
    const std::optional<Pet> pet = stay ? database.find<Pet>(stay->pet) : std::nullopt;
    if (!pet)
        return refuse(Reason::Unknown);
    const StayPlace place = stayPlace(database, id, printing.now);
    KennelCard card{
        .head = documentHead(database, printing),
        .stay = *stay,
        .pet = *pet,
        .owner = addresseeOf(database, stay->household),
        .service = place.service,
        .unit = place.unit,
        .familyPets = familyPets(database, *stay),
        .sharesWith = sharesWith(database, *stay),
        .alerts = db::select<PetAlert>(
            database, "WHERE pet = ? AND archived_at IS NULL ORDER BY kind, id", pet->id),
        .allergies = db::select<Allergy>(
            database, "WHERE pet = ? AND archived_at IS NULL ORDER BY substance, id", pet->id),
        .pickUps = pickUpsOf(database, *stay),
        .care = careSheetOf(database, id),
        .bookingNumber = place.bookingNumber};
    const CardPrinted printed = cardPrinted(database, id);
    card.version = printed.copies + 1;
    card.replaces = printed.at;
    if (const auto photo = pet->photo ? database.find<Attachment>(*pet->photo) : std::nullopt)
        card.photoDigest = photo->digest;
    if (const auto vet = pet->vet ? database.find<Vet>(*pet->vet) : std::nullopt) {
        card.vetName = vet->clinic.isEmpty() ? vet->name : vet->clinic;
        card.vetPhone = vet->phone;
    }
    return card;
}

Result<QList<KennelCard>> kennelCards(db::Database &database,
                                      BookingId booking,
                                      const Printing &printing)
{
    QList<KennelCard> cards;
    for (const ReservationId &stay : database.values<ReservationId>(R"sql(
             SELECT r.id
               FROM reservations r
               JOIN pets p ON p.id = r.pet
              WHERE r.booking = ? AND r.state IN ('CONFIRMED', 'CHECKED_IN')
              ORDER BY p.name, r.id
         )sql",
                                                                    booking)) {
        auto card = kennelCard(database, stay, printing);
        if (!card)
            return refuse(card.error());
        cards += *card;
    }
    if (cards.isEmpty())
        return refuse(Reason::Unknown);
    return cards;
}

} // namespace desk
