#include "tests/support/desk_window.h"

#include "ui/printing/picture_program.h"
#include "ui/shell/places.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals;

namespace desk::test {

DeskWindow::DeskWindow(TestResort &resort, Start start)
    : m_files(m_folder.filePath(u"attachments"_s), testKey())
    , m_session(std::make_unique<ui::Session>(
          ui::inlineAccess(*resort.store, &m_files), resort.clock, resort.random))
    , m_engine(std::make_unique<SealedEngine>())
{
    static const bool knowsProgram =
        (ui::usePictureProgram(QStringLiteral(DESK_PICTURE_PROGRAM)), true);
    DESK_ASSERT(knowsProgram && m_engine->show(*m_session));
    m_window = qobject_cast<QQuickWindow *>(m_engine->engine().rootObjects().constFirst());
    DESK_ASSERT(QTest::qWaitForWindowExposed(m_window));
    m_window->requestActivate();
    DESK_ASSERT(QTest::qWaitForWindowActive(m_window));
    m_hand = std::make_unique<Hand>(*m_window);
    if (start == Start::SignedIn)
        m_session->signIn(resort.sam, u"Sam"_s, Role::Staff);
    m_hand->settle();
}

void DeskWindow::failOnWarnings()
{
    // Qt's own words for a row that was asked for and is gone before it was made, and for a tool
    // tip whose page has gone before it was due: nothing is wrong.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!DelegateModel::cancel|.*cannot find any window to open popup)"_s));
}

QQuickItem *DeskWindow::item(const QString &objectName) const
{
    QQuickItem *found = m_hand->find(objectName);
    if (!found)
        qFatal("nothing on the screen is called %s", qPrintable(objectName));
    return found;
}

ui::Navigation &DeskWindow::navigation() const
{
    auto *navigation = m_window->findChild<ui::Navigation *>();
    DESK_ASSERT(navigation);
    return *navigation;
}

void DeskWindow::go(const QString &place)
{
    navigation().go(place);
    m_hand->settle();
}

void DeskWindow::open(const QString &page, const QVariantMap &argument)
{
    navigation().open(page, argument);
    m_hand->settle();
}

void DeskWindow::back()
{
    navigation().back();
    m_hand->settle();
}

void DeskWindow::resize(int width, int height)
{
    m_window->resize(width, height);
    m_hand->settle();
}

void DeskWindow::screenshot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("DESK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    m_hand->picture().save(QDir(folder).filePath(name % u".png"));
}

} // namespace desk::test
