import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/* A thin line across a column. */
Rectangle {
    implicitHeight: 1
    implicitWidth: 40
    color: Theme.line
    Layout.fillWidth: true
    Accessible.ignored: true
}
