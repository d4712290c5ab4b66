#include "core/catalog/catalogue.h"
#include "core/lodging/house.h"
#include "core/pricing/edit_rates.h"
#include "core/resort/place.h"
#include "ui/settings/sample_text.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The name of the record with this id among some.
template <class R>
QString nameOf(const QList<R> &records, const decltype(R::id) &id)
{
    for (const R &record : records) {
        if (record.id == id)
            return record.name;
    }
    return {};
}

/// What a night, day or visit costs.
class Rates final : public RecordSection<Rate>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"rates"_s,
                .group = tr("Prices"),
                .title = tr("Rates"),
                .permission = Permission::EditPrices,
                .addText = tr("New rate"),
                .emptyTitle = tr("Nothing has a price yet. Add the rate of a service.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsSamples samples(TypedForm &typed) const override;

    SettingsWork save(TypedForm &typed) override
    {
        const Rate rate = asTyped(typed);
        return isNew() ? doing(AddRate{rate}) : doing(ChangeRate{record().id, rate});
    }

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndRate{.rate = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    Rate asTyped(TypedForm &typed) const;
    static QString whatFor(const Rate &rate, const SettingsDesk &desk);
};

Rate Rates::asTyped(TypedForm &typed) const
{
    Rate rate = record();
    rate.service = typed.id<ServiceId>(u"service"_s);
    rate.unitKind = typed.idIfAny<UnitKindId>(u"unitKind"_s);
    rate.species = typed.choiceIfAny<Species>(u"species"_s);
    rate.minWeightGrams = typed.weightIfAny(u"minWeightGrams"_s);
    rate.maxWeightGrams = typed.weightIfAny(u"maxWeightGrams"_s);
    rate.amount = typed.money(u"amount"_s);
    rate.validFrom = typed.day(u"validFrom"_s);
    return rate;
}

SettingsSamples Rates::samples(TypedForm &typed) const
{
    const Rate rate = asTyped(typed);
    if (!typed.refusals().empty())
        return {};
    const auto replaced = isNew() ? std::nullopt : std::optional(record().id);
    return [rate, replaced, words = typed.words(), today = typed.today()](db::Database &database) {
        return samplePriceTexts(
            samplePrices(database, placeOf(database), rate, replaced, today), today, words);
    };
}

QString Rates::whatFor(const Rate &rate, const SettingsDesk &desk)
{
    QStringList what;
    if (rate.unitKind)
        what += nameOf(house::unitKinds(desk.database), *rate.unitKind);
    if (rate.species)
        what += word(*rate.species);
    if (rate.minWeightGrams)
        what += tr("from %1").arg(desk.words.weight(*rate.minWeightGrams));
    if (rate.maxWeightGrams)
        what += tr("under %1").arg(desk.words.weight(*rate.maxWeightGrams));
    return what.isEmpty() ? tr("Every room and pet") : what.join(u" · "_s);
}

QList<SettingsRow> Rates::rows(const SettingsDesk &desk) const
{
    QList<SettingsRow> rows;
    const QList<Rate> rates = catalogue::rates(desk.database, desk.today);
    for (const Service &service : catalogue::services(desk.database)) {
        for (const Rate &rate : rates) {
            if (rate.service != service.id)
                continue;
            rows += SettingsRow{.id = rate.id.text(),
                                .title = service.name,
                                .detail = whatFor(rate, desk),
                                .value = desk.words.money(rate.amount),
                                .remark = validity(rate, desk)};
        }
    }
    return rows;
}

SettingsForm Rates::form(const SettingsDesk &desk, const QString &id)
{
    const Rate rate = opened(desk, id);
    const Words &words = desk.words;
    const auto weight = [&](std::optional<int> grams) {
        return grams ? words.weight(*grams) : QString();
    };
    const QDate from = isNew() ? desk.today : std::max(desk.today, rate.validFrom);
    return {.title = isNew() ? tr("New rate") : tr("Rate"),
            .subtitle = isNew() ? QString() : tr("Version %1").arg(words.number(rate.version)),
            .fields =
                {
                    {.name = u"service"_s,
                     .label = tr("Service"),
                     .kind = FieldKind::Choice,
                     .value = rate.service.text(),
                     .hint = hintUnless(choicesOf(catalogue::services(desk.database)),
                                        tr("Add one under “Services” first.")),
                     .required = true,
                     .choices = choicesOf(catalogue::services(desk.database))},
                    {.name = u"unitKind"_s,
                     .label = tr("Kind of room"),
                     .kind = FieldKind::Choice,
                     .value = rate.unitKind ? rate.unitKind->text() : QString(),
                     .wide = false,
                     .choices = withAny(tr("Any"), choicesOf(house::unitKinds(desk.database)))},
                    {.name = u"species"_s,
                     .label = tr("Species"),
                     .kind = FieldKind::Choice,
                     .value = rate.species ? QString(desk::nameOf(*rate.species)) : QString(),
                     .wide = false,
                     .choices = withAny(tr("Any"), choicesOf<Species>())},
                    {.name = u"minWeightGrams"_s,
                     .label = tr("Weight from"),
                     .kind = FieldKind::Weight,
                     .value = weight(rate.minWeightGrams),
                     .wide = false},
                    {.name = u"maxWeightGrams"_s,
                     .label = tr("Weight under"),
                     .kind = FieldKind::Weight,
                     .value = weight(rate.maxWeightGrams),
                     .wide = false},
                    {.name = u"amount"_s,
                     .label = tr("Price"),
                     .kind = FieldKind::Money,
                     .value = isNew() ? QString() : words.amount(rate.amount),
                     .required = true,
                     .wide = false},
                    {.name = u"validFrom"_s,
                     .label = tr("From"),
                     .kind = FieldKind::Date,
                     .value = words.date(from),
                     .hint = tr("Earlier days and bills keep the price they had."),
                     .required = true,
                     .wide = false},
                },
            .removeText = isNew() ? QString() : tr("End"),
            .removeQuestion = tr("From the day in the form on there is no such price.")};
}

} // namespace

std::unique_ptr<SettingsSection> ratesSection()
{
    return std::make_unique<Rates>();
}

} // namespace desk::ui
