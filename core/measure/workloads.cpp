#include "core/measure/workloads.h"

#include "core/bookings/check_in_form.h"
#include "core/db/database.h"
#include "core/generate/chance.h"

using namespace Qt::Literals;

namespace desk::measure {

namespace {

void typeOut(QStringList &typed, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length)
        typed += text.first(length);
}

QString withTypo(QString word)
{
    if (word.size() >= 4)
        std::swap(word[1], word[2]);
    return word;
}

Arrival sameAsLastTime(const ArrivingPet &pet)
{
    Arrival arrival{.reservation = pet.reservation, .weightGrams = pet.weightGrams};
    if (pet.lastTime) {
        arrival.belongings = pet.lastTime->belongings;
        arrival.care = pet.lastTime->care;
    }
    if (arrival.care.feeding.isEmpty())
        arrival.care.feeding = {
            {.minuteOfDay = 450, .amountThousandths = 1'000, .food = u"Kibble"_s},
            {.minuteOfDay = 1'020, .amountThousandths = 1'000, .food = u"Kibble"_s}};
    return arrival;
}

// The n-th row by its place in the table: any will do, and the same ones every time.
QString textAt(db::Database &database, const QByteArray &what, const QByteArray &table, qint64 at)
{
    return database.value<QString>(
        "SELECT " + what + " FROM " + table + " WHERE rowid >= ? ORDER BY rowid LIMIT 1", at);
}

} // namespace

void prepareBareCommit(db::Database &database)
{
    database.script(
        "CREATE TABLE bare_commits (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT");
}

void bareCommit(db::Database &database, qint64 number)
{
    const QByteArray body(400, 'x');
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.run("INSERT INTO bare_commits (id, body) VALUES (?, ?)", 2 * number, body);
    database.run("INSERT INTO bare_commits (id, body) VALUES (?, ?)", 2 * number + 1, body);
    transaction.commit();
}

QDate openingDay(db::Database &database)
{
    return database.value<QDate>(R"sql(
        SELECT arrives_on
          FROM reservations
         WHERE state = 'CONFIRMED'
         GROUP BY arrives_on
         ORDER BY count(*) DESC, arrives_on
         LIMIT 1
    )sql");
}

QList<CheckIn> arrivals(db::Database &database, QDate day, int most)
{
    QList<CheckIn> commands;
    for (const HouseholdId &household : database.values<HouseholdId>(R"sql(
             SELECT DISTINCT household
               FROM reservations
              WHERE arrives_on = ?1 AND leaves_on > ?1 AND state = 'CONFIRMED'
              ORDER BY household
              LIMIT ?2
         )sql",
                                                                     day,
                                                                     most)) {
        const std::optional<CheckInForm> form = checkInForm(database, household, day);
        CheckIn command{.arrivals = {}, .arrivedWith = u"Measured"_s};
        for (const ArrivingPet &pet : form->pets)
            command.arrivals += sameAsLastTime(pet);
        commands += command;
    }
    return commands;
}

qint64 customers(db::Database &database)
{
    return database.value<qint64>("SELECT count(*) FROM customers");
}

By whoMeasures(db::Database &database)
{
    return {.staff = database.value<StaffId>(
                "SELECT id FROM staff WHERE role = 'ADMIN' ORDER BY id LIMIT 1"),
            .role = Role::Admin,
            .reason = u"Measured"_s};
}

QStringList keystrokes(db::Database &database, Random &random, int people)
{
    const auto customers = database.value<qint64>("SELECT max(rowid) FROM customers");
    const auto pets = database.value<qint64>("SELECT max(rowid) FROM pets");
    generate::Chance chance(random);
    QStringList typed;
    for (int i = 0; i < people; ++i) {
        const qint64 customer = chance.between(1, int(customers));
        const qint64 pet = chance.between(1, int(pets));
        const QString last = textAt(database, "last_name", "customers", customer);
        const QString first = textAt(database, "first_name", "customers", customer);
        typeOut(typed, last);
        typeOut(typed, first % u' ' % last);
        typeOut(typed, textAt(database, "name", "pets", pet) % u' ' % last);
        typed += textAt(database, "e164", "phones", customer).last(4);
        typed += withTypo(last);
    }
    return typed;
}

StayToPrice fortnightOfThree(db::Database &database, QDate from)
{
    constexpr int nights = 14;
    const auto service = database.value<ServiceId>(
        "SELECT id FROM services WHERE kind = 'BOARDING' ORDER BY position LIMIT 1");
    const auto unit = database.value<UnitId>(
        "SELECT id FROM units WHERE max_pets >= 3 ORDER BY position LIMIT 1");
    const auto kind = database.value<UnitKindId>("SELECT kind FROM units WHERE id = ?", unit);
    const auto bath = database.value<AddOnId>("SELECT id FROM add_ons ORDER BY position LIMIT 1");
    StayToPrice stay;
    for (const PetId &pet :
         database.values<PetId>("SELECT id FROM pets WHERE species = 'DOG' ORDER BY id LIMIT 3")) {
        PetToPrice guest;
        guest.pet = pet;
        guest.weightGrams = 20'000;
        guest.service = service;
        guest.arrivesOn = from;
        guest.arrivesAtMinute = 450;
        guest.leavesOn = from.addDays(nights);
        guest.leavesAtMinute = 800;
        guest.rooms += RoomToPrice{from, unit, kind};
        stay.pets += guest;
        stay.addOns += AddOnToPrice{
            .addOn = bath, .pet = pet, .reservation = std::nullopt, .day = guest.leavesOn};
    }
    stay.discount = Discount{.coupon = std::nullopt,
                             .name = u"Regulars"_s,
                             .reason = u"Measured"_s,
                             .kind = DiscountKind::Percent,
                             .share = {100'000},
                             .amount = {},
                             .scope = DiscountScope::Lodging};
    stay.taxedOn = from.addDays(nights);
    return stay;
}

} // namespace desk::measure
