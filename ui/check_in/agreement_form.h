#pragma once

#include "core/bookings/agreements.h"
#include "ui/check_in/signature_pad.h"
#include "ui/shell/session.h"

namespace desk::ui {

/// The agreement a family has to sign before its pets stay: the text, who signs, and how. A part of
/// a form that submits it.
class AgreementForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of CheckInModel and WalkInModel")
    Q_PROPERTY(bool needed READ isNeeded NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// {text, section}: -1 of those that ask for no initials.
    Q_PROPERTY(QVariantList paragraphs READ paragraphs NOTIFY agreementChanged FINAL)
    /// How many sections wait for initials; none when it is signed on paper.
    Q_PROPERTY(int sectionsLeft READ sectionsLeft NOTIFY changed FINAL)
    Q_PROPERTY(QString signer READ signer WRITE setSigner NOTIFY changed FINAL)
    Q_PROPERTY(bool onPaper READ isOnPaper WRITE setOnPaper NOTIFY changed FINAL)

public:
    using QObject::QObject;

    bool isNeeded() const { return m_agreement.has_value(); }
    QString title() const { return m_agreement ? m_agreement->title : QString(); }
    QVariantList paragraphs() const;
    int sectionsLeft() const;
    QString signer() const { return m_signer; }
    void setSigner(const QString &signer);
    bool isOnPaper() const { return m_onPaper; }
    void setOnPaper(bool onPaper);

    /// `signer` is who signs unless somebody else is named.
    void take(const std::optional<Agreement> &agreement,
              const HouseholdId &household,
              const QString &signer,
              const Clock &clock);
    /// Somebody typed initials beside a section.
    Q_INVOKABLE void initial(int section, const QString &typed);
    Q_INVOKABLE QString initialsOf(int section) const;

    /// What was drawn on the pad is kept in encrypted files; the answer is what the check-in
    /// carries: nothing, when nobody signed, so that the check-in says what is missing. Called on
    /// any thread.
    static Result<std::optional<SignAgreement>> kept(const AttachmentFiles &files,
                                                     SignAgreement signature,
                                                     const QByteArray &picture,
                                                     const QByteArray &strokes);

    /// Who signs what and how, without the drawing; nothing while a section waits for initials.
    SignAgreement signature() const;

Q_SIGNALS:
    void changed();
    void agreementChanged();

private:
    std::optional<Agreement> m_agreement;
    QList<SectionInitials> m_initials; ///< of every section that asks for them
    HouseholdId m_household;
    const Clock *m_clock = nullptr; ///< says when a section was initialled
    QString m_signer;
    bool m_onPaper = false;
};

} // namespace desk::ui
