#include "core/households/household.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/families/families_model.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Far more families than a screen has rows.
void putFamilies(TestResort &resort, int count)
{
    for (int i = 1; i <= count; ++i)
        resort.put(Household{.id = resort.newId<HouseholdId>(), .name = u"Family %1"_s.arg(i)});
}

} // namespace

/// A list of families that is longer than what is read at once.
class FamilyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void whoScrollsOnReachesTheOldestFamily()
    {
        TestResort resort;
        putFamilies(resort, 230);
        DeskWindow desk(resort);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_3, Qt::AltModifier);
        auto *families = desk.window()->findChild<ui::FamiliesModel *>();
        QVERIFY(families);
        families->setListed(ui::FamiliesModel::Newest);
        QVERIFY(hand.says(u"100 families so far"_s));
        QVERIFY(hand.says(u"Family 230"_s));

        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_End);
        QVERIFY(hand.says(u"200 families so far"_s));
        hand.press(Qt::Key_End);
        QVERIFY(hand.says(u"230 families"_s));
        hand.press(Qt::Key_End);
        QVERIFY(hand.says(u"Family 1"_s));
        QCOMPARE(families->rows()->rowCount(), 230);

        // Another list begins at its beginning.
        families->setListed(ui::FamiliesModel::InDebt);
        families->setListed(ui::FamiliesModel::Newest);
        QVERIFY(hand.says(u"100 families so far"_s));
    }
};

DESK_TEST(FamilyListTest)
#include "tst_family_list.moc"
