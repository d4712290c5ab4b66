#pragma once

#include "core/store/store.h"

#include <functional>

namespace desk::measure {

/// How many families a made-up resort has for the measures of sync, and how many customers each.
constexpr int syncFamilies = 5'000;
constexpr int customersAFamily = 4;

/// Makes up families and customers of about 400 bytes as confirmed rows.
Result<> makeUpCustomers(Store &store, Random &random);

/// The first customers of the resort, at most so many.
QList<CustomerId> someCustomers(db::Database &database, int most);

/// Changes a remark of each, `each` customers in one operation.
void changeCustomers(
    Store &store, const QList<CustomerId> &ids, int each, Priority urgency, Random &random);

/// Writes all synced rows of `source` into the same tables of `target`, 20,000 in a transaction,
/// and nothing else. What is to be timed is done by `timed`; reading the rows is not. Throws
/// db::Error.
void writeDirectly(db::Database &source,
                   db::Database &target,
                   const std::function<void(const std::function<void()> &)> &timed);

} // namespace desk::measure
