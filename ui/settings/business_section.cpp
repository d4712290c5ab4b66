#include "core/resort/edit_resort.h"
#include "ui/pictures/kept_files.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/session.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// What the business is called, where it is, how it writes.
class Business final : public RecordSection<Resort>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"business"_s,
                .group = tr("Resort"),
                .title = tr("Business"),
                .permission = Permission::EditResort,
                .single = true};
    }

    SettingsForm form(const SettingsDesk &desk, const QString &) override
    {
        const Resort resort = opened(desk, desk.place.resort.id.text());
        m_files = &desk.files;
        return {.title = resort.name,
                .subtitle = tr("Money is counted in %1.").arg(resort.currency),
                .fields = whoAndWhere(resort) + howItWrites(resort, desk.words)
                    + onPaper(resort, desk.words) + logo(resort)};
    }

    SettingsWork save(TypedForm &typed) override;

private:
    static QList<SettingsField> whoAndWhere(const Resort &resort);
    static QList<SettingsField> howItWrites(const Resort &resort, const Words &words);
    static QList<SettingsField> onPaper(const Resort &resort, const Words &words);
    static QList<SettingsField> logo(const Resort &resort);

    const AttachmentFiles *m_files = nullptr;
};

QList<SettingsField> Business::whoAndWhere(const Resort &resort)
{
    return {{.name = u"name"_s, .label = tr("Name"), .value = resort.name, .required = true},
            {.name = u"street"_s, .label = tr("Street"), .value = resort.street},
            {.name = u"postalCode"_s,
             .label = tr("Postal code"),
             .value = resort.postalCode,
             .wide = false},
            {.name = u"city"_s, .label = tr("City"), .value = resort.city, .wide = false},
            {.name = u"region"_s,
             .label = tr("State or region"),
             .value = resort.region,
             .wide = false},
            {.name = u"country"_s,
             .label = tr("Country"),
             .value = resort.country,
             .hint = tr("Two letters, as in US."),
             .wide = false},
            {.name = u"phone"_s, .label = tr("Phone"), .value = resort.phone, .wide = false},
            {.name = u"email"_s, .label = tr("E-mail"), .value = resort.email, .wide = false},
            {.name = u"website"_s, .label = tr("Website"), .value = resort.website, .wide = false},
            {.name = u"taxNumber"_s,
             .label = tr("Tax number"),
             .value = resort.taxNumber,
             .wide = false}};
}

// Every hour of the night, and what was chosen elsewhere.
QList<FieldChoice> cutOvers(const Resort &resort, const Words &words)
{
    static constexpr int lastHour = 8;
    QList<int> minutes;
    for (int hour = 0; hour <= lastHour; ++hour)
        minutes += hour * 60;
    if (!minutes.contains(resort.cutOverMinutes))
        minutes.insert(std::lower_bound(minutes.cbegin(), minutes.cend(), resort.cutOverMinutes),
                       resort.cutOverMinutes);
    QList<FieldChoice> choices;
    for (const int minute : minutes)
        choices += FieldChoice{QString::number(minute), words.minuteOfDay(minute)};
    return choices;
}

QList<SettingsField> Business::howItWrites(const Resort &resort, const Words &words)
{
    return {{.name = u"zone"_s,
             .label = tr("Time zone"),
             .value = resort.zone,
             .hint = tr("As in America/Denver."),
             .required = true,
             .wide = false},
            {.name = u"locale"_s,
             .label = tr("Dates and amounts as in"),
             .value = resort.locale,
             .hint = tr("Language and country, as in en-US."),
             .required = true,
             .wide = false},
            {.name = u"idleLockMinutes"_s,
             .label = tr("Lock the desk after"),
             .kind = FieldKind::Number,
             .value = words.number(resort.idleLockMinutes),
             .required = true,
             .wide = false,
             .suffix = tr("min")},
            {.name = u"cutOverMinutes"_s,
             .label = tr("A business day begins at"),
             .kind = FieldKind::Choice,
             .value = QString::number(resort.cutOverMinutes),
             .hint = tr("What is done before it belongs to the evening before."),
             .wide = false,
             .choices = cutOvers(resort, words)},
            {.name = u"cashRounding"_s,
             .label = tr("Smallest coin"),
             .kind = FieldKind::Choice,
             .value = QString::number(resort.cashRounding),
             .wide = false,
             .choices = {{u"1"_s, words.amount(Money::minor(1, words.currency()))},
                         {u"5"_s, words.amount(Money::minor(5, words.currency()))}}},
            {.name = u"taxInclusive"_s,
             .label = tr("Prices hold the tax already"),
             .kind = FieldKind::Switch,
             .value = resort.taxInclusive}};
}

