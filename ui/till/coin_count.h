#pragma once

#include "core/till/count.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// How many of a note or coin were counted, as typed.
struct CoinRow
{
    int id = 0; ///< its place, the largest first
    QString worth;
    QString typed;
    QString comesTo; ///< empty while nothing is typed

    bool operator==(const CoinRow &) const = default;
};

/// The notes and coins of the currency, and how many of each are in the drawer.
class CoinCount : public RowModel<CoinRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of a till's model")
    Q_PROPERTY(QString total READ total NOTIFY totalChanged FINAL)
    Q_PROPERTY(bool touched READ isTouched NOTIFY totalChanged FINAL)

public:
    enum Role { WorthRole = Qt::UserRole, TypedRole, ComesToRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// An empty drawer of the resort's currency; what was typed is forgotten.
    void start(const Place &place);

    /// As a person types a number; what is none counts nothing.
    Q_INVOKABLE void type(int row, const QString &text);

    QString total() const { return m_total; }
    Money sum() const { return m_sum; }
    /// Whether anything was typed.
    bool isTouched() const;
    /// All of them, also those of which there are none.
    QList<CountedCoins> coins() const;

Q_SIGNALS:
    void totalChanged();

protected:
    QVariant value(const CoinRow &row, int role) const override;

private:
    void showRows();

    std::optional<Words> m_words;
    QList<Money> m_worths;
    QStringList m_typed;
    Money m_sum;
    QString m_total;
};

} // namespace desk::ui
