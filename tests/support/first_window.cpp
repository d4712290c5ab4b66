#include "tests/support/first_window.h"

#include "core/base/assert.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals;

namespace desk::test {

namespace {

const QHash<QString, QString> pages{{u"founding"_s, u"founding/FoundingWindow.qml"_s},
                                    {u"joining"_s, u"founding/FoundingWindow.qml"_s},
                                    {u"trouble"_s, u"founding/TroubleWindow.qml"_s}};

} // namespace

QStringList FirstWindow::names()
{
    return {u"founding"_s, u"joining"_s, u"trouble"_s};
}

FirstWindow::FirstWindow(const QString &name, ui::Language language)
    : m_form([](const ui::FoundingWish &,
                const std::function<void(const Refusals &)> &answer) { answer({}); },
             [](const ui::JoinWish &,
                const std::function<void(qint64)> &,
                const std::function<void(const Refusals &)> &answer) { answer({}); })
    , m_trouble({{Reason::ReplicaUnreadable, {}, {}}}, u"/data/resort"_s, QDate(2026, 11, 20))
{
    m_language.use(language);
    const bool founds = name != u"trouble";
    m_window = m_engine.load(pages.value(name),
                             founds ? QVariantMap{{u"form"_s, QVariant::fromValue(&m_form)}}
                                    : QVariantMap{{u"trouble"_s, QVariant::fromValue(&m_trouble)}});
    DESK_ASSERT(m_window);
    m_window->requestActivate();
    DESK_ASSERT(QTest::qWaitForWindowActive(m_window));
    m_hand = std::make_unique<Hand>(*m_window);
    m_hand->settle();
    if (name == u"joining") {
        m_window->setProperty("joins", true);
        m_hand->settle();
    }
    (void)m_hand->picture();
}

void FirstWindow::screenshot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("DESK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    m_hand->picture().save(QDir(folder).filePath(name % u".png"));
}

} // namespace desk::test
