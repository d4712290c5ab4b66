#pragma once

#include <QObject>
#include <QQmlEngine>

namespace desk {
class AttachmentFiles;
}

namespace desk::ui {

/// Which photos and papers are on this computer yet: one that another desk took may still be on its
/// way. Whoever shows one looks again when `count` changes. Lives in the screen's thread.
class Arrivals : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// How many came since the program began.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    static Arrivals *instance();
    static Arrivals *create(QQmlEngine *, QJSEngine *);

    /// Where they are; null when nobody asks any more.
    void watch(const AttachmentFiles *files) { m_files = files; }
    /// A file came.
    void note();

    int count() const { return m_count; }
    /// The picture with this address can be shown. `count` is there to be looked at: an expression
    /// that names it is evaluated again when another came.
    Q_INVOKABLE bool hasCome(const QString &picture, int count) const;

Q_SIGNALS:
    void countChanged();

private:
    explicit Arrivals(QObject *parent)
        : QObject(parent)
    {
    }

    const AttachmentFiles *m_files = nullptr;
    int m_count = 0;
};

} // namespace desk::ui
