#pragma once

#include "core/store/attachment_files.h"

#include <QQuickImageProvider>

namespace desk::ui {

/// The photos and papers of the resort as pictures: "image://attachment/<digest>", or
/// "image://attachment/round/<digest>" for a face. Decrypts and scales in the engine's own threads;
/// what is no picture, or too large to be one, is nothing.
class AttachmentPictures : public QQuickImageProvider
{
public:
    /// `files` outlives the engine.
    explicit AttachmentPictures(const AttachmentFiles &files);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    const AttachmentFiles &m_files;
};

/// The address of a picture, of a face; empty without a digest.
QString pictureOf(const QString &digest);
QString faceOf(const QString &digest);

} // namespace desk::ui
