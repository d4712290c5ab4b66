#include "ui/kit/chosen_index.h"

namespace desk::ui {

ChosenIndex::ChosenIndex(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void ChosenIndex::setCurrentIndex(int index)
{
    if (m_currentIndex == index)
        return;
    m_currentIndex = index;
    Q_EMIT currentIndexChanged();
}

void ChosenIndex::choose(int index)
{
    if (m_currentIndex == index)
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(index);
}

} // namespace desk::ui
