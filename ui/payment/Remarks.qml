import QtQuick
import Tailtown.Desk

/*
    Small sentences under a bill, a line each.

    remarks   the sentences
*/
DeskText {
    id: root

    property var remarks: []

    text: root.remarks.join("\n")
    size: Theme.caption
    soft: true
    wrap: true
    visible: text !== ""
}
