#include "core/billing/sell.h"
#include "core/households/edit_family.h"
#include "core/store/outgoing.h"
#include "core/store/sync_state.h"
#include "core/verify/books.h"
#include "sync/engine/anchor.h"
#include "sync/hub/handlers/dead_letter.h"
#include "tests/support/test_program.h"
#include "tests/sync/memory_secrets.h"
#include "tests/sync/shared_resort.h"

#include <QRegularExpression>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

const QByteArray here(32, 'h');
const QByteArray elsewhere(32, 'e');

/// A resort whose reception has been started once on its computer.
struct Reception
{
    SharedResort resort;
    MemorySecrets secrets;
    SeededRandom random{5};

    Reception() { DESK_ASSERT(start() == Provenance::New); }

    SharedDesk &desk() { return *resort.reception; }

    Provenance start(const QByteArray &computer = here)
    {
        const auto provenance = dropAnchor(*desk().store, secrets, computer, random);
        DESK_ASSERT(provenance);
        return *provenance;
    }

    void putBack(const QString &backup) { resort.reception = resort.openBackup(backup); }

    /// Sells a leash, and answers the number of its invoice.
    QString sell() { return sell(desk()); }
    QString sell(SharedDesk &desk)
    {
        const auto sold = desk.store->run(
            resort.bySam(), Sell{{{resort.house().leash.id, 1}}, {resort.house().cash(5'000)}});
        DESK_ASSERT(sold);
        return sold->invoice.number;
    }

    /// As the engine does with the number that the hub gave.
    void beginLife(SharedDesk &desk, int incarnation)
    {
        DESK_ASSERT(endedLife(desk));
        DESK_ASSERT(desk.store->beginLife(incarnation));
    }

    static std::optional<sync_state::EndedLife> endedLife(SharedDesk &desk)
    {
        return sync_state::endedLife(desk.database());
    }

    qint64 invoicesAtHub()
    {
        return resort.hub->database().value<qint64>(
            "SELECT count(DISTINCT number) FROM invoices WHERE number <> ''");
    }
};

Result<> edit(SharedDesk &desk,
              const By &by,
              const PetId &pet,
              const std::function<void(Pet &)> &change)
{
    const auto opened = openRecord<Pet>(desk.database(), pet);
    Pet edited = opened->record;
    change(edited);
    return desk.store->run(by, EditPet{.opened = *opened, .edited = edited});
}

} // namespace

/// The lives of a desk: its file is put back to a backup, or runs on two computers.
class LivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatStartsAsItWasLeftGoesOn()
    {
        Reception reception;
        reception.sell();
        QCOMPARE(reception.start(), Provenance::Own);
        QCOMPARE(reception.start(), Provenance::Own);
        QVERIFY(!Reception::endedLife(reception.desk()));
        QVERIFY(reception.resort.settle());
    }

    void aDeskThatWasKilledBeforeItCouldRememberGoesOn()
    {
        Reception reception;
        reception.secrets.isLocked = true;
        QCOMPARE(reception.start(), Provenance::Own);
        reception.secrets.isLocked = false;
        const auto remembered = reception.secrets.all;
        QCOMPARE(reception.start(), Provenance::Own);
        // The replica was marked, and then the power failed.
        reception.secrets.all = remembered;
        QCOMPARE(reception.start(), Provenance::Own);
        QVERIFY(!Reception::endedLife(reception.desk()));
    }

    void aComputerIsPutBackToLastWeeksBackupAndGoesOn()
    {
        Reception reception;
        const QString before = reception.sell();
        reception.resort.backUp(reception.desk(), u"monday.db"_s);
        const QString lost = reception.sell();
        QVERIFY(reception.resort.settle());
        QCOMPARE(reception.start(), Provenance::Own);
        reception.putBack(u"monday.db"_s);
        QCOMPARE(reception.start(), Provenance::PutBack);

        // Nobody waits: the next receipt has a letter, and none that was given out is given again.
        const QString after = reception.sell();
        QVERIFY(before.startsWith(u"SFE-01-"_s) || before.contains(u"-01-"_s));
        QVERIFY2(after.contains(u"-01b-"_s), qPrintable(after));
        QVERIFY(after != lost && after != before);

        QVERIFY(Reception::endedLife(reception.desk()));
        reception.beginLife(reception.desk(), 2);
        QVERIFY(reception.resort.settle());
        QVERIFY(reception.resort.agrees());
        QCOMPARE(reception.invoicesAtHub(), 3);
        QCOMPARE(reception.desk().waiting(), 0);
        QVERIFY(verify::brokenBooks(reception.resort.hub->database()).isEmpty());
        QVERIFY(reception.desk().cards().isEmpty());
        QVERIFY(reception.sell().contains(u"-01b-"_s));
    }

    void whatABackupHadNotSentYetIsNotDoubled()
    {
        Reception reception;
        const PetId rex = reception.resort.house().rex.id;
        QVERIFY(edit(reception.desk(), reception.resort.bySam(), rex, [](Pet &pet) {
            pet.name = u"Rexie"_s;
        }));
        reception.sell();
        reception.resort.backUp(reception.desk(), u"monday.db"_s);
        QVERIFY(reception.resort.settle());
        reception.start();
        reception.putBack(u"monday.db"_s);
        QCOMPARE(reception.start(), Provenance::PutBack);
        QCOMPARE(reception.desk().waiting(), 2);

        // It goes on from its own change, which the hub has and it does not know of.
        QVERIFY(edit(reception.desk(), reception.resort.bySam(), rex, [](Pet &pet) {
            pet.name = u"Rexington"_s;
        }));
        reception.beginLife(reception.desk(), 2);
        QVERIFY(reception.resort.settle());
        QVERIFY(reception.resort.agrees());
        QCOMPARE(reception.invoicesAtHub(), 1);
        QCOMPARE(reception.resort.office->database().find<Pet>(rex)->name, u"Rexington"_s);
        QVERIFY(reception.desk().cards().isEmpty());
    }

    void aBackupThatNobodyNoticedIsNoticedByTheHub()
    {
        Reception reception;
        reception.resort.backUp(reception.desk(), u"monday.db"_s);
        const QString lost = reception.sell();
        QVERIFY(reception.resort.settle());
        reception.putBack(u"monday.db"_s);
        QCOMPARE(reception.sell(), lost); // the receipt is printed, and that can't be mended
        QVERIFY(!reception.desk().exchange(*reception.resort.hub));

        QVERIFY(reception.desk().store->endLife(2));
        QVERIFY(reception.sell().contains(u"-01b-"_s));
        reception.beginLife(reception.desk(), 2);
        QVERIFY(reception.resort.settle());
        QVERIFY(reception.resort.agrees());
        QCOMPARE(reception.resort.hub->database().value<qint64>("SELECT count(*) FROM invoices"),
                 3);
    }

    void whatWasBuriedIsNotTakenForWhatHasItsNumberNow()
    {
        Reception reception;
        SharedResort &resort = reception.resort;
        resort.backUp(reception.desk(), u"monday.db"_s);
        reception.sell();
        // The hub broke on it, and has it as it came.
        const Outgoing queue = outgoing(reception.desk().database(), 1, 10'000, Instant{});
        const QueuedOperation &buried = queue.operations.first();
        QVERIFY(hub::keepUnread(
            *resort.hub, {.number = 1, .incarnation = 1}, buried.sequence, buried.body));
        QVERIFY(resort.settle());
        QCOMPARE(reception.desk().waiting(), 0);

        reception.putBack(u"monday.db"_s);
        reception.sell();
        QVERIFY(!reception.desk().exchange(*resort.hub));
        QVERIFY(reception.desk().store->endLife(2));
        reception.beginLife(reception.desk(), 2);
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(reception.invoicesAtHub(), 1);
    }

    void whatTheHubHasFromAnotherLifeIsNotBuriedOnceMore()
    {
        Reception reception;
        SharedResort &resort = reception.resort;
        reception.sell();
        const Outgoing queue = outgoing(reception.desk().database(), 1, 10'000, Instant{});
        const QueuedOperation &sold = queue.operations.first();
        QVERIFY(resort.settle());

        const DeviceLife later{.number = 1, .incarnation = 2};
        QVERIFY(hub::keepUnread(*resort.hub, later, 1, sold.body));
        const auto settled = resort.hub->beginPush()->settled(later, 1);
        QVERIFY(settled);
        QCOMPARE(settled->ruling.kind, RulingKind::Applied);
        QCOMPARE(reception.invoicesAtHub(), 1);
        QCOMPARE(resort.hub->database().value<int>("SELECT count(*) FROM conflict_cards"), 0);
    }

    void theSameFileRunsOnTwoComputers()
    {
        Reception reception;
        const PetId rex = reception.resort.house().rex.id;
        QVERIFY(edit(reception.desk(), reception.resort.bySam(), rex, [](Pet &pet) {
            pet.notes = u"Afraid of thunder"_s;
        }));
        reception.resort.backUp(reception.desk(), u"copy.db"_s);
        MemorySecrets copied = reception.secrets;
        const auto laptop = reception.resort.openBackup(u"copy.db"_s);
        const auto provenance = dropAnchor(*laptop->store, copied, elsewhere, reception.random);
        QCOMPARE(*provenance, Provenance::Copied);
        QVERIFY(sync_state::marks(laptop->database()).isCopy);

        const QString here = reception.sell();
        const QString there = reception.sell(*laptop);
        static const QRegularExpression threeLetters(u"-01[a-z]{3}-000001$"_s);
        QVERIFY2(threeLetters.match(there).hasMatch(), qPrintable(there));
        QVERIFY(here != there);
        QVERIFY(reception.resort.settle());

        // A manager's code makes it a desk of its own.
        QVERIFY(laptop->store->becomeDesk({.id = reception.resort.house().newId<DeviceId>(),
                                           .location = reception.resort.house().founded.location,
                                           .number = 3,
                                           .incarnation = 1,
                                           .name = u"Laptop"_s}));
        QVERIFY(!sync_state::marks(laptop->database()).isCopy);
        QVERIFY(reception.sell(*laptop).contains(u"-03-000001"_s));
        QVERIFY(laptop->exchange(*reception.resort.hub));
        QVERIFY(reception.resort.settle());
        QVERIFY(laptop->exchange(*reception.resort.hub));
        QVERIFY(reception.resort.agrees());
        QCOMPARE(reception.invoicesAtHub(), 3);
        QCOMPARE(reception.resort.hub->database().value<qint64>("SELECT count(*) FROM invoices"),
                 3);
        QVERIFY(reception.desk().cards().isEmpty());
        // The original goes on as it was.
        QCOMPARE(reception.start(), Provenance::Own);
    }

    void whatACopySendsPieceByPieceIsNotDoubled()
    {
        Reception reception;
        const PetId rex = reception.resort.house().rex.id;
        for (const QString &name : {u"Rexie"_s, u"Rexington"_s, u"Rexolino"_s})
            QVERIFY(edit(reception.desk(), reception.resort.bySam(), rex, [&](Pet &pet) {
                pet.name = name;
            }));
        reception.resort.backUp(reception.desk(), u"copy.db"_s);
        QVERIFY(reception.resort.settle());
        MemorySecrets copied = reception.secrets;
        const auto laptop = reception.resort.openBackup(u"copy.db"_s);
        QVERIFY(dropAnchor(*laptop->store, copied, elsewhere, reception.random));
        QVERIFY(laptop->store->becomeDesk({.id = reception.resort.house().newId<DeviceId>(),
                                           .location = reception.resort.house().founded.location,
                                           .number = 3,
                                           .incarnation = 1,
                                           .name = u"Laptop"_s}));
        while (laptop->waiting() > 0)
            QVERIFY(laptop->exchange(*reception.resort.hub, 500, 1));
        QVERIFY(reception.resort.settle());
        QCOMPARE(reception.desk().database().find<Pet>(rex)->name, u"Rexolino"_s);
        QVERIFY(reception.desk().cards().isEmpty());
    }

    void whatACopyWroteIsNotItsOriginals()
    {
        Reception reception;
        SharedResort &resort = reception.resort;
        const PetId rex = resort.house().rex.id;
        const auto rename = [&](SharedDesk &desk, const QString &name) {
            return edit(desk, resort.bySam(), rex, [&](Pet &pet) { pet.name = name; });
        };
        QVERIFY(rename(reception.desk(), u"Rexie"_s));
        resort.backUp(reception.desk(), u"copy.db"_s);
        MemorySecrets copied = reception.secrets;
        const auto laptop = resort.openBackup(u"copy.db"_s);
        QVERIFY(dropAnchor(*laptop->store, copied, elsewhere, reception.random));
        QVERIFY(laptop->store->becomeDesk({.id = resort.house().newId<DeviceId>(),
                                           .location = resort.house().founded.location,
                                           .number = 3,
                                           .incarnation = 1,
                                           .name = u"Laptop"_s}));
        resort.clock().set(resort.clock().now() + std::chrono::minutes(1));
        QVERIFY(rename(*laptop, u"Rexington"_s));
        QVERIFY(laptop->exchange(*resort.hub));

        // The copy was the first, with both in one push; the original saw its own alone.
        resort.clock().set(resort.clock().now() + std::chrono::minutes(1));
        QVERIFY(rename(reception.desk(), u"Rexolino"_s));
        QVERIFY(resort.settle());
        QCOMPARE(reception.desk().cards(), QStringList(u"merged"_s));
    }

    void aFileWithoutItsAnchorIsNotTrusted()
    {
        Reception reception;
        reception.secrets.all.clear();
        QCOMPARE(reception.start(), Provenance::PutBack);
        QVERIFY(Reception::endedLife(reception.desk()));
    }

    void aHubThatWasPutBackGetsWhatEarlierLivesDid()
    {
        Reception reception;
        SharedResort &resort = reception.resort;
        reception.sell();
        QVERIFY(resort.settle());
        QVERIFY(reception.desk().store->endLife(2));
        reception.beginLife(reception.desk(), 2);
        reception.sell();
        QVERIFY(resort.settle());

        // It lost the operations of this life, and what came before can't be told.
        QVERIFY(reception.desk().store->sendAgain(1));
        QCOMPARE(Reception::endedLife(reception.desk())->incarnation, 2);
        reception.beginLife(reception.desk(), 3);
        QVERIFY(reception.desk().waiting() > 1);
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(reception.invoicesAtHub(), 2);
    }
};

DESK_TEST(LivesTest)
#include "tst_lives.moc"
