#include "core/measure/sync_workloads.h"

#include "core/generate/bulk.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/store/table_shape.h"

using namespace Qt::Literals;

namespace desk::measure {

namespace {

constexpr qsizetype rowsATransaction = 20'000;

Customer madeUpCustomer(IdSource &ids, const HouseholdId &household, int number)
{
    Customer customer{.id = ids.make<CustomerId>(), .household = household};
    customer.firstName = u"Given%1"_s.arg(number % 997);
    customer.lastName = u"Family%1"_s.arg(number / customersAFamily);
    customer.email = u"given%1.family@example.com"_s.arg(number);
    customer.street = u"%1 Cerro Gordo Road, Apartment %2"_s.arg(number % 4'000).arg(number % 40);
    customer.city = u"Santa Fe"_s;
    customer.region = u"NM"_s;
    customer.postalCode = u"87501"_s;
    customer.country = u"US"_s;
    customer.notes = u"Comes by car, prefers the side door; remark number %1"_s.arg(number);
    return customer;
}

using Rows = QList<QList<db::Value>>;

void insertRows(db::Database &target, const TableShape &shape, const Rows &rows)
{
    const QList<QByteArray> places(shape.columns().size(), "?");
    const QByteArray sql = "INSERT INTO " + shape.name() + " (" + shape.columns().join(", ")
        + ") VALUES (" + places.join(", ") + ")";
    db::Transaction transaction(target, db::Transaction::Kind::Write);
    target.setWriteMode(db::Database::WriteMode::Merge);
    for (const QList<db::Value> &values : rows)
        target.runWith(sql, values);
    target.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

} // namespace

Result<> makeUpCustomers(Store &store, Random &random)
{
    IdSource ids(store.clock(), random);
    return store.writeConfirmed([&](db::Database &database) {
        generate::Bulk bulk(database);
        for (int family = 0; family < syncFamilies; ++family) {
            Household household;
            household.id = ids.make<HouseholdId>();
            household.name = u"Family%1"_s.arg(family);
            bulk.add(household);
            for (int i = 0; i < customersAFamily; ++i)
                bulk.add(madeUpCustomer(ids, household.id, family * customersAFamily + i));
        }
        bulk.flush();
    });
}

QList<CustomerId> someCustomers(db::Database &database, int most)
{
    return database.values<CustomerId>("SELECT id FROM customers ORDER BY rowid LIMIT ?", most);
}

void changeCustomers(
    Store &store, const QList<CustomerId> &ids, int each, Priority urgency, Random &random)
{
    // Thousands of commits that are not what is measured reach the disk together, with the next
    // one.
    store.database().script("PRAGMA synchronous = OFF");
    for (qsizetype at = 0; at < ids.size(); at += each) {
        const Result<> written =
            store.write({}, {"bench.change", 1, urgency}, {}, [&](Writer &writer) -> Result<> {
                for (const CustomerId &id : ids.mid(at, each)) {
                    Customer customer = *writer.database().find<Customer>(id);
                    customer.notes = customer.notes.left(60) + u" ."_s
                        + QString::number(random.below(1'000'000));
                    writer.put(customer);
                }
                return {};
            });
        DESK_ASSERT(written);
    }
    store.database().script("PRAGMA synchronous = FULL");
}

void writeDirectly(db::Database &source,
                   db::Database &target,
                   const std::function<void(const std::function<void()> &)> &timed)
{
    Rows rows;
    const auto write = [&](const TableShape &shape) {
        timed([&] { insertRows(target, shape, rows); });
        rows.clear();
    };
    for (const TableShape &shape : tableShapes()) {
        source.forEachRow("SELECT " + shape.columns().join(", ") + " FROM " + shape.name(),
                          [&](const QList<db::Value> &values) {
                              rows += values;
                              if (rows.size() == rowsATransaction)
                                  write(shape);
                          });
        if (!rows.isEmpty())
            write(shape);
    }
}

} // namespace desk::measure
