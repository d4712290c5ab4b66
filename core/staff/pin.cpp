#include "core/staff/pin.h"

#include "core/base/random_bytes.h"

#include <sodium.h>

#include <set>

using namespace Qt::Literals;

namespace desk {

namespace {

const QString hashHead = u"$argon2id$v=19$m="_s;
constexpr qsizetype hashBytes = 32;

int step(QChar from, QChar to)
{
    return (to.unicode() - from.unicode() + 10) % 10;
}

bool isRow(const QString &pin)
{
    const int first = step(pin[0], pin[1]);
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (step(pin[i - 1], pin[i]) != first)
            return false;
    }
    return first <= 1 || first == 9; // 111111, 123456, 987654
}

bool repeats(const QString &pin, qsizetype period)
{
    for (qsizetype i = period; i < pin.size(); ++i) {
        if (pin[i] != pin[i - period])
            return false;
    }
    return true;
}

// 112233, 445566: pairs in a row.
bool isRowOfPairs(const QString &pin)
{
    QString halves;
    for (qsizetype i = 0; i + 1 < pin.size(); i += 2) {
        if (pin[i] != pin[i + 1])
            return false;
        halves += pin[i];
    }
    return pin.size() % 2 == 0 && isRow(halves);
}

bool isSimple(const QString &pin)
{
    static const QStringList keypadWalks{u"147258"_s,
                                         u"258369"_s,
                                         u"159753"_s,
                                         u"147852"_s,
                                         u"741852"_s,
                                         u"963852"_s,
                                         u"789456"_s,
                                         u"456123"_s,
                                         u"123654"_s,
                                         u"147369"_s,
                                         u"159357"_s,
                                         u"246810"_s};
    const std::set<QChar> digits(pin.begin(), pin.end());
    return digits.size() < 3 || isRow(pin) || repeats(pin, 2) || repeats(pin, 3)
        || isRowOfPairs(pin) || keypadWalks.contains(pin) || pin == u"123321"_s;
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

} // namespace

Refusals objectionsToPin(const QString &pin)
{
    const QString field = u"pin"_s;
    if (pin.size() < shortestPin)
        return {{Reason::PinTooShort, field, {{u"least"_s, qint64{shortestPin}}}}};
    if (pin.size() > longestPin)
        return {{Reason::TooLong, field, {{u"limit"_s, qint64{longestPin}}}}};
    const bool digitsOnly =
        std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digitsOnly)
        return {{Reason::NotANumber, field, {}}};
    if (isSimple(pin))
        return {{Reason::PinTooSimple, field, {}}};
    return {};
}

Result<QString> pinHash(const QString &pin, Random &random, const PinCost &cost)
{
    if (Refusals refusals = objectionsToPin(pin); !refusals.empty())
        return refuse(std::move(refusals));
    const QByteArray salt = randomBytes(random, crypto_pwhash_SALTBYTES);
    const QByteArray typed = pin.toLatin1();
    QByteArray hash(hashBytes, Qt::Uninitialized);
    // libsodium's own encoding takes its salt from the system; ours comes from `random`, so that
    // the same seed makes the same resort.
    const int outcome = crypto_pwhash(reinterpret_cast<unsigned char *>(hash.data()),
                                      size_t(hash.size()),
                                      typed.constData(),
                                      size_t(typed.size()),
                                      reinterpret_cast<const unsigned char *>(salt.constData()),
                                      cost.passes,
                                      cost.memoryBytes,
                                      crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0) // the memory could not be had
        return refuse(Reason::StorageFailed);
    return hashHead % QString::number(cost.memoryBytes / 1024) % u",t="
        % QString::number(cost.passes) % u",p=1$" % QString::fromLatin1(base64(salt)) % u'$'
        % QString::fromLatin1(base64(hash));
}

bool pinMatches(const QString &pin, const QString &hash)
{
    const QByteArray encoded = hash.toLatin1();
    const QByteArray typed = pin.toUtf8();
    return isPinHash(hash) && encoded.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(encoded.constData(), typed.constData(), size_t(typed.size()))
        == 0;
}

bool isPinHash(const QString &hash)
{
    return hash.startsWith(hashHead) && hash.count(u'$') == 5;
}

} // namespace desk
