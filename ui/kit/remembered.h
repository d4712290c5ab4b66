#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariant>

namespace desk::ui {

/// A small thing that this desk remembers between two starts, such as the width of the inspector.
/// Never data of the resort: those are records.
class Remembered : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged FINAL)
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY valueChanged FINAL)
    Q_PROPERTY(int initial READ initial WRITE setInitial NOTIFY valueChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString &key);
    [[nodiscard]] int value() const;
    void setValue(int value);
    [[nodiscard]] int initial() const { return m_initial; }
    void setInitial(int initial);

Q_SIGNALS:
    void keyChanged();
    void valueChanged();

private:
    QString m_key;
    int m_initial = 0;
};

} // namespace desk::ui
