#include "tests/support/errands.h"

#include "core/billing/deposit.h"
#include "core/billing/refund_lines.h"
#include "core/billing/void_invoice.h"
#include "core/bookings/add_on_rows.h"
#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/edit_questions.h"
#include "core/bookings/planned_add_ons.h"
#include "core/bookings/rearrange.h"
#include "core/bookings/undo.h"
#include "core/care/log_care.h"
#include "core/catalog/edit_coupons.h"
#include "core/catalog/edit_products.h"
#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "core/catalog/stock.h"
#include "core/conflicts/settle_card.h"
#include "core/health/edit_rules.h"
#include "core/health/vaccinate.h"
#include "core/households/add_family.h"
#include "core/households/archive_family.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "core/households/papers.h"
#include "core/households/pet_owner.h"
#include "core/households/pet_vet.h"
#include "core/leases/keep_rooms.h"
#include "core/lodging/block_unit.h"
#include "core/lodging/edit_house.h"
#include "core/lodging/edit_units.h"
#include "core/pricing/edit_booking_rules.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "core/reports/invoice_document.h"
#include "core/reports/note_printed.h"
#include "core/resort/edit_resort.h"
#include "core/staff/edit_staff.h"
#include "core/staff/pin.h"
#include "core/staff/sign_in.h"
#include "core/till/receipt_range.h"
#include "tests/support/capacity_errand.h"
#include "tests/support/cards.h"
#include "tests/support/classes_errand.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/standing_errand.h"
#include "tests/support/waiting_errand.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

/// A shop, and somebody who has every errand to do.
class Errands : public Shop
{
public:
    void run()
    {
        changeTheHouse();
        changeThePrices();
        changeTheCatalogue();
        changeTheStaff();
        editTheFamily();
        keepHealth();
        changeStays();
        waitForARoom(*this, [this](const auto &command) { does(command); });
        comeAgainAndAgain(*this, [this](const auto &command) { does(command); });
        keepAppointments(*this, [this](const auto &command) { does(command); });
        countThePlaces(*this, [this](const auto &command) { does(command); });
        undoStays();
        settleMoney();
        settleCards();
        archiveEverything();
    }

private:
    // Whoever asks may do everything, and has a reason.
    template <class Command>
    void does(const Command &command)
    {
        By by = byMia();
        by.reason = u"An errand"_s;
        (void)store->run(by, command);
    }

    template <class R>
    Opened<R> opened(const R &record)
    {
        return *openRecord<R>(database(), record.id);
    }

    template <class Edit, class R>
    void edits(const R &record)
    {
        does(Edit{.opened = opened(record), .edited = record});
    }

    template <class I>
    I last(const QByteArray &table)
    {
        const auto ids = database().values<I>("SELECT id FROM " + table + " ORDER BY rowid DESC");
        return ids.isEmpty() ? I() : ids.first();
    }

    ReservationId booked(const Pet &guest, BookAs as = BookAs::Confirm)
    {
        does(Book{.household = guest.household,
                  .stays = {{.pet = guest.id,
                             .service = boarding.id,
                             .unit = yard.id,
                             .arrivesOn = today(),
                             .leavesOn = today(2),
                             .addOns = {{.addOn = bath.id, .on = today()}}}},
                  .as = as});
        return last<ReservationId>("reservations");
    }

