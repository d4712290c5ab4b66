import QtQuick
import Tailtown.Desk

/*
    The title of a page (level 1), of a panel (2) or of a group in it (3).

    text    what it says
    level   1 (default), 2 or 3
*/
DeskText {
    id: root

    property int level: 1

    size: level === 1 ? Theme.pageTitle : level === 2 ? Theme.listTitle : Theme.body
    strong: true
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
