#pragma once

#include "core/reports/report.h"
#include "ui/models/form_model.h"
#include "ui/models/row_model.h"

namespace desk::ui {

/// A line of a report, in words.
struct ReportLine
{
    int id = 0; ///< its place in the report
    QStringList cells;

    bool operator==(const ReportLine &) const = default;
};

/// The lines of a report; role c0 is the first column.
class ReportLines : public RowModel<ReportLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ReportsModel")

public:
    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const ReportLine &line, int role) const override;
};

/// The reports of a day: which one, the table, and where it goes. What a person's role may not see
/// is not in the list.
class ReportsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY kindsChanged FINAL)
    Q_PROPERTY(int kindIndex READ kindIndex WRITE setKindIndex NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString day READ day NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString dayTitle READ dayTitle NOTIFY reportChanged FINAL)
    /// What the print preview opens with.
    Q_PROPERTY(QVariantMap document READ document NOTIFY reportChanged FINAL)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY columnsChanged FINAL)
    Q_PROPERTY(desk::ui::ReportLines *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QStringList totals READ totals NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY reportChanged FINAL)
    Q_PROPERTY(bool exportAllowed READ isExportAllowed NOTIFY kindsChanged FINAL)
    Q_PROPERTY(QString done READ done NOTIFY doneChanged FINAL)

public:
    using FormModel::FormModel;

    QStringList kinds() const;
    int kindIndex() const { return m_kindIndex; }
    void setKindIndex(int index);
    QString day() const;
    QString dayTitle() const;
    QVariantMap document() const;
    /// {title, role, numeric, width} for each; no width: it shares what is left.
    QVariantList columns() const;
    ReportLines *lines() { return &m_lines; }
    QStringList totals() const;
    QString emptyText() const;
    bool isExportAllowed() const;
    QString done() const { return m_done; }

    /// As a person types a day; what can't be read becomes a problem of the field "day".
    Q_INVOKABLE void setDay(const QString &text);
    Q_INVOKABLE void step(int days);
    Q_INVOKABLE void saveCsv();

Q_SIGNALS:
    void kindsChanged();
    void reportChanged();
    void columnsChanged();
    void doneChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    ReportKind kind() const;
    QList<ReportKind> allowed() const;
    void load();
    void show(const Report &report);

    int m_kindIndex = 0;
    QDate m_day;
    Report m_report;
    ReportLines m_lines;
    QString m_done;
};

} // namespace desk::ui
