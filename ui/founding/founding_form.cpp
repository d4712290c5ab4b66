#include "ui/founding/founding_form.h"

#include "core/base/typed_text.h"
#include "core/staff/pin.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

#include <QMap>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

Resort writingAs(const QString &locale, const QString &currency)
{
    Resort resort;
    resort.locale = locale;
    resort.currency = currency;
    return resort;
}

Words wordsOf(const QString &locale, const QString &currency)
{
    return {writingAs(locale, currency), ResortTime{.zone = QTimeZone::utc()}, QLocale()};
}

// With its country, which bcp47Name() leaves out where it goes without saying.
QString tagOf(const QLocale &locale)
{
    return locale.name().replace(u'_', u'-');
}

// Letter paper is used in North America and a few places around it.
PaperSize paperOf(const QString &country)
{
    static const QStringList letter{u"US"_s, u"CA"_s, u"MX"_s, u"PR"_s, u"PH"_s, u"CO"_s, u"CL"_s};
    return letter.contains(country) ? PaperSize::Letter : PaperSize::A4;
}

} // namespace

FoundingForm::FoundingForm(Founder founder, Joiner joiner, QObject *parent)
    : QObject(parent)
    , m_founder(std::move(founder))
    , m_joiner(std::move(joiner))
{
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        // The others are old names and offsets without a place.
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zones += QString::fromLatin1(zone);
    }
    listCountries();
}

