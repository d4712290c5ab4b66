#include "ui/kit/icon_paths.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct Drawing
{
    std::string_view name;
    std::string_view strokes;
    bool directed = false;
};

// M x y: move; L x y: line; C x1 y1 x2 y2 x y: curve; Z: close; O x y r: circle; R x y w h r:
// rounded box; D x y r: filled dot.
constexpr std::array drawings{
    Drawing{"alert", "M 10 3.2 L 17.5 16.3 L 2.5 16.3 Z M 10 8.2 L 10 11.6 D 10 13.9 0.95"},
    Drawing{"arrow-up", "M 10 16.5 L 10 4 M 5.5 8.5 L 10 4 L 14.5 8.5"},
    Drawing{"bag",
            "M 4.5 7 L 15.5 7 L 16.5 17 L 3.5 17 Z "
            "M 7 9.5 L 7 6 C 7 4.2 8.3 3 10 3 C 11.7 3 13 4.2 13 6 L 13 9.5"},
    Drawing{"barcode",
            "M 3 4.5 L 3 15.5 M 5.8 4.5 L 5.8 15.5 M 8.6 4.5 L 8.6 13 "
            "M 11.4 4.5 L 11.4 15.5 M 14.2 4.5 L 14.2 13 M 17 4.5 L 17 15.5"},
    Drawing{"bell",
            "M 5 13.5 L 5 9 C 5 5.8 7 3.8 10 3.8 C 13 3.8 15 5.8 15 9 L 15 13.5 L 16.5 15 "
            "L 3.5 15 Z M 8.5 17.3 L 11.5 17.3"},
    Drawing{"bowl",
            "M 2.5 9.5 L 17.5 9.5 L 15.8 15 C 15.6 15.7 15 16 14.4 16 L 5.6 16 "
            "C 5 16 4.4 15.7 4.2 15 Z M 6 9.5 C 6 7 7.8 5.5 10 5.5 C 12.2 5.5 14 7 14 9.5"},
    Drawing{"box",
            "M 10 2.8 L 16.5 6.2 L 16.5 13.8 L 10 17.2 L 3.5 13.8 L 3.5 6.2 Z "
            "M 3.5 6.2 L 10 9.7 L 16.5 6.2 M 10 9.7 L 10 17.2"},
    Drawing{"calendar",
            "R 3 4 14 13 2.5 M 3 8 L 17 8 M 7 2.3 L 7 5.3 M 13 2.3 L 13 5.3 "
            "M 6 11 L 11 11 M 9 14 L 14 14"},
    Drawing{"camera", "R 2.5 6 15 10.5 2 M 7 6 L 8.2 3.8 L 11.8 3.8 L 13 6 O 10 11.2 2.8"},
    Drawing{"card", "R 2.5 4.5 15 11 2 M 2.5 8.5 L 17.5 8.5 M 5.5 12.3 L 8.5 12.3"},
    Drawing{"care",
            "M 10 16.5 C 4.5 13 2.5 10.3 2.5 7.7 C 2.5 5.4 4.2 3.8 6.2 3.8 "
            "C 7.8 3.8 9.2 4.7 10 6.2 C 10.8 4.7 12.2 3.8 13.8 3.8 "
            "C 15.8 3.8 17.5 5.4 17.5 7.7 C 17.5 10.3 15.5 13 10 16.5 Z"},
    Drawing{"cash", "R 2.5 5 15 10 1.5 O 10 10 2.3 D 5.4 10 0.9 D 14.6 10 0.9"},
    Drawing{"cat",
            "M 4 3.8 L 7.4 6.2 C 9 5.7 11 5.7 12.6 6.2 L 16 3.8 L 16 10.5 "
            "C 16 14 13.4 16.5 10 16.5 C 6.6 16.5 4 14 4 10.5 Z "
            "D 7.6 10 0.95 D 12.4 10 0.95 M 9.2 13.2 L 10.8 13.2"},
    Drawing{"check", "M 4 10.5 L 8 14.5 L 16 5.5"},
    Drawing{"cheque",
            "R 2.5 5 15 10 1.5 M 5.5 8.5 L 10.5 8.5 M 5.5 11.8 L 7.5 11.8 "
            "M 10 12.3 C 11 10.6 12 10.6 12 11.8 C 12 12.8 13.5 12 14.8 11.3"},
    Drawing{"chevron-down", "M 5 7.5 L 10 12.5 L 15 7.5"},
    Drawing{"chevron-end", "M 7.5 5 L 12.5 10 L 7.5 15", true},
    Drawing{"chevron-start", "M 12.5 5 L 7.5 10 L 12.5 15", true},
    Drawing{"chevron-up", "M 5 12.5 L 10 7.5 L 15 12.5"},
    Drawing{"clock", "O 10 10 7 M 10 6 L 10 10 L 12.8 11.8"},
    Drawing{"cloud",
            "M 6 15.5 C 3.8 15.5 2.5 14 2.5 12.2 C 2.5 10.4 3.9 9.1 5.6 9 "
            "C 6 6.3 8 4.5 10.5 4.5 C 13 4.5 14.8 6.2 15.1 8.5 "
            "C 16.6 8.7 17.5 10 17.5 11.8 C 17.5 14 16.2 15.5 14 15.5 Z"},
    Drawing{"conflicts",
            "M 3 6 L 6.5 6 L 13 14 L 17 14 M 3 14 L 6.5 14 L 8.5 11.6 "
            "M 11 8.4 L 13 6 L 17 6 M 15 4 L 17 6 L 15 8 M 15 12 L 17 14 L 15 16",
            true},
    Drawing{"coupon",
            "M 3 5 L 17 5 L 17 8 C 15.8 8.2 15.2 9 15.2 10 C 15.2 11 15.8 11.8 17 12 "
            "L 17 15 L 3 15 L 3 12 C 4.2 11.8 4.8 11 4.8 10 C 4.8 9 4.2 8.2 3 8 Z "
            "M 8 12.3 L 12 7.7 D 8.2 8.1 0.9 D 11.8 11.9 0.9"},
    Drawing{"credit",
            "M 15 6.5 L 15 5 C 15 4 14.4 3.5 13.5 3.5 L 4.8 3.5 C 3.7 3.5 3 4.2 3 5 "
            "C 3 5.9 3.7 6.5 4.8 6.5 L 15.5 6.5 C 16.4 6.5 17 7.1 17 8 L 17 15 "
            "C 17 15.9 16.4 16.5 15.5 16.5 L 4.8 16.5 C 3.7 16.5 3 15.8 3 14.8 L 3 5 "
            "D 13.6 11.5 1.05"},
    Drawing{"cross", "M 5 5 L 15 15 M 15 5 L 5 15"},
    Drawing{"dog",
            "M 6 5.4 C 3.8 4.4 2.3 5.6 2.3 8.2 C 2.3 10 3.4 11.2 5 11 "
            "M 14 5.4 C 16.2 4.4 17.7 5.6 17.7 8.2 C 17.7 10 16.6 11.2 15 11 "
            "M 6 5.4 C 8 4.3 12 4.3 14 5.4 C 15 7 15.2 9 15 11 "
            "C 14.6 14.5 12.6 16.5 10 16.5 C 7.4 16.5 5.4 14.5 5 11 C 4.8 9 5 7 6 5.4 "
            "D 8 9.5 0.95 D 12 9.5 0.95 M 9 13 L 11 13"},
    Drawing{"download", "M 10 3.5 L 10 12.5 M 6 8.8 L 10 12.5 L 14 8.8 M 3.5 16.5 L 16.5 16.5"},
    Drawing{"edit", "M 12.5 4 L 16 7.5 L 7 16.5 L 3.5 16.5 L 3.5 13 Z M 10.5 6 L 14 9.5"},
    Drawing{"erase",
            "M 7 4.5 L 17 4.5 L 17 15.5 L 7 15.5 L 2.5 10 Z "
            "M 9.5 7.8 L 13.9 12.2 M 13.9 7.8 L 9.5 12.2",
            true},
    Drawing{"eye",
            "M 2.3 10 C 4.2 6.6 6.8 5 10 5 C 13.2 5 15.8 6.6 17.7 10 "
            "C 15.8 13.4 13.2 15 10 15 C 6.8 15 4.2 13.4 2.3 10 Z O 10 10 2.3"},
    Drawing{"family",
            "O 7 6.7 2.7 M 2.3 16.5 C 2.3 13 4.4 11.8 7 11.8 C 9.6 11.8 11.7 13 11.7 16.5 "
            "M 12.4 4.2 C 14.2 4 15.4 5.2 15.4 6.8 C 15.4 8.3 14.2 9.4 12.6 9.3 "
            "M 14.2 12 C 16.5 12.4 17.7 13.8 17.7 16.5"},
    Drawing{"filter", "M 3 5 L 17 5 M 5.5 10 L 14.5 10 M 8.5 15 L 11.5 15"},
    Drawing{"folder",
            "M 2.5 14.5 L 2.5 5.5 C 2.5 4.7 3.2 4 4 4 L 7.3 4 L 9.3 6.3 L 16 6.3 "
            "C 16.8 6.3 17.5 7 17.5 7.8 L 17.5 14.5 C 17.5 15.3 16.8 16 16 16 L 4 16 "
            "C 3.2 16 2.5 15.3 2.5 14.5 Z",
            true},
    Drawing{"in",
            "M 11 3.5 L 14.7 3.5 C 15.8 3.5 16.5 4.2 16.5 5.3 L 16.5 14.7 "
            "C 16.5 15.8 15.8 16.5 14.7 16.5 L 11 16.5 M 3 10 L 12 10 "
            "M 8.5 6.5 L 12 10 L 8.5 13.5",
            true},
    Drawing{"info", "O 10 10 7 M 10 9.5 L 10 13.5 D 10 6.7 0.95"},
    Drawing{"lock",
            "R 4.5 9 11 8 1.5 M 7 9 L 7 6.5 C 7 4.7 8.3 3.5 10 3.5 "
            "C 11.7 3.5 13 4.7 13 6.5 L 13 9 D 10 13 1.05"},
    Drawing{"mail", "R 2.5 4.5 15 11 2 M 3 6.2 L 10 11 L 17 6.2"},
    Drawing{"minus", "M 4 10 L 16 10"},
    Drawing{"moon",
            "M 16.5 11.8 C 15.5 14.7 12.9 16.7 9.9 16.7 C 6.1 16.7 3.2 13.7 3.2 10 "
            "C 3.2 6.9 5.3 4.3 8.2 3.5 C 7.2 8.3 11 12.6 16.5 11.8 Z"},
    Drawing{"more", "D 4.5 10 1.3 D 10 10 1.3 D 15.5 10 1.3"},
    Drawing{"note",
            "M 4 3.5 L 16 3.5 L 16 12 L 11.5 16.5 L 4 16.5 Z M 16 12 L 11.5 12 L 11.5 16.5 "
            "M 7 7 L 13 7 M 7 10 L 9.5 10"},
    Drawing{"offline",
            "M 6 15.5 C 3.8 15.5 2.5 14 2.5 12.2 C 2.5 10.6 3.5 9.4 5 9.1 "
            "M 8 5.2 C 8.8 4.7 9.6 4.5 10.5 4.5 C 13 4.5 14.8 6.2 15.1 8.5 "
            "C 16.6 8.7 17.5 10 17.5 11.8 C 17.5 12.8 17.2 13.6 16.7 14.3 "
            "M 6 15.5 L 12.5 15.5 M 3.5 3.5 L 16.5 16.5"},
    Drawing{"online",
            "M 6 15.5 C 3.8 15.5 2.5 14 2.5 12.2 C 2.5 10.4 3.9 9.1 5.6 9 "
            "C 6 6.3 8 4.5 10.5 4.5 C 13 4.5 14.8 6.2 15.1 8.5 "
            "C 16.6 8.7 17.5 10 17.5 11.8 C 17.5 14 16.2 15.5 14 15.5 Z "
            "M 7.7 10.8 L 9.5 12.5 L 12.7 9"},
    Drawing{"out",
            "M 9 3.5 L 5.3 3.5 C 4.2 3.5 3.5 4.2 3.5 5.3 L 3.5 14.7 "
            "C 3.5 15.8 4.2 16.5 5.3 16.5 L 9 16.5 M 8 10 L 17 10 "
            "M 13.5 6.5 L 17 10 L 13.5 13.5",
            true},
    Drawing{"paw",
            "M 10 9.7 C 7.6 9.7 5.2 12.6 5.5 14.8 C 5.8 16.9 8.4 15.9 10 15.9 "
            "C 11.6 15.9 14.2 16.9 14.5 14.8 C 14.8 12.6 12.4 9.7 10 9.7 Z "
            "O 4 9 1.4 O 7.5 5 1.5 O 12.5 5 1.5 O 16 9 1.4"},
    Drawing{"person",
            "O 10 6.5 3.2 M 3.8 17 C 3.8 13.5 6.5 12.2 10 12.2 C 13.5 12.2 16.2 13.5 16.2 17"},
    Drawing{"phone",
            "M 6.7 3 L 4.5 3 C 3.6 3 3 3.7 3 4.6 C 3.4 11.3 8.7 16.6 15.4 17 "
            "C 16.3 17 17 16.4 17 15.5 L 17 13.2 L 13.3 11.8 L 11.5 13.5 "
            "C 9.2 12.4 7.6 10.8 6.5 8.5 L 8.2 6.7 Z"},
    Drawing{"pill",
            "M 4.6 10.4 L 10.4 4.6 C 11.9 3.1 14.2 3.1 15.6 4.4 C 16.9 5.8 16.9 8.1 15.4 9.6 "
            "L 9.6 15.4 C 8.1 16.9 5.8 16.9 4.4 15.6 C 3.1 14.2 3.1 11.9 4.6 10.4 Z "
            "M 7.5 7.5 L 12.5 12.5"},
    Drawing{"plus", "M 10 4 L 10 16 M 4 10 L 16 10"},
    Drawing{"print",
            "M 6 7 L 6 3 L 14 3 L 14 7 M 6 14 L 4.7 14 C 3.6 14 3 13.4 3 12.3 L 3 8.7 "
            "C 3 7.6 3.6 7 4.7 7 L 15.3 7 C 16.4 7 17 7.6 17 8.7 L 17 12.3 "
            "C 17 13.4 16.4 14 15.3 14 L 14 14 R 6 11.5 8 5.5 0.5"},
    Drawing{"repeat",
            "M 4 9 L 4 8.5 C 4 6.8 5.2 5.5 7 5.5 L 16 5.5 M 13.3 2.8 L 16 5.5 L 13.3 8.2 "
            "M 16 11 L 16 11.5 C 16 13.2 14.8 14.5 13 14.5 L 4 14.5 "
            "M 6.7 11.8 L 4 14.5 L 6.7 17.2"},
    Drawing{"reports",
            "M 3.5 3.5 L 3.5 16.5 L 16.5 16.5 M 7.3 13.3 L 7.3 10.3 "
            "M 11 13.3 L 11 6.3 M 14.7 13.3 L 14.7 8.3"},
    Drawing{"room",
            "M 5 17 L 5 4.7 C 5 3.6 5.6 3 6.7 3 L 13.3 3 C 14.4 3 15 3.6 15 4.7 L 15 17 "
            "M 2.8 17 L 17.2 17 D 12 10.3 0.95"},
    Drawing{"scale",
            "M 3.5 16.5 L 16.5 16.5 L 15.3 6.5 L 4.7 6.5 Z O 10 11.5 2.6 M 10 11.5 L 11.3 9.8 "
            "M 6.5 3.8 L 13.5 3.8"},
    Drawing{"scissors", "O 5.2 5.6 2.3 O 5.2 14.4 2.3 M 7.2 6.8 L 16.8 14.2 M 7.2 13.2 L 16.8 5.8"},
    Drawing{"search", "O 9 9 5.5 M 13 13 L 17 17"},
    Drawing{"settings",
            "M 3 6 L 8 6 M 12.4 6 L 17 6 O 10.2 6 2.2 M 3 14 L 5 14 M 9.4 14 L 17 14 "
            "O 7.2 14 2.2"},
    Drawing{"signature",
            "M 3 13 C 5 8 7.5 3.3 8.5 4.3 C 9.5 5.3 6.5 12 7.5 12.8 "
            "C 8.3 13.4 9.3 10.3 10.3 10.3 C 11.2 10.3 10.6 12.6 11.6 12.6 "
            "C 12.6 12.6 13 11 14 11 C 15 11 15 12.5 17 12.5 M 3 16.7 L 17 16.7"},
    Drawing{"star",
            "M 10 2.8 L 12.2 7.5 L 17.2 8.1 L 13.5 11.6 L 14.5 16.7 L 10 14.1 "
            "L 5.5 16.7 L 6.5 11.6 L 2.8 8.1 L 7.8 7.5 Z"},
    Drawing{"sun",
            "O 10 10 3.3 M 10 2.3 L 10 3.7 M 10 16.3 L 10 17.7 M 2.3 10 L 3.7 10 "
            "M 16.3 10 L 17.7 10 M 4.6 4.6 L 5.5 5.5 M 14.5 14.5 L 15.4 15.4 "
            "M 4.6 15.4 L 5.5 14.5 M 14.5 5.5 L 15.4 4.6"},
    Drawing{"syringe",
            "M 13 2.8 L 17.2 7 M 15.1 4.9 L 12.6 7.4 M 8.3 5.7 L 14.3 11.7 "
            "M 9.6 7 L 4.6 12 L 4.6 15.4 L 8 15.4 L 13 10.4 M 4.6 15.4 L 2.6 17.4 "
            "M 7.4 9.2 L 9 10.8"},
    Drawing{"tag", "M 3 3.5 L 9.7 3.5 L 16.8 10.6 L 10.6 16.8 L 3 9.7 Z D 6.6 7.1 1.1"},
    Drawing{"till",
            "M 4.8 10 L 6.2 4 L 13.8 4 L 15.2 10 R 3 10 14 6.8 1.5 M 8.3 7 L 11.7 7 "
            "M 8.8 13.4 L 11.2 13.4"},
    Drawing{"today",
            "R 3 4 14 13 2.5 M 3 8 L 17 8 M 7 2.3 L 7 5.3 M 13 2.3 L 13 5.3 "
            "D 10 12.4 1.9"},
    Drawing{"trash",
            "M 3.5 5.5 L 16.5 5.5 M 7.5 5.5 L 7.5 3.3 L 12.5 3.3 L 12.5 5.5 "
            "M 5 5.5 L 5.7 16.7 L 14.3 16.7 L 15 5.5 M 8.5 9 L 8.5 13 M 11.5 9 L 11.5 13"},
    Drawing{"undo",
            "M 7 4 L 3.5 7.5 L 7 11 M 3.5 7.5 L 12 7.5 C 14.8 7.5 16.5 9.3 16.5 11.7 "
            "C 16.5 14.2 14.8 16 12 16 L 8 16",
            true},
    Drawing{"upload", "M 10 13 L 10 4 M 6 7.7 L 10 4 L 14 7.7 M 3.5 16.5 L 16.5 16.5"},
};

