#pragma once

#include "ui/kit/theme.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Tailtown_DeskPlugin)

namespace desk::test {

/// A window with a few lines of QML in it, used as a person does: by keys and clicks. Every warning
/// of QML fails the test, and nothing is remembered after it.
class Scene
{
public:
    explicit Scene(const QByteArray &qml, QSize size = {1280, 720})
        : Scene(size)
    {
        QQmlComponent component(m_view.engine());
        component.setData("import QtQuick\nimport QtQuick.Layouts\nimport Tailtown.Desk\n" + qml,
                          QUrl(QStringLiteral("qrc:/scene.qml")));
        if (!component.isReady())
            qFatal("%s", qPrintable(component.errorString()));
        show(component.create());
    }

    explicit Scene(const QUrl &page, const QVariantMap &properties = {}, QSize size = {1280, 720})
        : Scene(size)
    {
        QQmlComponent component(m_view.engine(), page);
        if (!component.isReady())
            qFatal("%s", qPrintable(component.errorString()));
        show(component.createWithInitialProperties(properties));
    }

    [[nodiscard]] QQuickView &window() { return m_view; }
    [[nodiscard]] QQuickItem *root() const { return m_view.rootObject(); }

    /// The item with this objectName, also in a dialog or a menu.
    [[nodiscard]] QQuickItem *find(const char *name) const
    {
        auto *item = m_view.contentItem()->findChild<QQuickItem *>(QString::fromLatin1(name));
        if (!item)
            item = m_view.rootObject()->findChild<QQuickItem *>(QString::fromLatin1(name));
        if (!item)
            qFatal("There is no item called %s", name);
        return item;
    }

    [[nodiscard]] QObject *object(const char *name) const
    {
        auto *found = m_view.rootObject()->findChild<QObject *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no object called %s", name);
        return found;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view, key, modifiers);
    }

    void type(const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(&m_view, *letter);
    }

    void click(const QQuickItem *item)
    {
        QTest::mouseClick(
            &m_view, Qt::LeftButton, {}, item->mapToScene(item->boundingRect().center()).toPoint());
    }

    /// Gives the focus as Tab does.
    static void focus(QQuickItem *item) { item->forceActiveFocus(Qt::TabFocusReason); }

    /// Whether the keyboard talks to the item or to something in it.
    [[nodiscard]] bool talksTo(const char *name) const
    {
        const QQuickItem *item = find(name);
        const QQuickItem *focused = m_view.activeFocusItem();
        return focused && (focused == item || item->isAncestorOf(focused));
    }

private:
    explicit Scene(QSize size)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Tailtown"));
        m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(size);
        m_view.setColor(ui::Theme::instance()->ground());
    }

    void show(QObject *content)
    {
        m_view.setContent({}, nullptr, content);
        m_view.show();
        m_view.requestActivate();
        if (!QTest::qWaitForWindowActive(&m_view))
            qFatal("The window does not open");
    }

    QTemporaryDir m_settings;
    QQuickView m_view;
};

} // namespace desk::test
