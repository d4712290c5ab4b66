#include "tests/support/showroom.h"

#include "core/billing/deposit.h"
#include "core/bookings/agreement.h"
#include "core/classes/edit_courses.h"
#include "core/classes/enrol.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/keep_hours.h"
#include "core/leases/room_lease.h"
#include "core/standing_plans/book_instance.h"
#include "core/standing_plans/keep_standing_plans.h"
#include "core/waiting/wait.h"
#include "tests/support/cards.h"

#include <QFile>

using namespace Qt::Literals;

namespace desk::test {

Showroom::Showroom()
{
    stayThreeNights();
    const Result<Sold> outcome = sell({cash(2'500)});
    DESK_ASSERT(outcome);
    sold = *outcome;
    sellPackage();
    expectZiggy();
    expectRexForTheDay();
    DESK_ASSERT(store->run(bySam(), TakeDeposit{arriving, money(5'000), {cash(5'000)}}));
    disagree();
    askForASignature();
    keepBooks();
    planAhead();
    fillTheSalon();
    openTheCourse();
}

// Rex waits for a room, and comes again and again: one of his days is booked.
void Showroom::planAhead()
{
    DESK_ASSERT(store->run(bySam(),
                           JoinWaitingList{.household = smiths.id,
                                           .stays = {{.pet = rex.id,
                                                      .service = boarding.id,
                                                      .arrivesOn = today(30),
                                                      .leavesOn = today(32)}},
                                           .wish = {.notes = u"Call after five"_s}}));
    const StandingPlan plan{.household = smiths.id,
                            .service = daycare.id,
                            .unitKind = std::nullopt,
                            .weekdays = 1 << (today(5).dayOfWeek() - 1),
                            .everyWeeks = 2,
                            .arrivesAtMinute = 450,
                            .leavesAtMinute = 1'050,
                            .startsOn = today(5),
                            .endsOn = today(90),
                            .notes = u"Comes by taxi"_s};
    const auto agreed = store->run(bySam(), AddStandingPlan{plan, {rex.id}});
    DESK_ASSERT(agreed && store->run(bySam(), BookInstance{*agreed, today(5)}));
}

// The time of the showroom is two in the afternoon, three days from now: Ziggy is groomed then.
void Showroom::fillTheSalon()
{
    groom = daycare;
    groom.id = newId<ServiceId>();
    groom.kind = ServiceKind::Grooming;
    groom.name = u"Full groom"_s;
    groom.chargedBy = ChargedBy::Visit;
    put(groom,
        Rate{.id = newId<RateId>(),
             .service = groom.id,
             .amount = money(6'800),
             .validFrom = QDate(2020, 1, 1)});
    SetWorkingHours hours{sam, {}};
    for (int weekday = 1; weekday <= 7; ++weekday)
        hours.days += DayHours{weekday, 9 * 60, 18 * 60};
    DESK_ASSERT(store->run(byMia(), hours));
    DESK_ASSERT(store->run(bySam(),
                           BookAppointment{.pet = ziggy.id,
                                           .services = {groom.id},
                                           .groomer = sam,
                                           .startsAt = at(14, 0, 3),
                                           .notes = u"Shy of the dryer"_s}));
}

// One of its sessions is today: Rex is there.
void Showroom::openTheCourse()
{
    Service training = groom;
    training.id = newId<ServiceId>();
    training.kind = ServiceKind::Training;
    training.name = u"Group training"_s;
    put(training,
        Rate{.id = newId<RateId>(),
             .service = training.id,
             .amount = money(3'500),
             .validFrom = QDate(2020, 1, 1)});
    const auto opened = store->run(byMax(),
                                   AddCourse{Course{.service = training.id,
                                                    .name = u"Puppies"_s,
                                                    .trainer = max,
                                                    .place = u"Small yard"_s,
                                                    .startsOn = today(3),
                                                    .startsAtMinute = 16 * 60,
                                                    .sessions = 3,
                                                    .capacity = 1}});
    DESK_ASSERT(opened);
    course = *database().find<Course>(*opened);
    DESK_ASSERT(store->run(bySam(), EnrolPet{.course = course.id, .pet = rex.id}));
    DESK_ASSERT(store->run(bySam(), EnrolPet{.course = course.id, .pet = ziggy.id, .waits = true}));
    const CourseSessionId first = sessionId(store->place().resort.id, course.id, 1);
    DESK_ASSERT(store->run(bySam(), MarkAttendance{first, rex.id}));
}

void Showroom::askForASignature()
{
    Agreement agreement;
    agreement.id = newId<AgreementId>();
    agreement.title = u"Boarding agreement"_s;
    agreement.body = u"The family says what their pets need."_s;
    agreement.effectiveFrom = QDate(2020, 1, 1);
    put(agreement);
}

void Showroom::keepBooks() const
{
    const auto write = [this](const QString &name, const QByteArray &lines) {
        QFile file(books.filePath(name));
        DESK_ASSERT(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    };
    write(u"customers.csv"_s, "id,first,email,active,Colour\nc1,,nowhere,perhaps,\nc2,Ann,,,\n");
    write(u"pets.csv"_s, "id,owner,name,dob,weight_kg\np1,c9,,3/1/2020,heavy\n");
    write(u"vaccinations.csv"_s, "pet,vaccine,given_on,expires_on\np9,x,2099-01-01,2020-01-01\n");
    write(u"reservations.csv"_s,
          "id,pet,service,from,to,status,room\nr1,p9,x,2026-12-24,2026-12-20,ASLEEP,x\n");
}

// The office named Rex while the front desk did, booked Ziggy into a room that it can't have, and
// sent something that could not be read.
void Showroom::disagree()
{
    bringOffice(*store);
    Segment room = *database().find<Segment>(
        database().value<SegmentId>("SELECT id FROM segments WHERE reservation = ?", coming));
    room.firm = false;
    put(room);
    bring(*store,
          ToldCard{.kind = RulingKind::Merged,
                   .command = u"pet.edit"_s,
                   .clashes = {gaveWay(
                       "pets", rex.id.bytes(), u"name"_s, rex.name, u"Rexie"_s, at(10, 0, 3))},
                   .operation = 1,
                   .staff = max,
                   .doneAt = at(10, 1, 3)});
    bring(*store,
          ToldCard{.command = u"booking.book"_s,
                   .clashes = {clashOf(u"room_taken"_s, "segments", room.id.bytes())},
                   .operation = 2,
                   .staff = sam,
                   .doneAt = at(11, 0, 3)});
    bring(*store,
          ToldCard{.kind = RulingKind::Quarantined,
                   .command = u"phone.add"_s,
                   .meant = {{u"typed"_s, u"505 555 0142"_s}, {u"customer"_s, ann.id.text()}},
                   .operation = 3,
                   .staff = sam,
                   .doneAt = at(12, 0, 3)});
}

void Showroom::sellPackage()
{
    package.id = newId<PackagePlanId>();
    package.name = u"Ten days"_s;
    package.price = money(27'000);
    package.taxClass = taxed.id;
    package.services = {{daycare.id}};
    package.validityDays = 180;
    package.validFrom = today();
    put(package);
    DESK_ASSERT(store->run(bySam(),
                           Sell{.items = {},
                                .tenders = {card(29'009)},
                                .household = smiths.id,
                                .packages = {{.plan = package.id}}}));
}

void Showroom::expectZiggy()
{
    Booking made;
    made.id = newId<BookingId>();
    made.location = founded.location;
    made.household = joneses.id;
    arriving = made.id;
    Reservation stay;
    stay.id = newId<ReservationId>();
    stay.location = founded.location;
    stay.booking = made.id;
    stay.household = joneses.id;
    stay.pet = ziggy.id;
    stay.service = boarding.id;
    stay.arrivesOn = today(3);
    stay.leavesOn = today(5);
    stay.arrivesAtMinute = 15 * 60;
    stay.leavesAtMinute = 720;
    stay.state = ReservationState::Confirmed;
    coming = stay.id;
    const Segment segment{.id = newId<SegmentId>(),
                          .reservation = stay.id,
                          .unit = k2.id,
                          .startsAt = at(15, 0, 3),
                          .endsAt = at(12, 0, 5)};
    const RoomLease own{.id = leaseIdOf(store->place().resort.id, k1.id),
                        .unit = k1.id,
                        .device = store->place().device.id,
                        .endsAt = at(12, 0, 1)};
    put(made, stay, segment, own);
}

// Rex, who boards, is booked for the day as well.
void Showroom::expectRexForTheDay()
{
    Booking made;
    made.id = newId<BookingId>();
    made.location = founded.location;
    made.household = smiths.id;
    put(made,
        Reservation{.id = newId<ReservationId>(),
                    .location = founded.location,
                    .booking = made.id,
                    .household = smiths.id,
                    .pet = rex.id,
                    .service = daycare.id,
                    .arrivesOn = today(3),
                    .leavesOn = today(3),
                    .arrivesAtMinute = 15 * 60,
                    .leavesAtMinute = 18 * 60,
                    .state = ReservationState::Confirmed});
}

void Showroom::callEverything(const QString &name)
{
    smiths.name = joneses.name = name;
    ann.firstName = ann.lastName = name;
    rex.name = ziggy.name = name;
    rex.breed = ziggy.breed = name;
    k1.name = k2.name = name;
    boarding.name = bath.name = leash.name = package.name = groom.name = name;
    course.name = course.place = name;
    put(smiths, joneses, ann, rex, ziggy, k1, k2, boarding, bath, leash, package, groom, course);
}

QList<Screen> screensOf(const Showroom &showroom)
{
    const auto id = [](const auto &which) { return QVariantMap{{u"id"_s, which.text()}}; };
    const QVariantMap receipt{{u"document"_s, u"receipt"_s},
                              {u"id"_s, showroom.sold.receipt->id.text()}};
    QList<Screen> screens{
        {.name = u"today"_s, .isPlace = true},
        {.name = u"sale"_s, .isPlace = true},
        {.name = u"calendar"_s, .isPlace = true},
        {.name = u"calendar"_s, .isPlace = true, .press = QKeySequence(Qt::Key_Tab)},
        {.name = u"daycare"_s, .isPlace = true},
        {.name = u"grooming"_s, .isPlace = true},
        {.name = u"families"_s, .isPlace = true},
        {.name = u"till"_s, .isPlace = true},
        {.name = u"reports"_s, .isPlace = true},
        {.name = u"conflicts"_s, .isPlace = true},
        {.name = u"conflicts"_s, .isPlace = true, .press = QKeySequence(Qt::Key_Down)},
        {.name = u"conflicts"_s, .isPlace = true, .press = QKeySequence(Qt::Key_End)},
        {.name = u"settings"_s, .isPlace = true},
        {.name = u"classes"_s},
        {.name = u"household"_s, .argument = id(showroom.smiths.id)},
        {.name = u"pet"_s, .argument = id(showroom.rex.id)},
        {.name = u"check_in"_s, .argument = {{u"booking"_s, showroom.arriving.text()}}},
        {.name = u"walk_in"_s, .argument = {{u"household"_s, showroom.joneses.id.text()}}},
        {.name = u"stay"_s, .argument = {{u"reservation"_s, showroom.stays.first().text()}}},
        {.name = u"check_out"_s, .argument = {{u"booking"_s, showroom.booking.text()}}},
        {.name = u"invoice"_s, .argument = id(showroom.sold.invoice.id)},
        {.name = u"deposit"_s, .argument = {{u"booking"_s, showroom.arriving.text()}}},
        {.name = u"print"_s, .argument = receipt},
        {.name = u"quote"_s,
         .argument = {{u"household"_s, showroom.smiths.id.text()},
                      {u"from"_s, showroom.today(2).toString(Qt::ISODate)},
                      {u"until"_s, showroom.today(6).toString(Qt::ISODate)}}},
        {.name = u"quote"_s},
        {.name = u"standing_plans"_s},
        {.name = u"waiting"_s},
        {.name = u"new_family"_s},
        {.name = u"import"_s},
    };
    const auto open = [&screens](const QString &page, const QStringList &clicks) {
        const Screen opened =
            *std::find_if(screens.cbegin(), screens.cend(), [&](const Screen &screen) {
                return screen.name == page;
            });
        for (const QString &click : clicks)
            screens += {opened.name, opened.isPlace, opened.argument, click};
    };
    open(u"household"_s, {u"editFamily"_s, u"moreOfFamily"_s});
    open(u"standing_plans"_s, {u"skipDay"_s, u"endPlan"_s});
    open(u"waiting"_s, {u"changeWaiting"_s, u"offerWaiting"_s});
    open(u"pet"_s, {u"editPet"_s, u"addVaccination"_s});
    open(u"stay"_s, {u"action.change_dates"_s, u"action.move"_s, u"repeatStay"_s});
    open(u"classes"_s,
         {u"newCourse"_s,
          u"editCourse"_s,
          u"classEnrol"_s,
          u"classWrite"_s,
          u"classMove"_s,
          u"classWithdraw"_s,
          u"classArchive"_s});
    open(u"grooming"_s, {u"groomingBook"_s, u"groomingMove"_s, u"groomingCancel"_s});
    open(u"sale"_s, {u"saleFamily"_s});
    screens += {.name = u"sale"_s,
                .isPlace = true,
                .click = u"saleDiscount"_s,
                .entered = showroom.leash.barcode};
    open(u"till"_s, {u"moveCash"_s, u"startCounting"_s});
    open(u"invoice"_s, {u"refund"_s, u"correctTender"_s});
    open(u"check_out"_s, {u"discount"_s});
    open(u"deposit"_s, {u"settleDeposit"_s});
    screens += {.name = u"today"_s, .isPlace = true, .press = QKeySequence(Qt::Key_Space)};
    for (const QString &section : {u"agreement"_s, u"business"_s, u"groomers"_s, u"tills"_s})
        screens += {.name = u"settings"_s, .argument = {{u"section"_s, section}}};
    screens += {.name = u"settings"_s,
                .argument = {{u"section"_s, u"stock"_s}},
                .press = QKeySequence(Qt::Key_Return)};
    for (const QString &section : {u"services"_s,
                                   u"rates"_s,
                                   u"rules"_s,
                                   u"packages"_s,
                                   u"addOns"_s,
                                   u"products"_s,
                                   u"coupons"_s,
                                   u"taxes"_s,
                                   u"taxClasses"_s,
                                   u"rooms"_s,
                                   u"areas"_s,
                                   u"unitKinds"_s,
                                   u"blocks"_s,
                                   u"capacity"_s,
                                   u"terms"_s,
                                   u"vaccines"_s,
                                   u"questions"_s,
                                   u"staff"_s})
        screens += {
            .name = u"settings"_s, .argument = {{u"section"_s, section}}, .click = u"addSetting"_s};
    for (const auto &[state, name] : names<HubState>)
        screens += {.name = u"sync"_s,
                    .hub = {.state = state,
                            .address = u"https://hub.example.com"_s,
                            .lastContact = showroom.at(12, 0, 3),
                            .nextTry = {},
                            .skew = state == HubState::Unreachable ? qint64{7'200'000} : 0,
                            .budget = 1'000,
                            .budgetLeft = 412}};
    screens += {.name = u"sync"_s,
                .press = QKeySequence(Qt::CTRL | Qt::Key_O),
                .hub = {.state = HubState::UpToDate, .address = u"https://hub.example.com"_s}};
    screens += {.name = u"sync"_s,
                .press = QKeySequence(Qt::CTRL | Qt::Key_N),
                .hub = {.state = HubState::UpToDate, .address = u"https://hub.example.com"_s}};
    // Going home without paying is for a manager to allow.
    screens += {.name = u"check_out"_s,
                .argument = {{u"booking"_s, showroom.booking.text()}},
                .press = QKeySequence(Qt::CTRL | Qt::Key_Return),
                .seenBy = showroom.sam};
    screens += {.name = u"sign_in"_s, .seenBy = StaffId()};
    return screens;
}

} // namespace desk::test
