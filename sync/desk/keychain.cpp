#include "sync/desk/secrets.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

const QString service = u"com.tailtown.Desk"_s;

SecretFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretFault::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretFault::Locked;
    default:
        return SecretFault::Failed;
    }
}

QKeychain::Error carryOut(QKeychain::Job &job)
{
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.start();
    loop.exec();
    return job.error();
}

} // namespace

tl::expected<QByteArray, SecretFault> Keychain::read(const QString &name)
{
    QKeychain::ReadPasswordJob job(service);
    job.setKey(m_account + u'/' + name);
    if (const QKeychain::Error error = carryOut(job); error != QKeychain::NoError)
        return tl::make_unexpected(faultOf(error));
    return job.binaryData();
}

tl::expected<void, SecretFault> Keychain::write(const QString &name, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(service);
    job.setKey(m_account + u'/' + name);
    job.setBinaryData(secret);
    if (const QKeychain::Error error = carryOut(job); error != QKeychain::NoError)
        return tl::make_unexpected(faultOf(error));
    return {};
}

tl::expected<void, SecretFault> Keychain::remove(const QString &name)
{
    QKeychain::DeletePasswordJob job(service);
    job.setKey(m_account + u'/' + name);
    const QKeychain::Error error = carryOut(job);
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        return tl::make_unexpected(faultOf(error));
    return {};
}

} // namespace desk::sync
