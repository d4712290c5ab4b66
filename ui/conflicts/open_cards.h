#pragma once

#include "core/conflicts/cards.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// How many cards wait, for the rail: the way to them is shown once there is or was one, or other
/// desks may make one.
class OpenCards : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY countChanged FINAL)

public:
    explicit OpenCards(QObject *parent = nullptr);

    int count() const { return int(m_counts.open); }
    bool isKnown() const;

Q_SIGNALS:
    void countChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    CardCounts m_counts;
};

} // namespace desk::ui
