#include "app/hub/inviting.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

struct Freed
{
    void operator()(BIO *bytes) const { BIO_free(bytes); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

bool canBeReadByDesks(const EVP_PKEY *key)
{
    const int kind = key ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE;
    return kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC;
}

void complainOf(const QString &file)
{
    complain(u"There is no certificate with an RSA or EC key in %1."_s.arg(file));
}

} // namespace

std::optional<HubKey> keyOfCertificate(const QString &file)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = pem.readAll();
    const std::unique_ptr<BIO, Freed> bytes(BIO_new_mem_buf(text.constData(), int(text.size())));
    const std::unique_ptr<X509, Freed> certificate(
        PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr));
    if (!certificate || !canBeReadByDesks(X509_get0_pubkey(certificate.get())))
        return std::nullopt;
    const X509_PUBKEY *key = X509_get_X509_PUBKEY(certificate.get());
    QByteArray encoded(i2d_X509_PUBKEY(key, nullptr), Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(encoded.data());
    i2d_X509_PUBKEY(key, &to);
    return HubKey::of(encoded);
}

void addInvitingOptions(QCommandLineParser &parser)
{
    parser.addOption({u"address"_s,
                      u"The address of this hub as desks reach it: an invitation to be scanned or "
                      "pasted stands below the code then."_s,
                      u"address"_s});
    parser.addOption({u"certificate"_s,
                      u"The hub's certificate, a PEM file, when it is of your own making: the "
                      "invitation holds its key, and desks trust it alone."_s,
                      u"file"_s});
}

tl::expected<Inviting, Exit> invitingIn(const QCommandLineParser &parser)
{
    const QString file = parser.value(u"certificate"_s);
    Inviting inviting{.address = parser.value(u"address"_s), .hubKey = {}};
    if (file.isEmpty())
        return inviting;
    inviting.hubKey = keyOfCertificate(file);
    if (inviting.address.isEmpty())
        complain(u"An invitation needs the --address of the hub."_s);
    else if (!inviting.hubKey)
        complainOf(file);
    else
        return inviting;
    return tl::make_unexpected(Exit::WrongUsage);
}

void sayCode(const QString &code, const Inviting &inviting)
{
    say(code);
    if (!inviting.address.isEmpty())
        say(invitation(inviting.address, code, inviting.hubKey));
}

Exit sayFingerprint(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints the key of a hub's certificate as a desk shows it, so that people can compare."_s);
    parser.addPositionalArgument(u"certificate"_s, u"A PEM file."_s);
    Exit exit{};
    if (!command_line::positionals(parser, u"tailtown-hub"_s, arguments, 1, exit))
        return exit;
    const QString file = parser.positionalArguments().first();
    const std::optional<HubKey> key = keyOfCertificate(file);
    if (!key) {
        complainOf(file);
        return Exit::FoundSomethingWrong;
    }
    say(key->fingerprint());
    return Exit::Done;
}

} // namespace desk::hub
