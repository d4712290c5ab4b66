#include "core/reports/quote_document.h"
#include "tests/support/quote_page.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"
#include "ui/printing/document_pages.h"
#include "ui/reports/print_job.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// What the paper of the job says that was opened last.
QStringList textsOn(const ui::Pages &pages)
{
    QStringList texts;
    for (const ui::Page &page : pages.pages) {
        for (const ui::PageItem &item : page.items) {
            if (const auto *text = std::get_if<ui::PageText>(&item))
                texts += text->text;
        }
    }
    return texts;
}

Result<ui::Pages> paperOf(GrandHouse &house, const QVariantMap &asked)
{
    const auto document = quoteDocument(house.database(),
                                        asked.value(u"enquiry"_s).value<EnquiryToAnswer>(),
                                        {.now = house.clock.now(), .by = house.sam});
    if (!document)
        return refuse(document.error());
    return ui::pagesOf(*document, ui::Words(house.store->place()));
}

} // namespace

/// What a family is sent home with, or reads on its phone.
class QuotePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void theQuoteIsPrintedByAKey()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"smi 11/23-27 king"_s);
        const QVariantMap asked = quoteOf(desk).document();
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.settle();
        desk.screenshot(u"quote_paper"_s);
        const auto jobs = desk.window()->findChildren<ui::PrintJob *>();
        QVERIFY(!jobs.isEmpty() && jobs.last()->problem().isEmpty());

        const auto pages = paperOf(house, asked);
        QVERIFY(pages);
        const QString text = textsOn(*pages).join(u'\n');
        for (const QString &expected : {u"Quote for"_s,
                                        u"Ann Smith"_s,
                                        u"Boarding · Bella"_s,
                                        u"King suite"_s,
                                        u"4 nights"_s,
                                        u"$580.18"_s,
                                        u"no room is held before it is booked"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
        // Nothing was booked by it.
        QVERIFY(staysOf(house).isEmpty());
    }

    void theQuoteIsATextForAMessage()
    {
        GrandHouse house;
        DeskWindow desk(house);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        QVERIFY(!quoteOf(desk).isPrintable());
        hand.type(u"smi 11/23-27 king"_s);
        hand.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"Bella and Rex · Boarding"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Total: $580.18"_s), qPrintable(text));
        QVERIFY(hand.says(u"The quote is on the clipboard"_s));
    }

    void withoutAPriceThereIsNoPaper()
    {
        GrandHouse house;
        QVERIFY(!paperOf(house, {}));
        DeskWindow desk(house);
        desk.hand().press(Qt::Key_F4);
        desk.hand().type(u"smi"_s);
        QVERIFY(!quoteOf(desk).isPrintable());
        QVERIFY(!paperOf(house, quoteOf(desk).document()));
    }
};

DESK_TEST(QuotePaperTest)
#include "tst_quote_paper.moc"
