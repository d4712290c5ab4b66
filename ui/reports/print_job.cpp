#include "ui/reports/print_job.h"

#include "core/reports/note_printed.h"
#include "ui/reports/documents_folder.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qreal previewDotsPerInch = 120;
// Nobody leafs further on a screen; all of them are printed.
constexpr int mostPictures = 30;

/// What a worker hands to the screen.
struct Prepared
{
    Result<Pages> pages;
    QList<QImage> pictures;
    QStringList printers;
    int defaultPrinter = -1;
};

Prepared prepared(db::Database &database,
                  const AttachmentFiles &files,
                  const DocumentToPrint &document,
                  const Printing &printing,
                  const Words &words)
{
    // The print system may ask the network who is there: a worker can wait.
    Prepared result{.pages = pagesOf(database, files, document, printing, words),
                    .printers = QPrinterInfo::availablePrinterNames()};
    result.defaultPrinter = int(result.printers.indexOf(QPrinterInfo::defaultPrinterName()));
    const int count = result.pages ? int(result.pages->pages.size()) : 0;
    for (int page = 0; page < std::min(count, mostPictures); ++page)
        result.pictures += imageOf(*result.pages, page, previewDotsPerInch);
    return result;
}

std::optional<DocumentToPrint> documentOf(const QVariantMap &what)
{
    const auto kind = documentKind(what.value(u"document"_s).toString());
    if (!kind)
        return std::nullopt;
    const auto id = parseIdText(what.value(u"id"_s).toString());
    const int report = std::clamp(what.value(u"report"_s).toInt(), 0, int(lastReportKind));
    return DocumentToPrint{.kind = *kind,
                           .record = id.value_or(IdBytes()),
                           .report = ReportKind(report),
                           .day = QDate::fromString(what.value(u"day"_s).toString(), Qt::ISODate),
                           .enquiry = what.value(u"enquiry"_s).value<EnquiryToAnswer>()};
}

} // namespace

Printing PrintJob::printing(int copy) const
{
    return {.now = session()->now(), .by = session()->staff(), .copy = copy};
}

void PrintJob::open(const QVariantMap &what)
{
    const std::optional<DocumentToPrint> document = documentOf(what);
    if (!document || !session()) {
        finish({{.reason = Reason::Unknown, .field = {}, .values = {}}});
        return;
    }
    m_document = *document;
    start();
    session()->ask(
        this,
        [&files = session()->files(),
         document = m_document,
         printing = printing(1),
         words = Words(session()->place())](db::Database &database) {
            return prepared(database, files, document, printing, words);
        },
        [this](const Result<Prepared> &answer) {
            const Result<Pages> pages = answer ? answer->pages : refuse(answer.error());
            finish(pages ? Refusals() : pages.error());
            if (!pages)
                return;
            m_pages = *pages;
            m_pictures = answer->pictures;
            m_printers = answer->printers;
            m_defaultPrinter = answer->defaultPrinter;
            Q_EMIT pagesChanged();
        });
}

void PrintJob::printOn(const QString &printer)
{
    produce([printer](const Pages &pages) -> Result<Done> {
        QPrinter device(QPrinterInfo::printerInfo(printer), QPrinter::HighResolution);
        if (!device.isValid())
            return refuse(Reason::StorageFailed);
        return ui::print(device, pages).map([&] {
            return Done{.said = tr("Sent to %1.").arg(printer)};
        });
    });
}

void PrintJob::savePdf()
{
    produce([now = session()->now()](const Pages &pages) -> Result<Done> {
        const QString path = freePathInDocuments(pages.title, u"pdf"_s);
        return ui::savePdf(path, pages, now).map([&] {
            return Done{.said = savedText(path), .isFile = true};
        });
    });
}

void PrintJob::produce(const Output &output)
{
    if (!isNumbered(m_document.kind)) {
        produceCopy(1, output);
        return;
    }
    // The roll and the sheet are one document.
    const QString name = m_document.kind == DocumentKind::Receipt ? u"receipt"_s
        : m_document.kind == DocumentKind::Invoice                ? u"invoice"_s
                                                                  : u"z"_s;
    submit(NotePrinted{.document = name, .record = m_document.record},
           [this, output](int copy) { produceCopy(copy, output); });
}

void PrintJob::produceCopy(int copy, const Output &output)
{
    start();
    session()->ask(
        this,
        [&files = session()->files(),
         document = m_document,
         printing = printing(copy),
         words = Words(session()->place()),
         output](db::Database &database) -> Result<Done> {
            return pagesOf(database, files, document, printing, words).and_then(output);
        },
        [this](const Result<Result<Done>> &answer) {
            const Result<Done> done = answer ? *answer : refuse(answer.error());
            finish(done ? Refusals() : done.error());
            say(done.value_or(Done()));
            if (done && isCard(m_document.kind))
                submitVoid(NoteCardsPrinted{m_document.record}, [] {});
        });
}

void PrintJob::openFolder()
{
    openDocumentsFolder();
}

void PrintJob::say(const Done &done)
{
    m_done = done;
    Q_EMIT doneChanged();
}

} // namespace desk::ui
