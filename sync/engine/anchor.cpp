#include "sync/engine/anchor.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/planted_bug.h"
#include "core/base/random.h"
#include "core/base/random_bytes.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

const QString anchorName = u"anchor"_s;
constexpr qsizetype installBytes = 16;

// Papers of a copy carry three letters by chance, until the hub has given it a number of its own:
// where it came from somebody may go on counting.
constexpr int firstOfThreeLetters = 703;
constexpr int threeLetters = 26 * 26 * 26;

Result<> endLifeOf(Store &store,
                   Provenance provenance,
                   const std::optional<Anchor> &anchor,
                   Random &random)
{
    const int present = store.place().device.incarnation;
    if (provenance == Provenance::Copied) {
        const Result<> ended = store.endLife(firstOfThreeLetters + int(random.below(threeLetters)));
        return ended ? store.writeConfirmed(
                   [](db::Database &database) { sync_state::markCopy(database, true); })
                     : ended;
    }
    const auto pending = store.read(&sync_state::endedLife);
    const int known = anchor ? anchor->incarnation : 1;
    // Whoever put it back here did so already.
    if (pending && *pending && present > known)
        return {};
    return store.endLife(std::max(present, known) + 1);
}

} // namespace

QByteArray Anchor::encode() const
{
    return canonicalJson(QJsonObject{{u"install"_s, QString::fromLatin1(install.toHex())},
                                     {u"computer"_s, QString::fromLatin1(computer.toHex())},
                                     {u"starts"_s, starts},
                                     {u"operations"_s, operations},
                                     {u"incarnation"_s, incarnation}});
}

std::optional<Anchor> Anchor::decode(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto bytes = [&](QLatin1StringView member) {
        return QByteArray::fromHex(object.value(member).toString().toLatin1());
    };
    const Anchor anchor{.install = bytes("install"_L1),
                        .computer = bytes("computer"_L1),
                        .starts = object.value("starts"_L1).toInteger(),
                        .operations = object.value("operations"_L1).toInteger(),
                        .incarnation = object.value("incarnation"_L1).toInt()};
    const bool isWell =
        anchor.install.size() == installBytes && anchor.starts > 0 && anchor.incarnation > 0;
    return isWell ? std::optional(anchor) : std::nullopt;
}

tl::expected<Anchor, SecretFault> Anchor::read(Secrets &secrets)
{
    const tl::expected<QByteArray, SecretFault> text = secrets.read(anchorName);
    if (!text)
        return tl::make_unexpected(text.error());
    const std::optional<Anchor> anchor = decode(*text);
    if (!anchor)
        return tl::make_unexpected(SecretFault::Failed);
    return *anchor;
}

tl::expected<void, SecretFault> Anchor::keep(Secrets &secrets) const
{
    return secrets.write(anchorName, encode());
}

tl::expected<void, SecretFault> Anchor::forget(Secrets &secrets)
{
    return secrets.remove(anchorName);
}

Anchor Anchor::grown(qint64 made, int life) const
{
    Anchor now = *this;
    now.operations = std::max(operations, made);
    now.incarnation = std::max(1, life);
    return now;
}

Provenance provenanceOf(const sync_state::Marks &replica,
                        const std::optional<Anchor> &anchor,
                        const QByteArray &computer)
{
    if (replica.install.isEmpty())
        return Provenance::New;
    if (!anchor)
        return Provenance::PutBack;
    const bool isElsewhere =
        !computer.isEmpty() && !anchor->computer.isEmpty() && computer != anchor->computer;
    const bool isCopied = isElsewhere || replica.install != anchor->install;
    if (isCopied && !isPlanted(PlantedBug::CopyTrusted))
        return Provenance::Copied;
    // A crash can leave the replica ahead of what is remembered, never behind it.
    const bool isBehind = replica.starts < anchor->starts || replica.operations < anchor->operations
        || replica.incarnation < anchor->incarnation;
    return isBehind && !isPlanted(PlantedBug::AnchorNotCompared) ? Provenance::PutBack
                                                                 : Provenance::Own;
}

Result<Provenance> dropAnchor(Store &store,
                              Secrets &secrets,
                              const QByteArray &computer,
                              Random &random)
{
    const tl::expected<Anchor, SecretFault> kept = Anchor::read(secrets);
    const auto replica = store.read(&sync_state::marks);
    if (!replica)
        return refuse(replica.error());
    if (!kept && kept.error() != SecretFault::Missing) {
        log::warning("desk.anchor_unreadable", {});
        return Provenance::Own;
    }
    const std::optional<Anchor> anchor = kept ? std::optional(*kept) : std::nullopt;
    const Provenance provenance = provenanceOf(*replica, anchor, computer);
    const bool isOwn = provenance == Provenance::Own || provenance == Provenance::New;
    if (!isOwn) {
        log::warning("desk.not_as_it_was_left", {{"copied", provenance == Provenance::Copied}});
        if (const Result<> ended = endLifeOf(store, provenance, anchor, random); !ended)
            return refuse(ended.error());
    }
    const bool isKnown = provenance == Provenance::Own || provenance == Provenance::PutBack;
    const Anchor next{
        .install = isKnown ? replica->install : randomBytes(random, installBytes),
        .computer = computer,
        .starts = std::max(replica->starts, anchor && isKnown ? anchor->starts : 0) + 1,
        .operations = replica->operations,
        .incarnation = store.place().device.incarnation,
    };
    const auto markStart = [&] {
        return store.writeConfirmed([&](db::Database &database) {
            sync_state::markStart(database, next.install, next.starts);
        });
    };
    // The replica is never behind what is remembered; what has no anchor yet is remembered first,
    // or a keychain that fails would make a backup of it.
    if (isKnown) {
        if (const Result<> marked = markStart(); !marked)
            return refuse(marked.error());
    }
    const bool isKept = next.keep(secrets).has_value();
    if (!isKept)
        log::warning("desk.anchor_not_kept", {});
    if (!isKnown && isKept) {
        if (const Result<> marked = markStart(); !marked)
            return refuse(marked.error());
    }
    return provenance;
}

} // namespace desk::sync
