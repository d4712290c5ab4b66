#include "ui/models/form_model.h"

#include "core/bookings/stay_case.h"
#include "core/staff/sign_in.h"
#include "ui/text/permission_text.h"
#include "ui/text/refusal_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

std::optional<Permission> liftedBy(const Refusal &refusal)
{
    if (refusal.reason != Reason::ApprovalNeeded)
        return overriddenBy(refusal);
    return fromName<Permission>(
        std::get<QString>(refusal.values.value(u"permission"_s, QString())));
}

/// The permission that lifts all of them; nothing when one of them can't be lifted.
std::optional<Permission> missingApproval(const Refusals &refusals)
{
    std::optional<Permission> permission;
    for (const Refusal &refusal : refusals) {
        permission = liftedBy(refusal);
        if (!permission)
            return std::nullopt;
    }
    return permission;
}

} // namespace

void FormModel::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    if (!m_session)
        return;
    connect(m_session, &Session::changed, this, &FormModel::refresh);
    refresh({});
}

void FormModel::whenPermitted(Permission permission, std::function<void(const By &)> work)
{
    clearProblems();
    if (permitted(m_session->role(), permission)) {
        work(m_session->by());
        return;
    }
    m_repeat = std::move(work);
    m_approvalReasons.clear();
    askForApproval(permission);
}

void FormModel::start()
{
    clearProblems();
    setBusy(true);
}

void FormModel::finish(const Refusals &refusals)
{
    setBusy(false);
    // Refusals that a manager may lift are a question, not errors.
    const std::optional<Permission> permission = missingApproval(refusals);
    m_approvalReasons = permission ? liftable(refusals) : QString();
    askForApproval(permission);
    if (!permission)
        showProblems(refusals);
}

QString FormModel::liftable(const Refusals &refusals) const
{
    const Words words(m_session->place());
    QStringList sentences;
    for (const Refusal &refusal : refusals) {
        const QString sentence = refusalText(refusal, words);
        if (refusal.reason != Reason::ApprovalNeeded && !sentences.contains(sentence))
            sentences += sentence;
    }
    return sentences.join(u'\n');
}

void FormModel::showProblems(const Refusals &refusals)
{
    const Words words = m_session->words();
    QStringList whole;
    for (const Refusal &refusal : refusals) {
        const QString sentence = refusalText(refusal, words);
        if (refusal.field.isEmpty())
            whole += sentence;
        else
            m_problems.insert(refusal.field, sentence);
    }
    m_problem = whole.join(u'\n');
    Q_EMIT problemsChanged();
}

void FormModel::clearProblems()
{
    if (m_problem.isEmpty() && m_problems.isEmpty())
        return;
    m_problem.clear();
    m_problems.clear();
    Q_EMIT problemsChanged();
}

QString FormModel::approvalNeeded() const
{
    if (!m_permission)
        return {};
    return m_approvalReasons.isEmpty() ? permissionText(*m_permission) : m_approvalReasons;
}

void FormModel::approve(const QString &staffId, const QString &pin, const QString &reason)
{
    const std::optional<StaffId> approver = StaffId::parse(staffId);
    if (!approver || !m_permission || m_busy)
        return;
    setBusy(true);
    m_session->withStore(
        this,
        [by = m_session->by(),
         approval =
             Approve{
                 .approver = *approver, .pin = pin, .permission = *m_permission, .reason = reason}](
            Store &store) { return desk::approve(store, by, approval); },
        [this](const Result<By> &by) {
            setBusy(false);
            if (!by) {
                askForApproval(m_permission, refusalText(by.error().front(), m_session->words()));
                return;
            }
            askForApproval(std::nullopt);
            m_repeat(*by);
        });
}

void FormModel::cancelApproval()
{
    askForApproval(std::nullopt);
}

void FormModel::askForApproval(std::optional<Permission> permission, const QString &problem)
{
    if (m_permission == permission && m_approvalProblem == problem)
        return;
    m_permission = permission;
    m_approvalProblem = problem;
    Q_EMIT approvalNeededChanged();
}

void FormModel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace desk::ui
