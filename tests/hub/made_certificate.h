#pragma once

#include "app/hub/house.h"
#include "core/base/assert.h"
#include "core/base/hub_key.h"

#include <QFile>
#include <QTemporaryDir>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace desk::test {

/// A key and a certificate that vouches for itself, made for a test.
class MadeCertificate
{
public:
    /// Of how many days from now it holds: before, until.
    explicit MadeCertificate(int from = -1, int to = 30)
        : m_key(EVP_EC_gen("P-256"))
    {
        renew(from, to);
    }
    ~MadeCertificate() { EVP_PKEY_free(m_key); }
    MadeCertificate(const MadeCertificate &) = delete;
    MadeCertificate &operator=(const MadeCertificate &) = delete;

    /// Another certificate of the same key.
    void renew(int from, int to)
    {
        constexpr int aDay = 24 * 60 * 60;
        X509 *certificate = X509_new();
        X509_set_version(certificate, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++m_serial);
        X509_gmtime_adj(X509_getm_notBefore(certificate), from * aDay);
        X509_gmtime_adj(X509_getm_notAfter(certificate), to * aDay);
        X509_NAME *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name,
                                   "CN",
                                   MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>("127.0.0.1"),
                                   -1,
                                   -1,
                                   0);
        X509_set_issuer_name(certificate, name);
        X509_EXTENSION *address =
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
        X509_add_ext(certificate, address, -1);
        X509_EXTENSION_free(address);
        X509_set_pubkey(certificate, m_key);
        DESK_ASSERT(X509_sign(certificate, m_key, EVP_sha256()) > 0);
        write(certificate);
        X509_free(certificate);
    }

    QString file() const { return m_folder.filePath(QStringLiteral("hub.pem")); }
    hub::TlsFiles files() const
    {
        return {.chain = file().toStdString(),
                .key = m_folder.filePath(QStringLiteral("hub.key")).toStdString()};
    }
    hub::ServerOptions server() const { return {.tls = files()}; }

    HubKey key() const
    {
        QByteArray encoded(i2d_PUBKEY(m_key, nullptr), Qt::Uninitialized);
        auto *to = reinterpret_cast<unsigned char *>(encoded.data());
        i2d_PUBKEY(m_key, &to);
        return HubKey::of(encoded).value();
    }

private:
    void write(X509 *certificate) const
    {
        BIO *chain = BIO_new_file(files().chain.c_str(), "w");
        PEM_write_bio_X509(chain, certificate);
        BIO_free(chain);
        BIO *secret = BIO_new_file(files().key.c_str(), "w");
        PEM_write_bio_PrivateKey(secret, m_key, nullptr, nullptr, 0, nullptr, nullptr);
        BIO_free(secret);
    }

    QTemporaryDir m_folder;
    EVP_PKEY *m_key;
    long m_serial = 0;
};

} // namespace desk::test
