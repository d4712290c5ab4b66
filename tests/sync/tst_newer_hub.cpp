#include "core/households/edit_family.h"
#include "core/households/vet.h"
#include "core/store/unknown_rows.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const IdBytes mood{7};

/// The hub as a newer program would be: it adds a column to pets, and has a table of its own.
Checkpoint asANewerHubSaysIt(const hub::Page &page)
{
    Checkpoint checkpoint{
        .rows = page.rows, .rulings = {}, .cursor = page.reached, .epoch = page.epoch};
    for (ConfirmedRow &row : checkpoint.rows) {
        if (row.table == "pets")
            row.row.columns.insert(u"aura"_s, u"blue"_s);
    }
    checkpoint.rows += ConfirmedRow{
        .table = "moods",
        .row = {.id = mood, .columns = {{u"id"_s, idText(mood)}, {u"level"_s, 3}}, .commit = 1}};
    return checkpoint;
}

/// What travels, as bytes.
Checkpoint overTheWire(const Checkpoint &checkpoint)
{
    const auto heard = sync::decodeResponse(sync::encodeResponse({.epoch = checkpoint.epoch,
                                                                  .head = checkpoint.cursor,
                                                                  .reached = checkpoint.cursor,
                                                                  .rulings = {},
                                                                  .rows = checkpoint.rows}));
    DESK_ASSERT(heard);
    Checkpoint arrived = checkpoint;
    arrived.rows = heard->rows;
    return arrived;
}

QJsonValue auraOf(SharedDesk &desk, const PetId &pet)
{
    return stored_rows::find(desk.database(), *shapeOf("pets"), pet.bytes())
        ->columns.value("aura"_L1);
}

qint64 moodsKeptAt(SharedDesk &desk)
{
    return desk.database().value<qint64>("SELECT count(*) FROM sync_unknown WHERE tbl = 'moods'");
}

} // namespace

/// A desk that is older than the hub it talks to.
class NewerHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnOlderDeskDoesNotKnowItKeeps()
    {
        SharedResort resort;
        const hub::Page all = resort.hub->changesAfter(0, std::numeric_limits<int>::max());
        QVERIFY(resort.office->store->merge(overTheWire(asANewerHubSaysIt(all))));
        QCOMPARE(auraOf(*resort.office, resort.house().rex.id), QJsonValue(u"blue"_s));
        QCOMPARE(moodsKeptAt(*resort.office), 1);
    }

    void anEditAtAnOlderDeskBlanksNothing()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        const hub::Page all = resort.hub->changesAfter(0, std::numeric_limits<int>::max());
        QVERIFY(resort.office->store->merge(asANewerHubSaysIt(all)));
        QVERIFY(rename(*resort.office, resort.byMax(), rex, u"Rexie"_s));
        QCOMPARE(auraOf(*resort.office, rex), QJsonValue(u"blue"_s));

        // What it sends says nothing of what it does not know: only what somebody changed.
        const QList<QueuedOperation> sent = outbox::waiting(resort.office->database(), 0, 10);
        QCOMPARE(sent.size(), 1);
        QVERIFY(!sent.first().body.contains("aura"));
        // Nor does it forget it when the row comes back, or when its own change is merged anew.
        QVERIFY(resort.office->exchange(*resort.hub));
        QCOMPARE(auraOf(*resort.office, rex), QJsonValue(u"blue"_s));
        QCOMPARE(resort.office->database().find<Pet>(rex)->name, u"Rexie"_s);
    }

    void aRowThatNobodyKnowsIsForgottenWhenTheHubHasItNoMore()
    {
        SharedResort resort;
        Checkpoint checkpoint =
            asANewerHubSaysIt(resort.hub->changesAfter(0, std::numeric_limits<int>::max()));
        QVERIFY(resort.office->store->merge(checkpoint));
        checkpoint.rows = {
            {.table = "moods", .row = {.id = mood, .columns = {}, .commit = 2}, .isDeleted = true}};
        QVERIFY(resort.office->store->merge(checkpoint));
        QCOMPARE(moodsKeptAt(*resort.office), 0);
    }

    void theNextVersionOfTheDeskFindsWhatWasKept()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        const Vet vet{
            .id = resort.house().newId<VetId>(), .name = u"Dr Mesa"_s, .clinic = u"Mesa Vets"_s};
        QJsonObject vetColumns;
        db::forEachField<Vet>([&]<class T>(const db::Field<Vet, T> &field) {
            vetColumns.insert(QString::fromLatin1(field.name),
                              db::toJson(db::Codec<T>::encode(vet.*field.member)));
        });
        // As a version had left it that knew neither notes of pets nor vets.
        QVERIFY(resort.office->store->writeConfirmed([&](db::Database &database) {
            database.run("UPDATE pets SET notes = '', _extra = ? WHERE id = ?",
                         uR"({"aura":"blue","notes":"Afraid of thunder"})"_s,
                         rex);
            unknown_rows::keep(
                database, "vets", {.id = vet.id.bytes(), .columns = vetColumns, .commit = 5});
            unknown_rows::keep(
                database, "moods", {.id = mood, .columns = {{u"level"_s, 3}}, .commit = 1});
        }));

        unknown_rows::settle(resort.office->database());

        QCOMPARE(resort.office->database().find<Pet>(rex)->notes, u"Afraid of thunder"_s);
        QCOMPARE(auraOf(*resort.office, rex), QJsonValue(u"blue"_s));
        const auto found = resort.office->database().find<Vet>(vet.id);
        QVERIFY(found);
        QCOMPARE(found->clinic, u"Mesa Vets"_s);
        QCOMPARE(moodsKeptAt(*resort.office), 1);
        QCOMPARE(resort.office->database().value<qint64>("SELECT count(*) FROM sync_unknown"), 1);
    }
};

DESK_TEST(NewerHubTest)
#include "tst_newer_hub.moc"
