#include "ui/check_in/arrivals_model.h"

#include "core/lodging/edit_units.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

ArrivalsModel::ArrivalsModel(QObject *parent)
    : FormModel(parent)
{
    connect(this, &FormModel::problemsChanged, this, &ArrivalsModel::spreadProblems);
}

void ArrivalsModel::setArrivedWith(const QString &arrivedWith)
{
    if (std::exchange(m_arrivedWith, arrivedWith) != arrivedWith)
        Q_EMIT arrivedWithChanged();
}

QStringList ArrivalsModel::listsOfArrivals() const
{
    return {u"arrivals.%1"_s};
}

void ArrivalsModel::showArrivals(const QList<ArrivalForm *> &arrivals)
{
    const QList<ArrivalForm *> before = std::exchange(m_arrivals, arrivals);
    if (before != m_arrivals)
        Q_EMIT arrivalsChanged();
    for (ArrivalForm *gone : before) {
        if (!m_arrivals.contains(gone))
            gone->deleteLater();
    }
}

QList<ArrivalForm *> ArrivalsModel::coming() const
{
    QList<ArrivalForm *> coming;
    std::ranges::copy_if(m_arrivals, std::back_inserter(coming), &ArrivalForm::isComing);
    return coming;
}

void ArrivalsModel::keepSignature(SignaturePad *pad,
                                  std::function<void(const std::optional<SignAgreement> &)> goOn)
{
    const bool drawn = pad && !pad->isEmpty();
    start();
    session()->withStore(
        this,
        [files = &session()->files(),
         signature = m_agreement.signature(),
         picture = drawn ? pad->picture() : QByteArray(),
         strokes = drawn ? pad->strokes() : QByteArray()](Store &) {
            return AgreementForm::kept(*files, signature, picture, strokes);
        },
        [this, goOn](const Result<std::optional<SignAgreement>> &signature) {
            finish(signature ? Refusals() : signature.error());
            if (signature)
                goOn(*signature);
        });
}

void ArrivalsModel::markClean(int arrival)
{
    if (isBusy() || arrival < 0 || arrival >= m_arrivals.size())
        return;
    if (const auto room = m_arrivals[arrival]->dirtyRoom())
        submitVoid(SetCleanliness{*room, Cleanliness::Clean}, [this] { load(); });
}

// What stands against a pet is shown at the pet.
void ArrivalsModel::spreadProblems()
{
    const QVariantMap all = problems();
    const QList<ArrivalForm *> forms = coming();
    for (ArrivalForm *arrival : std::as_const(m_arrivals)) {
        QVariantMap own;
        for (const QString &list : listsOfArrivals()) {
            const QString prefix = list.arg(forms.indexOf(arrival));
            for (auto each = all.begin(); each != all.end(); ++each) {
                if (each.key() == prefix)
                    own.insert(QString(), each.value());
                else if (each.key().startsWith(prefix % u'.'))
                    own.insert(each.key().mid(prefix.size() + 1), each.value());
            }
        }
        arrival->setProblems(own);
    }
}

} // namespace desk::ui
