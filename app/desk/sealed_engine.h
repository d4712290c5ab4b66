#pragma once

#include "ui/text/language.h"

#include <QQmlApplicationEngine>

#include <memory>

class QQuickWindow;

namespace desk {

namespace ui {
class Session;
}

/// The engine of the window. It loads QML and pictures that were compiled in, and nothing else: no
/// network, no file that data names (a pet's name once held an <img>), no module from a folder of
/// the environment.
class SealedEngine
{
public:
    SealedEngine();
    ~SealedEngine();

    QQmlApplicationEngine &engine() { return m_engine; }

    /// Shows Main.qml, in the language of the session from now on. False when it could not be
    /// loaded, which the log then explains.
    bool show(ui::Session &session);

    /// Shows a window of ours, "founding/FoundingWindow.qml", with what it requires. Nothing when
    /// it could not be loaded.
    QQuickWindow *load(const QString &page, const QVariantMap &properties);

    /// How often something asked for an address outside the program; the log has a line for each.
    int refusedAddresses() const;

private:
    class Gate;
    class NoNetwork;

    void speak(const ui::Session &session);

    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<NoNetwork> m_network;
    ui::LanguageSwitch m_language;
    QQmlApplicationEngine m_engine;
};

} // namespace desk
