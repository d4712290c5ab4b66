#include "core/billing/deposit.h"
#include "core/billing/refund_lines.h"
#include "core/billing/reverse_tender.h"
#include "core/billing/void_invoice.h"
#include "core/bookings/agreements.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/edit_questions.h"
#include "core/bookings/planned_add_ons.h"
#include "core/care/log_care.h"
#include "core/catalog/edit_coupons.h"
#include "core/catalog/edit_products.h"
#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "core/catalog/stock.h"
#include "core/health/edit_rules.h"
#include "core/health/vaccinate.h"
#include "core/households/add_family.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "core/households/pet_vet.h"
#include "core/import/import.h"
#include "core/lodging/block_unit.h"
#include "core/lodging/edit_house.h"
#include "core/lodging/edit_units.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "core/resort/edit_resort.h"
#include "core/staff/edit_staff.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const QString cardNumber = u"4111 1111 1111 1111"_s;

/// The small house with one of everything that can be edited. What is tried with a card number has
/// to be refused, or to leave no trace of it.
class Counter : public Shop
{
public:
    Counter()
    {
        stayThreeNights();
        contact = {.id = newId<ContactId>(), .household = smiths.id, .name = u"Eve"_s};
        phone = {.id = newId<PhoneId>(), .customer = ann.id, .typed = u"(505) 555-0142"_s};
        vet = {.id = newId<VetId>(), .name = u"Dr Ortiz"_s, .clinic = u"Mesa"_s};
        question = {.id = newId<CheckInQuestionId>(), .question = u"Did it eat?"_s};
        vaccine = {.id = newId<VaccineId>(), .key = u"rabies"_s, .name = u"Rabies"_s};
        put(contact, phone, vet, question, vaccine);
    }

    /// Runs it with the card number in one of its fields.
    template <class Command>
    void tries(const QString &field, const Command &command)
    {
        const auto outcome = store->run(byMia(), command);
        const bool refused =
            !outcome && std::ranges::any_of(outcome.error(), [](const Refusal &refusal) {
                return refusal.reason == Reason::CardNumberTyped;
            });
        refusals += refused;
        const QString where = whereItIsStored();
        if (std::exchange(m_before, where) != where)
            found += QString::fromLatin1(Command::intent.name) % u' ' % field % u" in " % where;
    }

    /// Puts it into each text of a record in turn, and runs the command that takes the record.
    template <class R, class Make>
    void eachText(const R &record, Make make)
    {
        db::forEachField<R>([&](const auto &field) { oneText(record, field, make); });
    }

    template <class R, class Command>
    void edits(const R &record)
    {
        const auto opened = openRecord<R>(database(), record.id);
        DESK_ASSERT(opened);
        eachText(opened->record, [&](const R &edited) {
            Command command{};
            command.opened = *opened;
            command.edited = edited;
            return command;
        });
    }

    Contact contact;
    Phone phone;
    Vet vet;
    CheckInQuestion question;
    Vaccine vaccine;
    int refusals = 0; ///< for this reason
    QStringList found;

private:
    template <class R, class T, class Make>
    void oneText(const R &record, const db::Field<R, T> &field, Make make)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, std::optional<QString>>) {
            R typed = record;
            typed.*(field.member) = cardNumber;
            tries(QString::fromLatin1(field.name), make(typed));
        }
    }

    /// The columns that hold it, and how often.
    QString whereItIsStored()
    {
        QStringList places;
        const auto tables = database().values<QString>(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        for (const QString &table : tables) {
            const auto columns =
                database().values<QString>("SELECT name FROM pragma_table_info(?)", table);
            for (const QString &column : columns) {
                const QByteArray name = '"' + column.toLatin1() + '"';
                const auto count = database().value<qint64>(
                    "SELECT count(*) FROM \"" + table.toLatin1() + "\" WHERE typeof(" + name
                        + ") = 'text' AND instr(replace(" + name + ", ' ', ''), ?) > 0",
                    QString(cardNumber).remove(u' '));
                if (count > 0)
                    places += u"%1.%2: %3"_s.arg(table, column).arg(count);
            }
        }
        return places.join(u", "_s);
    }

    QString m_before;
};

} // namespace

