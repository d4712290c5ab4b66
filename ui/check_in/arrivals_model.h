#pragma once

#include "ui/check_in/agreement_form.h"
#include "ui/check_in/arrival_form.h"
#include "ui/models/form_model.h"

#include <QQmlListProperty>

namespace desk::ui {

/// What every page has on which pets of a family are let in: the pets with what is asked about
/// each, who brings them, and the agreement to sign.
class ArrivalsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a base class")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY formChanged FINAL)
    Q_PROPERTY(QString family READ family NOTIFY formChanged FINAL)
    Q_PROPERTY(
        QQmlListProperty<desk::ui::ArrivalForm> arrivals READ arrivals NOTIFY arrivalsChanged FINAL)
    Q_PROPERTY(desk::ui::AgreementForm *agreement READ agreement CONSTANT FINAL)
    Q_PROPERTY(
        QString arrivedWith READ arrivedWith WRITE setArrivedWith NOTIFY arrivedWithChanged FINAL)

public:
    explicit ArrivalsModel(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    QString family() const { return m_form.family; }
    QQmlListProperty<ArrivalForm> arrivals() { return {this, &m_arrivals}; }
    AgreementForm *agreement() { return &m_agreement; }
    QString arrivedWith() const { return m_arrivedWith; }
    void setArrivedWith(const QString &arrivedWith);

    /// The room of a pet, by its place in the list, was made clean.
    Q_INVOKABLE void markClean(int arrival);

Q_SIGNALS:
    void formChanged();
    void arrivalsChanged();
    void arrivedWithChanged();

protected:
    virtual void load() = 0;
    /// The lists of the command whose refusals belong to the pet at that place, as "arrivals.%1".
    virtual QStringList listsOfArrivals() const;

    /// Shows these pets; the forms of those that are gone go, too.
    void showArrivals(const QList<ArrivalForm *> &arrivals);
    QList<ArrivalForm *> coming() const;
    /// Keeps the signature, if one was drawn on the pad or typed, and goes on with it.
    void keepSignature(SignaturePad *pad,
                       std::function<void(const std::optional<SignAgreement> &)> goOn);

    bool m_loaded = false;
    CheckInForm m_form;
    QList<ArrivalForm *> m_arrivals;
    AgreementForm m_agreement;
    QString m_arrivedWith;

private:
    void spreadProblems();
};

} // namespace desk::ui
