#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace desk {

/// By what a desk knows a hub for whose certificate no authority vouches: the SHA-256 of its public
/// key (SubjectPublicKeyInfo), so that a certificate may be renewed with the same key.
struct HubKey
{
    QByteArray sha256;

    bool operator==(const HubKey &) const = default;

    /// Nothing for no key.
    static std::optional<HubKey> of(const QByteArray &publicKey);
    /// Reads what text() wrote.
    static std::optional<HubKey> parse(const QString &text);

    /// As it travels in an invitation: base64url.
    QString text() const;
    /// As two people compare it: "9F2C 01AB ...".
    QString fingerprint() const;
};

/// What lets a computer in, as one text to be scanned or passed on:
/// "https://hub.example.com#7MXQ4VB2&pin=...".
QString invitation(const QString &address,
                   const QString &code,
                   const std::optional<HubKey> &hubKey);

} // namespace desk