void FoundingForm::listCountries()
{
    QMap<QString, QString> currencies;
    QMap<QString, QString> locales;
    for (const QLocale &locale : QLocale::matchingLocales(
             QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (locale.language() == QLocale::C || code.isEmpty())
            continue;
        if (locale.language() == QLocale::English || !currencies.contains(code))
            currencies.insert(code, locale.currencySymbol(QLocale::CurrencyDisplayName));
        const QString name = QLocale::languageToString(locale.language()) % u", "_s
            % QLocale::territoryToString(locale.territory());
        // Of several ways to write one language in one country, the usual one comes first.
        if (!locales.contains(name))
            locales.insert(name, tagOf(locale));
    }
    m_currencies = currencies.keys();
    for (const QString &code : std::as_const(m_currencies))
        m_currencyNames += code % u" · "_s % currencies.value(code);
    m_localeNames = locales.keys();
    m_locales = locales.values();
}

QVariant FoundingForm::initial() const
{
    const QLocale system = QLocale::system();
    const QString currency = system.currencySymbol(QLocale::CurrencyIsoCode);
    const QString locale = system.language() == QLocale::C ? u"en-US"_s : tagOf(system);
    return QVariantMap{{u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
                       {u"currency"_s, currency.isEmpty() ? u"USD"_s : currency},
                       {u"locale"_s, locale},
                       {u"tillName"_s, tr("Till 1")},
                       {u"computerName"_s, QSysInfo::machineHostName().left(limits::word)}};
}

QString FoundingForm::codeFor(const QString &locationName)
{
    QString letters;
    QString initials;
    bool atStart = true;
    for (const QChar c : locationName.normalized(QString::NormalizationForm_D).toUpper()) {
        const bool isLetter = c >= u'A' && c <= u'Z';
        if (isLetter) {
            letters += c;
            if (atStart)
                initials += c;
        }
        if (!c.isMark())
            atStart = !isLetter;
    }
    return initials.size() > 2 ? initials.left(4) : letters.left(3);
}

QString FoundingForm::sample(const QString &locale, const QString &currency) const
{
    const Words words = wordsOf(locale, currency);
    if (!Currency::parse(currency))
        return {};
    return QStringList{words.date(QDate(2026, 12, 24)),
                       words.minuteOfDay(17 * 60 + 30),
                       words.money(Money::minor(123'450, words.currency()))}
        .join(u" · "_s);
}

void FoundingForm::found(const QVariantMap &values)
{
    if (m_busy)
        return;
    const auto text = [&](const char *name) {
        return values.value(QLatin1StringView(name)).toString();
    };
    const QString locale = text("locale");
    const QString currency = text("currency");
    TypedTexts texts;
    FoundingWish wish;
    Resort &resort = wish.founding.resort;
    resort = writingAs(locale, currency);
    resort.zone = text("zone");
    resort.country = QLocale::territoryToCode(QLocale(locale).territory());
    resort.paper = paperOf(resort.country);
    resort.name = texts.required(u"name"_s, text("name"));
    wish.founding.locationName = texts.required(u"locationName"_s, text("locationName"));
    wish.founding.locationCode = cleaned(text("locationCode")).toUpper();
    wish.founding.deviceName = tr("Front desk");
    wish.founding.tillName = texts.required(u"tillName"_s, text("tillName"), limits::word);
    wish.founding.administratorName =
        texts.required(u"administratorName"_s, text("administratorName"));
    wish.pin = text("pin");

    static const QRegularExpression code(u"^[A-Z]{1,4}$"_s);
    if (!code.match(wish.founding.locationCode).hasMatch())
        texts.refuse(Reason::OutOfRange, u"locationCode"_s);
    if (!m_zones.contains(resort.zone))
        texts.refuse(Reason::Missing, u"zone"_s);
    if (!Currency::parse(currency))
        texts.refuse(Reason::Missing, u"currency"_s);
    if (QLocale(locale).language() == QLocale::C)
        texts.refuse(Reason::Missing, u"locale"_s);
    for (const Refusal &refusal : objectionsToPin(wish.pin))
        texts.refusals.push_back(refusal);
    if (wish.pin != text("pinAgain"))
        texts.refuse(Reason::Changed, u"pinAgain"_s);
    const QString target = text("tillFloat").trimmed();
    const Words words = wordsOf(locale, currency);
    const std::optional<Money> amount =
        target.isEmpty() ? Money::minor(0, words.currency()) : typedMoney(target, words);
    if (!amount || amount->isNegative())
        texts.refuse(Reason::NotAnAmount, u"tillFloat"_s);
    wish.founding.tillFloat = amount.value_or(Money());

    show(texts.refusals, locale, currency);
    if (!texts.refusals.empty())
        return;
    setBusy(true);
    m_founder(wish, [this, locale, currency](const Refusals &refusals) {
        setBusy(false);
        show(refusals, locale, currency);
        if (refusals.empty())
            Q_EMIT founded();
    });
}

void FoundingForm::join(const QVariantMap &values)
{
    if (m_busy || !m_joiner)
        return;
    const QString locale = initial().toMap().value(u"locale"_s).toString();
    const QString currency = initial().toMap().value(u"currency"_s).toString();
    TypedTexts texts;
    const QString name =
        texts.required(u"computerName"_s, values.value(u"computerName"_s).toString(), limits::word);
    const Result<TypedEnrolment> typed =
        typedEnrolment(values.value(u"address"_s).toString(), values.value(u"code"_s).toString());
    if (!typed)
        texts.refusals.insert(texts.refusals.begin(), typed.error().begin(), typed.error().end());
    show(texts.refusals, locale, currency);
    if (!texts.refusals.empty())
        return;
    setProgress(tr("Asking the hub…"));
    begin({.enrolment = *typed, .computerName = name});
}

void FoundingForm::resumeJoining()
{
    m_isResuming = true;
    Q_EMIT resumingChanged();
    setProgress(tr("Going on where joining broke off…"));
    begin({});
}

void FoundingForm::begin(const JoinWish &wish)
{
    m_wish = wish;
    setBusy(true);
    const auto arrived = [this](qint64 records) {
        setProgress(tr("%Ln record(s) have arrived.", nullptr, int(records)));
    };
    m_joiner(wish, arrived, [this](const Refusals &refusals) { finishJoining(refusals); });
}

void FoundingForm::finishJoining(const Refusals &refusals)
{
    const QVariantMap first = initial().toMap();
    setBusy(false);
    setProgress({});
    m_strangeKey = keyToCompare(refusals);
    Q_EMIT strangeKeyChanged();
    show(m_strangeKey ? Refusals() : atTheirFields(refusals),
         first.value(u"locale"_s).toString(),
         first.value(u"currency"_s).toString());
    if (refusals.empty())
        Q_EMIT founded();
}

QString FoundingForm::strangeKey() const
{
    return m_strangeKey ? m_strangeKey->fingerprint() : QString();
}

void FoundingForm::trustKey()
{
    m_wish.enrolment.hubKey = std::exchange(m_strangeKey, std::nullopt);
    Q_EMIT strangeKeyChanged();
    setProgress(tr("Asking the hub…"));
    begin(m_wish);
}

void FoundingForm::distrustKey()
{
    m_strangeKey.reset();
    Q_EMIT strangeKeyChanged();
}

void FoundingForm::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void FoundingForm::setProgress(const QString &progress)
{
    if (std::exchange(m_progress, progress) != progress)
        Q_EMIT progressChanged();
}

void FoundingForm::show(const Refusals &refusals, const QString &locale, const QString &currency)
{
    const Words words = wordsOf(locale, currency);
    QStringList whole;
    m_problems.clear();
    for (const Refusal &refusal : refusals) {
        if (refusal.field == u"pinAgain"_s)
            m_problems.insert(refusal.field, tr("The two PINs differ. Type it again."));
        else if (refusal.field == u"locationCode"_s)
            m_problems.insert(refusal.field, tr("Use one to four letters, A to Z."));
        else if (refusal.field.isEmpty() || refusal.field == u"folder"_s)
            whole += refusalText(refusal, words);
        else
            m_problems.insert(refusal.field, refusalText(refusal, words));
    }
    m_problem = whole.join(u'\n');
    Q_EMIT problemsChanged();
}

} // namespace desk::ui
