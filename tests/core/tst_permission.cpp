#include "core/staff/permission.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

Refusals ask(TestResort &resort, const By &by, Permission permission)
{
    Refusals said;
    const Result<> outcome = resort.store->write(
        by, {"test.ask", 1, Priority::Later}, {}, [&](Writer &writer) -> Result<> {
            said = objections(writer, permission);
            return {};
        });
    DESK_ASSERT(outcome);
    return said;
}

Reason only(const Refusals &refusals)
{
    DESK_ASSERT(refusals.size() == 1);
    return refusals.front().reason;
}

} // namespace

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samSellsButDoesNotRefundAlone()
    {
        TestResort resort;
        QCOMPARE(ask(resort, resort.bySam(), Permission::Sell), Refusals());
        const Refusals expected{
            {Reason::ApprovalNeeded, {}, {{u"permission"_s, u"REFUND"_s}}},
        };
        QCOMPARE(ask(resort, resort.bySam(), Permission::Refund), expected);
    }

    void maxApprovesWhatHeMayDoWithAReason()
    {
        TestResort resort;
        By by = resort.bySam();
        by.approver = resort.max;
        QCOMPARE(only(ask(resort, by, Permission::Refund)), Reason::Missing);
        by.reason = u"The bath was cold"_s;
        QCOMPARE(ask(resort, by, Permission::Refund), Refusals());
        QCOMPARE(only(ask(resort, by, Permission::EditStaff)), Reason::NotPermitted);
    }

    void oneWhoMayNotCanNotApprove()
    {
        TestResort resort;
        By by = resort.bySam();
        by.approver = resort.sam;
        by.reason = u"Because"_s;
        QCOMPARE(only(ask(resort, by, Permission::Refund)), Reason::NotPermitted);
    }

    void aRoleThatWasTakenAwayDuringTheSessionIsGone()
    {
        TestResort resort;
        const By by = resort.byMax();
        Staff max = *resort.database().find<Staff>(resort.max);
        max.role = Role::Staff;
        resort.put(max);
        QCOMPARE(only(ask(resort, by, Permission::Refund)), Reason::ApprovalNeeded);
        max.archivedAt = resort.clock.now();
        resort.put(max);
        QCOMPARE(only(ask(resort, by, Permission::Sell)), Reason::NotPermitted);
    }

    void theAdministratorMayDoEverything()
    {
        for (const auto &[permission, name] : names<Permission>)
            QVERIFY2(permitted(Role::Admin, permission), name);
        QVERIFY(!permitted(Role::Manager, Permission::EditStaff));
    }
};

DESK_TEST(PermissionTest)
#include "tst_permission.moc"
