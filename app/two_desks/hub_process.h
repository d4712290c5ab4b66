#pragma once

#include <QProcess>
#include <QString>

#include <optional>

namespace desk {

/// tailtown-hub, started beside this program as somebody who runs one would. What it says of itself
/// goes to `log`, a file.
class HubProcess
{
public:
    /// `store` is the folder of its resorts.
    HubProcess(QString store, QString log);
    ~HubProcess();
    HubProcess(const HubProcess &) = delete;
    HubProcess &operator=(const HubProcess &) = delete;

    /// Takes over the resort of a folder, which nobody has open; answers the code with which its
    /// desk connects.
    std::optional<QString> adopt(const QString &resort);

    /// Begins to answer on a port of this computer; nothing when it does not.
    std::optional<quint16> serve();

private:
    QString m_store;
    QString m_log;
    QProcess m_process;
};

} // namespace desk
