#include "core/staff/sign_in.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/kit/look.h"
#include "ui/payment/card_terminal.h"

#include <QSettings>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Sam at the settings of this desk.
struct DeskSettings
{
    TestResort &resort;
    DeskWindow desk{resort};
    Hand &hand = desk.hand();

    explicit DeskSettings(TestResort &resort)
        : resort(resort)
    {
        desk.go(u"settings"_s);
        for (int i = 0; i < 30 && !isHere(); ++i)
            hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Return);
    }

    bool isHere() const
    {
        const QQuickItem *row = hand.find(u"section.desk"_s);
        return row && row->property("selected").toBool();
    }

    /// Steps down in the list of choices of a field.
    void next(const QString &field, int times = 1)
    {
        desk.item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
        hand.repeat(Qt::Key_Down, times);
    }

    void flip(const QString &field)
    {
        desk.item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_Space);
    }

    void save() { hand.press(Qt::Key_Return, Qt::ControlModifier); }
};

Till secondTill(TestResort &resort)
{
    Till till;
    till.id = resort.newId<TillId>();
    till.location = resort.founded.location;
    till.name = u"Bar till"_s;
    resort.put(till);
    return till;
}

} // namespace

class ThisDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        QSettings().clear();
    }

    void cleanup()
    {
        ui::wear({});
        QSettings().clear();
    }

    void aReceptionistChoosesHowItLooksAndItStaysSo()
    {
        TestResort resort;
        const ui::Look chosen{
            .scheme = ui::Theme::Dark, .touch = true, .textScale = 1.25, .reducedMotion = true};
        {
            DeskSettings counter(resort);
            counter.desk.resize(1280, 720);
            counter.desk.screenshot(u"this_desk"_s);
            counter.next(u"scheme"_s, 2);
            counter.next(u"textScale"_s);
            counter.flip(u"touch"_s);
            counter.flip(u"reducedMotion"_s);
            QCOMPARE(ui::presentLook(), ui::Look());
            counter.save();
            QVERIFY(counter.hand.says(u"Saved."_s));
            QCOMPARE(ui::presentLook(), chosen);
            counter.desk.screenshot(u"this_desk_dark"_s);
        }
        ui::Theme::instance()->setScheme(ui::Theme::Light);
        ui::Theme::instance()->setTouch(false);
        ui::Theme::instance()->setTextScale(1);
        ui::Theme::instance()->setReducedMotion(false);
        const DeskWindow again(resort);
        QCOMPARE(ui::presentLook(), chosen);
    }

    void aLanguageIsSpokenAtOnce()
    {
        TestResort resort;
        DeskSettings counter(resort);
        counter.next(u"language"_s);
        counter.save();
        QVERIFY(counter.hand.says(u"Este puesto"_s));
        QVERIFY(counter.hand.says(u"Guardado."_s));
        counter.desk.resize(1280, 720);
        counter.desk.screenshot(u"this_desk_spanish"_s);
        counter.desk.session().setLanguage(u"en"_s);
    }

    void theTillOfThisDeskIsChosen()
    {
        TestResort resort;
        const Till bar = secondTill(resort);
        {
            DeskSettings counter(resort);
            QVERIFY(counter.desk.session().till() != bar.id);
            counter.next(u"till"_s);
            counter.save();
            QCOMPARE(counter.desk.session().till(), bar.id);
            QCOMPARE(counter.desk.session().tillName(), u"Bar till"_s);
        }
        DeskWindow again(resort);
        QCOMPARE(again.session().till(), bar.id);
    }

    void aTillThatIsGoneIsNotUsed()
    {
        TestResort resort;
        Till bar = secondTill(resort);
        DeskWindow desk(resort);
        const std::optional<TillId> first = desk.session().till();
        desk.session().setTill(bar.id);
        bar.archivedAt = resort.clock.now();
        resort.put(bar);
        desk.hand().settle();
        QCOMPARE(desk.session().till(), first);
    }

    void aTerminalIsAttachedToPractise()
    {
        TestResort resort;
        QVERIFY(!ui::configuredTerminal(resort.clock));
        DeskSettings counter(resort);
        counter.next(u"terminal"_s);
        counter.save();
        QVERIFY(ui::configuredTerminal(resort.clock));
    }

    void whatTheSettingsFileCannotMeanIsIgnored()
    {
        QSettings().setValue(u"look/scheme"_s, u"Purple"_s);
        QSettings().setValue(u"look/textScale"_s, u"huge"_s);
        QSettings().setValue(u"desk/till"_s, u"<b>no id</b>"_s);
        TestResort resort;
        DeskWindow desk(resort);
        QCOMPARE(ui::presentLook(), ui::Look());
        QVERIFY(desk.session().till());
    }
};

DESK_TEST(ThisDeskTest)
#include "tst_this_desk.moc"
