#include "ui/text/typed_enrolment.h"

#include "core/base/typed_text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qsizetype codeLength = 8;
const auto pinMark = u"&pin="_s;
const auto codeLetters =
    u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s; // Crockford's: none looks like another

QString typedCode(const QString &typed)
{
    QString code;
    for (const QChar c : cleaned(typed).toUpper()) {
        if (c == u'O')
            code += u'0';
        else if (c == u'I' || c == u'L')
            code += u'1';
        else if (c != u'-' && !c.isSpace())
            code += c;
    }
    return code;
}

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

// "https://hub.example.com:8443", or nothing.
QString typedAddress(const QString &typed)
{
    const QString text = cleaned(typed);
    QUrl url(text.contains(u"://"_s) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isSecure =
        url.scheme() == u"https" || (url.scheme() == u"http" && isThisComputer(url.host()));
    const bool isPlain = url.userInfo().isEmpty() && url.query().isEmpty()
        && (url.path().isEmpty() || url.path() == u"/");
    if (!url.isValid() || url.host().isEmpty() || !isSecure || !isPlain)
        return {};
    url.setPath({});
    url.setFragment({});
    return url.toString(QUrl::FullyEncoded);
}

QString fieldOf(Reason reason)
{
    switch (reason) {
    case Reason::HubUnreachable:
    case Reason::NotTheHub:
    case Reason::HubNotTrusted:
    case Reason::NotAnAddress:
        return u"address"_s;
    case Reason::CodeWrong:
    case Reason::CodeElsewhere:
    case Reason::TooManyTries:
        return u"code"_s;
    default:
        return {};
    }
}

} // namespace

Result<TypedEnrolment> typedEnrolment(const QString &address, const QString &code)
{
    const QStringList both = address.split(u'#');
    const bool isScanned = both.size() == 2;
    const QStringList scanned = both.last().split(pinMark);
    const bool hasKey = isScanned && scanned.size() == 2;
    const TypedEnrolment typed{.address = typedAddress(both.first()),
                               .code = typedCode(isScanned ? scanned.first() : code),
                               .hubKey =
                                   hasKey ? HubKey::parse(cleaned(scanned.last())) : std::nullopt};
    Refusals refusals;
    if (cleaned(both.first()).isEmpty())
        refusals.push_back({Reason::Missing, u"address"_s, {}});
    else if (typed.address.isEmpty())
        refusals.push_back({Reason::NotAnAddress, u"address"_s, {}});
    const bool isCode = typed.code.size() == codeLength
        && std::ranges::all_of(typed.code, [](QChar c) { return codeLetters.contains(c); });
    if (typed.code.isEmpty())
        refusals.push_back({Reason::Missing, u"code"_s, {}});
    else if (!isCode || (isScanned && scanned.size() > 1 && !typed.hubKey))
        refusals.push_back({Reason::CodeWrong, u"code"_s, {}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    return typed;
}

std::optional<HubKey> keyToCompare(const Refusals &refusals)
{
    for (const Refusal &refusal : refusals) {
        const auto key = refusal.values.constFind(u"key"_s);
        if (refusal.reason == Reason::HubNotTrusted && key != refusal.values.cend())
            return HubKey::parse(std::get<QString>(*key));
    }
    return std::nullopt;
}

QString spokenCode(const QString &code)
{
    return code.size() == codeLength ? code.left(4) % u'-' % code.mid(4) : code;
}

Refusals atTheirFields(Refusals refusals)
{
    for (Refusal &refusal : refusals) {
        if (refusal.field.isEmpty())
            refusal.field = fieldOf(refusal.reason);
    }
    return refusals;
}

} // namespace desk::ui
