import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    For whom is this? A family found by any of its names or phones.
*/
DeskDialog {
    id: root

    required property SaleModel sale

    function begin() {
        field.clear();
        root.sale.searchFamilies("");
        root.open();
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(index: int) {
        root.sale.chooseFamily(index);
        root.close();
    }

    title: qsTr("For a family")
    text: qsTr("Their store credit can be used, and the rest can stay on their account.")
    confirmText: qsTr("Choose")
    natural: 560
    stays: true
    ready: list.count > 0
    onConfirmed: root.choose(Math.max(0, list.currentIndex))

    DeskField {
        id: field

        objectName: "familySearch"
        Layout.fillWidth: true
        keysFirst: true
        symbol: "search"
        placeholder: qsTr("Name, pet or phone")
        Accessible.name: qsTr("Name, pet or phone")
        onEdited: text => root.sale.searchFamilies(text)
        Keys.onDownPressed: list.select(list.currentIndex + 1)
        Keys.onUpPressed: list.select(list.currentIndex - 1)
    }

    DeskList {
        id: list

        objectName: "familyChoices"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.target * Theme.textScale, Math.min(contentHeight, 6 * Theme.target))
        name: qsTr("Families")
        model: root.sale.families
        emptyTitle: field.text === "" ? qsTr("Type to search.") : qsTr("Nobody is called that.")
        onCountChanged: currentIndex = count > 0 ? 0 : -1
        onActivated: index => root.choose(index)

        delegate: ChoiceRow {
        }
    }
}
