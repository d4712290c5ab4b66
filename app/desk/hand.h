#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace desk {

/// Works at a window like a person: looks for what is on the screen, presses keys, points. The tour
/// and the page tests share it. Lives in the screen's thread; every verb returns when the screen is
/// quiet.
class Hand
{
public:
    explicit Hand(QQuickWindow &window)
        : m_window(window)
    {
    }

    /// The item with this objectName that can be seen, or nothing.
    QQuickItem *find(const QString &objectName) const;
    bool shows(const QString &objectName) const { return find(objectName) != nullptr; }
    /// Waits until it can be seen; false when it does not come.
    bool waitFor(const QString &objectName, int timeoutMs = 10'000) const;
    /// Waits until a text on the screen holds this.
    bool waitForText(const QString &text, int timeoutMs = 10'000) const;

    /// Every text that can be seen, from the top.
    QStringList texts() const;
    bool says(const QString &text) const;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The same key several times.
    void repeat(Qt::Key key, int times);
    void type(const QString &text);
    /// One letter, and no waiting.
    void strike(QChar letter);
    /// False when nothing on the screen is called so.
    bool click(const QString &objectName);

    /// Keys that were pressed so far: what desk-tasks.md counts.
    int keysPressed() const { return m_keysPressed; }

    /// Until nothing waits to be answered or painted.
    void settle() const;
    /// As soon as nothing moves any more.
    QImage picture() const;

private:
    QQuickWindow &m_window;
    int m_keysPressed = 0;
};

} // namespace desk
