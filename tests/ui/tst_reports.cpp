#include "tests/support/desk_window.h"
#include "tests/support/document_fixtures.h"
#include "tests/support/test_program.h"

#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void theDayIsATable()
    {
        TestResort resort;
        putChristmasStay(resort);
        DeskWindow desk(resort);
        desk.go(u"reports"_s);
        QVERIFY(desk.hand().says(u"Departures"_s));
        QVERIFY(desk.hand().says(u"Smith-Okonkwo"_s));
        desk.screenshot(u"reports"_s);
    }

    void aReceiptIsShownBeforeItIsPrinted()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        DeskWindow desk(resort);
        desk.open(u"print"_s, {{u"document"_s, u"receipt"_s}, {u"id"_s, stay.receipt.text()}});
        QVERIFY(desk.hand().says(u"Receipt SFE-01-K-000077"_s));
        desk.screenshot(u"print_preview"_s);
    }

    void whatIsSavedIsFoundInItsFolder()
    {
        const QTemporaryDir home;
        qputenv("HOME", home.path().toLocal8Bit());
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        DeskWindow desk(resort);
        desk.open(u"print"_s, {{u"document"_s, u"receipt"_s}, {u"id"_s, stay.receipt.text()}});
        QDesktopServices::setUrlHandler(u"file"_s, this, "openAddress");
        desk.hand().press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Saved in"_s));
        desk.screenshot(u"print_saved"_s);
        QVERIFY(desk.hand().click(u"noticeAction"_s));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY(m_opened.toLocalFile().startsWith(home.path()));
        QVERIFY(!QDir(m_opened.toLocalFile()).entryList({u"*.pdf"_s}).isEmpty());
    }

public Q_SLOTS:
    void openAddress(const QUrl &address) { m_opened = address; }

private:
    QUrl m_opened;
};

DESK_TEST(ReportsTest)
#include "tst_reports.moc"
