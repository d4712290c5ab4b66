#include "tests/support/document_fixtures.h"

#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/billing/tender.h"
#include "core/bookings/agreement.h"
#include "core/bookings/booking.h"
#include "core/bookings/check_in_record.h"
#include "core/bookings/reservation.h"
#include "core/care/plan.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/households/vet.h"
#include "core/lodging/unit.h"
#include "core/pricing/price_rule.h"
#include "core/pricing/price_step.h"
#include "core/till/till_session.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

/// Puts the parts of the story one after the other; each part needs the ids of those before.
class Story
{
public:
    explicit Story(TestResort &resort)
        : r(resort)
    {
    }

    ChristmasStay tell()
    {
        putFamily();
        putHouse();
        putStays();
        putCare();
        putAgreement();
        putBill();
        putMoney();
        return s;
    }

private:
    void putFamily();
    void putHouse();
    void putStays();
    void putCare();
    void putAgreement();
    void putBill();
    void putMoney();
    void putLine(LineKind kind,
                 const QString &description,
                 int quantity,
                 qint64 each,
                 const std::optional<PetId> &pet,
                 const QList<PriceStep> &steps);
    Reservation stayOf(ReservationId id, PetId pet) const;
    PriceStep step(PriceStepKind kind, const QString &label, qint64 each, qint64 share) const;

    TestResort &r;
    ChristmasStay s;
    CustomerId customer;
    ServiceId boarding;
    TaxClassId taxClass;
    UnitId room;
    int position = 0;
};