/// A card's number is never kept, whatever field somebody types it into.
class CardNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFormThatCorrectsARecordTakesOne()
    {
        Counter counter;
        const Place &place = counter.store->place();
        counter.edits<Household, EditHousehold>(counter.smiths);
        counter.edits<Customer, EditCustomer>(counter.ann);
        counter.edits<Pet, EditPet>(counter.rex);
        counter.edits<Contact, EditContact>(counter.contact);
        counter.edits<Phone, EditPhone>(counter.phone);
        counter.edits<Vet, EditVet>(counter.vet);
        counter.edits<Staff, EditStaff>(Staff{.id = counter.sam});
        counter.edits<Resort, EditResort>(place.resort);
        counter.edits<Location, EditLocation>(place.location);
        counter.edits<Till, EditTill>(Till{.id = counter.founded.till});
        counter.edits<Service, EditService>(counter.boarding);
        counter.edits<AddOn, EditAddOn>(counter.bath);
        counter.edits<TaxClass, EditTaxClass>(counter.taxed);
        counter.edits<Coupon, EditCoupon>(counter.coupon);
        counter.edits<Product, EditProduct>(counter.leash);
        counter.edits<Area, EditArea>(counter.wing);
        counter.edits<UnitKind, EditUnitKind>(counter.suite);
        counter.edits<Unit, EditUnit>(counter.k1);
        counter.edits<CheckInQuestion, EditCheckInQuestion>(counter.question);
        QVERIFY2(counter.found.isEmpty(), qPrintable(counter.found.join(u'\n')));
        QVERIFY2(counter.refusals >= 45, qPrintable(QString::number(counter.refusals)));
    }

    void noFormForSomethingNewTakesOne()
    {
        Counter counter;
        const HouseholdId smiths = counter.smiths.id;
        counter.eachText(Household{.name = u"Lee"_s}, [&](const Household &family) {
            return AddFamily{.family = family,
                             .labels = {},
                             .people = {{.person = {.firstName = u"Kim"_s}, .phones = {}}},
                             .pets = {}};
        });
        counter.tries(u"labels"_s,
                      AddFamily{.family = {},
                                .labels = {cardNumber},
                                .people = {{.person = {.firstName = u"Kim"_s}, .phones = {}}},
                                .pets = {}});
        counter.eachText(Customer{.firstName = u"Kim"_s}, [&](const Customer &person) {
            return AddPerson{.household = smiths, .person = {.person = person, .phones = {}}};
        });
        counter.eachText(Phone{.customer = counter.ann.id, .typed = u"505 555 0143"_s},
                         [](const Phone &typed) { return AddPhone{typed}; });
        counter.eachText(Pet{.name = u"Ava"_s}, [&](const Pet &pet) {
            return AddPet{.household = smiths, .pet = {.pet = pet, .allergies = {}, .alerts = {}}};
        });
        counter.eachText(Allergy{.pet = counter.rex.id, .substance = u"Beef"_s},
                         [](const Allergy &typed) { return AddAllergy{typed}; });
        counter.eachText(PetAlert{.pet = counter.rex.id, .kind = AlertKind::Bites},
                         [](const PetAlert &typed) { return AddAlert{typed}; });
        counter.eachText(HouseholdLabel{.household = smiths, .label = u"VIP"_s},
                         [](const HouseholdLabel &typed) { return AddLabel{typed}; });
        counter.eachText(Contact{.household = smiths, .name = u"Joe"_s},
                         [](const Contact &typed) { return AddContact{typed}; });
        counter.eachText(Vet{.name = u"Dr Yu"_s}, [&](const Vet &typed) {
            return SetPetVet{.pet = counter.rex.id, .vet = typed};
        });
        const auto retail = [&](Product product) {
            product.taxClass = counter.taxed.id;
            return AddProduct{.product = product};
        };
        counter.eachText(Product{.name = u"Ball"_s, .revenueAccount = u"shop"_s}, retail);
        counter.eachText(counter.boarding, [](const Service &typed) { return AddService{typed}; });
        counter.eachText(counter.bath, [](const AddOn &typed) { return AddAddOn{typed}; });
        counter.eachText(counter.coupon, [](const Coupon &typed) { return AddCoupon{typed}; });
        counter.eachText(counter.k1, [](const Unit &typed) { return AddUnit{typed}; });
        counter.eachText(TaxRate{.taxClass = counter.taxed.id, .jurisdiction = u"NM"_s},
                         [](const TaxRate &typed) { return AddTaxRate{typed}; });
        counter.eachText(PriceRule{.kind = PriceRuleKind::PeakDates, .name = u"Easter"_s},
                         [](const PriceRule &typed) { return AddPriceRule{typed}; });
        counter.tries(u"name"_s, AddTaxClass{cardNumber});
        counter.tries(u"name"_s, AddArea{cardNumber});
        counter.tries(u"name"_s, AddUnitKind{cardNumber});
        counter.tries(u"name"_s, AddStaff{.name = cardNumber});
        counter.tries(u"language"_s, AddStaff{.name = u"Zoe"_s, .language = cardNumber});
        counter.tries(u"name"_s, AddTill{.name = cardNumber, .floatTarget = counter.money(0)});
        counter.tries(u"question"_s, AddCheckInQuestion{cardNumber});
        counter.tries(u"key"_s, AddVaccine{.key = cardNumber, .name = u"Lepto"_s});
        counter.tries(u"name"_s, AddVaccine{.key = u"lepto"_s, .name = cardNumber});
        QVERIFY2(counter.found.isEmpty(), qPrintable(counter.found.join(u'\n')));
        QVERIFY2(counter.refusals >= 50, qPrintable(QString::number(counter.refusals)));
    }

    void nothingThatIsDoneAboutAStayTakesOne()
    {
        Counter counter;
        const ReservationId here = counter.stays.first();
        Book book{.household = counter.smiths.id, .stays = {}, .notes = cardNumber};
        book.stays = {{.pet = counter.bella.id,
                       .service = counter.boarding.id,
                       .unit = counter.k2.id,
                       .arrivesOn = counter.today(9),
                       .leavesOn = counter.today(10)}};
        counter.tries(u"notes"_s, book);
        book.notes.clear();
        book.stays.first().notes = cardNumber;
        counter.tries(u"stays.0.notes"_s, book);
        const CheckIn letIn{.arrivals = {{.reservation = here}}, .arrivedWith = cardNumber};
        counter.tries(u"arrivedWith"_s, letIn);
        const auto arrives = [&](const Arrival &arrival) {
            Arrival typed = arrival;
            typed.reservation = here;
            return CheckIn{.arrivals = {typed}, .arrivedWith = u"Ann"_s};
        };
        counter.eachText(Belonging{.item = u"Blanket"_s},
                         [&](const Belonging &typed) { return arrives({.belongings = {typed}}); });
        counter.eachText(CheckInAnswer{.question = u"Did it eat?"_s, .answer = u"Yes"_s},
                         [&](const CheckInAnswer &typed) { return arrives({.answers = {typed}}); });
        counter.eachText(FeedingPlan{.food = u"Kibble"_s}, [&](const FeedingPlan &typed) {
            return arrives({.care = {.feeding = {typed}, .medications = {}}});
        });
        counter.eachText(MedicationPlan{.drug = u"Apoquel"_s}, [&](const MedicationPlan &typed) {
            return arrives(
                {.care = {.feeding = {}, .medications = {{.plan = typed, .minutesOfDay = {480}}}}});
        });
        counter.tries(u"reason"_s, CancelStays{{here}, cardNumber});
        counter.tries(u"reason"_s, DeclineStays{{here}, cardNumber});
        counter.tries(u"note"_s, LogCare{.reservation = here, .note = cardNumber});
        const auto bath = counter.database().value<AddOnPlanId>("SELECT id FROM add_on_plans");
        counter.tries(u"reason"_s, DropAddOn{bath, cardNumber});
        counter.tries(u"reason"_s,
                      BlockUnit{.unit = counter.k2.id,
                                .interval = {counter.at(8), counter.at(9)},
                                .reason = cardNumber});
        counter.tries(u"reason"_s,
                      WaiveVaccine{.pet = counter.rex.id,
                                   .vaccine = counter.vaccine.id,
                                   .reason = cardNumber,
                                   .until = counter.today(9)});
        counter.tries(u"title"_s,
                      PublishAgreement{.title = cardNumber,
                                       .body = u"We agree."_s,
                                       .effectiveFrom = counter.today()});
        counter.tries(u"body"_s,
                      PublishAgreement{.title = u"House rules"_s,
                                       .body = cardNumber,
                                       .effectiveFrom = counter.today()});
        QVERIFY2(counter.found.isEmpty(), qPrintable(counter.found.join(u'\n')));
        QVERIFY2(counter.refusals >= 20, qPrintable(QString::number(counter.refusals)));
    }

    void nothingThatIsDoneWithMoneyTakesOne()
    {
        Counter counter;
        const Result<Sold> sold = counter.sell({counter.card(2'148)});
        const InvoiceId bill = sold->invoice.id;
        const auto tender = tendersOf(counter.database(), sold->receipt->id).first().id;
        counter.tries(u"reason"_s, VoidInvoice{bill, cardNumber});
        counter.tries(u"reason"_s, WriteOff{bill, cardNumber});
        counter.tries(
            u"reason"_s,
            RefundLines{.invoice = bill,
                        .lines = {{creditableLines(counter.database(), bill).first().line.id, 1}},
                        .to = counter.cash(0),
                        .reason = cardNumber});
        counter.tries(
            u"reason"_s,
            ReverseTender{.wrong = tender, .right = counter.cash(0), .reason = cardNumber});
        for (QString TenderToTake::*text : {&TenderToTake::reference,
                                            &TenderToTake::lastFour,
                                            &TenderToTake::approval,
                                            &TenderToTake::checkNumber}) {
            TenderToTake typed = counter.card(5'000);
            typed.*text = cardNumber;
            counter.tries(u"tender"_s, TakeDeposit{counter.booking, counter.money(5'000), {typed}});
            counter.tries(u"tender"_s, counter.checkOut({typed}));
        }
        QVERIFY(counter.store->run(
            counter.bySam(),
            TakeDeposit{counter.booking, counter.money(5'000), {counter.cash(5'000)}}));
        counter.tries(u"reason"_s,
                      SettleDeposit{.booking = counter.booking,
                                    .refund = counter.money(5'000),
                                    .reason = cardNumber});
        CheckOutAndBill leave = counter.checkOut({});
        leave.checkOut.pickUp.name = cardNumber;
        counter.tries(u"pickUp.name"_s, leave);
        leave = counter.checkOut({});
        leave.discount = DiscountWish{.couponCode = {}, .share = {100'000}, .reason = cardNumber};
        counter.tries(u"discount.reason"_s, leave);
        counter.tries(u"reason"_s, MoveCash{CashMoveKind::In, counter.money(100), cardNumber});
        counter.tries(u"reason"_s, CloseTill{.coins = {}, .reason = cardNumber});
        counter.tries(u"note"_s,
                      RecordStock{.product = counter.leash.id, .quantity = 1, .note = cardNumber});
        QVERIFY2(counter.found.isEmpty(), qPrintable(counter.found.join(u'\n')));
        QVERIFY2(counter.refusals >= 15, qPrintable(QString::number(counter.refusals)));
    }
};

DESK_TEST(CardNumbersTest)
#include "tst_card_numbers.moc"
