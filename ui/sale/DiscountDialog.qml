import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Something off the sale: a share or an amount with its reason, or a coupon.
*/
DeskDialog {
    id: root

    required property SaleModel sale
    readonly property bool isCoupon: kinds.currentIndex === 2

    function begin() {
        value.clear();
        reason.clear();
        root.sale.clearProblems();
        root.open();
        value.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Discount")
    confirmText: qsTr("Take it off")
    natural: 520
    stays: true
    ready: value.text.trim() !== ""
    onConfirmed: {
        if (root.sale.giveDiscount(kinds.currentIndex, value.text, reason.text))
            root.close();
    }

    DeskSegments {
        id: kinds

        objectName: "discountKind"
        stretched: true
        name: qsTr("Kind of discount")
        model: root.sale.discountKinds
    }

    DeskField {
        id: value

        objectName: "discountValue"
        Layout.fillWidth: true
        label: root.isCoupon ? qsTr("Code of the coupon") : kinds.model[kinds.currentIndex]
        required: true
        error: root.sale.problems.discount ?? ""
    }

    DeskField {
        id: reason

        objectName: "discountReason"
        Layout.fillWidth: true
        visible: !root.isCoupon
        label: qsTr("Reason")
        required: true
        error: root.sale.problems.reason ?? ""
    }
}
