#include "core/health/verdicts.h"
#include "core/households/papers.h"
#include "ui/families/subjects.h"

#include <QFile>
#include <QUrl>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct PaperSubjects
{
    Q_DECLARE_TR_FUNCTIONS(PaperSubjects)
};

using Asked = std::optional<Subject>;

/// A file to keep, and what it proves.
struct PaperForm
{
    QString path;
    VaccineRecordId record;
};

/// By its first bytes: what a file is called is no proof.
QString mediaTypeOf(const QByteArray &content)
{
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("%PDF-"))
        return u"application/pdf"_s;
    return {};
}

QString localPath(const QString &typed)
{
    QString path = typed.trimmed();
    if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
        path = path.mid(1, path.size() - 2);
    const QUrl url(path);
    return url.isLocalFile() ? url.toLocalFile() : path;
}

/// Reads a photo or, where one is welcome, a PDF, and keeps it.
Result<KeptFile> kept(const AttachmentFiles &files, const QString &typed, bool papersToo)
{
    QFile file(localPath(typed));
    if (typed.trimmed().isEmpty())
        return refuse(Reason::Missing, u"path"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Reason::FileUnreadable, u"path"_s);
    if (file.size() > AttachmentFiles::mostBytes)
        return refuse(Reason::FileTooLarge, u"path"_s, {{u"most"_s, AttachmentFiles::mostBytes}});
    const QByteArray content = file.readAll();
    const QString type = mediaTypeOf(content);
    if (type.isEmpty() || (!papersToo && type == u"application/pdf"_s))
        return refuse(Reason::FileUnreadable, u"path"_s);
    return files.keep(content, type);
}

Asked addPhoto(const QString &target, db::Database &, RecordForm &form)
{
    const auto pet = PetId::parse(target);
    if (!pet)
        return std::nullopt;
    Fields<PaperForm> fields(form.session()->words(), form.session()->today());
    fields.line(u"path"_s, PaperSubjects::tr("File"), &PaperForm::path, true)
        .hint(PaperSubjects::tr("Drop a JPEG or PNG here, or type where it is."));
    return recordSubject<PaperForm>(
        form,
        PaperSubjects::tr("Photo"),
        fields.list(),
        {},
        [&form, pet = *pet](const PaperForm &typed) {
            form.keepAndCarryOut(
                [path = typed.path](const AttachmentFiles &files) {
                    return kept(files, path, false);
                },
                [pet](const KeptFile &file) { return SetPetPhoto{.pet = pet, .photo = file}; },
                PaperSubjects::tr("The photo is kept."));
        });
}

Asked addCertificate(const QString &target, db::Database &database, RecordForm &form)
{
    const auto pet = PetId::parse(target);
    const Words words = form.session()->words();
    QList<std::pair<QString, QString>> records;
    if (pet) {
        for (const VaccineRow &row : vaccinations(database, *pet))
            records +=
                {row.id.text(), QString(row.vaccineName % u", "_s % words.date(row.givenOn))};
    }
    if (records.isEmpty())
        return std::nullopt;
    Fields<PaperForm> fields(words, form.session()->today());
    fields.pick(u"record"_s, PaperSubjects::tr("Which vaccination"), &PaperForm::record, records)
        .line(u"path"_s, PaperSubjects::tr("File"), &PaperForm::path, true)
        .hint(PaperSubjects::tr("Drop a photo or a PDF here, or type where it is."));
    return recordSubject<PaperForm>(
        form,
        PaperSubjects::tr("Certificate"),
        fields.list(),
        PaperForm{.path = {}, .record = *VaccineRecordId::parse(records.first().first)},
        [&form](const PaperForm &typed) {
            form.keepAndCarryOut(
                [path = typed.path](const AttachmentFiles &files) {
                    return kept(files, path, true);
                },
                [record = typed.record](const KeptFile &file) {
                    return KeepCertificate{.record = record, .paper = file};
                },
                PaperSubjects::tr("The certificate is kept."));
        });
}

} // namespace

std::optional<Subject> paperSubject(const QString &form,
                                    const QString &target,
                                    db::Database &database,
                                    RecordForm &ui)
{
    if (form == u"add.photo"_s)
        return addPhoto(target, database, ui);
    if (form == u"add.certificate"_s)
        return addCertificate(target, database, ui);
    return std::nullopt;
}

} // namespace desk::ui
