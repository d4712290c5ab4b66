#pragma once

#include "app/desk/application.h"
#include "app/desk/hub_connection.h"
#include "app/two_desks/cable.h"
#include "app/two_desks/hub_process.h"

namespace desk {

/// A desk of the resort, with the cable to its hub.
struct WiredDesk
{
    std::unique_ptr<Cable> cable;
    std::unique_ptr<KeyProvider> keys;
    std::unique_ptr<sync::Secrets> secrets;
    std::unique_ptr<Application> application;
    std::unique_ptr<HubConnection> connection;

    ui::Session &session() { return application->session(); }
};

/// A resort that was founded at the reception, a hub that took it over, and an office that joined:
/// all in one folder, with real files, a real hub and two windows. Lives in the screen's thread.
class SharedDay
{
public:
    /// `clock` and the folder outlive the day.
    SharedDay(QString folder, const Clock &clock);

    /// Makes what is not there yet, and opens both desks. What went wrong, in words; empty when
    /// nothing did.
    QString begin();

    WiredDesk &reception() { return m_reception; }
    WiredDesk &office() { return m_office; }

private:
    QString found();
    QString openReception(quint16 hubPort, const QString &code);
    QString openOffice(quint16 hubPort);
    QString join(WiredDesk &desk, const QString &code);
    std::unique_ptr<HubConnection> connectionOf(WiredDesk &desk, const QString &folder);
    QString folderOf(const QString &desk) const;

    QString m_folder;
    const Clock &m_clock;
    SystemRandom m_random;
    HubProcess m_hub;
    WiredDesk m_reception;
    WiredDesk m_office;
};

} // namespace desk