void Story::putFamily()
{
    s.family = r.newId<HouseholdId>();
    s.bella = r.newId<PetId>();
    s.rex = r.newId<PetId>();
    customer = r.newId<CustomerId>();
    const VetId vet = r.newId<VetId>();
    const Pet bella{.id = s.bella,
                    .household = s.family,
                    .name = u"Bella"_s,
                    .breed = u"Golden Retriever"_s,
                    .sex = Sex::Female,
                    .neutered = true,
                    .bornOn = QDate(2021, 4, 2),
                    .weightGrams = 29'500,
                    .colour = u"gold"_s,
                    .vet = vet,
                    .playGroup = PlayGroup::Large};
    r.put(Household{.id = s.family, .name = u"Smith-Okonkwo"_s, .billingCustomer = customer},
          Customer{.id = customer,
                   .household = s.family,
                   .firstName = u"Adaeze"_s,
                   .lastName = u"Smith-Okonkwo"_s,
                   .street = u"12 Camino del Monte Sol"_s,
                   .city = u"Santa Fe"_s,
                   .region = u"NM"_s,
                   .postalCode = u"87505"_s,
                   .country = u"US"_s,
                   .emergencyName = u"Ben Okonkwo"_s,
                   .emergencyPhone = u"+15055550188"_s},
          Phone{.id = r.newId<PhoneId>(),
                .customer = customer,
                .typed = u"505 555 0123"_s,
                .e164 = u"+15055550123"_s},
          Contact{.id = r.newId<ContactId>(),
                  .household = s.family,
                  .name = u"Grandma Ngozi"_s,
                  .phone = u"+15055550177"_s},
          Vet{.id = vet,
              .name = u"Dr. Lee"_s,
              .clinic = u"Mesa Animal Hospital"_s,
              .phone = u"+15055550100"_s},
          bella,
          Pet{.id = s.rex,
              .household = s.family,
              .name = u"Rex"_s,
              .breed = u"Beagle"_s,
              .sex = Sex::Male,
              .weightGrams = 12'200},
          PetAlert{.id = r.newId<PetAlertId>(),
                   .pet = s.bella,
                   .kind = AlertKind::Escapes,
                   .note = u"jumps the fence of yard 2"_s},
          Allergy{.id = r.newId<AllergyId>(),
                  .pet = s.bella,
                  .substance = u"Chicken"_s,
                  .reaction = u"itches"_s});
}

void Story::putHouse()
{
    const AreaId area = r.newId<AreaId>();
    const UnitKindId kind = r.newId<UnitKindId>();
    boarding = r.newId<ServiceId>();
    taxClass = r.newId<TaxClassId>();
    room = r.newId<UnitId>();
    r.put(Area{.id = area, .location = r.founded.location, .name = u"Dog wing"_s},
          UnitKind{.id = kind, .name = u"King suite"_s},
          Unit{.id = room,
               .location = r.founded.location,
               .area = area,
               .kind = kind,
               .name = u"K12"_s,
               .maxPets = 2},
          TaxClass{.id = taxClass, .name = u"Services"_s},
          Service{.id = boarding, .name = u"Boarding"_s, .taxClass = taxClass},
          PriceRule{.id = r.newId<PriceRuleId>(),
                    .kind = PriceRuleKind::LateDeparture,
                    .name = u"Late pick-up"_s,
                    .amount = r.money(1'500),
                    .validFrom = QDate(2026, 1, 1)});
}

Reservation Story::stayOf(ReservationId id, PetId pet) const
{
    return {.id = id,
            .location = r.founded.location,
            .booking = s.booking,
            .household = s.family,
            .pet = pet,
            .service = boarding,
            .arrivesOn = r.today(),
            .leavesOn = r.today(3),
            .arrivesAtMinute = 9 * 60,
            .leavesAtMinute = 11 * 60,
            .state = ReservationState::CheckedIn,
            .checkedInAt = r.at(9, 5)};
}

void Story::putStays()
{
    s.booking = r.newId<BookingId>();
    s.bellaStay = r.newId<ReservationId>();
    s.rexStay = r.newId<ReservationId>();
    r.put(Booking{.id = s.booking,
                  .location = r.founded.location,
                  .number = u"R-SFE-01-261121-001"_s,
                  .household = s.family},
          stayOf(s.bellaStay, s.bella),
          stayOf(s.rexStay, s.rex));
    for (const ReservationId stay : {s.bellaStay, s.rexStay})
        r.put(Segment{.id = r.newId<SegmentId>(),
                      .reservation = stay,
                      .unit = room,
                      .startsAt = r.at(9),
                      .endsAt = r.at(11, 0, 3)});
}

void Story::putCare()
{
    const MedicationPlanId plan = r.newId<MedicationPlanId>();
    for (const int minute : {7 * 60 + 30, 17 * 60})
        r.put(FeedingPlan{.id = r.newId<FeedingPlanId>(),
                          .reservation = s.bellaStay,
                          .pet = s.bella,
                          .minuteOfDay = minute,
                          .amountThousandths = 1'500,
                          .amountUnit = u"cups"_s,
                          .food = u"Salmon kibble"_s});
    r.put(MedicationPlan{.id = plan,
                         .reservation = s.bellaStay,
                         .pet = s.bella,
                         .drug = u"Apoquel"_s,
                         .strength = u"16 mg"_s,
                         .doseThousandths = 500,
                         .doseUnit = u"tablet"_s,
                         .route = u"by mouth"_s,
                         .withFood = true,
                         .startsOn = r.today(),
                         .countInThousandths = 3'000},
          MedicationTime{.id = r.newId<MedicationTimeId>(), .plan = plan, .minuteOfDay = 450},
          Belonging{
              .id = r.newId<BelongingId>(), .reservation = s.bellaStay, .item = u"Blue blanket"_s},
          Belonging{.id = r.newId<BelongingId>(),
                    .reservation = s.bellaStay,
                    .item = u"Chew toy"_s,
                    .quantity = 2});
}

void Story::putAgreement()
{
    const AgreementId agreement = r.newId<AgreementId>();
    s.signature = r.newId<AgreementSignatureId>();
    r.put(
        Agreement{
            .id = agreement,
            .title = u"Boarding agreement"_s,
            .version = 3,
            .body =
                u"1. We feed and walk your pet as you told us.\n\n2. If your pet falls ill we call "
                "you, then your vet.\n\n3. Pick-up is until noon; later costs the fee on our "
                "price list."_s,
            .bodyDigest = u"5f2b51ca2fdc5baa31ec02e002f69aec"_s,
            .effectiveFrom = QDate(2026, 1, 1)},
        AgreementSignature{.id = s.signature,
                           .agreement = agreement,
                           .household = s.family,
                           .signerName = u"Adaeze Smith-Okonkwo"_s,
                           .signedAt = r.at(9, 4),
                           .witness = r.sam});
}

PriceStep Story::step(PriceStepKind kind, const QString &label, qint64 each, qint64 share) const
{
    return {.kind = kind, .label = label, .unitAmount = r.money(each), .share = {share}};
}

void Story::putLine(LineKind kind,
                    const QString &description,
                    int quantity,
                    qint64 each,
                    const std::optional<PetId> &pet,
                    const QList<PriceStep> &steps)
{
    const bool isLodging = kind == LineKind::Lodging || kind == LineKind::AdditionalPet;
    const PartsPerMillion tenPercentOff{isLodging ? -100'000 : 0};
    const InvoiceLine line{.id = r.newId<InvoiceLineId>(),
                           .invoice = s.invoice,
                           .position = ++position,
                           .kind = kind,
                           .reservation = pet ? std::optional(s.bellaStay) : std::nullopt,
                           .pet = pet,
                           .description = description,
                           .quantity = quantity,
                           .unitPrice = r.money(each),
                           .amount = r.money(each * quantity),
                           .discount = r.money(each * quantity).share(tenPercentOff),
                           .taxClass = taxClass};
    r.put(line);
    for (PriceStep step : steps) {
        step.id = r.newId<PriceStepId>();
        step.invoiceLine = line.id;
        r.put(step);
    }
}

void Story::putBill()
{
    s.invoice = r.newId<InvoiceId>();
    s.till = r.newId<TillSessionId>();
    r.put(Invoice{.id = s.invoice,
                  .location = r.founded.location,
                  .number = u"SFE-01-000123"_s,
                  .household = s.family,
                  .booking = s.booking,
                  .subtotal = r.money(27'760),
                  .tax = r.money(2'065),
                  .total = r.money(29'825),
                  .businessDate = r.today(),
                  .createdAt = r.at(11),
                  .issuedAt = r.at(11),
                  .tillSession = s.till});
    PriceStep nights = step(PriceStepKind::Base, {}, 5'500, 0);
    nights.night = QDate(2026, 12, 22);
    nights.quantity = 3;
    PriceStep peak = step(PriceStepKind::PeakDates, u"Christmas"_s, 5'500, 200'000);
    peak.night = QDate(2026, 12, 24);
    putLine(LineKind::Lodging, u"Boarding, King suite"_s, 1, 17'600, s.bella, {nights, peak});
    putLine(LineKind::AdditionalPet,
            u"Boarding, King suite"_s,
            1,
            8'800,
            s.rex,
            {nights, peak, step(PriceStepKind::AdditionalPet, u"Second pet"_s, 0, -500'000)});
    putLine(LineKind::Fee, u"Late pick-up"_s, 1, 1'500, std::nullopt, {});
    putLine(LineKind::AddOn, u"Bath"_s, 1, 2'500, s.bella, {});
    putLine(LineKind::Discount,
            u"WELCOME10"_s,
            1,
            -2'640,
            std::nullopt,
            {step(PriceStepKind::Coupon, u"Welcome"_s, 0, -100'000)});
    r.put(InvoiceTax{.id = r.newId<InvoiceTaxId>(),
                     .invoice = s.invoice,
                     .taxClass = taxClass,
                     .jurisdiction = u"NM gross receipts"_s,
                     .rate = {74'400},
                     .taxable = r.money(27'760),
                     .amount = r.money(2'065)});
}

void Story::putMoney()
{
    s.receipt = r.newId<ReceiptId>();
    r.put(TillSession{.id = s.till,
                      .location = r.founded.location,
                      .till = r.founded.till,
                      .businessDate = r.today(),
                      .state = TillState::Closed,
                      .openedBy = r.sam,
                      .openedAt = r.at(6, 45),
                      .floatExpected = r.money(20'000),
                      .floatCounted = r.money(20'000),
                      .closedBy = r.max,
                      .closedAt = r.at(18, 50),
                      .cashExpected = r.money(30'000),
                      .cashCounted = r.money(29'800),
                      .variance = r.money(-200),
                      .varianceReason = u"two dollars short"_s,
                      .zNumber = 42,
                      .zHash = u"9c1185a5c5e9fc54"_s,
                      .previousZHash = u"0e5751c026e543b2"_s},
          CashMove{.id = r.newId<CashMoveId>(),
                   .tillSession = s.till,
                   .kind = CashMoveKind::Out,
                   .amount = r.money(1'250),
                   .reason = u"Light bulbs"_s,
                   .at = r.at(14),
                   .staff = r.sam},
          TillCount{.id = r.newId<TillCountId>(),
                    .tillSession = s.till,
                    .moment = CountMoment::Closing,
                    .denomination = r.money(2'000),
                    .quantity = 14,
                    .amount = r.money(28'000)},
          Receipt{.id = s.receipt,
                  .location = r.founded.location,
                  .kind = ReceiptKind::Payment,
                  .number = u"SFE-01-K-000077"_s,
                  .household = s.family,
                  .invoice = s.invoice,
                  .booking = s.booking,
                  .tillSession = s.till,
                  .staff = r.sam,
                  .at = r.at(11, 3),
                  .businessDate = r.today(),
                  .total = r.money(29'825)},
          Tender{.id = r.newId<TenderId>(),
                 .receipt = s.receipt,
                 .position = 1,
                 .kind = TenderKind::Cash,
                 .amount = r.money(10'000),
                 .given = r.money(12'000),
                 .change = r.money(2'000)},
          Tender{.id = r.newId<TenderId>(),
                 .receipt = s.receipt,
                 .position = 2,
                 .kind = TenderKind::Card,
                 .amount = r.money(19'825),
                 .tip = r.money(1'000),
                 .lastFour = u"4242"_s,
                 .approval = u"A0171"_s});
}

} // namespace

ChristmasStay putChristmasStay(TestResort &resort)
{
    return Story(resort).tell();
}

} // namespace desk::test
