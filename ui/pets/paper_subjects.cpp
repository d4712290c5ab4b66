#include "core/health/verdicts.h"
#include "core/households/papers.h"
#include "ui/families/subjects.h"
#include "ui/pictures/kept_files.h"

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
                    return keptPicture(files, path);
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
                    return keptPaper(files, path);
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
