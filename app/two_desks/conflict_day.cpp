#include "app/two_desks/conflict_day.h"

#include "app/two_desks/player.h"
#include "core/billing/check_out_and_bill.h"
#include "core/billing/deposit.h"
#include "core/bookings/book.h"
#include "core/bookings/check_out_form.h"
#include "core/bookings/today_board.h"
#include "core/conflicts/card.h"
#include "core/db/select.h"
#include "core/generate/generate.h"
#include "core/households/edit_family.h"
#include "core/lodging/free_units.h"
#include "core/store/sync_state.h"
#include "core/till/open_till.h"
#include "core/verify/books.h"
#include "core/verify/digest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int nightsAhead = 40;
constexpr int longestHealingMs = 5'000;
constexpr int longestGivingUpMs = 180'000; // chance decides: what went well before still counts
constexpr auto longPause = std::chrono::seconds(15);

class ConflictDay
{
public:
    ConflictDay(SharedDay &day, const QString &folder)
        : m_reception(day.reception(), u"reception"_s)
        , m_office(day.office(), u"office"_s)
        , m_folder(folder)
    {
        m_folder.mkpath(u"."_s);
        m_timer.start();
    }

    bool play()
    {
        return signIn() && prepare() && cut() && editTheSamePet() && bookTheSameRoom()
            && payTheSameBill() && heal() && settleCards();
    }

private:
    bool signIn()
    {
        for (const auto &[player, name] :
             {std::pair{&m_reception, u"Mia"_s}, std::pair{&m_office, u"Max"_s}}) {
            if (!player->comeToTheFront() || !player->hand.waitFor(u"pin"_s))
                return step(u"sign-in"_s, false);
            if (player == &m_office)
                player->hand.press(Qt::Key_Right);
            player->hand.type(generate::demoPin(name));
            player->hand.press(Qt::Key_Return);
            if (!player->hand.waitFor(u"arriving"_s))
                return step(u"sign-in"_s, false);
        }
        return step(u"both-are-signed-in"_s, inTouch());
    }

    // A family leaves with its bill on account, and both desks know of it.
    bool prepare()
    {
        m_reception.run(OpenTill{});
        const QList<BoardRow> leaving = rows([&](const BoardRow &row) {
            return row.state == ReservationState::CheckedIn && row.leavesOn == today()
                && row.arrivesOn < today();
        });
        for (const BoardRow &row : leaving) {
            CheckOutAndBill command;
            command.checkOut = homeGoing(row);
            const Result<CheckedOut> out = m_reception.run(command);
            if (!out || out->left.minor() <= 0)
                continue;
            m_bill = out->invoice.id;
            m_owed = out->left;
            return step(u"a-family-left-on-account"_s, agree());
        }
        return step(u"a-family-left-on-account"_s, false);
    }

    // With all that came with the pet, fetched by somebody who may.
    CheckOut homeGoing(const BoardRow &row)
    {
        const auto form = m_reception.look([&](db::Database &database) {
            const ui::Session &session = m_reception.session();
            return checkOutForm(database, session.place().time, row.household, session.now());
        });
        if (!form || !*form)
            return {};
        Departure departure{.reservation = row.id};
        for (const LeavingPet &pet : (*form)->pets) {
            if (pet.reservation != row.id)
                continue;
            for (const Belonging &belonging : pet.belongings)
                departure.belongings += BelongingBack{.belonging = belonging.id};
            for (const MedicationPlan &plan : pet.medications)
                departure.medications += MedicationBack{.plan = plan.id};
        }
        const AllowedPickUp person = (*form)->pickUps.value(0);
        return {.departures = {departure},
                .pickUp = {
                    .name = person.name, .customer = person.customer, .contact = person.contact}};
    }

    bool cut()
    {
        m_reception.wired.cable->pull();
        m_office.wired.cable->pull();
        return step(u"both-cables-are-pulled"_s, true);
    }

    bool editTheSamePet()
    {
        const QList<BoardRow> here =
            rows([](const BoardRow &row) { return row.state == ReservationState::CheckedIn; });
        if (here.isEmpty())
            return step(u"both-edit-the-same-pet"_s, false);
        m_pet = here.first().pet;
        const bool done = note(m_reception, u"Afraid of thunder"_s)
            && note(m_office, u"Afraid of the vacuum cleaner"_s);
        return step(u"both-edit-the-same-pet"_s, done);
    }

