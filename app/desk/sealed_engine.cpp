#include "app/desk/sealed_engine.h"

#include "core/base/log.h"
#include "ui/kit/look.h"
#include "ui/pictures/arrivals.h"
#include "ui/pictures/attachment_pictures.h"
#include "ui/shell/session.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickWindow>

#include <atomic>

using namespace Qt::Literals;

namespace desk {

namespace {

/// Answers every request with a refusal; nothing leaves the computer.
class RefusedReply final : public QNetworkReply
{
public:
    explicit RefusedReply(QObject *parent)
        : QNetworkReply(parent)
    {
        setError(ContentAccessDenied, QString());
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }

    void abort() override { }
    qint64 readData(char *, qint64) override { return -1; }
};

class RefusingNetwork final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new RefusedReply(this);
    }
};

} // namespace

class SealedEngine::NoNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override { return new RefusingNetwork(parent); }
};

class SealedEngine::Gate final : public QQmlAbstractUrlInterceptor
{
public:
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const bool compiledIn = url.scheme() == "qrc"_L1 || url.scheme() == "image"_L1;
        const bool ours = type == UrlString ? compiledIn || url.isRelative()
                                            : compiledIn || url.isRelative() || url.isLocalFile();
        if (ours)
            return url;
        ++m_refused;
        log::warning("desk.foreign_address_refused", {{"kind", int(type)}});
        return QUrl();
    }

    int refused() const { return m_refused; }

private:
    std::atomic<int> m_refused = 0; // the engine loads in a thread of its own, too
};

SealedEngine::SealedEngine()
    : m_gate(std::make_unique<Gate>())
    , m_network(std::make_unique<NoNetwork>())
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.addUrlInterceptor(m_gate.get());
    m_engine.setNetworkAccessManagerFactory(m_network.get());
    ui::wearRemembered();
}

SealedEngine::~SealedEngine()
{
    m_engine.removeUrlInterceptor(m_gate.get());
    ui::Arrivals::instance()->watch(nullptr);
}

void SealedEngine::speak(const ui::Session &session)
{
    m_language.use(ui::languageOf(session.language()).value_or(ui::Language::English));
    m_engine.retranslate();
}

int SealedEngine::refusedAddresses() const
{
    return m_gate->refused();
}

bool SealedEngine::show(ui::Session &session)
{
    ui::Arrivals::instance()->watch(&session.files());
    m_engine.addImageProvider(u"attachment"_s, new ui::AttachmentPictures(session.files()));
    speak(session);
    QObject::connect(
        &session, &ui::Session::languageChanged, &m_engine, [this, &session] { speak(session); });
    return load(u"shell/Main.qml"_s, {{u"session"_s, QVariant::fromValue(&session)}});
}

QQuickWindow *SealedEngine::load(const QString &page, const QVariantMap &properties)
{
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl(u"qrc:/qt/qml/Tailtown/Desk/"_s % page));
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

} // namespace desk