    void changeTheHouse()
    {
        does(AddArea{.name = u"Cat wing"_s});
        edits<EditArea>(wing);
        does(AddUnitKind{.name = u"Condo"_s});
        edits<EditUnitKind>(suite);
        Unit unit = k1;
        unit.name = u"K9"_s;
        does(AddUnit{unit});
        edits<EditUnit>(k2);
        does(BlockUnit{.unit = k2.id, .interval = {at(8), at(9)}, .reason = u"Paint"_s});
        does(UnblockUnit{last<UnitBlockId>("unit_blocks")});
        does(KeepRooms{{{suite.id, 1}}});
        does(RenewLeases{});
        does(SetCleanliness{k2.id, Cleanliness::Clean});
        edits<EditResort>(store->place().resort);
        edits<EditLocation>(store->place().location);
        does(AddTill{.name = u"Till 2"_s, .floatTarget = money(10'000)});
        edits<EditTill>(*database().find<Till>(founded.till));
    }

    void changeThePrices()
    {
        Rate rate = *database().find<Rate>(last<RateId>("rates"));
        rate.validFrom = today(1);
        does(ChangeRate{rate.id, rate});
        rate.species = Species::Cat;
        does(AddRate{rate});
        does(EndRate{last<RateId>("rates"), today(2)});
        PriceRule rule = *database().find<PriceRule>(last<PriceRuleId>("price_rules"));
        rule.validFrom = today(1);
        does(ChangePriceRule{rule.id, rule});
        does(AddPriceRule{rule});
        does(EndPriceRule{last<PriceRuleId>("price_rules"), today(2)});
        BookingRule terms{.kind = BookingRuleKind::Cancellation, .name = u"Standard"_s};
        terms.tiers = {{30, {500'000}}};
        terms.validFrom = today();
        does(AddBookingRule{terms});
        does(ChangeBookingRule{last<BookingRuleId>("booking_rules"), terms});
        does(EndBookingRule{last<BookingRuleId>("booking_rules"), today(2)});
        TaxRate tax = *database().find<TaxRate>(last<TaxRateId>("tax_rates"));
        tax.validFrom = today(1);
        does(ChangeTaxRate{tax.id, tax});
        tax.jurisdiction = u"City"_s;
        does(AddTaxRate{tax});
        does(EndTaxRate{last<TaxRateId>("tax_rates"), today(2)});
    }

    void changeTheCatalogue()
    {
        Service service = boarding;
        service.name = u"Cat boarding"_s;
        does(AddService{service});
        edits<EditService>(daycare);
        AddOn addOn = bath;
        addOn.name = u"Walk"_s;
        does(AddAddOn{addOn});
        edits<EditAddOn>(bath);
        Product product = leash;
        product.name = u"Bowl"_s;
        product.barcode = u"96385074"_s;
        product.sku = u"B-1"_s;
        does(AddProduct{product});
        edits<EditProduct>(leash);
        does(RecordStock{.product = leash.id, .quantity = 5});
        Coupon summer = coupon;
        summer.code = u"SUMMER"_s;
        does(AddCoupon{summer});
        coupon.maxUses = 50;
        edits<EditCoupon>(coupon);
        does(AddTaxClass{.name = u"Books"_s});
        edits<EditTaxClass>(taxed);
        does(AddCheckInQuestion{.question = u"Afraid of thunder?"_s});
        const auto question = last<CheckInQuestionId>("check_in_questions");
        edits<EditCheckInQuestion>(*database().find<CheckInQuestion>(question));
    }

    void changeTheStaff()
    {
        does(AddStaff{.name = u"Ada"_s});
        edits<EditStaff>(*database().find<Staff>(sam));
        does(ChoosePin{sam, *pinHash(u"246813"_s, random, {.passes = 1, .memoryBytes = 8'192})});
        (void)signIn(*store, {sam, u"000000"_s});
        (void)signIn(*store, {sam, u"246813"_s});
        (void)approve(*store, bySam(), {.approver = sam, .pin = u"246813"_s, .reason = u"So"_s});
        does(ArchiveStaff{last<StaffId>("staff")});
        does(ArchiveStaff{founded.administrator});
    }

    void editTheFamily()
    {
        edits<EditHousehold>(smiths);
        Customer married = ann;
        married.lastName = u"Quackenbush"_s;
        edits<EditCustomer>(married);
        edits<EditCustomer>(ann);
        edits<EditPet>(rex);
        does(AddPerson{.household = smiths.id, .person = {.person = ann, .phones = {}}});
        does(AddPet{.household = smiths.id, .pet = {.pet = rex, .allergies = {}, .alerts = {}}});
        does(AddPhone{{.customer = ann.id, .typed = u"505 555 0142"_s}});
        edits<EditPhone>(*database().find<Phone>(last<PhoneId>("phones")));
        does(AddLabel{{.household = smiths.id, .label = u"VIP"_s}});
        does(AddContact{{.household = smiths.id, .name = u"Bob"_s}});
        edits<EditContact>(*database().find<Contact>(last<ContactId>("contacts")));
        does(AddAllergy{{.pet = rex.id, .substance = u"Chicken"_s}});
        does(AddAlert{{.pet = rex.id}});
        does(SetPetVet{.pet = rex.id, .vet = {.clinic = u"Animal Clinic"_s}});
        edits<EditVet>(*database().find<Vet>(last<VetId>("vets")));
        does(SetPetOwner{.pet = rex.id, .customer = ann.id, .mayPickUp = false});
        does(SetPetPhoto{.pet = rex.id, .photo = {u"a"_s.repeated(64), u"image/png"_s, 9}});
    }

    void keepHealth()
    {
        does(AddUsualVaccines{});
        does(AddVaccine{.key = u"lyme"_s, .name = u"Lyme"_s});
        const auto vaccine = last<VaccineId>("vaccines");
        does(AddVaccineRule{.rule = {.vaccine = vaccine, .effectiveFrom = today()},
                            .services = {boarding.id}});
        const auto rule = last<VaccineRuleId>("vaccine_rules");
        if (const auto before = database().find<VaccineRule>(rule))
            does(ChangeVaccineRule{rule, *before, {boarding.id}});
        does(EndVaccineRule{last<VaccineRuleId>("vaccine_rules"), today(1)});
        does(RecordVaccination{
            .pet = rex.id, .vaccine = vaccine, .givenOn = today(-9), .expiresOn = today(300)});
        const auto record = last<VaccineRecordId>("vaccine_records");
        edits<EditVaccination>(*database().find<VaccineRecord>(record));
        does(VerifyVaccination{record});
        does(KeepCertificate{record, {u"b"_s.repeated(64), u"application/pdf"_s, 9}});
        does(WaiveVaccine{
            .pet = rex.id, .vaccine = vaccine, .reason = u"Too old"_s, .until = today(30)});
        does(RemoveVaccination{record});
    }

    void changeStays()
    {
        const ReservationId draft = booked(rex, BookAs::Draft);
        does(RequestStays{{draft}});
        does(AcceptStays{{draft}});
        does(MoveStays{{draft}, k2.id});
        does(Rearrange{stayPlansOf(database(), {draft})});
        does(ChangeDates{.reservation = draft,
                         .arrivesOn = today(),
                         .leavesOn = today(3),
                         .arrivesAtMinute = 420,
                         .leavesAtMinute = 720});
        const AddOnPlanId plan = last<AddOnPlanId>("add_on_plans");
        does(DropAddOn{plan, u"Rain"_s});
        does(UndoDropAddOn{plan});
        does(CancelStays{{draft}, u"Ill"_s});
        does(UndoCancel{{draft}});
        does(CancelStays{{draft}, u"Ill"_s});
        does(DiscardStays{{booked(rex, BookAs::Draft)}});
        does(DeclineStays{{booked(rex, BookAs::Request)}, u"Full"_s});
    }

    void undoStays()
    {
        const ReservationId stay = booked(bella);
        clock.set(at(9));
        does(CheckIn{.arrivals = {{.reservation = stay}}});
        does(UndoCheckIn{{stay}});
        const FeedingPlan meal{.minuteOfDay = 720, .amountThousandths = 1, .food = u"Kibble"_s};
        does(CheckIn{.arrivals = {{.reservation = stay, .care = {.feeding = {meal}}}}});
        does(MarkAddOnDone{last<AddOnPlanId>("add_on_plans")});
        does(UndoAddOnDone{last<AddOnPlanId>("add_on_plans")});
        LogCare log{.reservation = stay, .task = last<CareTaskId>("care_tasks")};
        does(log);
        log.corrects = last<CareLogId>("care_logs");
        does(log);
        does(CheckOut{.departures = {{.reservation = stay}}, .pickUp = {.name = u"Ann"_s}});
        does(SettleStays{{stay}});
        does(UndoCheckOut{{stay}});
        CheckOutAndBill home;
        home.checkOut = {.departures = {{.reservation = stay}}, .pickUp = {.name = u"Ann"_s}};
        home.discount = DiscountWish{.couponCode = coupon.code};
        does(home);
        does(UndoCheckOut{{stay}});
        does(home);
        does(VoidInvoice{last<InvoiceId>("invoices"), u"Twice"_s});
        const ReservationId late = booked(ziggy);
        clock.set(at(9, 0, 1));
        does(MarkNoShow{{late}});
        does(UndoNoShow{{late}});
    }

    void settleMoney()
    {
        const auto sold = sell({cash(5'000)});
        DESK_ASSERT(sold);
        does(NotePrinted{.document = u"receipt"_s, .record = sold->receipt->id.bytes()});
        does(RefundLines{.invoice = sold->invoice.id,
                         .lines = {{last<InvoiceLineId>("invoice_lines"), 1}},
                         .to = cash(0),
                         .reason = u"Torn"_s});
        (void)invoiceDocument(
            database(), last<InvoiceId>("invoices"), {.now = clock.now(), .by = sam});
        loseAReceiptNumber();
        DESK_ASSERT(sell({cash(5'000)}));
        receiptRange(database(), last<TillSessionId>("till_sessions"));
        const auto open = store->run(
            byMax(), Sell{.items = {{leash.id, 1}}, .tenders = {}, .household = smiths.id});
        if (open) {
            does(TakePayment{open->invoice.id, {cash(100)}});
            does(WriteOff{open->invoice.id, u"Gone"_s});
        }
        const BookingId held = last<BookingId>("bookings");
        does(NoteCardsPrinted{held.bytes()});
        does(TakeDeposit{held, money(5'000), {cash(5'000)}});
        does(SettleDeposit{
            .booking = held, .refund = money(1'000), .to = cash(0), .reason = u"Cancelled"_s});
        does(MoveCash{CashMoveKind::Out, money(100), u"Stamps"_s});
        does(StartCounting{});
        does(StopCounting{});
    }

    // Numbers of this kind that got lost are looked for.
    void loseAReceiptNumber()
    {
        const QString series = u"receipt SFE-01-K"_s;
        DESK_ASSERT(
            database().value<bool>("SELECT EXISTS (SELECT 1 FROM series WHERE name = ?)", series));
        database().run("UPDATE series SET last = last + 1 WHERE name = ?", series);
    }

    void settleCards()
    {
        const Segment held = *database().find<Segment>(last<SegmentId>("segments"));
        const auto brought = [&](const QString &command, const QJsonObject &clash) {
            return bring(*store,
                         ToldCard{.command = command,
                                  .clashes = {clash},
                                  .operation = database().value<qint64>(
                                      "SELECT count(*) + 1 FROM conflict_cards")});
        };
        const auto renamed = [&] {
            return brought(u"pet.edit"_s,
                           gaveWay("pets", rex.id.bytes(), u"name"_s, rex.name, u"Rexie"_s));
        };
        does(SettleCard{renamed()});
        does(RestoreFromCard{renamed(), {0}});
        does(MoveFromCard{
            brought(u"booking.book"_s, clashOf(u"room_taken"_s, "segments", held.id.bytes())),
            k2.id});
    }

    void archiveEverything()
    {
        does(PublishAgreement{
            .title = u"Boarding"_s, .body = u"We care."_s, .effectiveFrom = today()});
        does(Remove<Allergy>{last<AllergyId>("allergies")});
        does(ArchivePet{ziggy.id});
        does(ArchivePerson{ann.id});
        does(AddFamily{.family = {}, .labels = {}, .people = {{.person = ann, .phones = {}}}});
        const auto newcomers = last<HouseholdId>("households");
        does(ArchiveFamily{newcomers});
        does(RestoreFamily{newcomers});
        does(ArchiveUnit{k1.id});
        does(ArchiveUnitKind{suite.id});
        does(ArchiveArea{wing.id});
        does(ArchiveCoupon{coupon.id});
        does(ArchiveProduct{leash.id});
        does(ArchiveAddOn{bath.id});
        does(ArchiveService{daycare.id});
        does(ArchiveTaxClass{taxed.id});
        does(ArchiveCheckInQuestion{last<CheckInQuestionId>("check_in_questions")});
    }
};

} // namespace

void runErrands()
{
    Errands().run();
}

} // namespace desk::test
