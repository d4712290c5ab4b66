#pragma once

#include "ui/models/form_model.h"
#include "ui/printing/print_output.h"
#include "ui/printing/printed_document.h"

#include <QImage>

namespace desk::ui {

/// A document on its way to paper: shown first, then printed or saved as PDF. Reading, laying out
/// and painting are done on a worker.
class PrintJob : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY pagesChanged FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QSizeF pageSize READ pageSize NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QStringList printers READ printers NOTIFY pagesChanged FINAL)
    Q_PROPERTY(int defaultPrinter READ defaultPrinter NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QString done READ done NOTIFY doneChanged FINAL)
    /// What was done last is a file in the documents folder.
    Q_PROPERTY(bool saved READ isSaved NOTIFY doneChanged FINAL)

public:
    using FormModel::FormModel;

    QString title() const { return m_pages.title; }
    int pageCount() const { return int(m_pages.pages.size()); }
    /// Width and height in points.
    QSizeF pageSize() const { return m_pages.size / points(1); }
    QStringList printers() const { return m_printers; }
    int defaultPrinter() const { return m_defaultPrinter; }
    /// What was done last, in words: "Saved in Documents as …".
    QString done() const { return m_done.said; }
    bool isSaved() const { return m_done.isFile; }
    QImage picture(int page) const { return m_pictures.value(page); }

    /// `what` has the document's name, and an id; for a report its number and its day in ISO:
    /// {"document": "receipt", "id": "..."}, {"document": "report", "report": 0, "day": "..."}.
    Q_INVOKABLE void open(const QVariantMap &what);
    Q_INVOKABLE void printOn(const QString &printer);
    /// Into the documents folder, under the document's title.
    Q_INVOKABLE void savePdf();
    /// Shows the documents folder in the file manager.
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void pagesChanged();
    void doneChanged();

private:
    struct Done
    {
        QString said;
        bool isFile = false;
    };
    using Output = std::function<Result<Done>(const Pages &)>;

    Printing printing(int copy) const;
    void produce(const Output &output);
    void produceCopy(int copy, const Output &output);
    void say(const Done &done);

    DocumentToPrint m_document;
    Pages m_pages;
    QList<QImage> m_pictures;
    QStringList m_printers;
    int m_defaultPrinter = -1;
    Done m_done;
};

} // namespace desk::ui
