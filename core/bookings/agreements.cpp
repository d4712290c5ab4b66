#include "core/bookings/agreements.h"

#include "core/base/typed_text.h"
#include "core/households/household.h"
#include "core/staff/permission.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int longestAgreement = 100'000;
constexpr int mostValidDays = 3'660;

QByteArray agreementsSql(const QByteArray &rest)
{
    return "SELECT " + db::columnsOf<Agreement>().join(", ") + " FROM agreements " + rest;
}

QString digestOf(const QString &body)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256).toHex());
}

constexpr int mostInitials = 8;
constexpr QStringView emptyBox = u"[ ]";

// On paper they stand on the paper.
void checkInitials(TypedTexts &texts, const Agreement &agreement, SignAgreement &command)
{
    if (command.method != SignatureMethod::Screen) {
        command.initials.clear();
        return;
    }
    const QList<AgreementParagraph> paragraphs = paragraphsOf(agreement);
    const auto sections = std::ranges::count_if(
        paragraphs, [](const AgreementParagraph &one) { return one.section.has_value(); });
    command.initials.resize(sections);
    for (qsizetype i = 0; i < sections; ++i)
        command.initials[i].initials =
            texts.required(u"initials.%1"_s.arg(i), command.initials[i].initials, mostInitials);
}

void putInitials(Writer &writer,
                 const AgreementSignatureId &signature,
                 const SignAgreement &command)
{
    for (int i = 0; i < int(command.initials.size()); ++i)
        writer.put(AgreementInitials{.id = writer.newId<AgreementInitialsId>(),
                                     .signature = signature,
                                     .position = i,
                                     .initials = command.initials[i].initials,
                                     .at = std::min(command.initials[i].at, writer.now())});
}

void endOlderVersions(Writer &writer, QDate day)
{
    for (Agreement older : writer.database().all<Agreement>(
             agreementsSql("WHERE effective_until IS NULL OR effective_until > ?"), day)) {
        older.effectiveUntil = day;
        writer.put(older);
    }
}

} // namespace

QList<AgreementParagraph> paragraphsOf(const Agreement &agreement)
{
    QList<AgreementParagraph> paragraphs;
    int sections = 0;
    for (const QString &line : agreement.body.split(u'\n')) {
        const QStringView text = QStringView(line).trimmed();
        if (text.startsWith(emptyBox))
            paragraphs += {text.mid(emptyBox.size()).trimmed().toString(), sections++};
        else
            paragraphs += {line, std::nullopt};
    }
    return paragraphs;
}

std::optional<Agreement> agreementInForce(db::Database &database, QDate day)
{
    return database.first<Agreement>(
        agreementsSql(
            "WHERE effective_from <= ?1 AND (effective_until IS NULL OR effective_until > ?1)"
            " ORDER BY effective_from DESC, version DESC LIMIT 1"),
        day);
}

std::optional<AgreementSignature> validSignature(db::Database &database,
                                                 const Agreement &agreement,
                                                 const HouseholdId &household,
                                                 QDate day)
{
    static const QByteArray sql = "SELECT " + db::columnsOf<AgreementSignature>().join(", ")
        + " FROM agreement_signatures"
          " WHERE household = ? AND agreement = ? AND invalidated_at IS NULL"
          "   AND (valid_until IS NULL OR valid_until >= ?)"
          " ORDER BY signed_at DESC LIMIT 1";
    return database.first<AgreementSignature>(sql, household, agreement.id, day);
}

QJsonObject PublishAgreement::meant() const
{
    return {{u"title"_s, title}};
}

Result<AgreementId> carryOut(Writer &writer, const PublishAgreement &command)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    Agreement agreement{.id = writer.newId<AgreementId>(),
                        .title = texts.required(u"title"_s, command.title),
                        .body = texts.lines(u"body"_s, command.body, longestAgreement),
                        .validDays = command.validDays,
                        .effectiveFrom = command.effectiveFrom};
    if (agreement.body.isEmpty())
        texts.refusals.push_back({Reason::Missing, u"body"_s, {}});
    if (!agreement.effectiveFrom.isValid() || agreement.effectiveFrom < writer.today())
        texts.refusals.push_back({Reason::NotADate, u"effectiveFrom"_s, {}});
    if (agreement.validDays && (*agreement.validDays < 1 || *agreement.validDays > mostValidDays))
        texts.refusals.push_back({Reason::OutOfRange,
                                  u"validDays"_s,
                                  {{u"least"_s, qint64{1}}, {u"most"_s, qint64{mostValidDays}}}});
    if (!texts.refusals.empty())
        return refuse(texts.refusals);

    agreement.version =
        writer.database().value<int>("SELECT coalesce(max(version), 0) + 1 FROM agreements");
    agreement.bodyDigest = digestOf(agreement.body);
    endOlderVersions(writer, agreement.effectiveFrom);
    writer.put(agreement);
    return agreement.id;
}

QJsonObject SignAgreement::meant() const
{
    return {{u"household"_s, household.text()}, {u"agreement"_s, agreement.text()}};
}

Result<AgreementSignatureId> carryOut(Writer &writer, const SignAgreement &asked)
{
    SignAgreement command = asked;
    const auto agreement = agreementInForce(writer.database(), writer.today());
    if (!agreement || !writer.find<Household>(command.household))
        return refuse(Reason::Unknown, u"agreement"_s);
    TypedTexts texts;
    AgreementSignature signature{.id = writer.newId<AgreementSignatureId>(),
                                 .agreement = agreement->id,
                                 .household = command.household,
                                 .signerName = texts.required(u"signerName"_s, command.signerName),
                                 .signedAt = writer.now(),
                                 .method = command.method,
                                 .witness = writer.by().staff};
    if (agreement->id != command.agreement)
        texts.refusals.push_back({Reason::Changed, u"agreement"_s, {}});
    if (command.method == SignatureMethod::Screen && !command.drawing)
        texts.refusals.push_back({Reason::Missing, u"drawing"_s, {}});
    checkInitials(texts, *agreement, command);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);

    if (agreement->validDays)
        signature.validUntil = writer.today().addDays(*agreement->validDays);
    if (command.drawing)
        signature.drawing = attach(writer, AttachmentKind::Signature, *command.drawing);
    if (command.strokes)
        signature.strokes = attach(writer, AttachmentKind::Signature, *command.strokes);
    writer.put(signature);
    putInitials(writer, signature.id, command);
    return signature.id;
}

} // namespace desk
