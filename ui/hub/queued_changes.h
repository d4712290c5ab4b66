#pragma once

#include "core/store/queue_state.h"
#include "ui/models/form_model.h"
#include "ui/models/row_model.h"

#include <QTimer>

namespace desk::ui {

/// Something that waits for the hub, in words.
struct QueuedLine
{
    qint64 id = 0;
    QString deed;   ///< "Checked the pet in."
    QString detail; ///< "Sam · 4 minutes ago"

    bool operator==(const QueuedLine &) const = default;
};

class QueuedRows : public RowModel<QueuedLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of QueuedChanges")

public:
    enum Role { DeedRole = Qt::UserRole, DetailRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const QueuedLine &line, int role) const override;
};

/// What was done at this desk and is nowhere else yet, one by one, and when it goes.
class QueuedChanges : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Somebody looks: nothing is read before.
    Q_PROPERTY(bool seen READ isSeen WRITE setSeen NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::QueuedRows *rows READ rows CONSTANT FINAL)
    /// That all of it is safe, and when it goes; or that nothing waits.
    Q_PROPERTY(QString story READ story NOTIFY shown FINAL)
    /// That there is more than the list shows; empty when there is not.
    Q_PROPERTY(QString more READ more NOTIFY shown FINAL)

public:
    explicit QueuedChanges(QObject *parent = nullptr);

    bool isSeen() const { return m_isSeen; }
    void setSeen(bool isSeen);
    QueuedRows *rows() { return &m_rows; }
    QString story() const;
    QString more() const;

Q_SIGNALS:
    void shown();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void listen();
    void say();

    QueuedRows m_rows;
    QList<QueuedChange> m_changes;
    QTimer m_second;
    bool m_isSeen = false;
};

} // namespace desk::ui
