#pragma once

#include "core/base/refusal.h"

#include <QProcess>

#include <memory>

namespace desk::ctl {

/// A hub of its own for a bench: the program beside this one, with one resort whose plan is large
/// enough for what is measured.
class BenchHub
{
public:
    /// Lets it take over the resort of a folder; `store` is where it keeps its files. Refuses:
    /// HubUnreachable (its program is not there, or fails).
    static Result<std::unique_ptr<BenchHub>> adopting(const QString &folder, const QString &store);
    ~BenchHub();

    /// It forgets what it knew only while it ran. Refuses: HubUnreachable.
    Result<> startAnew();

    const QString &address() const { return m_address; }
    /// The code with which the founder connects.
    const QString &founderCode() const { return m_founderCode; }
    /// A code for a new desk.
    QString newCode() const;

private:
    explicit BenchHub(QString store);
    std::optional<QString> run(const QStringList &command, const QStringList &rest) const;

    QString m_store;
    QString m_resort;
    QString m_founderCode;
    QString m_address;
    std::unique_ptr<QProcess> m_process;
};

} // namespace desk::ctl
