#pragma once

#include "core/leases/promises.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// Which rooms this desk keeps for when it works alone: what it promises there nobody takes.
class KeptRoomsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    /// There are other desks that could promise the same rooms.
    Q_PROPERTY(bool matters READ matters NOTIFY shown FINAL)
    /// Each {label, value}: a kind of room, and who keeps how many.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// What that means today.
    Q_PROPERTY(QString story READ story NOTIFY shown FINAL)
    /// The hub is there to grant what is asked for.
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY shown FINAL)
    /// What is asked for, each {name, hint, rooms, most}.
    Q_PROPERTY(QVariantList wishes READ wishes NOTIFY wishesChanged FINAL)

public:
    explicit KeptRoomsModel(QObject *parent = nullptr);

    bool matters() const { return !m_isOnlyDesk; }
    QVariantList facts() const;
    QString story() const;
    bool canAsk() const;
    QVariantList wishes() const;

    /// Begins with what is kept now.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void wish(int kind, int rooms);
    Q_INVOKABLE void submitWishes();

Q_SIGNALS:
    void shown();
    void wishesChanged();
    /// The rooms were asked for.
    void asked();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void listen();
    QString keptText(const KeptKind &kind) const;
    QString elsewhereText(const KeptKind &kind) const;

    QList<KeptKind> m_kinds;
    bool m_isOnlyDesk = true;
    /// What is asked for begins with the kinds as they were then.
    QList<KeptKind> m_offered;
    QList<int> m_wishes;
};

} // namespace desk::ui