static_assert(std::is_sorted(drawings.begin(),
                             drawings.end(),
                             [](const Drawing &a, const Drawing &b) { return a.name < b.name; }));

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

IconPath draw(const Drawing &drawing)
{
    IconPath path{.lines = {}, .dots = {}, .directed = drawing.directed};
    const QStringList words = text(drawing.strokes).split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto number = [&] { return words.at(at++).toDouble(); };
    const auto point = [&] {
        const qreal x = number();
        return QPointF(x, number());
    };
    while (at < words.size()) {
        switch (words.at(at++).front().toLatin1()) {
        case 'M':
            path.lines.moveTo(point());
            break;
        case 'L':
            path.lines.lineTo(point());
            break;
        case 'C': {
            const QPointF first = point();
            const QPointF second = point();
            path.lines.cubicTo(first, second, point());
            break;
        }
        case 'Z':
            path.lines.closeSubpath();
            break;
        case 'O': {
            const QPointF centre = point();
            const qreal radius = number();
            path.lines.addEllipse(centre, radius, radius);
            break;
        }
        case 'R': {
            const QPointF corner = point();
            const QPointF size = point();
            const qreal radius = number();
            path.lines.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
            break;
        }
        case 'D': {
            const QPointF centre = point();
            const qreal radius = number();
            path.dots.addEllipse(centre, radius, radius);
            break;
        }
        default:
            Q_UNREACHABLE();
        }
    }
    return path;
}

} // namespace

std::optional<IconPath> iconPath(const QString &name)
{
    const QByteArray wanted = name.toLatin1();
    const std::string_view view(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    const auto found = std::lower_bound(
        drawings.begin(), drawings.end(), view, [](const Drawing &drawing, std::string_view key) {
            return drawing.name < key;
        });
    if (found == drawings.end() || found->name != view)
        return std::nullopt;
    return draw(*found);
}

QStringList iconNames()
{
    QStringList names;
    for (const Drawing &drawing : drawings)
        names.append(text(drawing.name));
    return names;
}

} // namespace desk::ui