    bool note(Player &player, const QString &note)
    {
        const auto opened = player.look(
            [this](db::Database &database) { return openRecord<Pet>(database, m_pet); });
        if (!opened || !*opened)
            return false;
        Pet edited = (*opened)->record;
        edited.notes = note;
        return player.run(EditPet{.opened = **opened, .edited = edited}).has_value();
    }

    bool bookTheSameRoom()
    {
        const QList<BoardRow> pets = rows([](const BoardRow &row) {
            return row.serviceKind == ServiceKind::Boarding && row.species == Species::Dog;
        });
        if (pets.isEmpty())
            return step(u"both-book-the-same-room"_s, false);
        const BoardRow &first = pets.first();
        const auto second = std::ranges::find_if(
            pets, [&](const BoardRow &row) { return row.household != first.household; });
        const QDate from = today().addDays(nightsAhead);
        const std::optional<UnitId> room = freeRoom(first, from);
        if (second == pets.end() || !room)
            return step(u"both-book-the-same-room"_s, false);
        const bool done =
            book(m_reception, first, *room, from) && book(m_office, *second, *room, from);
        return step(u"both-book-the-same-room"_s, done);
    }

    std::optional<UnitId> freeRoom(const BoardRow &row, QDate from)
    {
        const ResortTime &time = m_reception.session().place().time;
        const PlaceWish wish{.interval = {time.at(from, 0), time.at(from.addDays(3), 0)},
                             .household = row.household,
                             .lodgers = {{.pet = row.pet, .species = row.species}}};
        const auto found = m_reception.look([&](db::Database &database) {
            return freeUnits(database,
                             m_reception.session().place().location.id,
                             wish,
                             m_reception.session().now());
        });
        return found && !found->isEmpty() ? std::optional(found->first().unit.id) : std::nullopt;
    }

    // With the deposit that a rule may ask for: firm at once.
    static bool book(Player &player, const BoardRow &row, const UnitId &room, QDate from)
    {
        Book command;
        command.household = row.household;
        command.stays = {{.pet = row.pet,
                          .service = row.service,
                          .unit = room,
                          .arrivesOn = from,
                          .leavesOn = from.addDays(2)}};
        const auto booked = player.run(command);
        if (!booked || booked->depositDue.isZero())
            return booked.has_value();
        const Money due = booked->depositDue;
        return player.run(TakeDeposit{booked->booking, due, {card(due, u"T-1"_s)}}).has_value();
    }

    static TenderToTake card(Money amount, const QString &reference)
    {
        return {.kind = TenderKind::Card, .amount = amount, .reference = reference};
    }

    bool payTheSameBill()
    {
        const auto pay = [this](Player &player, const QString &reference) {
            return player.run(TakePayment{m_bill, {card(m_owed, reference)}}).has_value();
        };
        return step(u"both-take-money-for-the-same-bill"_s,
                    pay(m_reception, u"T-1001"_s) && pay(m_office, u"T-2002"_s));
    }

    bool heal()
    {
        // As after a cut of minutes: both have failed so often that they leave the hub alone.
        if (!step(u"both-gave-up-for-a-while"_s, hasGivenUp(m_reception) && hasGivenUp(m_office)))
            return false;
        m_reception.wired.cable->plugIn();
        m_office.wired.cable->plugIn();
        QElapsedTimer healing;
        healing.start();
        const bool agreed = reachTheSame() && healing.elapsed() <= longestHealingMs;
        std::printf("   the desks agreed %lld ms after the cables were back\n",
                    static_cast<long long>(healing.elapsed()));
        return step(u"both-agree-again"_s,
                    agreed && agree() && cards(m_reception) > 0
                        && cards(m_reception) == cards(m_office) && booksHold());
    }

    static bool hasGivenUp(Player &player)
    {
        return QTest::qWaitFor(
            [&player] {
                const HubStatus status = player.session().hubStatus();
                return status.state == HubState::Unreachable && status.nextTry
                    && *status.nextTry > player.session().now() + longPause;
            },
            longestGivingUpMs);
    }

