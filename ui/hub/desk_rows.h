#pragma once

#include "ui/models/row_model.h"
#include "ui/shell/hub_link.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A desk of the resort, in words.
struct DeskLine
{
    QString id;
    QString name;
    QString detail; ///< "Desk 2 · Linux · 1.4"
    QString contact;
    bool isThis = false;
    bool isOut = false; ///< it was shut out

    bool operator==(const DeskLine &) const = default;
};

DeskLine lineOf(const EnrolledDevice &device, const DeviceId &own, const Words &words, Instant now);

class DeskRows : public RowModel<DeskLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of SyncModel")

public:
    enum Role { NameRole = Qt::UserRole, DetailRole, ContactRole, ThisRole, OutRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const DeskLine &line, int role) const override;
};

} // namespace desk::ui
