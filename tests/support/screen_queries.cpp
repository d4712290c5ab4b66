#include "tests/support/screen_queries.h"

#include "core/billing/balance.h"
#include "core/billing/family_deposits.h"
#include "core/billing/sell.h"
#include "core/bookings/add_on_rows.h"
#include "core/bookings/check_in_form.h"
#include "core/bookings/check_out_form.h"
#include "core/bookings/edit_questions.h"
#include "core/bookings/labelled_pet.h"
#include "core/bookings/rearranged.h"
#include "core/bookings/sample_prices.h"
#include "core/bookings/sample_terms.h"
#include "core/bookings/stay_page.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/today_board.h"
#include "core/bookings/wish_price.h"
#include "core/calendar/tape_chart.h"
#include "core/capacity/places.h"
#include "core/care/care_round.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/find_product.h"
#include "core/classes/course_page.h"
#include "core/classes/course_price.h"
#include "core/classes/enrol.h"
#include "core/conflicts/card_page.h"
#include "core/daycare/daycare_day.h"
#include "core/daycare/regulars.h"
#include "core/db/select.h"
#include "core/grooming/appointment_price.h"
#include "core/grooming/groomer_days.h"
#include "core/grooming/grooming_day.h"
#include "core/health/edit_rules.h"
#include "core/health/verdicts.h"
#include "core/households/change_rows.h"
#include "core/households/family_bills.h"
#include "core/households/family_page.h"
#include "core/households/family_rows.h"
#include "core/households/papers.h"
#include "core/households/pet_page.h"
#include "core/leases/promises.h"
#include "core/lodging/free_units.h"
#include "core/lodging/house.h"
#include "core/packages/expire_credits.h"
#include "core/packages/package_lines.h"
#include "core/quote/answered_enquiry.h"
#include "core/reports/agreement_document.h"
#include "core/reports/bill_ahead.h"
#include "core/reports/check_in_summary.h"
#include "core/reports/invoice_document.h"
#include "core/reports/invoice_page.h"
#include "core/reports/receipt_document.h"
#include "core/reports/report.h"
#include "core/reports/z_report.h"
#include "core/resort/tills.h"
#include "core/search/find.h"
#include "core/staff/tiles.h"
#include "core/standing_plans/standing_list.h"
#include "core/store/queue_state.h"
#include "core/till/open_session.h"
#include "core/till/till_page.h"
#include "core/waiting/found_room.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::test {