    bool settleCards()
    {
        for (Player *player : {&m_reception, &m_office}) {
            if (!player->comeToTheFront())
                return step(u"the-cards"_s, false);
            player->hand.press(Qt::Key_7, Qt::AltModifier);
            if (!player->hand.waitFor(u"cards"_s))
                return step(u"the-cards"_s, false);
        }
        return step(u"the-cards"_s, true);
    }

    QList<BoardRow> rows(const std::function<bool(const BoardRow &)> &wanted)
    {
        const auto board = m_reception.look([this](db::Database &database) {
            return todayBoard(database, today(), m_reception.session().now());
        });
        QList<BoardRow> found = board ? board->rows : QList<BoardRow>();
        found.removeIf([&](const BoardRow &row) { return !wanted(row); });
        return found;
    }

    QDate today() { return m_reception.session().today(); }

    bool inTouch()
    {
        return QTest::qWaitFor(
            [this] {
                return m_reception.session().hubStatus().state == HubState::UpToDate
                    && m_office.session().hubStatus().state == HubState::UpToDate;
            },
            Player::patienceMs);
    }

    static qsizetype cards(Player &player)
    {
        return player
            .look([](db::Database &database) {
                return db::select<ConflictCard>(database, "").size();
            })
            .value_or(-1);
    }

    static QByteArray content(Player &player)
    {
        const auto digest =
            player.look([](db::Database &database) { return verify::contentDigest(database); });
        return digest && *digest ? **digest : QByteArray();
    }

    static qint64 cursor(Player &player)
    {
        const auto reached = player.look(&sync_state::reached);
        return reached ? reached->cursor : -1;
    }

    // As it is stored: a window hears of it a moment later.
    static bool isNothingWaiting(Player &player)
    {
        const auto count =
            player.look([](db::Database &database) { return outbox::waitingCount(database); });
        return count && *count == 0;
    }

    /// Nothing waits at either desk, and both know the same commit.
    bool reachTheSame()
    {
        return QTest::qWaitFor(
            [this] {
                return isNothingWaiting(m_reception) && isNothingWaiting(m_office)
                    && cursor(m_reception) == cursor(m_office);
            },
            Player::patienceMs);
    }

    /// And both hold the same.
    bool agree() { return reachTheSame() && content(m_reception) == content(m_office); }

    bool booksHold()
    {
        const auto broken =
            m_office.look([](db::Database &database) { return verify::brokenBooks(database); });
        // Who paid twice did so, and a card says it; nothing else may be wrong.
        return broken && std::ranges::all_of(*broken, [](const verify::Finding &finding) {
                   return finding.rule == u"invoice.overpaid"_s;
               });
    }

    bool step(const QString &name, bool cameAbout)
    {
        ++m_step;
        bool saved = true;
        for (Player *player : {&m_reception, &m_office}) {
            player->hand.settle();
            const QString file = u"%1-%2-%3.png"_s.arg(
                QString::number(m_step).rightJustified(2, u'0'), name, player->name);
            saved = player->hand.picture().save(m_folder.filePath(file)) && saved;
        }
        std::printf("%02d %-36s %6lld ms  %s\n",
                    m_step,
                    qPrintable(name),
                    static_cast<long long>(m_timer.elapsed()),
                    cameAbout && saved ? "" : "did not come about");
        if (!cameAbout) {
            for (Player *player : {&m_reception, &m_office}) {
                const HubStatus status = player->session().hubStatus();
                std::printf("   %s: %s, commit %lld, %d wait, %lld of %lld requests left\n",
                            qPrintable(player->name),
                            nameOf(status.state).data(),
                            static_cast<long long>(cursor(*player)),
                            player->session().waiting(),
                            static_cast<long long>(status.budgetLeft),
                            static_cast<long long>(status.budget));
            }
        }
        m_timer.restart();
        return cameAbout && saved;
    }

    Player m_reception;
    Player m_office;
    QDir m_folder;
    QElapsedTimer m_timer;
    InvoiceId m_bill;
    Money m_owed;
    PetId m_pet;
    int m_step = 0;
};

} // namespace

bool playConflictDay(SharedDay &day, const QString &folder)
{
    return ConflictDay(day, folder).play();
}

} // namespace desk
