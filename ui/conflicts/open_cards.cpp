#include "ui/conflicts/open_cards.h"

namespace desk::ui {

OpenCards::OpenCards(QObject *parent)
    : FormModel(parent)
{
    connect(this, &FormModel::sessionChanged, this, [this] {
        if (session())
            connect(session(), &Session::hubStatusChanged, this, &OpenCards::countChanged);
    });
}

bool OpenCards::isKnown() const
{
    return m_counts != CardCounts()
        || (session() && session()->hubStatus().state != HubState::Alone);
}

void OpenCards::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.contains(ConflictCard::table))
        return;
    const auto counts =
        session()->read([](db::Database &database) { return cardCounts(database); });
    if (counts && std::exchange(m_counts, *counts) != *counts)
        Q_EMIT countChanged();
}

} // namespace desk::ui
