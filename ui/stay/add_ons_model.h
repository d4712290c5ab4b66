#pragma once

#include "core/bookings/add_on_rows.h"
#include "ui/models/form_model.h"
#include "ui/models/row_model.h"

namespace desk::ui {

/// An add-on of a stay, in words.
struct AddOnRow
{
    AddOnPlanId id;
    QString text; ///< "Bath", "2 × Walk · Rex"
    QString hint; ///< "not done yet", "done today at 10:12, Sam", "taken off by Sam: it rained"
    bool done = false;
    bool dropped = false;
    bool changeable = false; ///< the pet is here: it can be done, or not
    bool droppable = false;  ///< there is no bill yet

    bool operator==(const AddOnRow &) const = default;
};

class AddOnRows : public RowModel<AddOnRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of AddOnsModel")

public:
    enum Role {
        TextRole = Qt::UserRole,
        HintRole,
        DoneRole,
        DroppedRole,
        ChangeableRole,
        DroppableRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const AddOnRow &row, int role) const override;
};

/// What is planned for one or several stays besides lodging: ticked off when it is done, taken off
/// when it will not be. Each is stored at once, and can be taken back.
class AddOnsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList stays READ stays WRITE setStays NOTIFY staysChanged FINAL)
    /// Only those still to do, and those that were when the list came up.
    Q_PROPERTY(bool openOnly READ isOpenOnly WRITE setOpenOnly NOTIFY openOnlyChanged FINAL)
    Q_PROPERTY(desk::ui::AddOnRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    /// How many are still to do.
    Q_PROPERTY(int openCount READ openCount NOTIFY rowsChanged FINAL)

public:
    using FormModel::FormModel;

    QStringList stays() const { return m_stays; }
    void setStays(const QStringList &stays);
    bool isOpenOnly() const { return m_openOnly; }
    void setOpenOnly(bool openOnly);
    AddOnRows *rows() { return &m_rows; }
    int count() const { return int(m_rows.rows().size()); }
    int openCount() const;

    Q_INVOKABLE QString name(int row) const;
    Q_INVOKABLE void setDone(int row, bool done);
    /// The first that is still to do is done.
    Q_INVOKABLE void finishNext();
    Q_INVOKABLE void drop(int row, const QString &reason);
    Q_INVOKABLE void putBack(int row);

Q_SIGNALS:
    void staysChanged();
    void openOnlyChanged();
    void rowsChanged();
    /// One was taken off.
    void dropped();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void load();
    AddOnRow rowOf(const StayAddOn &addOn) const;
    QString hintOf(const StayAddOn &addOn) const;

    QStringList m_stays;
    bool m_openOnly = false;
    QSet<AddOnPlanId> m_wereOpen;
    AddOnRows m_rows;
};

} // namespace desk::ui