namespace {

void askForDocuments(const Town &town, db::Database &database)
{
    const Printing printing{.now = town.now(), .by = staffTiles(database).first().id};
    (void)receiptDocument(database, town.receipt, printing);
    (void)invoiceDocument(database, town.invoice, printing);
    (void)kennelCard(database, town.stay, printing);
    (void)zReport(database, town.closed, printing);
    (void)agreementDocument(database, town.signature, printing);
}

void askForSettings(const Town &town, db::Database &database)
{
    staffTiles(database);
    staffList(database);
    tillsOf(database, town.here());
    catalogue::services(database);
    catalogue::addOns(database);
    catalogue::taxClasses(database);
    catalogue::coupons(database);
    catalogue::products(database, town.here());
    for (const Rate &rate : catalogue::rates(database, town.today()).mid(0, 1))
        samplePrices(database, town.store->place(), rate, rate.id, town.today());
    for (const PriceRule &rule : catalogue::priceRules(database, town.today()).mid(0, 1))
        samplePrices(database, town.store->place(), rule, rule.id, town.today());
    for (const BookingRule &rule : catalogue::bookingRules(database, town.today()).mid(0, 1))
        sampleTerms(database, rule, rule.id, town.today());
    catalogue::taxRates(database, town.today());
    catalogue::agreements(database);
    house::areas(database, town.here());
    house::unitKinds(database);
    house::units(database, town.here());
    house::blocks(database, town.here(), town.now());
    checkInQuestions(database);
    vaccines(database);
    vaccineRules(database, town.today());
}

void askForTheFamily(const Town &town, db::Database &database)
{
    familyPage(database, town.household, town.today());
    pastStays(database, town.household, std::nullopt, 20);
    familyBills(database, town.household, 40);
    familyChanges(database, town.household, 40);
    papers(database, town.household, 40);
    promisedEnd(database, town.promised, town.time());
}

void askForThePet(const Town &town, db::Database &database)
{
    petPage(database, town.pet, town.today());
    pastStays(database, town.pet, std::nullopt, 20);
    petChanges(database, town.pet, 40);
    weights(database, town.pet, 6);
    vaccinations(database, town.pet);
    vetsBeginning(database, u"Animal"_s, 20);
}

void askForFamilies(const Town &town, db::Database &database)
{
    familyRows(database, familiesOfDay(database, town.today()), town.today());
    familyRows(database, newestFamilies(database, 100), town.today());
    familyRows(database, familiesInDebt(database, 100), town.today());
    familiesReachedBy(database, {u"505 555 0142"_s}, u"ann@example.com"_s, u"US"_s);
}

void askForTheCalendar(const Town &town, db::Database &database)
{
    (void)tapeChart(database, town.store->place(), town.today().addDays(-14), 60, town.now());
    (void)rearranged(database, town.time(), town.now(), stayPlansOf(database, {town.stay}));
}

void askForTheDaycare(const Town &town, db::Database &database)
{
    const DaycareDay day = daycareDay(database, town.today());
    DESK_ASSERT(!day.stays.isEmpty());
    DESK_ASSERT(!placesOn(database, town.here(), ServiceKind::Daycare, town.today()).isEmpty());
    // One that is expected and one that is here: others ask other things.
    for (const auto is : {&DaycareStay::isBooked, &DaycareStay::isHere}) {
        const auto stay = std::ranges::find_if(day.stays, is);
        if (stay == day.stays.end())
            continue;
        (void)petByLabel(database, stay->id, town.today());
        (void)regularArrival(database, stay->id, town.today());
        (void)regularDeparture(database, town.time(), stay->id, town.now());
    }
}

void askForStandingPlans(const Town &town, db::Database &database)
{
    const QList<StandingFamily> list = standingList(database, town.here(), town.today());
    DESK_ASSERT(!list.isEmpty());
    (void)dueInstances(database, town.here(), town.today());
}

void askForTheGroomers(const Town &town, db::Database &database)
{
    (void)groomingDay(database, town.store->place(), town.today());
    (void)firstFreeTime(database, town.time(), std::chrono::minutes(60), town.now());
    (void)toBillWith(database, {town.stay});
    (void)workingHoursOf(database, staffTiles(database).first().id);
}

void askForTheClasses(const Town &town, db::Database &database)
{
    const QList<CourseRow> list = courseList(database, town.here(), town.now());
    DESK_ASSERT(list.size() > 1 && !trainings(database).isEmpty() && !trainers(database).isEmpty());
    // The one in which somebody is.
    const auto taken = std::ranges::max_element(list, {}, &CourseRow::enrolled);
    const auto page = coursePage(database, taken->course.id, town.today());
    DESK_ASSERT(page && !page->enrolled.isEmpty());
    (void)placesTaken(database, taken->course.id);
    (void)priceOfPlace(database, town.time(), taken->course, page->enrolled.first().enrolment);
}

void askForTheWaitingList(const Town &town, db::Database &database)
{
    const QList<WaitingFamily> list = waitingList(database, town.here(), town.today());
    DESK_ASSERT(!list.isEmpty());
    // One look at the house: how many are taken depends on who waits for what, not on how many do.
    WaitingFamily one = list.first();
    one.entry.flexibleDays = 0;
    one.stays.resize(1);
    (void)roomFor(database, placeOf(database), one, town.now());
    (void)waitingCount(database, town.here());
    (void)waitingForNights(database, town.here(), town.today(), town.today().addDays(3), {});
}

void askForConflicts(const Town &town, db::Database &database)
{
    cardCounts(database);
    openCards(database, 100);
    settledCards(database, 100);
    cardPage(database, town.card, town.here(), town.now());
}

QList<Reservation> staysOf(db::Database &database, const BookingId &booking)
{
    return db::select<Reservation>(database, "WHERE booking = ? ORDER BY id", booking);
}

PlaceWish wishOf(const Reservation &stay, const ResortTime &time)
{
    return {.interval = {time.at(stay.arrivesOn, stay.arrivesAtMinute),
                         time.at(stay.leavesOn, stay.leavesAtMinute)},
            .household = stay.household,
            .lodgers = {{stay.pet, Species::Dog, std::nullopt}},
            .except = {stay.id}};
}

void askForAQuote(const Town &town, db::Database &database)
{
    house::unitKinds(database);
    catalogue::addOns(database);
    // Days on which not everybody finds a room: each alternative has its price.
    const EnquiryToAnswer asked{.enquiry = {.who = {},
                                            .arrivesOn = town.today().addDays(2),
                                            .leavesOn = town.today().addDays(6),
                                            .together = false},
                                .household = town.household};
    answerTo(database, town.store->place(), servicesToStay(database), asked, town.now());
}

void askForAnArrival(const Town &town, db::Database &database)
{
    const QList<Reservation> stays = staysOf(database, town.arriving);
    checkInForm(database, stays.first().household, town.today());
    QList<PlaceWish> wishes;
    QList<StayWish> prices;
    QList<StayToJudge> toJudge;
    for (const Reservation &stay : stays) {
        wishes += wishOf(stay, town.time());
        prices += StayWish{.pet = stay.pet,
                           .service = stay.service,
                           .arrivesOn = stay.arrivesOn,
                           .leavesOn = stay.leavesOn};
        toJudge += StayToJudge{.pet = stay.pet,
                               .service = stay.service,
                               .arrives = stay.arrivesOn,
                               .leaves = stay.leavesOn};
    }
    freeUnits(database, town.here(), wishes, town.now());
    walkInForm(database, stays.first().household, town.today());
    servicesToStay(database);
    (void)priceOfWishes(database, town.store->place(), prices);
    verdicts(database, toJudge);
    (void)priceOfBooking(database, town.time(), town.arriving);
}

void askForADeparture(const Town &town, db::Database &database)
{
    const QList<Reservation> stays = staysOf(database, town.leaving);
    checkOutForm(database, town.time(), stays.first().household, town.now());
    StayBill bill;
    for (const Reservation &stay : stays)
        bill.reservations += stay.id;
    for (const Product &product : productsNamed(database, u"a"_s, 6))
        bill.items += ItemToSell{.product = product.id};
    (void)checkOutBillAhead(database, town.time(), bill, town.leaving, town.now());
    (void)priceSale(database, bill.items, std::nullopt, town.today());
    addOnsOf(database, bill.reservations);
    addOnsNamed(database, u"ba"_s, 6);
    productByCode(database, u"4006381333931"_s);
    storeCreditOf(database, stays.first().household);
    for (const PackageCredits &package : packagesOf(database, stays.first().household))
        movesOf(database, package.purchase);
    plansOnSale(database, town.today());
    creditsExpire(database, town.today());
}

void askForTheStay(const Town &town, db::Database &database)
{
    stayPage(database, town.stay);
    addOnsOf(database, {town.stay});
    careOf(database, town.stay);
    quoteSteps(database, town.stay);
    const auto stay = *database.find<Reservation>(town.stay);
    freeUnits(database, town.here(), wishOf(stay, town.time()), town.now());
    (void)priceOfChange(database,
                        town.time(),
                        {.reservation = stay.id,
                         .arrivesOn = stay.arrivesOn,
                         .leavesOn = stay.leavesOn.addDays(1),
                         .arrivesAtMinute = stay.arrivesAtMinute,
                         .leavesAtMinute = stay.leavesAtMinute});
}

void askForTheTill(const Town &town, db::Database &database)
{
    tillPage(database, town.till);
    tillClosing(database, town.till, town.today());
    sessionOf(database, town.till);
}

void askForReports(const Town &town, db::Database &database)
{
    for (const ReportKind kind : {ReportKind::DaySales,
                                  ReportKind::Arrivals,
                                  ReportKind::Departures,
                                  ReportKind::PaymentsJournal,
                                  ReportKind::WaitingFamilies,
                                  ReportKind::DaycareSheet,
                                  ReportKind::DaycareByHour,
                                  ReportKind::GroomingSheet})
        reportOf(database, kind, town.today().addDays(-1));
    careRound(database, town.time(), town.today(), town.now());
    petsWithoutMeals(database);
}

Ask search(const QString &typed)
{
    return [typed](const Town &town, db::Database &database) {
        search::find(database, {.typed = typed, .today = town.today()});
    };
}

} // namespace

