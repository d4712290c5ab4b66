#pragma once

#include <QObject>
#include <QQmlEngine>

namespace desk::ui {

/// A text that is never longer than its limit, whoever sets it: a document of a megabyte of lines
/// would stop the desk for minutes while it is laid out, so it is cut before a text area sees it.
class BoundedText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int maximumLength READ maximumLength WRITE setMaximumLength NOTIFY
                   maximumLengthChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int maximumLength() const { return m_maximumLength; }
    void setMaximumLength(int length);

    /// What a person typed: like setting `text`, but a binding on it stays.
    Q_INVOKABLE void take(const QString &text) { setText(text); }
    /// What is on the clipboard, as far as it still fits beside `others` characters.
    Q_INVOKABLE [[nodiscard]] QString pasted(int others) const;

Q_SIGNALS:
    void textChanged();
    void maximumLengthChanged();

private:
    QString m_text;
    int m_maximumLength = 2000;
};

} // namespace desk::ui
