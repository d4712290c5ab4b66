#pragma once

#include "core/staff/permission.h"
#include "ui/shell/session.h"

#include <qqmlregistration.h>
#include <QVariantMap>

namespace desk::ui {

/// What every form shares: the session, whether it works right now, what stands against what was
/// typed, and a manager's approval when one is needed. A subclass holds what is typed and submits
/// commands.
class FormModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a base class")
    Q_PROPERTY(desk::ui::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// What stands against the whole, in words; empty when nothing does.
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged FINAL)
    /// What stands against single fields: the name of the field, and words. A variant, because
    /// qmllint of Qt 6.4 knows no names inside a map.
    Q_PROPERTY(QVariant problems READ problemsByField NOTIFY problemsChanged FINAL)
    /// What a manager has to approve, in words; empty when nothing waits for an approval.
    Q_PROPERTY(QString approvalNeeded READ approvalNeeded NOTIFY approvalNeededChanged FINAL)
    Q_PROPERTY(QString approvalProblem READ approvalProblem NOTIFY approvalNeededChanged FINAL)

public:
    using QObject::QObject;

    Session *session() const { return m_session; }
    void setSession(Session *session);
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    QVariantMap problems() const { return m_problems; }
    QVariant problemsByField() const { return m_problems; }
    QString approvalNeeded() const;
    /// Why the last approval was not accepted, in words.
    QString approvalProblem() const { return m_approvalProblem; }

    /// A manager approves what waits: checks the PIN, then carries it out in both names.
    Q_INVOKABLE void approve(const QString &staffId, const QString &pin, const QString &reason);
    Q_INVOKABLE void cancelApproval();
    Q_INVOKABLE void clearProblems();

Q_SIGNALS:
    void sessionChanged();
    void busyChanged();
    void problemsChanged();
    void approvalNeededChanged();

protected:
    /// The session is there, or rows of these tables changed: read again what the form shows.
    virtual void refresh(const QSet<QByteArray> &) { }

    /// Carries out a command; `done` gets its value. Refusals become problems, or the question for
    /// an approval.
    template <class Command, class Done>
    void submit(const Command &command, Done done)
    {
        m_repeat = [this, command, done](const By &by) {
            start();
            m_session->run(this, by, command, [this, done](const auto &outcome) {
                finish(outcome ? Refusals() : outcome.error());
                if (outcome)
                    done(*outcome);
            });
        };
        m_repeat(m_session->by());
    }

    /// For commands that answer nothing but "done".
    template <class Command, class Done>
    void submitVoid(const Command &command, Done done)
    {
        m_repeat = [this, command, done](const By &by) {
            start();
            m_session->run(this, by, command, [this, done](const Result<> &outcome) {
                finish(outcome ? Refusals() : outcome.error());
                if (outcome)
                    done();
            });
        };
        m_repeat(m_session->by());
    }

    /// Does what is no command of the store, in the name of whoever may: at once, or when a manager
    /// has approved it. `work` gets both names.
    void whenPermitted(Permission permission, std::function<void(const By &)> work);

    /// For work that is no single command: between start() and finish() the form is busy.
    void start();
    void finish(const Refusals &refusals);

private:
    void showProblems(const Refusals &refusals);
    QString liftable(const Refusals &refusals) const;
    void setBusy(bool busy);
    void askForApproval(std::optional<Permission> permission, const QString &problem = {});

    QPointer<Session> m_session;
    bool m_busy = false;
    QString m_problem;
    QString m_approvalReasons;
    QString m_approvalProblem;
    QVariantMap m_problems;
    std::optional<Permission> m_permission;
    std::function<void(const By &)> m_repeat;
};

} // namespace desk::ui