void askForDocumentsOfSeveral(const Town &town, db::Database &database)
{
    const Printing printing{.now = town.now(), .by = staffTiles(database).first().id};
    (void)kennelCards(database, town.leaving, printing);
    (void)checkInSummary(database, town.leaving, printing);
}

QList<std::pair<QString, Ask>> screens()
{
    return {
        {u"today"_s,
         [](const Town &town, db::Database &database) {
             todayBoard(database, town.today(), town.now());
         }},
        {u"daycare"_s, askForTheDaycare},
        {u"calendar"_s, askForTheCalendar},
        {u"standing_plans"_s, askForStandingPlans},
        {u"grooming"_s, askForTheGroomers},
        {u"classes"_s, askForTheClasses},
        {u"waiting"_s, askForTheWaitingList},
        {u"families"_s, askForFamilies},
        {u"family"_s, askForTheFamily},
        {u"pet"_s, askForThePet},
        {u"stay"_s, askForTheStay},
        {u"quote"_s, askForAQuote},
        {u"check-in"_s, askForAnArrival},
        {u"check-out and sale"_s, askForADeparture},
        {u"bill"_s,
         [](const Town &town, db::Database &database) { invoicePage(database, town.invoice); }},
        {u"till"_s, askForTheTill},
        {u"reports"_s, askForReports},
        {u"settings"_s, askForSettings},
        {u"conflicts"_s, askForConflicts},
        {u"sync"_s,
         [](const Town &town, db::Database &database) {
             outbox::queueStates(database);
             outbox::queuedChanges(database, 100);
             outbox::lastSettled(database);
             (void)keptKinds(database, town.store->place(), town.now());
             (void)ownRooms(database, town.store->place().device.id, town.now());
             (void)renewalDue(database, town.store->place().device.id);
             (void)isAwaited(database, town.store->place().device.id);
         }},
        {u"documents"_s, askForDocuments},
        {u"search: a letter"_s, search(u"s"_s)},
        {u"search: a name"_s, search(u"smith"_s)},
        {u"search: a typo"_s, search(u"smtih"_s)},
        {u"search: a phone"_s, search(u"0142"_s)},
        {u"search: a room"_s, search(u"k1"_s)},
        {u"search: a booking"_s, search(u"R-SFE"_s)},
        {u"search: the day of a booking"_s, search(u"261121"_s)},
    };
}

} // namespace desk::test
