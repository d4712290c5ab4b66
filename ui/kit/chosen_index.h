#pragma once

#include <QQmlEngine>
#include <QQuickItem>

namespace desk::ui {

/// One of several, chosen by a person: the base of our segmented controls. `choose` keeps a binding
/// on `currentIndex` alive, which an assignment in QML would end.
class ChosenIndex : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged FINAL)

public:
    explicit ChosenIndex(QQuickItem *parent = nullptr);

    [[nodiscard]] int currentIndex() const { return m_currentIndex; }
    void setCurrentIndex(int index);
    Q_INVOKABLE void choose(int index);

Q_SIGNALS:
    void currentIndexChanged();
    /// By the person.
    void chosen(int index);

private:
    int m_currentIndex = 0;
};

} // namespace desk::ui
