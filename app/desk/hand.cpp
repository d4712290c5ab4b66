#include "app/desk/hand.h"

#include <QTest>

#include <algorithm>

namespace desk {

namespace {

template <class Visit>
void forEachVisible(QQuickItem *item, Visit &&visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        forEachVisible(child, visit);
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextInput")
        || item->inherits("QQuickTextEdit");
}

bool hasRoom(const QQuickItem *item)
{
    return item->opacity() > 0 && item->width() > 0 && item->height() > 0;
}

// Nobody points at what is above or below the edge before scrolling to it.
void bringIntoView(const QQuickItem *item)
{
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable") || !above->property("interactive").toBool())
            continue;
        const qreal middle = item->mapRectToItem(above, item->boundingRect()).center().y();
        if (middle >= 0 && middle <= above->height())
            continue;
        const qreal most = above->property("contentHeight").toReal() - above->height();
        const qreal wanted = above->property("contentY").toReal() + middle - above->height() / 2;
        above->setProperty("contentY", std::clamp(wanted, 0.0, std::max(0.0, most)));
    }
}

} // namespace

QQuickItem *Hand::find(const QString &objectName) const
{
    QQuickItem *found = nullptr;
    forEachVisible(m_window.contentItem(), [&](QQuickItem *item) {
        if (!found && item->objectName() == objectName)
            found = item;
    });
    return found;
}

bool Hand::waitFor(const QString &objectName, int timeoutMs) const
{
    return QTest::qWaitFor([&] { return shows(objectName); }, timeoutMs);
}

bool Hand::waitForText(const QString &text, int timeoutMs) const
{
    return QTest::qWaitFor([&] { return says(text); }, timeoutMs);
}

QStringList Hand::texts() const
{
    QStringList texts;
    forEachVisible(m_window.contentItem(), [&](QQuickItem *item) {
        if (isText(item) && hasRoom(item))
            texts += item->property("text").toString();
    });
    return texts;
}

bool Hand::says(const QString &text) const
{
    const QStringList all = texts();
    return std::any_of(
        all.begin(), all.end(), [&](const QString &shown) { return shown.contains(text); });
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keysPressed;
    QTest::keyClick(&m_window, key, modifiers);
    settle();
}

void Hand::repeat(Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i)
        press(key);
}

void Hand::type(const QString &text)
{
    for (const QChar letter : text)
        strike(letter);
    settle();
}

void Hand::strike(QChar letter)
{
    ++m_keysPressed;
    QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, letter, Qt::NoModifier);
}

bool Hand::click(const QString &objectName)
{
    const QQuickItem *target = find(objectName);
    if (!target)
        return false;
    bringIntoView(target);
    QTest::mouseClick(&m_window,
                      Qt::LeftButton,
                      {},
                      target->mapToScene(target->boundingRect().center()).toPoint());
    settle();
    return true;
}

void Hand::settle() const
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // What appeared has no size before a frame lays it out, and the next frame comes when it
        // likes.
        QEvent frame(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_window, &frame);
    }
}

QImage Hand::picture() const
{
    // What is laid out in one frame may move something in the next.
    constexpr int mostFrames = 5;
    QImage picture = m_window.grabWindow();
    for (int frame = 0; frame < mostFrames; ++frame) {
        settle();
        const QImage next = m_window.grabWindow();
        if (next == picture)
            break;
        picture = next;
    }
    return picture;
}

} // namespace desk