QList<SettingsField> Business::onPaper(const Resort &resort, const Words &)
{
    return {{.name = u"paper"_s,
             .label = tr("Paper"),
             .kind = FieldKind::Choice,
             .value = QString(nameOf(resort.paper)),
             .wide = false,
             .choices = choicesOf<PaperSize>()},
            {.name = u"receiptFooter"_s,
             .label = tr("Below every receipt"),
             .kind = FieldKind::Lines,
             .value = resort.receiptFooter},
            {.name = u"invoiceTerms"_s,
             .label = tr("Terms on invoices"),
             .kind = FieldKind::Lines,
             .value = resort.invoiceTerms}};
}

QList<SettingsField> Business::logo(const Resort &resort)
{
    QList<SettingsField> fields{
        {.name = u"path"_s,
         .label = resort.logo ? tr("Another logo") : tr("Logo"),
         .value = QString(),
         .hint =
             tr("Where the JPEG or PNG is. It is kept encrypted, and stands on what is printed.")}};
    if (resort.logo)
        fields += SettingsField{.name = u"keepsLogo"_s,
                                .label = tr("Print the logo"),
                                .kind = FieldKind::Switch,
                                .value = true};
    return fields;
}

// The picture is read and kept off the screen's thread, before anything is written.
SettingsWork withLogo(const EditResort &command, const QString &path, const AttachmentFiles &files)
{
    return [command, path, &files](Store &store, const By &by) -> Result<QString> {
        EditResort edit = command;
        if (!path.trimmed().isEmpty()) {
            const Result<KeptFile> logo = keptPicture(files, path);
            if (!logo)
                return refuse(logo.error());
            edit.logo = *logo;
        }
        const Result<> done = store.run(by, edit);
        return done ? Result<QString>(QString()) : refuse(done.error());
    };
}

SettingsWork Business::save(TypedForm &typed)
{
    Resort resort = record();
    resort.name = typed.text(u"name"_s);
    resort.street = typed.text(u"street"_s);
    resort.postalCode = typed.text(u"postalCode"_s);
    resort.city = typed.text(u"city"_s);
    resort.region = typed.text(u"region"_s);
    resort.country = typed.text(u"country"_s);
    resort.phone = typed.text(u"phone"_s);
    resort.email = typed.text(u"email"_s);
    resort.website = typed.text(u"website"_s);
    resort.taxNumber = typed.text(u"taxNumber"_s);
    resort.zone = typed.text(u"zone"_s).trimmed();
    resort.locale = typed.text(u"locale"_s).trimmed();
    resort.idleLockMinutes = typed.number(u"idleLockMinutes"_s);
    resort.cutOverMinutes = typed.text(u"cutOverMinutes"_s).toInt();
    resort.cashRounding = typed.text(u"cashRounding"_s).toInt();
    resort.taxInclusive = typed.flag(u"taxInclusive"_s);
    resort.paper = typed.choice<PaperSize>(u"paper"_s);
    resort.receiptFooter = typed.text(u"receiptFooter"_s);
    resort.invoiceTerms = typed.text(u"invoiceTerms"_s);
    if (resort.logo && !typed.flag(u"keepsLogo"_s))
        resort.logo.reset();
    return withLogo({opened(), resort}, typed.text(u"path"_s), *m_files);
}

} // namespace

std::unique_ptr<SettingsSection> businessSection()
{
    return std::make_unique<Business>();
}

} // namespace desk::ui
