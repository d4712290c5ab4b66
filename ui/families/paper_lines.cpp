#include "ui/families/paper_lines.h"

#include "ui/pictures/attachment_pictures.h"
#include "ui/text/joined.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct PaperLines
{
    Q_DECLARE_TR_FUNCTIONS(PaperLines)
};

QString symbolOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Photo:
        return u"camera"_s;
    case PaperKind::Certificate:
        return u"syringe"_s;
    case PaperKind::Agreement:
        return u"signature"_s;
    }
    return {};
}

QString groupOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Photo:
        return PaperLines::tr("Photos");
    case PaperKind::Certificate:
        return PaperLines::tr("Certificates");
    case PaperKind::Agreement:
        return PaperLines::tr("Signed agreements");
    }
    return {};
}

} // namespace

QList<LineRow> paperLines(const QList<PaperRow> &papers,
                          const AttachmentFiles &files,
                          const Words &words,
                          QDate today)
{
    QList<LineRow> lines;
    for (const PaperKind kind : {PaperKind::Agreement, PaperKind::Certificate, PaperKind::Photo}) {
        for (const PaperRow &paper : papers) {
            if (paper.kind != kind)
                continue;
            LineRow line{.id = u"paper."_s % QString(nameOf(kind)) % paper.attachment.text()
                             % paper.about % paper.who,
                         .group = groupOf(kind),
                         .symbol = symbolOf(kind),
                         .title = joined({paper.who, paper.about}),
                         .detail = words.relativeDay(words.time().civilDate(paper.keptAt), today),
                         .note = words.locale().formattedDataSize(paper.bytes)};
            if (paper.mediaType.startsWith(u"image/")) {
                line.page = u"picture"_s;
                line.argument = {{u"picture"_s, pictureOf(paper.digest)}, {u"title"_s, line.title}};
            } else {
                line.chip = PaperLines::tr("PDF, kept encrypted");
            }
            if (!files.has(paper.digest)) {
                line.chip = PaperLines::tr("On its way from the other desk");
                line.chipSymbol = u"download"_s;
            }
            lines += line;
        }
    }
    return lines;
}

} // namespace desk::ui
