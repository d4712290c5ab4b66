#include <QObject>

#include <sanitizer/tsan_interface.h>

/// The thread sanitizer sees no lock of Qt, which is not built with it: so it is told here that
/// what was done before a call was posted to an object is done when the object gets it. The linker
/// puts the function below in the place of Qt's (--wrap).

namespace {

bool isHandedOver(void **receiverAndEvent)
{
    __tsan_acquire(receiverAndEvent[0]);
    return false; // Qt goes on with the event
}

const bool isListening = QInternal::registerCallback(QInternal::EventNotifyCallback, &isHandedOver);

} // namespace

extern "C" {

bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *receiver, QtPrivate::QSlotObjectBase *call, Qt::ConnectionType how, void *answer);

bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *receiver, QtPrivate::QSlotObjectBase *call, Qt::ConnectionType how, void *answer)
{
    __tsan_release(receiver);
    return __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
        receiver, call, how, answer);
}
}
