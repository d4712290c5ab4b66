#include "core/import/import.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/import/import_model.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Mia at the import page, and a folder with another system's customers.
struct ImportOffice
{
    TestResort resort;
    QTemporaryDir folder;
    DeskWindow desk{resort};
    Hand &hand = desk.hand();

    explicit ImportOffice(Role role = Role::Admin)
    {
        write(u"customers.csv"_s,
              "external_id,first_name,last_name,phone,email\n"
              "c1,Ann,Smith,505 555 0142,ann@example.com\n"
              "c2,Omar,حداد,505 555 0143,\n"
              "c3,,,,not an address\n");
        if (role == Role::Admin)
            desk.session().signIn(resort.founded.administrator, u"Mia"_s, role);
        desk.open(u"import"_s);
    }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        DESK_ASSERT(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    void goThere()
    {
        desk.item(u"importFolder"_s)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(folder.path());
        hand.press(Qt::Key_Return);
    }

    qint64 families() { return resort.database().value<qint64>("SELECT count(*) FROM households"); }
};

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void nothingIsWrittenBeforeItWasSeen()
    {
        ImportOffice office;
        office.goThere();
        QVERIFY(office.hand.says(u"Found here: customers.csv"_s));
        office.desk.screenshot(u"import_folder"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"2 new"_s));
        QVERIFY(office.hand.says(u"1 left out"_s));
        QVERIFY(office.hand.waitForText(u"line 4"_s));
        QVERIFY(office.hand.says(u"first_name: A person needs a first or a last name."_s));
        QCOMPARE(office.families(), 0);
        office.desk.screenshot(u"import_preview"_s);

        office.hand.press(Qt::Key_Return);
        QVERIFY(office.hand.says(u"2 lines were written."_s));
        QCOMPARE(office.families(), 2);
        office.desk.screenshot(u"import_done"_s);
    }

    void theSameFilesAgainAddNothing()
    {
        ImportOffice office;
        for (int round = 0; round < 2; ++round) {
            office.goThere();
            office.hand.press(Qt::Key_Return, Qt::ControlModifier);
            if (round == 0)
                office.hand.press(Qt::Key_Return);
            else
                QVERIFY(office.hand.says(u"There is nothing to write."_s));
            QVERIFY(office.hand.click(u"importAgain"_s));
        }
        QCOMPARE(office.families(), 2);
    }

    void aFileThatIsNoneIsRefusedInWords()
    {
        ImportOffice office;
        office.write(u"customers.csv"_s, "external_id,first_name\n\"c1,Ann\n");
        office.goThere();
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.shows(u"importFolders"_s));
        auto *model = office.desk.window()->findChild<ui::ImportModel *>();
        QVERIFY(!model->problem().isEmpty() || !model->problems().isEmpty());
        QCOMPARE(office.families(), 0);
        office.desk.screenshot(u"import_refused"_s);
    }

    void thePageNamesTheFilesAndTheirColumns()
    {
        const ImportOffice office;
        QVERIFY(office.hand.says(u"Must have: external_id, customer_id, name"_s));
        QVERIFY(office.hand.says(u"May have: booking_id, state, room, notes"_s));
    }

    void whatALineRefersToAndIsNotThereIsNamed()
    {
        ImportOffice office;
        office.write(u"pets.csv"_s, "id,owner,name,dob,neutered\np1,c9,Rex,3/1/2020,perhaps\n");
        office.write(u"reservations.csv"_s,
                     "id,pet,service,from,to,status,room\n"
                     "r1,p9,Spa,2026-12-24,2026-12-20,ASLEEP,K99\n");
        office.goThere();
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        for (const QString &sentence :
             {u"owner: There is no customer “c9”. Look for the line in customers.csv: it is "
              "missing, or left out itself."_s,
              u"dob: “3/1/2020” is not a date as it is read here. Write it as 2026-12-24."_s,
              u"neutered: “perhaps” is neither yes nor no."_s,
              u"pet: There is no pet “p9”. Look for the line in pets.csv: it is missing, or left "
              "out itself."_s,
              u"service: There is no service “Spa”. Add it in Settings, or write the name of one "
              "that is there."_s,
              u"status: “ASLEEP” is no state of a stay. Write one of these: REQUESTED, CONFIRMED, "
              "CHECKED_OUT, CANCELLED, NO_SHOW."_s})
            QVERIFY2(office.hand.says(sentence), qPrintable(sentence));
        office.desk.screenshot(u"import_refused_lines"_s);
    }

    void foldersAreWalkedByKeyboard()
    {
        ImportOffice office;
        QVERIFY(QDir(office.folder.path()).mkdir(u"inner"_s));
        office.goThere();
        office.desk.item(u"importFolders"_s)->forceActiveFocus();
        office.hand.press(Qt::Key_Down);
        office.hand.press(Qt::Key_Return);
        auto *model = office.desk.window()->findChild<ui::ImportModel *>();
        QVERIFY(model->folder().endsWith(u"inner"_s));
        QVERIFY(office.hand.says(u"There is no customers.csv"_s));
        office.hand.press(Qt::Key_Left);
        QVERIFY(office.hand.says(u"Found here: customers.csv"_s));
    }

    void samDoesNotImport()
    {
        ImportOffice office(Role::Staff);
        QVERIFY(office.hand.says(u"Only an administrator imports."_s));
        office.goThere();
        QVERIFY(!office.desk.item(u"importRead"_s)->isEnabled());
    }
};

DESK_TEST(ImportPageTest)
#include "tst_import.moc"
