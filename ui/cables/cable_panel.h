#pragma once

#include <QObject>
#include <qqmlregistration.h>
#include <QStringList>

#include <functional>

namespace desk::ui {

/// The switches of a demonstration: one network cable for each desk.
class CablePanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application and passed to CablesWindow.qml")
    Q_PROPERTY(QStringList desks READ desks CONSTANT FINAL)

public:
    using Plug = std::function<void(int desk, bool isPlugged)>;

    CablePanel(QStringList desks, Plug plug)
        : m_desks(std::move(desks))
        , m_plug(std::move(plug))
    {
    }

    QStringList desks() const { return m_desks; }
    Q_INVOKABLE void plug(int desk, bool isPlugged) { m_plug(desk, isPlugged); }

private:
    QStringList m_desks;
    Plug m_plug;
};

} // namespace desk::ui
