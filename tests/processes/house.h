#pragma once

#include "tests/processes/faulty_line.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace desk::test {

/// A desk's process, the network it has for itself, and how often it was killed.
struct DeskProcess
{
    QString folder;
    QString journal;
    quint64 seed = 0;
    std::unique_ptr<FaultyLine> line;
    QProcess process;
    QByteArray heard;
    int kills = 0;
    QString said;                  ///< how it stands with the hub, in its own words
    std::optional<qint64> quietAt; ///< the hub's commit that it had reached when nothing was left

    void start();
    /// Ends it as a power cut does.
    void kill();
    void hear();
};

/// A resort with a hub and several desks, each a real process on this computer, put together as its
/// owners would with the programs that are shipped.
class House
{
public:
    /// Founds the resort, has the hub take it over, and enrols `desks` of them.
    House(int desks, quint64 seed);
    ~House();

    std::vector<std::unique_ptr<DeskProcess>> &desks() { return m_desks; }
    void startDesks();
    void killHub();
    void serve();

    /// Everybody stops working, and all lines are whole again. Whether all desks then come to rest
    /// at the same commit.
    bool comesToRest();
    /// Where each desk stands, and what the hub said last, for whoever reads a failure.
    QString state() const;
    /// Ends all programs; whether each ended well.
    bool close();

    QString storeFolder() const { return m_folder.filePath(QStringLiteral("hub")); }
    QString hubLog() const { return m_folder.filePath(QStringLiteral("hub.log")); }
    std::map<LineFault, int> injected() const;

private:
    void found();
    QString adopt();
    QString code();
    DeskProcess &addDesk(int number);
    void enrol(DeskProcess &desk, const QString &how, const QString &code);

    QTemporaryDir m_folder;
    quint64 m_seed;
    QString m_resort;
    quint16 m_port = 0;
    QProcess m_hub;
    std::vector<std::unique_ptr<DeskProcess>> m_desks;
};

} // namespace desk::test
