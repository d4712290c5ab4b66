<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddOnLine</name>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take %1 off the bill</source>
        <comment>an add-on</comment>
        <translation>Quitar %1 de la cuenta</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Put %1 back on the bill</source>
        <comment>an add-on</comment>
        <translation>Volver a poner %1 en la cuenta</translation>
    </message>
</context>
<context>
    <name>AddOnsModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>how many, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <comment>why</comment>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Taken off by %1: %2</source>
        <comment>who, why</comment>
        <translation>Quitado por %1: %2</translation>
    </message>
    <message>
        <source>Done %1 at %2</source>
        <comment>day, time</comment>
        <translation>Hecho %1 a las %2</translation>
    </message>
    <message>
        <source>Done %1 at %2 by %3</source>
        <comment>day, time, who</comment>
        <translation>Hecho %1 a las %2 por %3</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <comment>a day</comment>
        <translation>Previsto para %1</translation>
    </message>
    <message>
        <source>Not done yet, planned for %1</source>
        <comment>a day</comment>
        <translation>Aún sin hacer, previsto para %1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <comment>an add-on</comment>
        <translation>%1: hecho.</translation>
    </message>
    <message>
        <source>%1 is still to do.</source>
        <comment>an add-on</comment>
        <translation>%1: por hacer.</translation>
    </message>
    <message>
        <source>%1 is off the bill.</source>
        <comment>an add-on</comment>
        <translation>%1 ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>%1 is on the bill again.</source>
        <comment>an add-on</comment>
        <translation>%1 está otra vez en la cuenta.</translation>
    </message>
</context>
<context>
    <name>AddOnsPanel</name>
    <message>
        <source>Add-ons</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The first that is still to do is done</source>
        <translation>El primero por hacer está hecho</translation>
    </message>
    <message>
        <source>Take %1 off the bill</source>
        <comment>an add-on</comment>
        <translation>Quitar %1 de la cuenta</translation>
    </message>
    <message>
        <source>What is not done is not billed.</source>
        <translation>Lo que no se hace no se cobra.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Why it is not done</source>
        <translation>Por qué no se hace</translation>
    </message>
</context>
<context>
    <name>AddToBill</name>
    <message>
        <source>Add-on, product, barcode or coupon</source>
        <translation>Extra, producto, código de barras o cupón</translation>
    </message>
    <message>
        <source>Add to the bill</source>
        <translation>Añadir a la cuenta</translation>
    </message>
</context>
<context>
    <name>AgreementPages</name>
    <message>
        <source>For %1 of the family %2</source>
        <translation>Para %1, de la familia %2</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Testigo: %1</translation>
    </message>
    <message>
        <source>Holds until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>Not valid any more since %1</source>
        <translation>Sin validez desde el %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Text: SHA-256 %1</source>
        <translation>Texto: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a family</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds until a newer version is published.</source>
        <translation>Vale hasta que se publique una versión nueva.</translation>
    </message>
    <message>
        <source>[%1, %2] %3</source>
        <comment>initials, when, a section</comment>
        <translation>[%1, %2] %3</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Keep the signed sheet with the family&apos;s papers.</source>
        <translation>Guarde la hoja firmada con los papeles de la familia.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to initial: read it.</source>
        <translation>
            <numerusform>Falta firmar %n sección con iniciales: léalo.</numerusform>
            <numerusform>Falta firmar %n secciones con iniciales: léalo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>Name, family or phone</source>
        <translation>Nombre, familia o teléfono</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>There is no service of grooming yet. Add one in the settings.</source>
        <translation>Todavía no hay ningún servicio de peluquería. Añada uno en los ajustes.</translation>
    </message>
    <message>
        <source>Nobody grooms yet. Set the hours of somebody in the settings.</source>
        <translation>Todavía nadie atiende la peluquería. Fije el horario de alguien en los ajustes.</translation>
    </message>
    <message>
        <source>Groomer</source>
        <translation>Peluquero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>First free time</source>
        <translation>Primera hora libre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Coat, wishes, how it takes the dryer</source>
        <translation>Pelo, deseos, cómo lleva el secador</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>A manager has to approve this</source>
        <translation>Un responsable tiene que aprobarlo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Quién aprueba</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>%1 on %2</source>
        <comment>weight, day</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 is here for the first time.</source>
        <translation>%1 viene por primera vez.</translation>
    </message>
    <message>
        <source>Last time, %1: nothing was noted.</source>
        <translation>La última vez, %1: no se anotó nada.</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>La última vez, %1</translation>
    </message>
    <message>
        <source>with the family</source>
        <translation>con la familia</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La última vez: %1</translation>
    </message>
    <message>
        <source>New this time:</source>
        <translation>Nuevo esta vez:</translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>Other room</source>
        <translation>Otra habitación</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Viene</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Choose a room</source>
        <translation>Elija una habitación</translation>
    </message>
    <message>
        <source>No room is free for these days</source>
        <translation>No hay habitación libre esos días</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Something is different</source>
        <translation>Algo ha cambiado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1 entregado</translation>
    </message>
    <message>
        <source>Anything new?</source>
        <translation>¿Algo nuevo?</translation>
    </message>
    <message>
        <source>Nobody has said yet that this room is clean.</source>
        <translation>Nadie ha dicho aún que esta habitación esté limpia.</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>Está limpia</translation>
    </message>
</context>
<context>
    <name>BackBy</name>
    <message>
        <source>Reference of the terminal</source>
        <translation>Referencia del datáfono</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Número de cheque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>BillLines</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
</context>
<context>
    <name>BillRows</name>
    <message>
        <source>%1 × %2</source>
        <comment>how many, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>(approval %1)</source>
        <translation>(autorización %1)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>of a check</comment>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a package, how many visits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>an amount</comment>
        <translation>%1 cada uno</translation>
    </message>
</context>
<context>
    <name>BillView</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Take %1 off the bill</source>
        <translation>Quitar %1 de la cuenta</translation>
    </message>
</context>
<context>
    <name>BookingAhead</name>
    <message numerus="yes">
        <source>%Ln day(s) booked.</source>
        <translation>
            <numerusform>%Ln día reservado.</numerusform>
            <numerusform>%Ln días reservados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of standing plans could not be booked.</source>
        <translation>
            <numerusform>%Ln día de los planes fijos no se pudo reservar.</numerusform>
            <numerusform>%Ln días de los planes fijos no se pudieron reservar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Keep it free</source>
        <translation>Dejarla libre</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>CablesWindow</name>
    <message>
        <source>Network cables</source>
        <translation>Cables de red</translation>
    </message>
    <message>
        <source>Pull a cable, work at both desks, and plug it in again.</source>
        <translation>Desconecte un cable, trabaje en los dos puestos y conéctelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CalendarFoot</name>
    <message>
        <source>Arrows carry it to other days and rooms.</source>
        <translation>Las flechas la llevan a otros días y habitaciones.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>change the departure</source>
        <translation>cambiar la salida</translation>
    </message>
    <message>
        <source>another room from here on</source>
        <translation>otra habitación desde aquí</translation>
    </message>
    <message>
        <source>book</source>
        <translation>reservar</translation>
    </message>
    <message>
        <source>next stay</source>
        <translation>siguiente estancia</translation>
    </message>
    <message>
        <source>go to a day</source>
        <translation>ir a un día</translation>
    </message>
    <message>
        <source>nearer</source>
        <translation>acercar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Dejar aquí</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>What is over stays as it was.</source>
        <translation>Lo que ha terminado queda como estaba.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Look at it again.</source>
        <translation>%1 cambió entretanto. Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>%1 should have left. Change the departure first.</source>
        <translation>%1 debía haberse ido. Cambie primero la salida.</translation>
    </message>
    <message>
        <source>%1 has arrived: only the departure can change.</source>
        <translation>%1 ya ha llegado: solo puede cambiar la salida.</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <comment>price</comment>
        <translation>%1 como antes</translation>
    </message>
    <message>
        <source>%1 becomes %2: %3</source>
        <comment>price before, price after, difference</comment>
        <translation>%1 pasa a %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2 from %3 on</source>
        <comment>pets, room, day</comment>
        <translation>%1 a %2 desde %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>pets, room, days</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, how clean it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>How many days one sees</source>
        <translation>Cuántos días se ven</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Rooms by days: %1</source>
        <translation>Habitaciones por días: %1</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Todavía no hay habitaciones.</translation>
    </message>
    <message>
        <source>Rooms are added in the settings.</source>
        <translation>Las habitaciones se añaden en los ajustes.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Should have left</source>
        <translation>Debía haberse ido</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Se va hoy</translation>
    </message>
    <message>
        <source>Has not come</source>
        <translation>No ha llegado</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>%1, a part of the stay</source>
        <comment>room</comment>
        <translation>%1, parte de la estancia</translation>
    </message>
    <message>
        <source>from %1, until %2</source>
        <comment>times of the day</comment>
        <translation>desde las %1, hasta las %2</translation>
    </message>
    <message>
        <source>%1 of %2 free on the night of %3</source>
        <comment>places, places, day</comment>
        <translation>%1 de %2 libres la noche del %3</translation>
    </message>
    <message>
        <source>%1: %2. Folded.</source>
        <comment>kind of room</comment>
        <translation>%1: %2. Plegado.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of room</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueada: %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>%1 keeps this room: firm once the hub has heard from there</source>
        <comment>name of a desk</comment>
        <translation>%1 se reserva esta habitación: en firme en cuanto la central sepa de ese puesto</translation>
    </message>
    <message>
        <source>Promised while this desk is alone: firm once the hub knows of it</source>
        <translation>Prometido sin conexión: en firme en cuanto la central lo sepa</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>No room is free on these days. Open the stay to change its days.</source>
        <translation>No hay ninguna habitación libre esos días. Abra la estancia para cambiar los días.</translation>
    </message>
    <message>
        <source>Free rooms</source>
        <translation>Habitaciones libres</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo que se escribió</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>Stands</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Gave way</source>
        <translation>Cedió</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Recuperar este</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>A draft of a bill</source>
        <translation>Borrador de cuenta</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>as it stands is well</source>
        <translation>está bien como está</translation>
    </message>
    <message>
        <source>what gave way was put back</source>
        <translation>se recuperó lo que cedió</translation>
    </message>
    <message>
        <source>it was solved</source>
        <translation>se resolvió</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing of it was kept: %1.</source>
        <translation>No se guardó nada: %1.</translation>
    </message>
    <message>
        <source>its amounts do not add up</source>
        <translation>los importes no cuadran</translation>
    </message>
    <message>
        <source>it goes against the rules of the resort</source>
        <translation>va contra las reglas de la residencia</translation>
    </message>
    <message>
        <source>Was refused: nothing of it was kept</source>
        <translation>Rechazado: no se guardó nada</translation>
    </message>
    <message>
        <source>Do it again here. What was typed stands below.</source>
        <translation>Hágalo de nuevo aquí. Abajo está lo que se escribió.</translation>
    </message>
    <message>
        <source>It builds on a change that never arrived, so nothing of it was kept.</source>
        <translation>Se apoya en un cambio que nunca llegó, por eso no se guardó nada.</translation>
    </message>
    <message>
        <source>Builds on a change that never arrived</source>
        <translation>Se apoya en un cambio que nunca llegó</translation>
    </message>
    <message>
        <source>Do the first change again, then this one. What was typed stands below.</source>
        <translation>Haga de nuevo el primer cambio y después este. Abajo está lo que se escribió.</translation>
    </message>
    <message>
        <source>The hub could not read it. It is kept there and not lost, but nothing of it counts yet.</source>
        <translation>La central no pudo leerlo. Lo guarda y no se pierde, pero todavía no cuenta.</translation>
    </message>
    <message>
        <source>Could not be read by the hub</source>
        <translation>La central no pudo leerlo</translation>
    </message>
    <message>
        <source>Do it again here if it can&apos;t wait, and tell support.</source>
        <translation>Si no puede esperar, hágalo de nuevo aquí y avise al servicio técnico.</translation>
    </message>
    <message>
        <source>It met another change. Both are kept.</source>
        <translation>Coincidió con otro cambio. Se guardan los dos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used until %2.</source>
        <translation>%1 no se puede usar hasta %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. A room is needed until %3.</source>
        <translation>%1 es de %2. Hace falta una habitación hasta %3.</translation>
    </message>
    <message>
        <source>Neither desk knew of the other. The later one of each stands.</source>
        <translation>Ningún puesto sabía del otro. De cada cosa vale lo más reciente.</translation>
    </message>
    <message>
        <source>%1 is free again until %2.</source>
        <translation>%1 vuelve a estar libre hasta %2.</translation>
    </message>
    <message>
        <source>whoever did it may not do it any more</source>
        <translation>quien lo hizo ya no puede hacerlo</translation>
    </message>
    <message>
        <source>The desk was shut out before it could send this. It is kept at the hub, but nothing of it counts.</source>
        <translation>El puesto fue excluido antes de poder enviarlo. Se guarda en la central, pero nada de ello cuenta.</translation>
    </message>
    <message>
        <source>Was done at a desk that was shut out</source>
        <translation>Se hizo en un puesto que fue excluido</translation>
    </message>
    <message>
        <source>If it is true, do it again here. What was typed stands below.</source>
        <translation>Si es cierto, hágalo de nuevo aquí. Lo escrito está abajo.</translation>
    </message>
</context>
<context>
    <name>CareEditor</name>
    <message>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Add a meal</source>
        <translation>Añadir una comida</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Add a medication</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>blue blanket, 2 toys</source>
        <translation>manta azul, 2 juguetes</translation>
    </message>
</context>
<context>
    <name>CareRows</name>
    <message>
        <source>as needed</source>
        <translation>si hace falta</translation>
    </message>
    <message>
        <source>with food</source>
        <translation>con la comida</translation>
    </message>
    <message>
        <source>CONTROLLED: two people sign</source>
        <translation>CONTROLADO: firman dos personas</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1 entregado</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>NO INSTRUCTIONS ON FILE</source>
        <translation>SIN INSTRUCCIONES REGISTRADAS</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Pertenencias</translation>
    </message>
</context>
<context>
    <name>CashMoveDialog</name>
    <message>
        <source>Cash in or out</source>
        <translation>Entrada o salida de efectivo</translation>
    </message>
    <message>
        <source>Cash leaves the drawer: a purchase, a delivery paid in cash.</source>
        <translation>Sale efectivo del cajón: una compra, una entrega pagada en efectivo.</translation>
    </message>
    <message>
        <source>Cash comes in without a sale, such as change from the bank.</source>
        <translation>Entra efectivo sin una venta, como cambio del banco.</translation>
    </message>
    <message>
        <source>Cash goes from the drawer to the safe.</source>
        <translation>El efectivo pasa del cajón a la caja fuerte.</translation>
    </message>
    <message>
        <source>The drawer is opened without a sale, for change or a look.</source>
        <translation>El cajón se abre sin una venta, para dar cambio o mirar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Phone in an emergency</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>E-mail allowed</source>
        <translation>Correo permitido</translation>
    </message>
    <message>
        <source>Text messages allowed</source>
        <translation>Mensajes permitidos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>No reservar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Se le reconoce por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Esterilizado</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Rabies tag</source>
        <translation>Placa de rabia</translation>
    </message>
    <message>
        <source>Play group</source>
        <translation>Grupo de juego</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Fecha de muerte</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Fecha de la vacuna</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Certificate seen</source>
        <translation>Certificado visto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Family taken in</source>
        <translation>Familia registrada</translation>
    </message>
    <message>
        <source>Family changed</source>
        <translation>Familia cambiada</translation>
    </message>
    <message>
        <source>Family archived</source>
        <translation>Familia archivada</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Persona quitada</translation>
    </message>
    <message>
        <source>Phone added</source>
        <translation>Teléfono añadido</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>Teléfono cambiado</translation>
    </message>
    <message>
        <source>Phone removed</source>
        <translation>Teléfono quitado</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contacto añadido</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contacto cambiado</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contacto quitado</translation>
    </message>
    <message>
        <source>Label added</source>
        <translation>Etiqueta añadida</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Etiqueta cambiada</translation>
    </message>
    <message>
        <source>Label taken off</source>
        <translation>Etiqueta quitada</translation>
    </message>
    <message>
        <source>Pet added</source>
        <translation>Mascota añadida</translation>
    </message>
    <message>
        <source>Pet changed</source>
        <translation>Mascota cambiada</translation>
    </message>
    <message>
        <source>Pet archived</source>
        <translation>Mascota archivada</translation>
    </message>
    <message>
        <source>Warning added</source>
        <translation>Advertencia añadida</translation>
    </message>
    <message>
        <source>Warning changed</source>
        <translation>Advertencia cambiada</translation>
    </message>
    <message>
        <source>Warning taken off</source>
        <translation>Advertencia quitada</translation>
    </message>
    <message>
        <source>Allergy added</source>
        <translation>Alergia añadida</translation>
    </message>
    <message>
        <source>Allergy changed</source>
        <translation>Alergia cambiada</translation>
    </message>
    <message>
        <source>Allergy removed</source>
        <translation>Alergia quitada</translation>
    </message>
    <message>
        <source>Vaccination noted</source>
        <translation>Vacuna anotada</translation>
    </message>
    <message>
        <source>Vaccination changed</source>
        <translation>Vacuna cambiada</translation>
    </message>
    <message>
        <source>Vaccination removed</source>
        <translation>Vacuna quitada</translation>
    </message>
    <message>
        <source>Vaccination waived</source>
        <translation>Vacuna dispensada</translation>
    </message>
    <message>
        <source>Waiver changed</source>
        <translation>Dispensa cambiada</translation>
    </message>
    <message>
        <source>Waiver removed</source>
        <translation>Dispensa quitada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: ya no %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobado por %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>Pesado el</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Who gets the bills</source>
        <translation>Quién recibe las cuentas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>La ocupan</translation>
    </message>
    <message>
        <source>Pets at most</source>
        <translation>Mascotas como máximo</translation>
    </message>
    <message>
        <source>Weight at most</source>
        <translation>Peso máximo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Llega el</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Sale el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Groomer</source>
        <translation>Peluquero</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Adiestrador</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message numerus="yes">
        <source>%1 checked in.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 ha llegado.</numerusform>
            <numerusform>%1 han llegado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check in</source>
        <translation>Registrar la llegada</translation>
    </message>
    <message>
        <source>Nobody of this family is expected today.</source>
        <translation>Hoy no se espera a nadie de esta familia.</translation>
    </message>
    <message>
        <source>They may be checked in already. Go back to see the day.</source>
        <translation>Quizá ya llegaron. Vuelva para ver el día.</translation>
    </message>
</context>
<context>
    <name>CheckOutModel</name>
    <message>
        <source>%1 was paid in advance and is used.</source>
        <translation>%1 se pagaron por adelantado y se aplican.</translation>
    </message>
    <message>
        <source>The family owes %1 from before.</source>
        <translation>La familia debe %1 de antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln add-on(s) of %1 are on the bill and not noted as done.</source>
        <translation>
            <numerusform>%Ln extra de %1 está en la cuenta y no consta como hecho.</numerusform>
            <numerusform>%Ln extras de %1 están en la cuenta y no constan como hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Registrar salida</translation>
    </message>
    <message>
        <source>Check out, %1 on account</source>
        <translation>Registrar salida, %1 a cuenta</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 came</source>
        <comment>how many, of which unit</comment>
        <translation>llegaron %1 %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how much</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, their relation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>A manager has to allow it.</source>
        <translation>Un encargado tiene que permitirlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went home.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 se fue a casa.</numerusform>
            <numerusform>%1 se fueron a casa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill %1: %2</source>
        <translation>Cuenta %1: %2</translation>
    </message>
    <message>
        <source>%1 of the deposit was used.</source>
        <translation>Se aplicaron %1 del anticipo.</translation>
    </message>
    <message>
        <source>%1 stays on the family&apos;s account.</source>
        <translation>%1 quedan a cuenta de la familia.</translation>
    </message>
    <message>
        <source>%1 of the deposit is still held.</source>
        <translation>%1 del anticipo sigue guardado.</translation>
    </message>
    <message>
        <source>Keep the credits</source>
        <translation>Guardar los créditos</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>1 visit</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a package, what is left of it</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>CheckOutPage</name>
    <message>
        <source>Check out</source>
        <translation>Registrar salida</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a discount. Type a number such as 10.</source>
        <translation>No se entiende como descuento. Escriba un número, por ejemplo 10.</translation>
    </message>
    <message>
        <source>Choose who goes home.</source>
        <translation>Elija quién se va a casa.</translation>
    </message>
    <message>
        <source>They are still here</source>
        <translation>Siguen aquí</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Sell %1 again</source>
        <translation>Vender otra vez %1</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>%1: %2 stands, not %3</source>
        <translation>%1: vale %2, no %3</translation>
    </message>
    <message>
        <source>Its room belongs to somebody else</source>
        <translation>Su habitación es de otro</translation>
    </message>
    <message>
        <source>Its room is out of use</source>
        <translation>Su habitación está fuera de uso</translation>
    </message>
    <message>
        <source>Done at two desks, counted once</source>
        <translation>Hecho en dos puestos, cuenta una vez</translation>
    </message>
    <message>
        <source>Checked in twice, into two rooms</source>
        <translation>Dos entradas, en dos habitaciones</translation>
    </message>
    <message>
        <source>Is here, and was cancelled</source>
        <translation>Está aquí y se había cancelado</translation>
    </message>
    <message>
        <source>Is here, and was given up</source>
        <translation>Está aquí y ya no se esperaba</translation>
    </message>
    <message>
        <source>Is here, so it was not called off</source>
        <translation>Está aquí, por eso no se anuló</translation>
    </message>
    <message>
        <source>Had left, so nothing was changed</source>
        <translation>Ya había salido, no se cambió nada</translation>
    </message>
    <message>
        <source>Was called off, so nothing was changed</source>
        <translation>Estaba anulada, no se cambió nada</translation>
    </message>
    <message>
        <source>Called off while somebody changed it</source>
        <translation>Se anuló mientras alguien la cambiaba</translation>
    </message>
    <message>
        <source>Days or rooms were decided twice</source>
        <translation>Días o habitaciones decididos dos veces</translation>
    </message>
    <message>
        <source>Was issued, so nothing was changed</source>
        <translation>Ya estaba emitida, no se cambió nada</translation>
    </message>
    <message>
        <source>Was closed, so nothing was changed</source>
        <translation>Ya estaba cerrada, no se cambió nada</translation>
    </message>
    <message>
        <source>Was thrown away, and is a bill</source>
        <translation>Se descartó y es una cuenta</translation>
    </message>
    <message>
        <source>Two desks changed the draft</source>
        <translation>Dos puestos cambiaron el borrador</translation>
    </message>
    <message>
        <source>Met another change</source>
        <translation>Coincidió con otro cambio</translation>
    </message>
    <message>
        <source>Neither desk knew of the other. %1 is the later one and stands.</source>
        <translation>Ningún puesto sabía del otro. %1 es lo más reciente y es lo que vale.</translation>
    </message>
    <message>
        <source>Another desk gave the room away first. %1 keeps the stay, without a room.</source>
        <translation>Otro puesto dio antes la habitación. %1 conserva la estancia, sin habitación.</translation>
    </message>
    <message>
        <source>Another desk took the room out of use. %1 keeps the stay, without a room.</source>
        <translation>Otro puesto puso la habitación fuera de uso. %1 conserva la estancia, sin habitación.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Cuenta una vez.</translation>
    </message>
    <message>
        <source>%1 is checked in once, in the room that was noted first.</source>
        <translation>%1 tiene una sola entrada, en la habitación que se anotó primero.</translation>
    </message>
    <message>
        <source>%1 is here, and that counts: the stay goes on.</source>
        <translation>%1 está aquí y eso cuenta: la estancia sigue.</translation>
    </message>
    <message>
        <source>%1 came after all, and that counts: the stay goes on.</source>
        <translation>%1 vino al final y eso cuenta: la estancia sigue.</translation>
    </message>
    <message>
        <source>%1 is here, and that counts: the stay was not called off.</source>
        <translation>%1 está aquí y eso cuenta: la estancia no se anuló.</translation>
    </message>
    <message>
        <source>%1 had left by then: the stay is as it was.</source>
        <translation>%1 ya había salido: la estancia queda como estaba.</translation>
    </message>
    <message>
        <source>The stay had been called off by then, and still is.</source>
        <translation>La estancia ya estaba anulada y sigue así.</translation>
    </message>
    <message>
        <source>The stay is called off. Who did that did not know of the change.</source>
        <translation>La estancia está anulada. Quien lo hizo no sabía del cambio.</translation>
    </message>
    <message>
        <source>The later decision stands.</source>
        <translation>Vale la decisión más reciente.</translation>
    </message>
    <message>
        <source>An issued bill stays as it is: this change was not made.</source>
        <translation>Una cuenta emitida no cambia: este cambio no se hizo.</translation>
    </message>
    <message>
        <source>The bill was closed by then: this change was not made.</source>
        <translation>La cuenta ya estaba cerrada: este cambio no se hizo.</translation>
    </message>
    <message>
        <source>The draft was thrown away elsewhere. It is a bill all the same.</source>
        <translation>El borrador se descartó en otro puesto. Aun así es una cuenta.</translation>
    </message>
    <message>
        <source>The later change of the draft stands.</source>
        <translation>Vale el cambio más reciente del borrador.</translation>
    </message>
    <message>
        <source>Two desks changed the same without knowing of each other.</source>
        <translation>Dos puestos cambiaron lo mismo sin saber el uno del otro.</translation>
    </message>
    <message>
        <source>Look where %1 really is, and move the stay if it is elsewhere.</source>
        <translation>Mire dónde está %1 de verdad y traslade la estancia si hace falta.</translation>
    </message>
    <message>
        <source>Check the days with the family.</source>
        <translation>Confirme los días con la familia.</translation>
    </message>
    <message>
        <source>If the change is still wanted, book a new stay.</source>
        <translation>Si todavía se quiere el cambio, reserve otra estancia.</translation>
    </message>
    <message>
        <source>Ask the family whether it still wants to come.</source>
        <translation>Pregunte a la familia si todavía quiere venir.</translation>
    </message>
    <message>
        <source>Ask the family which days they meant.</source>
        <translation>Pregunte a la familia qué días quería.</translation>
    </message>
    <message>
        <source>If something is missing on the bill, correct it there.</source>
        <translation>Si falta algo en la cuenta, corríjalo allí.</translation>
    </message>
    <message>
        <source>If it was meant to go, void the bill.</source>
        <translation>Si debía desaparecer, anule la cuenta.</translation>
    </message>
    <message>
        <source>Look whether everything is on the bill.</source>
        <translation>Mire si está todo en la cuenta.</translation>
    </message>
    <message>
        <source>Look at how it stands.</source>
        <translation>Mire cómo ha quedado.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>One of its details</source>
        <translation>Uno de sus datos</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: wrote %2.</source>
        <translation>%1: escribió %2.</translation>
    </message>
    <message>
        <source>Did the same.</source>
        <translation>Hizo lo mismo.</translation>
    </message>
    <message>
        <source>Cancelled the stay.</source>
        <translation>Canceló la estancia.</translation>
    </message>
    <message>
        <source>Noted that nobody came.</source>
        <translation>Anotó que no vino nadie.</translation>
    </message>
    <message>
        <source>Checked the pet in.</source>
        <translation>Registró la entrada.</translation>
    </message>
    <message>
        <source>Checked the pet out.</source>
        <translation>Registró la salida.</translation>
    </message>
    <message>
        <source>Called the stay off.</source>
        <translation>Anuló la estancia.</translation>
    </message>
    <message>
        <source>Changed the stay.</source>
        <translation>Cambió la estancia.</translation>
    </message>
    <message>
        <source>Issued the bill.</source>
        <translation>Emitió la cuenta.</translation>
    </message>
    <message>
        <source>Closed the bill.</source>
        <translation>Cerró la cuenta.</translation>
    </message>
    <message>
        <source>Threw the draft of the bill away.</source>
        <translation>Descartó el borrador de la cuenta.</translation>
    </message>
    <message>
        <source>Changed the draft of the bill.</source>
        <translation>Cambió el borrador de la cuenta.</translation>
    </message>
    <message>
        <source>Changed the same.</source>
        <translation>Cambió lo mismo.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Days of the stay</source>
        <translation>Días de la estancia</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Escribió %1.</translation>
    </message>
    <message>
        <source>%1 too much was paid</source>
        <translation>Se pagaron %1 de más</translation>
    </message>
    <message>
        <source>Two desks took money for the same bill. Both payments count: %1 is too much.</source>
        <translation>Dos puestos cobraron la misma cuenta. Cuentan los dos pagos: sobran %1.</translation>
    </message>
    <message>
        <source>Open the bill and give it back.</source>
        <translation>Abra la cuenta y devuélvalo.</translation>
    </message>
    <message>
        <source>Took money for the bill.</source>
        <translation>Cobró dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Was done by somebody who may not do it any more</source>
        <translation>Lo hizo alguien que ya no puede hacerlo</translation>
    </message>
    <message>
        <source>It happened, so it counts. Whoever did it was not allowed to when it reached the hub.</source>
        <translation>Ocurrió, así que cuenta. Quien lo hizo ya no podía hacerlo cuando llegó a la central.</translation>
    </message>
    <message>
        <source>Look whether it is well as it is, and talk to whoever did it.</source>
        <translation>Compruebe si está bien así y hable con quien lo hizo.</translation>
    </message>
    <message>
        <source>Checked out twice, billed once</source>
        <translation>Salida registrada dos veces, facturada una</translation>
    </message>
    <message>
        <source>A stay is on two bills</source>
        <translation>Una estancia está en dos facturas</translation>
    </message>
    <message>
        <source>Was done in a room that was not agreed</source>
        <translation>Se hizo en una habitación que no estaba acordada</translation>
    </message>
    <message>
        <source>The bill counts once, as %1. The paper with %2 is the same bill.</source>
        <translation>La factura cuenta una vez, como %1. El papel con %2 es la misma factura.</translation>
    </message>
    <message>
        <source>Two desks took money for the same bill. Both payments count: %1 is too much. The paper with %2 is the same bill.</source>
        <translation>Dos mostradores cobraron la misma factura. Ambos pagos cuentan: sobran %1. El papel con %2 es la misma factura.</translation>
    </message>
    <message>
        <source>The bill %1 was first and stands. %2 was taken back.</source>
        <translation>La factura %1 fue la primera y vale. %2 se anuló.</translation>
    </message>
    <message>
        <source>%1 and %2 both bill it; %2 bills more than that.</source>
        <translation>%1 y %2 la facturan; %2 factura además otras cosas.</translation>
    </message>
    <message>
        <source>It happened, so it counts. The change of rooms or days before it had not been accepted.</source>
        <translation>Ocurrió, así que cuenta. El cambio de habitación o de días anterior no se había aceptado.</translation>
    </message>
    <message>
        <source>Look whether something was only on %1.</source>
        <translation>Mire si algo estaba solo en %1.</translation>
    </message>
    <message>
        <source>Open the bills and take the stay off one of them.</source>
        <translation>Abra las facturas y quite la estancia de una de ellas.</translation>
    </message>
    <message>
        <source>Look whether the days on the bill are right.</source>
        <translation>Mire si los días de la factura son correctos.</translation>
    </message>
    <message>
        <source>Checked out and billed the same.</source>
        <translation>Registró la salida y facturó lo mismo.</translation>
    </message>
    <message>
        <source>Was confirmed, so it does not wait</source>
        <translation>Se confirmó, así que no espera</translation>
    </message>
    <message>
        <source>%1 had been confirmed by then, and that counts: the stay does not wait.</source>
        <translation>Para entonces %1 ya estaba confirmado, y eso cuenta: la estancia no espera.</translation>
    </message>
    <message>
        <source>Look whether it has its room.</source>
        <translation>Mire si tiene su habitación.</translation>
    </message>
    <message>
        <source>Confirmed the stay.</source>
        <translation>Confirmó la estancia.</translation>
    </message>
    <message>
        <source>%1 more than the package holds</source>
        <translation>%1 más de lo que tiene el bono</translation>
    </message>
    <message>
        <source>Two desks used the last credits of one package. Both visits count: the package is overdrawn by %1.</source>
        <translation>Dos puestos usaron los últimos créditos del mismo bono. Las dos visitas cuentan: el bono queda en descubierto por %1.</translation>
    </message>
    <message>
        <source>Tell the family. Check one of the stays out with money, or give the credits on the page of the family.</source>
        <translation>Avise a la familia. Cobre una de las estancias con dinero al salir, o regale los créditos en la página de la familia.</translation>
    </message>
    <message>
        <source>Used the same credits.</source>
        <translation>Usó los mismos créditos.</translation>
    </message>
    <message>
        <source>What happened counts, whatever was decided: %1 stands.</source>
        <translation>Lo que ocurrió cuenta, se decidiera lo que se decidiera: queda %1.</translation>
    </message>
    <message>
        <source>Call one of the families, and move its appointment on the page “Grooming”.</source>
        <translation>Llame a una de las familias y cambie su cita en la página «Peluquería».</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Hora de la cita</translation>
    </message>
    <message>
        <source>What became of the appointment</source>
        <translation>Qué pasó con la cita</translation>
    </message>
    <message>
        <source>More pets than places on a day</source>
        <translation>Más mascotas que plazas en un día</translation>
    </message>
    <message>
        <source>Two desks gave the last places of a day away. Both stays stand.</source>
        <translation>Dos puestos dieron las últimas plazas de un día. Las dos estancias siguen en pie.</translation>
    </message>
    <message>
        <source>Call one of the families, and change the days of its stay, or make place for %1.</source>
        <translation>Llame a una de las familias y cambie los días de su estancia, o haga sitio para %1.</translation>
    </message>
    <message>
        <source>More pets than places in a course</source>
        <translation>Más mascotas que plazas en un curso</translation>
    </message>
    <message>
        <source>Two desks gave the last place of a course away. Both pets have one.</source>
        <translation>Dos puestos dieron la última plaza de un curso. Las dos mascotas tienen una.</translation>
    </message>
    <message>
        <source>Call the family of %1, who came second, and put the pet on the waiting list on the page “Classes”, or let the course have one place more.</source>
        <translation>Llame a la familia de %1, que llegó después, y ponga a la mascota en la lista de espera en la página «Clases», o dé una plaza más al curso.</translation>
    </message>
    <message>
        <source>Place in the course</source>
        <translation>Plaza en el curso</translation>
    </message>
    <message>
        <source>Whether the session is held</source>
        <translation>Si se hace la sesión</translation>
    </message>
    <message>
        <source>A deposit was decided on twice</source>
        <translation>Sobre un anticipo se decidió dos veces</translation>
    </message>
    <message>
        <source>%1 too much of a deposit was used</source>
        <translation>Se usaron %1 de más de un anticipo</translation>
    </message>
    <message>
        <source>The deposit counts once: %1 that the resort would have kept was taken off again.</source>
        <translation>El anticipo cuenta una vez: se han descontado %1 que el resort se habría quedado.</translation>
    </message>
    <message>
        <source>Two desks gave the same deposit back, or used it for a bill. Both count: the family had %1 too much.</source>
        <translation>Dos puestos devolvieron el mismo anticipo o lo usaron para una factura. Ambas cosas cuentan: la familia recibió %1 de más.</translation>
    </message>
    <message>
        <source>Look whether it ended as the family was told.</source>
        <translation>Compruebe si terminó como se le dijo a la familia.</translation>
    </message>
    <message>
        <source>Call the family. Their deposit is on their page: take it back there, or give it up.</source>
        <translation>Llame a la familia. Su anticipo está en su página: cóbrelo allí o renuncie a él.</translation>
    </message>
    <message>
        <source>Decided on the same deposit.</source>
        <translation>Decidió sobre el mismo anticipo.</translation>
    </message>
    <message>
        <source>A groomer is promised twice at one time</source>
        <translation>Alguien de peluquería tiene dos compromisos a la misma hora</translation>
    </message>
    <message>
        <source>A trainer is promised twice at one time</source>
        <translation>Alguien que entrena tiene dos compromisos a la misma hora</translation>
    </message>
    <message>
        <source>Two desks gave the same time of one groomer away. Both promises stand.</source>
        <translation>Dos puestos dieron la misma hora de la misma persona. Los dos compromisos quedan.</translation>
    </message>
    <message>
        <source>Two desks gave the same time of one trainer away. Both promises stand.</source>
        <translation>Dos puestos dieron la misma hora de la misma persona. Los dos compromisos quedan.</translation>
    </message>
    <message>
        <source>Move one of the two on the page “Classes” or “Grooming”, or give the course another trainer.</source>
        <translation>Cambie uno de los dos en la página «Clases» o «Peluquería», o asigne el curso a otra persona.</translation>
    </message>
</context>
<context>
    <name>ClassPages</name>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day and two times</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>Class roster</source>
        <translation>Lista de la clase</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>Nadie tiene plaza todavía.</translation>
    </message>
    <message>
        <source>Waiting for a place: %1</source>
        <translation>Esperan una plaza: %1</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>We meet again on %1.</source>
        <translation>Nos vemos otra vez el %1.</translation>
    </message>
</context>
<context>
    <name>ClassPane</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Nadie está inscrito todavía.</translation>
    </message>
    <message>
        <source>N enrols a pet.</source>
        <translation>N inscribe a una mascota.</translation>
    </message>
    <message>
        <source>Homework: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>Give it the place</source>
        <translation>Darle la plaza</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificada</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Mover la sesión</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>It is held after all</source>
        <translation>Sí se hace</translation>
    </message>
</context>
<context>
    <name>ClassText</name>
    <message>
        <source>%1 of %2 places taken</source>
        <comment>in a course</comment>
        <translation>%1 de %2 plazas ocupadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many have a place, how many wait for one</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln espera</numerusform>
            <numerusform>%Ln esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a course</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a course</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a session of a course</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Not billed yet</source>
        <translation>Aún sin cobrar</translation>
    </message>
    <message>
        <source>Waits, %1</source>
        <comment>the place in the line</comment>
        <translation>Espera, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>Alergia: %1</translation>
    </message>
</context>
<context>
    <name>ClassesModel</name>
    <message>
        <source>%1 is there.</source>
        <translation>%1 está presente.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>%1 is excused.</source>
        <translation>%1 está justificada.</translation>
    </message>
    <message>
        <source>Nothing is noted of %1.</source>
        <translation>No hay nada anotado de %1.</translation>
    </message>
    <message>
        <source>%1 has left the course.</source>
        <translation>%1 ha dejado el curso.</translation>
    </message>
    <message>
        <source>%1 has a place now.</source>
        <translation>%1 ya tiene plaza.</translation>
    </message>
    <message>
        <source>The session is written down.</source>
        <translation>La sesión está anotada.</translation>
    </message>
    <message>
        <source>The session is at another time.</source>
        <translation>La sesión es a otra hora.</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>La sesión está cancelada.</translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>La sesión sí se hace.</translation>
    </message>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln curso</numerusform>
            <numerusform>%Ln cursos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>No homework is written down for this session yet.</source>
        <translation>Aún no hay tarea anotada para esta sesión.</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>%1, %2. Say why.</source>
        <translation>%1, %2. Diga por qué.</translation>
    </message>
    <message>
        <source>Take out of the course</source>
        <translation>Sacar del curso</translation>
    </message>
    <message>
        <source>%1 will not take part.</source>
        <translation>%1 no participará.</translation>
    </message>
    <message>
        <source>%1 will not take part. The place was billed: give the money back on the bill.</source>
        <translation>%1 no participará. La plaza ya se cobró: devuelva el dinero en la cuenta.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Curso nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>Print the homework</source>
        <translation>Imprimir la tarea</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Put the course away</source>
        <translation>Guardar el curso</translation>
    </message>
    <message>
        <source>%1 is not shown here any more. What was noted stays.</source>
        <translation>%1 ya no se muestra aquí. Lo anotado se conserva.</translation>
    </message>
    <message>
        <source>There is no course yet.</source>
        <translation>Todavía no hay ningún curso.</translation>
    </message>
    <message>
        <source>A course has its sessions, a trainer and a number of places. Its price is that of a service of training.</source>
        <translation>Un curso tiene sus sesiones, un adiestrador y un número de plazas. Su precio es el de un servicio de adiestramiento.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CoinGrid</name>
    <message>
        <source>Notes and coins</source>
        <translation>Billetes y monedas</translation>
    </message>
</context>
<context>
    <name>CoinLine</name>
    <message>
        <source>How many of %1</source>
        <translation>Cuántos de %1</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Lo que se busca</translation>
    </message>
    <message>
        <source>Nobody and nothing is called so.</source>
        <translation>Nadie ni nada se llama así.</translation>
    </message>
    <message>
        <source>A part of a name, a phone&apos;s last four digits, or a room is enough.</source>
        <translation>Basta una parte del nombre, las últimas cuatro cifras del teléfono o una habitación.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Find anybody, or do something</source>
        <translation>Busque a alguien o haga algo</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>New family “%1”</source>
        <translation>Nueva familia «%1»</translation>
    </message>
</context>
<context>
    <name>CommandRowText</name>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecida</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>In house, %1</source>
        <translation>En casa, %1</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>Llega hoy</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Se fue hoy</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar entrada</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
</context>
<context>
    <name>CompareKeyDialog</name>
    <message>
        <source>Is this your hub?</source>
        <translation>¿Es esta su central?</translation>
    </message>
    <message>
        <source>It shows a certificate of its own making, for which nobody vouches. Ask whoever looks after the hub for its key, and compare all of it with this. Nothing has been sent yet.</source>
        <translation>Muestra un certificado propio que nadie avala. Pida la clave a quien cuida de la central y compárela entera con esta. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is the same key</source>
        <translation>Es la misma clave</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Open · %1</source>
        <translation>Pendientes · %1</translation>
    </message>
    <message>
        <source>Settled · %1</source>
        <translation>Resueltas · %1</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to look at</source>
        <translation>
            <numerusform>%Ln ficha por mirar</numerusform>
            <numerusform>%Ln fichas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>with the family</source>
        <translation>con la familia</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Trasladar a %1</translation>
    </message>
    <message>
        <source>Leave it without a room</source>
        <translation>Dejarla sin habitación</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Mantener %1</translation>
    </message>
    <message>
        <source>Keep all as it stands</source>
        <translation>Mantener todo como está</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Recuperar todo</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back</source>
        <translation>
            <numerusform>Recuperar %Ln</numerusform>
            <numerusform>Recuperar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Abrir la familia</translation>
    </message>
    <message>
        <source>%1 moves to %2.</source>
        <translation>%1 se traslada a %2.</translation>
    </message>
    <message>
        <source>%1: it stays as it stands.</source>
        <translation>%1: queda como está.</translation>
    </message>
    <message>
        <source>%1: what gave way is back.</source>
        <translation>%1: se recuperó lo que había cedido.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a family, its phone</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Qué fichas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>All desks agree.</source>
        <translation>Todos los puestos coinciden.</translation>
    </message>
    <message>
        <source>No card was settled yet.</source>
        <translation>Aún no se ha resuelto ninguna ficha.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>No hay nada por decidir.</translation>
    </message>
    <message>
        <source>Settled cards stay here.</source>
        <translation>Las fichas resueltas quedan aquí.</translation>
    </message>
    <message>
        <source>Desks go on working while they can&apos;t reach each other. What two of them decided differently comes here as a card: both values, who, when, and a key for each way out.</source>
        <translation>Los puestos siguen trabajando aunque no puedan comunicarse. Lo que dos de ellos decidieron de forma distinta llega aquí como ficha: los dos valores, quién, cuándo y una tecla para cada salida.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>Connect to a hub</source>
        <translation>Conectar a una central</translation>
    </message>
    <message>
        <source>Whoever looks after the hub has its address and makes the code. Everything that is on this computer goes there.</source>
        <translation>Quien cuida de la central tiene su dirección y crea el código. Todo lo que hay en este equipo se envía allí.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección de la central</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>CorrectTenderDialog</name>
    <message>
        <source>Recorded as the wrong tender</source>
        <translation>Registrado con otro medio de pago</translation>
    </message>
    <message>
        <source>What was it paid with?</source>
        <translation>¿Con qué se pagó?</translation>
    </message>
    <message>
        <source>The payment stays as it is. A second receipt takes it back and records the right one.</source>
        <translation>El pago queda como está. Un segundo recibo lo anula y registra el correcto.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Pagado con</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Curso nuevo</translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation>Cambiar el curso</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is no service of training yet. Add one in the settings, with its price.</source>
        <translation>Todavía no hay ningún servicio de adiestramiento. Añada uno en los ajustes, con su precio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Its price is for</source>
        <translation>Su precio es por</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Adiestrador</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Sessions, one a week</source>
        <translation>Sesiones, una por semana</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
</context>
<context>
    <name>CreditSubject</name>
    <message>
        <source>%1 · %2</source>
        <comment>a day, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The credits are changed.</source>
        <translation>Los créditos se han cambiado.</translation>
    </message>
    <message>
        <source>Visits to give</source>
        <translation>Visitas que se regalan</translation>
    </message>
    <message>
        <source>A number such as 1 or 0.5; -1 takes one.</source>
        <translation>Un número como 1 o 0,5; -1 quita una.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>%1 visit</source>
        <comment>1 or ½</comment>
        <translation>%1 visita</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <comment>a number, also 0 or 2½</comment>
        <translation>%1 visitas</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>7, 10 visits</comment>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1, expired %2</source>
        <comment>what is left, a day</comment>
        <translation>%1, caducado el %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what is left, a day</comment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>uses %1 of %2</source>
        <comment>1, 7 visits</comment>
        <translation>usa %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, how many visits</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DaycareItem</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
</context>
<context>
    <name>DaycareModel</name>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message numerus="yes">
        <source>Check in %Ln</source>
        <translation>
            <numerusform>Registrar %Ln llegada</numerusform>
            <numerusform>Registrar %Ln llegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Registrar salida</translation>
    </message>
    <message numerus="yes">
        <source>Check out %Ln</source>
        <translation>
            <numerusform>Registrar %Ln salida</numerusform>
            <numerusform>Registrar %Ln salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
    <message>
        <source>%1 came just now.</source>
        <translation>%1 acaba de llegar.</translation>
    </message>
</context>
<context>
    <name>DaycarePage</name>
    <message>
        <source>Daycare</source>
        <translation>Guardería</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>Nobody comes for the day.</source>
        <translation>Nadie viene a pasar el día.</translation>
    </message>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Nadie coincide aquí con “%1”.</translation>
    </message>
    <message>
        <source>Whoever is booked for daycare stands here on the day, by play group.</source>
        <translation>Quien tiene reserva de guardería aparece aquí ese día, por grupo de juego.</translation>
    </message>
</context>
<context>
    <name>DaycareText</name>
    <message>
        <source>Late, expected at %1</source>
        <translation>Con retraso, a las %1</translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <translation>Se espera a las %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <comment>a day or a time</comment>
        <translation>Aquí desde %1</translation>
    </message>
    <message>
        <source>Went home at %1</source>
        <translation>Se fue a las %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>7 visits</comment>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <comment>pets</comment>
        <translation>%1 de %2 aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>11 of 14 here, 2 gone</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln se fue</numerusform>
            <numerusform>%Ln se fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no-show(s)</source>
        <translation>
            <numerusform>%Ln no se presentó</numerusform>
            <numerusform>%Ln no se presentaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <comment>a yard, numbers</comment>
        <translation>%1: %2 de %3 plazas</translation>
    </message>
</context>
<context>
    <name>DeedText</name>
    <message>
        <source>Noted an add-on.</source>
        <translation>Anotó un extra.</translation>
    </message>
    <message>
        <source>Had the agreement signed.</source>
        <translation>Hizo firmar el contrato.</translation>
    </message>
    <message>
        <source>Booked the stay.</source>
        <translation>Reservó la estancia.</translation>
    </message>
    <message>
        <source>Settled a card.</source>
        <translation>Resolvió una ficha.</translation>
    </message>
    <message>
        <source>Noted what was given.</source>
        <translation>Anotó lo que se dio.</translation>
    </message>
    <message>
        <source>Changed who may pick up.</source>
        <translation>Cambió quién puede recoger.</translation>
    </message>
    <message>
        <source>Took or settled a deposit.</source>
        <translation>Cobró o liquidó un anticipo.</translation>
    </message>
    <message>
        <source>Took a family in.</source>
        <translation>Dio de alta una familia.</translation>
    </message>
    <message>
        <source>Archived the family.</source>
        <translation>Archivó la familia.</translation>
    </message>
    <message>
        <source>Restored the family.</source>
        <translation>Recuperó la familia.</translation>
    </message>
    <message>
        <source>Gave money back.</source>
        <translation>Devolvió dinero.</translation>
    </message>
    <message>
        <source>Voided the bill.</source>
        <translation>Anuló la cuenta.</translation>
    </message>
    <message>
        <source>Wrote the bill off.</source>
        <translation>Dio la cuenta por perdida.</translation>
    </message>
    <message>
        <source>Corrected a payment.</source>
        <translation>Corrigió un pago.</translation>
    </message>
    <message>
        <source>Took a payment.</source>
        <translation>Cobró un pago.</translation>
    </message>
    <message>
        <source>Archived the pet.</source>
        <translation>Archivó la mascota.</translation>
    </message>
    <message>
        <source>Sold something.</source>
        <translation>Vendió algo.</translation>
    </message>
    <message>
        <source>Confirmed the stay.</source>
        <translation>Confirmó la estancia.</translation>
    </message>
    <message>
        <source>Cancelled the stay.</source>
        <translation>Canceló la estancia.</translation>
    </message>
    <message>
        <source>Changed the days of the stay.</source>
        <translation>Cambió los días de la estancia.</translation>
    </message>
    <message>
        <source>Checked the pet in.</source>
        <translation>Registró la entrada.</translation>
    </message>
    <message>
        <source>Checked the pet out.</source>
        <translation>Registró la salida.</translation>
    </message>
    <message>
        <source>Declined the stay.</source>
        <translation>Rechazó la estancia.</translation>
    </message>
    <message>
        <source>Threw the draft of a stay away.</source>
        <translation>Descartó el borrador de una estancia.</translation>
    </message>
    <message>
        <source>Moved the stay to another room.</source>
        <translation>Trasladó la estancia a otra habitación.</translation>
    </message>
    <message>
        <source>Noted that nobody came.</source>
        <translation>Anotó que no vino nadie.</translation>
    </message>
    <message>
        <source>Took down a wish for a stay.</source>
        <translation>Anotó una solicitud de estancia.</translation>
    </message>
    <message>
        <source>Settled the stay.</source>
        <translation>Liquidó la estancia.</translation>
    </message>
    <message>
        <source>Took a step of the stay back.</source>
        <translation>Deshizo un paso de la estancia.</translation>
    </message>
    <message>
        <source>Took the pet in.</source>
        <translation>Recibió a la mascota.</translation>
    </message>
    <message>
        <source>Worked at the till.</source>
        <translation>Trabajó en la caja.</translation>
    </message>
    <message>
        <source>Changed a room.</source>
        <translation>Cambió una habitación.</translation>
    </message>
    <message>
        <source>Noted a vaccination.</source>
        <translation>Anotó una vacuna.</translation>
    </message>
    <message>
        <source>Changed something.</source>
        <translation>Cambió algo.</translation>
    </message>
    <message>
        <source>Noted a warning.</source>
        <translation>Anotó una advertencia.</translation>
    </message>
    <message>
        <source>Noted an allergy.</source>
        <translation>Anotó una alergia.</translation>
    </message>
    <message>
        <source>Changed what is known of the family.</source>
        <translation>Cambió los datos de la familia.</translation>
    </message>
    <message>
        <source>Changed what is known of a person.</source>
        <translation>Cambió los datos de una persona.</translation>
    </message>
    <message>
        <source>Changed what is known of the pet.</source>
        <translation>Cambió los datos de la mascota.</translation>
    </message>
    <message>
        <source>Changed a phone number.</source>
        <translation>Cambió un teléfono.</translation>
    </message>
    <message>
        <source>Moved the stay on the calendar.</source>
        <translation>Cambió la estancia en el calendario.</translation>
    </message>
    <message>
        <source>Worked with the credits of a family.</source>
        <translation>Trabajó con los créditos de una familia.</translation>
    </message>
    <message>
        <source>Made an appointment for grooming.</source>
        <translation>Dio una cita de peluquería.</translation>
    </message>
    <message>
        <source>Changed an appointment for grooming.</source>
        <translation>Cambió una cita de peluquería.</translation>
    </message>
    <message>
        <source>Changed the break of a groomer.</source>
        <translation>Cambió la pausa de un peluquero.</translation>
    </message>
    <message>
        <source>Changed the hours of a groomer.</source>
        <translation>Cambió el horario de un peluquero.</translation>
    </message>
    <message>
        <source>Noted who was at a class.</source>
        <translation>Anotó quién estuvo en una clase.</translation>
    </message>
    <message>
        <source>Changed a course.</source>
        <translation>Cambió un curso.</translation>
    </message>
    <message>
        <source>Gave a place in a course.</source>
        <translation>Dio una plaza en un curso.</translation>
    </message>
    <message>
        <source>Changed a place in a course.</source>
        <translation>Cambió una plaza en un curso.</translation>
    </message>
    <message>
        <source>Changed a session of a course.</source>
        <translation>Cambió una sesión de un curso.</translation>
    </message>
</context>
<context>
    <name>DepositModel</name>
    <message>
        <source>%1 was taken in advance.</source>
        <translation>Se cobró %1 por anticipado.</translation>
    </message>
    <message>
        <source>The resort keeps %1.</source>
        <translation>El hotel se queda con %1.</translation>
    </message>
    <message>
        <source>%1 goes back to the family.</source>
        <translation>Se devuelve %1 a la familia.</translation>
    </message>
    <message>
        <source>The resort bears %1.</source>
        <translation>El resort asume %1.</translation>
    </message>
</context>
<context>
    <name>DepositPage</name>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Give back or keep</source>
        <translation>Devolver o quedarse</translation>
    </message>
    <message>
        <source>Take the deposit</source>
        <translation>Cobrar el anticipo</translation>
    </message>
    <message>
        <source>Approved at the desk</source>
        <translation>Aprobado en recepción</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>There is no booking to pay in advance for.</source>
        <translation>No hay ninguna reserva que pagar por anticipado.</translation>
    </message>
    <message>
        <source>What a family pays in advance belongs to a booking, and is used on its bill.</source>
        <translation>Lo que una familia paga por anticipado pertenece a una reserva y se usa en su cuenta.</translation>
    </message>
    <message>
        <source>This booking is over. Decide what becomes of its deposit.</source>
        <translation>Esta reserva ha terminado. Decida qué pasa con su anticipo.</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Pagado por anticipado</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renunciar</translation>
    </message>
    <message>
        <source>The family had %1 too much of this deposit. Take it back, or give it up.</source>
        <translation>La familia recibió %1 de más de este anticipo. Cóbrelo o renuncie a él.</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se cobra</translation>
    </message>
    <message>
        <source>Give up what is missing?</source>
        <translation>¿Renunciar a lo que falta?</translation>
    </message>
    <message>
        <source>The family owes nothing of this deposit any more, and the resort bears %1. This can&apos;t be undone.</source>
        <translation>La familia ya no debe nada de este anticipo y el resort asume %1. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>DepositRows</name>
    <message>
        <source>of %1</source>
        <comment>a deposit as agreed</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a booking</comment>
        <translation>Terminada</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>go to open show</source>
        <translation>ir a abrir mostrar</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Nueva familia</translation>
    </message>
    <message>
        <source>People, phone and pets</source>
        <translation>Personas, teléfono y mascotas</translation>
    </message>
    <message>
        <source>add customer client pet owner</source>
        <translation>añadir cliente mascota dueño</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>Venta de mostrador</translation>
    </message>
    <message>
        <source>Sell without a family</source>
        <translation>Vender sin familia</translation>
    </message>
    <message>
        <source>sell product shop counter</source>
        <translation>vender producto tienda mostrador</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>cash drawer float start</source>
        <translation>efectivo cajón fondo inicio</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Count, and print the Z report</source>
        <translation>Contar e imprimir el informe Z</translation>
    </message>
    <message>
        <source>cash drawer count end of day Z</source>
        <translation>efectivo cajón contar fin del día Z</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Es el de ahora</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>theme mode appearance night day</source>
        <translation>tema modo aspecto noche día</translation>
    </message>
    <message>
        <source>font size zoom letters</source>
        <translation>tamaño letra fuente</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Colours of this computer</source>
        <translation>Colores de este equipo</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>El texto más grande</translation>
    </message>
    <message>
        <source>Smaller buttons, for a mouse</source>
        <translation>Botones más pequeños, para el ratón</translation>
    </message>
    <message>
        <source>Larger buttons, for fingers</source>
        <translation>Botones más grandes, para los dedos</translation>
    </message>
    <message>
        <source>touch screen targets</source>
        <translation>pantalla táctil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The next person signs in with a PIN</source>
        <translation>La siguiente persona entra con su PIN</translation>
    </message>
    <message>
        <source>lock switch user leave</source>
        <translation>bloquear cambiar usuario salir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>settings change set up</source>
        <translation>ajustes cambiar configurar configuración</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>The hub and the other desks</source>
        <translation>La central y los demás puestos</translation>
    </message>
    <message>
        <source>network offline online hub server computer</source>
        <translation>red sin conexión central servidor equipo ordenador</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>What a stay would cost, and book it</source>
        <translation>Lo que costaría una estancia, y reservarla</translation>
    </message>
    <message>
        <source>price offer phone call availability book booking reserve reservation room</source>
        <translation>precio oferta teléfono llamada disponibilidad reservar reserva habitación cotización</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Who waits for a room, and who could have one</source>
        <translation>Quién espera una habitación y quién podría tenerla</translation>
    </message>
    <message>
        <source>waitlist wait full offer</source>
        <translation>espera lista lleno oferta</translation>
    </message>
    <message>
        <source>Standing plans</source>
        <translation>Planes fijos</translation>
    </message>
    <message>
        <source>Who comes again and again</source>
        <translation>Quién viene con regularidad</translation>
    </message>
    <message>
        <source>recurring repeat weekly regular series</source>
        <translation>recurrente repetir semanal habitual serie</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Training in groups: who is enrolled, who was there</source>
        <translation>Adiestramiento en grupo: quién está inscrito, quién estuvo</translation>
    </message>
    <message>
        <source>training course trainer puppy enrol attendance</source>
        <translation>adiestramiento curso clase adiestrador cachorro inscribir asistencia</translation>
    </message>
</context>
<context>
    <name>DeskAvatar</name>
    <message>
        <source>%1, photo on its way from another desk</source>
        <translation>%1, foto en camino desde otro puesto</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DeskInspector</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DeskKeyHint</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>DeskKeypad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DeskPicture</name>
    <message>
        <source>On its way from the other desk</source>
        <translation>En camino desde el otro puesto</translation>
    </message>
    <message>
        <source>It shows here by itself as soon as it has come.</source>
        <translation>Aparece aquí por sí sola en cuanto llegue.</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>DeskRailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Desk %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>Excluido %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Never seen since</source>
        <translation>Sin noticias desde entonces</translation>
    </message>
</context>
<context>
    <name>DeskUndo</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DesksPanel</name>
    <message>
        <source>Desks of this resort</source>
        <translation>Puestos de esta residencia</translation>
    </message>
    <message>
        <source>Let a computer in</source>
        <translation>Admitir un equipo</translation>
    </message>
    <message>
        <source>Shut %1 out</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Shut %1 out?</source>
        <translation>¿Excluir %1?</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <source>At its next contact it hands in what only it knows, for a manager to look at, and then erases everything that is stored there. To come back it needs a new code.</source>
        <translation>En su próximo contacto entrega lo que solo él sabe, para que un encargado lo vea, y luego borra todo lo que tiene guardado. Para volver necesita un código nuevo.</translation>
    </message>
    <message>
        <source>Erase it at once</source>
        <translation>Borrarlo de inmediato</translation>
    </message>
    <message>
        <source>It was stolen or lost: what only it knows is given up.</source>
        <translation>Fue robado o se perdió: se renuncia a lo que solo él sabe.</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Descontar</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Tipo de descuento</translation>
    </message>
    <message>
        <source>Code of the coupon</source>
        <translation>Código del cupón</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>DocumentsFolder</name>
    <message>
        <source>Saved in %1 as %2.</source>
        <translation>Guardado en %1 como %2.</translation>
    </message>
</context>
<context>
    <name>DrugRow</name>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>Take this medication off</source>
        <translation>Quitar este medicamento</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Times, such as 8:00, 20:00</source>
        <translation>Horas, como 8:00, 20:00</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>Con comida</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Si hace falta</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Controlado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>por la boca</translation>
    </message>
    <message>
        <source>± minutes</source>
        <translation>± minutos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>EarlierTills</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>No day of this till is closed yet.</source>
        <translation>Aún no se ha cerrado ningún día de esta caja.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol a pet: %1</source>
        <translation>Inscribir a una mascota: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>Name, family or phone</source>
        <translation>Nombre, familia o teléfono</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What the trainer should know</source>
        <translation>Lo que el adiestrador debe saber</translation>
    </message>
</context>
<context>
    <name>EnrolModel</name>
    <message>
        <source>All places are taken: the pet waits for one.</source>
        <translation>Todas las plazas están ocupadas: la mascota espera una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) free</source>
        <translation>
            <numerusform>%Ln plaza libre</numerusform>
            <numerusform>%Ln plazas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before tax</source>
        <translation>%1 sin impuestos</translation>
    </message>
    <message>
        <source>%1 waits for a place in “%2”.</source>
        <translation>%1 espera una plaza en «%2».</translation>
    </message>
    <message>
        <source>%1 has a place in “%2”.</source>
        <translation>%1 tiene plaza en «%2».</translation>
    </message>
</context>
<context>
    <name>EnumText</name>
    <message>
        <source>Peak dates</source>
        <comment>PriceRuleKind</comment>
        <translation>Temporada alta</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <comment>PriceRuleKind</comment>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Additional pet</source>
        <comment>PriceRuleKind</comment>
        <translation>Mascota adicional</translation>
    </message>
    <message>
        <source>Early arrival</source>
        <comment>PriceRuleKind</comment>
        <translation>Llegada anticipada</translation>
    </message>
    <message>
        <source>Late pick-up</source>
        <comment>PriceRuleKind</comment>
        <translation>Recogida tardía</translation>
    </message>
    <message>
        <source>Percent</source>
        <comment>DiscountKind</comment>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>DiscountKind</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Whole bill</source>
        <comment>DiscountScope</comment>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>Lodging only</source>
        <comment>DiscountScope</comment>
        <translation>Solo alojamiento</translation>
    </message>
    <message>
        <source>Add-ons only</source>
        <comment>DiscountScope</comment>
        <translation>Solo extras</translation>
    </message>
    <message>
        <source>Products only</source>
        <comment>DiscountScope</comment>
        <translation>Solo productos</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>StockReason</comment>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>StockReason</comment>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>StockReason</comment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>StockReason</comment>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>StockReason</comment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Own use</source>
        <comment>StockReason</comment>
        <translation>Uso propio</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>InvoiceKind</comment>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>InvoiceKind</comment>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>InvoiceKind</comment>
        <translation>Nota de abono</translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>EntryKind</comment>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Bill</source>
        <comment>EntryKind</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Bill voided</source>
        <comment>EntryKind</comment>
        <translation>Cuenta anulada</translation>
    </message>
    <message>
        <source>Deposit used</source>
        <comment>EntryKind</comment>
        <translation>Anticipo aplicado</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>EntryKind</comment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>EntryKind</comment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>EntryKind</comment>
        <translation>Nota de abono</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <comment>EntryKind</comment>
        <translation>Anticipo retenido</translation>
    </message>
    <message>
        <source>Reversal</source>
        <comment>EntryKind</comment>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <comment>EntryKind</comment>
        <translation>Entrada o salida de efectivo</translation>
    </message>
    <message>
        <source>Over or short</source>
        <comment>EntryKind</comment>
        <translation>Sobrante o faltante</translation>
    </message>
    <message>
        <source>Written off</source>
        <comment>EntryKind</comment>
        <translation>Dado por perdido</translation>
    </message>
    <message>
        <source>Float</source>
        <comment>EntryKind</comment>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>ReceiptKind</comment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <comment>ReceiptKind</comment>
        <translation>Recibo de pago</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <comment>ReceiptKind</comment>
        <translation>Recibo de reembolso</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <comment>ReceiptKind</comment>
        <translation>Recibo de anticipo</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>TenderKind</comment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>TenderKind</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>TenderKind</comment>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Store credit</source>
        <comment>TenderKind</comment>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>TenderKind</comment>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>TillState</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Being counted</source>
        <comment>TillState</comment>
        <translation>En recuento</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>TillState</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>TillState</comment>
        <translation>Contabilizada</translation>
    </message>
    <message>
        <source>Paid in</source>
        <comment>CashMoveKind</comment>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Paid out</source>
        <comment>CashMoveKind</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Drop to safe</source>
        <comment>CashMoveKind</comment>
        <translation>Traslado a caja fuerte</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <comment>CashMoveKind</comment>
        <translation>Cajón abierto</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>Role</comment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>Role</comment>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>Role</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>At the desk</source>
        <comment>Channel</comment>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>By phone</source>
        <comment>Channel</comment>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <comment>Channel</comment>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>Channel</comment>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>Channel</comment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Dog</source>
        <comment>Species</comment>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Cat</source>
        <comment>Species</comment>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Bird</source>
        <comment>Species</comment>
        <translation>Ave</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <comment>Species</comment>
        <translation>Conejo</translation>
    </message>
    <message>
        <source>Rodent</source>
        <comment>Species</comment>
        <translation>Roedor</translation>
    </message>
    <message>
        <source>Reptile</source>
        <comment>Species</comment>
        <translation>Reptil</translation>
    </message>
    <message>
        <source>Other animal</source>
        <comment>Species</comment>
        <translation>Otro animal</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <comment>Sex</comment>
        <translation>Sexo desconocido</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>Sex</comment>
        <translation>Hembra</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>Sex</comment>
        <translation>Macho</translation>
    </message>
    <message>
        <source>Neutered</source>
        <comment>Sex</comment>
        <translation>Esterilizado</translation>
    </message>
    <message>
        <source>Female, spayed</source>
        <comment>Sex</comment>
        <translation>Hembra esterilizada</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <comment>Sex</comment>
        <translation>Macho castrado</translation>
    </message>
    <message>
        <source>No group yet</source>
        <comment>PlayGroup</comment>
        <translation>Sin grupo aún</translation>
    </message>
    <message>
        <source>Small dogs</source>
        <comment>PlayGroup</comment>
        <translation>Perros pequeños</translation>
    </message>
    <message>
        <source>Medium dogs</source>
        <comment>PlayGroup</comment>
        <translation>Perros medianos</translation>
    </message>
    <message>
        <source>Large dogs</source>
        <comment>PlayGroup</comment>
        <translation>Perros grandes</translation>
    </message>
    <message>
        <source>Plays alone</source>
        <comment>PlayGroup</comment>
        <translation>Juega solo</translation>
    </message>
    <message>
        <source>Bites</source>
        <comment>AlertKind</comment>
        <translation>Muerde</translation>
    </message>
    <message>
        <source>Escapes</source>
        <comment>AlertKind</comment>
        <translation>Se escapa</translation>
    </message>
    <message>
        <source>Afraid of men</source>
        <comment>AlertKind</comment>
        <translation>Teme a los hombres</translation>
    </message>
    <message>
        <source>Guards food or toys</source>
        <comment>AlertKind</comment>
        <translation>Defiende comida o juguetes</translation>
    </message>
    <message>
        <source>Feed apart</source>
        <comment>AlertKind</comment>
        <translation>Dar de comer aparte</translation>
    </message>
    <message>
        <source>Not with dogs</source>
        <comment>AlertKind</comment>
        <translation>No con perros</translation>
    </message>
    <message>
        <source>Medical</source>
        <comment>AlertKind</comment>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Special care</source>
        <comment>AlertKind</comment>
        <translation>Cuidado especial</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>AlertKind</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Vaccinated</source>
        <comment>Verdict</comment>
        <translation>Vacunado</translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>Verdict</comment>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>Verdict</comment>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Expires during the stay</source>
        <comment>Verdict</comment>
        <translation>Caduca durante la estancia</translation>
    </message>
    <message>
        <source>In grace period</source>
        <comment>Verdict</comment>
        <translation>En periodo de gracia</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>Verdict</comment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Given too recently</source>
        <comment>Verdict</comment>
        <translation>Puesta hace muy poco</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>Verdict</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>Verdict</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>VaccineSource</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>VaccineSource</comment>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Vet called</source>
        <comment>VaccineSource</comment>
        <translation>Llamada al veterinario</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>VaccineSource</comment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Titer test</source>
        <comment>VaccineSource</comment>
        <translation>Prueba de anticuerpos</translation>
    </message>
    <message>
        <source>Until arrival</source>
        <comment>MustCover</comment>
        <translation>Hasta la llegada</translation>
    </message>
    <message>
        <source>Until departure</source>
        <comment>MustCover</comment>
        <translation>Hasta la salida</translation>
    </message>
    <message>
        <source>Warns</source>
        <comment>Severity</comment>
        <translation>Avisa</translation>
    </message>
    <message>
        <source>Stops the check-in</source>
        <comment>Severity</comment>
        <translation>Impide la entrada</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>ReservationState</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>ReservationState</comment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>ReservationState</comment>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>ReservationState</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>In house</source>
        <comment>ReservationState</comment>
        <translation>Alojados</translation>
    </message>
    <message>
        <source>Checked out</source>
        <comment>ReservationState</comment>
        <translation>Salida registrada</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ReservationState</comment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ReservationState</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No-show</source>
        <comment>ReservationState</comment>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>One family at a time</source>
        <comment>Occupancy</comment>
        <translation>Una familia a la vez</translation>
    </message>
    <message>
        <source>Heads are counted</source>
        <comment>Occupancy</comment>
        <translation>Se cuentan los animales</translation>
    </message>
    <message>
        <source>Clean</source>
        <comment>Cleanliness</comment>
        <translation>Limpia</translation>
    </message>
    <message>
        <source>To clean</source>
        <comment>Cleanliness</comment>
        <translation>Por limpiar</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <comment>Cleanliness</comment>
        <translation>En limpieza</translation>
    </message>
    <message>
        <source>Deep clean</source>
        <comment>Cleanliness</comment>
        <translation>Limpieza a fondo</translation>
    </message>
    <message>
        <source>Boarding</source>
        <comment>ServiceKind</comment>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Daycare</source>
        <comment>ServiceKind</comment>
        <translation>Guardería</translation>
    </message>
    <message>
        <source>Grooming</source>
        <comment>ServiceKind</comment>
        <translation>Peluquería</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>ServiceKind</comment>
        <translation>Adiestramiento</translation>
    </message>
    <message>
        <source>per night</source>
        <comment>ChargedBy</comment>
        <translation>por noche</translation>
    </message>
    <message>
        <source>per day</source>
        <comment>ChargedBy</comment>
        <translation>por día</translation>
    </message>
    <message>
        <source>per 24 hours</source>
        <comment>ChargedBy</comment>
        <translation>por 24 horas</translation>
    </message>
    <message>
        <source>per visit</source>
        <comment>ChargedBy</comment>
        <translation>por visita</translation>
    </message>
    <message>
        <source>Own food</source>
        <comment>FoodSource</comment>
        <translation>Comida propia</translation>
    </message>
    <message>
        <source>House food</source>
        <comment>FoodSource</comment>
        <translation>Comida de la casa</translation>
    </message>
    <message>
        <source>Meal</source>
        <comment>CareKind</comment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Medication</source>
        <comment>CareKind</comment>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>CareOutcome</comment>
        <translation>Dada</translation>
    </message>
    <message>
        <source>Partly given</source>
        <comment>CareOutcome</comment>
        <translation>Dada en parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>CareOutcome</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>CareOutcome</comment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Held back</source>
        <comment>CareOutcome</comment>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>On screen</source>
        <comment>SignatureMethod</comment>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>On paper</source>
        <comment>SignatureMethod</comment>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>SignatureMethod</comment>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Front desk</source>
        <comment>DeviceRole</comment>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>DeviceRole</comment>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>DeviceRole</comment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Free plan</source>
        <comment>Tier</comment>
        <translation>Plan gratuito</translation>
    </message>
    <message>
        <source>Basic plan</source>
        <comment>Tier</comment>
        <translation>Plan básico</translation>
    </message>
    <message>
        <source>Pro plan</source>
        <comment>Tier</comment>
        <translation>Plan profesional</translation>
    </message>
    <message>
        <source>Enterprise plan</source>
        <comment>Tier</comment>
        <translation>Plan empresarial</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>PaperSize</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>PaperSize</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>BookingRuleKind</comment>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <comment>BookingRuleKind</comment>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>The deposit</source>
        <comment>FeeBase</comment>
        <translation>El anticipo</translation>
    </message>
    <message>
        <source>The first night</source>
        <comment>FeeBase</comment>
        <translation>La primera noche</translation>
    </message>
    <message>
        <source>The whole stay</source>
        <comment>FeeBase</comment>
        <translation>Toda la estancia</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <comment>ReservationState</comment>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Length of the stay</source>
        <comment>PriceRuleKind</comment>
        <translation>Duración de la estancia</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <comment>PriceRuleKind</comment>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>CreditMoveKind</comment>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Held for a stay</source>
        <comment>CreditMoveKind</comment>
        <translation>Reservado para una estancia</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <comment>CreditMoveKind</comment>
        <translation>Ya no reservado</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>CreditMoveKind</comment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>CreditMoveKind</comment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>CreditMoveKind</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>CreditMoveKind</comment>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Credits expired</source>
        <comment>EntryKind</comment>
        <translation>Créditos caducados</translation>
    </message>
    <message>
        <source>Credits corrected</source>
        <comment>EntryKind</comment>
        <translation>Créditos corregidos</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>AppointmentState</comment>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>AppointmentState</comment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Being groomed</source>
        <comment>AppointmentState</comment>
        <translation>En peluquería</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>AppointmentState</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>AppointmentState</comment>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>AppointmentState</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No-show</source>
        <comment>AppointmentState</comment>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>SessionState</comment>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>SessionState</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>SessionState</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Has a place</source>
        <comment>EnrolmentState</comment>
        <translation>Tiene plaza</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>EnrolmentState</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>EnrolmentState</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>AttendanceMark</comment>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>AttendanceMark</comment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>AttendanceMark</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>AttendanceMark</comment>
        <translation>Justificada</translation>
    </message>
    <message>
        <source>The whole course</source>
        <comment>CoursePrice</comment>
        <translation>Todo el curso</translation>
    </message>
    <message>
        <source>Each session</source>
        <comment>CoursePrice</comment>
        <translation>Cada sesión</translation>
    </message>
    <message>
        <source>Boarding</source>
        <comment>SalesCategory</comment>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Daycare</source>
        <comment>SalesCategory</comment>
        <translation>Guardería</translation>
    </message>
    <message>
        <source>Grooming</source>
        <comment>SalesCategory</comment>
        <translation>Peluquería</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>SalesCategory</comment>
        <translation>Adiestramiento</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <comment>SalesCategory</comment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>SalesCategory</comment>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>SalesCategory</comment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>SalesCategory</comment>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Paid with credits</source>
        <comment>SalesCategory</comment>
        <translation>Pagado con créditos</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>SalesCategory</comment>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message numerus="yes">
        <source>%Ln familie(s)</source>
        <translation>
            <numerusform>%Ln familia</numerusform>
            <numerusform>%Ln familias</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>No reservar</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>In house, %1</source>
        <translation>En casa, %1</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <comment>a day</comment>
        <translation>Llega %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln familie(s) so far</source>
        <translation>
            <numerusform>%Ln familia hasta aquí</numerusform>
            <numerusform>%Ln familias hasta aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Nueva familia</translation>
    </message>
    <message>
        <source>Name, pet, phone, e-mail or room</source>
        <translation>Nombre, mascota, teléfono, correo o habitación</translation>
    </message>
    <message>
        <source>Which families</source>
        <translation>Qué familias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Deben</translation>
    </message>
    <message>
        <source>No family is found by that.</source>
        <translation>Ninguna familia se encuentra así.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nadie debe nada.</translation>
    </message>
    <message>
        <source>There is no family yet.</source>
        <translation>Todavía no hay ninguna familia.</translation>
    </message>
    <message>
        <source>No family comes, stays or leaves today.</source>
        <translation>Hoy no llega, se queda ni se va ninguna familia.</translation>
    </message>
    <message>
        <source>Try a part of a name, the last four digits of a phone, or take them in with Ctrl+N.</source>
        <translation>Pruebe con parte de un nombre o las últimas cuatro cifras de un teléfono, o regístrela con Ctrl+N.</translation>
    </message>
    <message>
        <source>Type a name, a pet or a phone to find any family.</source>
        <translation>Escriba un nombre, una mascota o un teléfono para encontrar cualquier familia.</translation>
    </message>
</context>
<context>
    <name>FamilyArrival</name>
    <message>
        <source>Say for %1 whether everything is as last time.</source>
        <translation>Indique si todo es como la última vez para %1.</translation>
    </message>
    <message>
        <source>The agreement has to be signed first.</source>
        <translation>Primero hay que firmar el acuerdo.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo trae</translation>
    </message>
    <message>
        <source>Check in and print cards</source>
        <translation>Registrar e imprimir fichas</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar la llegada</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>For a family</source>
        <translation>Para una familia</translation>
    </message>
    <message>
        <source>Their store credit can be used, and the rest can stay on their account.</source>
        <translation>Se puede usar su saldo a favor, y el resto puede quedar en su cuenta.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Name, pet or phone</source>
        <translation>Nombre, mascota o teléfono</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Type to search.</source>
        <translation>Escriba para buscar.</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Nadie se llama así.</translation>
    </message>
</context>
<context>
    <name>FamilySubjects</name>
    <message>
        <source>What the family is called</source>
        <translation>Cómo se llama la familia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Why they must not be booked</source>
        <translation>Por qué no se les debe reservar</translation>
    </message>
    <message>
        <source>Leave it empty when they are welcome.</source>
        <translation>Déjelo vacío si son bienvenidos.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>The family is changed.</source>
        <translation>La familia se ha cambiado.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>May be written to by e-mail</source>
        <translation>Se le puede escribir por correo</translation>
    </message>
    <message>
        <source>May be sent text messages</source>
        <translation>Se le pueden enviar mensajes</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Who to ring in an emergency</source>
        <translation>A quién llamar en una emergencia</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>The person is changed.</source>
        <translation>La persona se ha cambiado.</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>The person is removed.</source>
        <translation>La persona se ha quitado.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The person is added.</source>
        <translation>La persona se ha añadido.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Which phone it is</source>
        <translation>Qué teléfono es</translation>
    </message>
    <message>
        <source>Mobile, home, work</source>
        <translation>Móvil, casa, trabajo</translation>
    </message>
    <message>
        <source>The phone is changed.</source>
        <translation>El teléfono se ha cambiado.</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Quitar este teléfono</translation>
    </message>
    <message>
        <source>The phone is removed.</source>
        <translation>El teléfono se ha quitado.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>The phone is added.</source>
        <translation>El teléfono se ha añadido.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they are to the family</source>
        <translation>Qué es de la familia</translation>
    </message>
    <message>
        <source>How the desk knows them</source>
        <translation>Cómo se le reconoce</translation>
    </message>
    <message>
        <source>Passport, grey hair, red van</source>
        <translation>Pasaporte, pelo gris, furgoneta roja</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>May pick up</source>
        <translation>Puede recoger</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>El contacto se ha cambiado.</translation>
    </message>
    <message>
        <source>May not pick up any more</source>
        <translation>Ya no puede recoger</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>El contacto se ha quitado.</translation>
    </message>
    <message>
        <source>Somebody who may pick up</source>
        <translation>Alguien que puede recoger</translation>
    </message>
    <message>
        <source>The contact is added.</source>
        <translation>El contacto se ha añadido.</translation>
    </message>
    <message>
        <source>Take this label off</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>The label is taken off.</source>
        <translation>La etiqueta se ha quitado.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>VIP, pays by check</source>
        <translation>VIP, paga con cheque</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>The label is added.</source>
        <translation>La etiqueta se ha añadido.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Off every bill</source>
        <translation>De cada cuenta</translation>
    </message>
    <message>
        <source>For friends of the house, staff, members. A better coupon on a bill counts instead.</source>
        <translation>Para amigos de la casa, personal, socios. Si en una cuenta hay un cupón mejor, vale ese.</translation>
    </message>
    <message>
        <source>The last day, such as of a membership. Empty: for good.</source>
        <translation>El último día, por ejemplo de una membresía. Vacío: para siempre.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Stands on the bills of a business.</source>
        <translation>Figura en las facturas de una empresa.</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Cómo nos conocieron</translation>
    </message>
</context>
<context>
    <name>FirstAskText</name>
    <message>
        <source>It comes for the first time.</source>
        <translation>Viene por primera vez.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>Hay que volver a pesarlo.</translation>
    </message>
    <message>
        <source>Count its medication.</source>
        <translation>Hay que contar su medicación.</translation>
    </message>
    <message>
        <source>The agreement is to be signed.</source>
        <translation>Falta firmar el acuerdo.</translation>
    </message>
    <message>
        <source>Give back what came with it.</source>
        <translation>Hay que devolver lo que trajo.</translation>
    </message>
    <message>
        <source>An add-on is not noted as done.</source>
        <translation>Un extra no está anotado como hecho.</translation>
    </message>
    <message>
        <source>There is something to pay.</source>
        <translation>Hay algo que pagar.</translation>
    </message>
    <message>
        <source>Say who picks it up.</source>
        <translation>Indique quién lo recoge.</translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message>
        <source>Till 1</source>
        <translation>Caja 1</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>The two PINs differ. Type it again.</source>
        <translation>Los dos PIN son distintos. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Use one to four letters, A to Z.</source>
        <translation>Use de una a cuatro letras, de la A a la Z.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Preguntando a la central…</translation>
    </message>
    <message>
        <source>Going on where joining broke off…</source>
        <translation>Se continúa donde se interrumpió la unión…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have arrived.</source>
        <translation>
            <numerusform>Ha llegado %Ln registro.</numerusform>
            <numerusform>Han llegado %Ln registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundingWindow</name>
    <message>
        <source>Welcome to Tailtown Desk</source>
        <translation>Bienvenido a Tailtown Desk</translation>
    </message>
    <message>
        <source>There is no resort on this computer yet. Say what it is called and who looks after it; prices and rooms follow in the settings. To bring one back, restore its backup instead.</source>
        <translation>En este ordenador aún no hay ninguna residencia. Diga cómo se llama y quién la lleva; los precios y las habitaciones siguen en los ajustes. Para recuperar una, restaure su copia de seguridad.</translation>
    </message>
    <message>
        <source>The resort</source>
        <translation>La residencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pine Ridge Pet Resort</source>
        <translation>Residencia canina El Pinar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Santa Fe</source>
        <translation>Santa Fe</translation>
    </message>
    <message>
        <source>Letters that its numbers begin with</source>
        <translation>Letras con las que empiezan sus números</translation>
    </message>
    <message>
        <source>Bills read SFE-01-000123. They can&apos;t be changed later.</source>
        <translation>Las facturas dicen SFE-01-000123. No se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>It can&apos;t be changed later.</source>
        <translation>No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Dates and amounts are written as in</source>
        <translation>Las fechas y los importes se escriben como en</translation>
    </message>
    <message>
        <source>The till</source>
        <translation>La caja</translation>
    </message>
    <message>
        <source>Cash in the drawer each morning</source>
        <translation>Efectivo en el cajón cada mañana</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>Your name, as it stands on the sign-in tile</source>
        <translation>Su nombre, como figura en la tarjeta de entrada</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits or more. Keep it: nobody can look it up.</source>
        <translation>Seis cifras o más. Guárdelo: nadie puede consultarlo.</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Open the resort</source>
        <translation>Abrir la residencia</translation>
    </message>
    <message>
        <source>This computer becomes another desk. A manager makes its code at a desk that is in: Ctrl+K, Sync, Let a computer in.</source>
        <translation>Este equipo será otro puesto. Un encargado crea el código en un puesto que ya está dentro: Ctrl+K, Sincronización, Admitir un equipo.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>A new resort</source>
        <translation>Una residencia nueva</translation>
    </message>
    <message>
        <source>Join a resort that exists</source>
        <translation>Unirse a una que ya existe</translation>
    </message>
    <message>
        <source>Join the resort</source>
        <translation>Unirse a la residencia</translation>
    </message>
    <message>
        <source>A manager shut this computer out of its resort. Everything that was stored here is erased. To make it a desk again, ask for a code at another desk, and join.</source>
        <translation>Un encargado excluyó este ordenador de su residencia. Todo lo que estaba guardado aquí se ha borrado. Para que vuelva a ser un puesto, pida un código en otro puesto y únase.</translation>
    </message>
</context>
<context>
    <name>GroomingModel</name>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ha llegado.</translation>
    </message>
    <message>
        <source>%1 is being groomed.</source>
        <translation>%1 está en la peluquería.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 está listo.</translation>
    </message>
    <message>
        <source>%1 went home.</source>
        <translation>%1 se fue a casa.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>La cita de %1 está cancelada.</translation>
    </message>
    <message>
        <source>Nobody came with %1.</source>
        <translation>Nadie vino con %1.</translation>
    </message>
    <message>
        <source>The break is off: %1.</source>
        <translation>La pausa se quita: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of a day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a pet is moved to a groomer, a time</comment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>En una cuenta</translation>
    </message>
    <message>
        <source>With the stay</source>
        <translation>Con la estancia</translation>
    </message>
    <message>
        <source>Is in the house</source>
        <translation>Está en la casa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Ponerla aquí</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Is finished</source>
        <translation>Está listo</translation>
    </message>
</context>
<context>
    <name>GroomingPage</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <source>%1, %2. Say why.</source>
        <translation>%1, %2. Diga por qué.</translation>
    </message>
    <message>
        <source>Grooming</source>
        <translation>Peluquería</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>Nobody grooms yet.</source>
        <translation>Todavía nadie atiende la peluquería.</translation>
    </message>
    <message>
        <source>Set the hours of whoever grooms under “Groomers” in the settings. Then their day is shown here.</source>
        <translation>Fije el horario de quien atiende la peluquería en «Peluqueros», en los ajustes. Entonces su día se ve aquí.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>GroomingPane</name>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Dejarla donde estaba</translation>
    </message>
</context>
<context>
    <name>GroomingSheetView</name>
    <message>
        <source>Grooming: %1</source>
        <translation>Peluquería: %1</translation>
    </message>
</context>
<context>
    <name>HealthLight</name>
    <message>
        <source>Vaccines fine</source>
        <translation>Vacunas en regla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>vaccine, verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HouseholdLines</name>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecida</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>No reservar</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>May pick up</source>
        <translation>Puede recoger</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Let somebody else pick up</source>
        <translation>Permitir que recoja otra persona</translation>
    </message>
    <message>
        <source>Notes and labels</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Add a pet</source>
        <translation>Añadir una mascota</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>may not pick up %1</source>
        <translation>no puede recoger a %1</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Pagado por anticipado</translation>
    </message>
    <message>
        <source>To give back or keep</source>
        <translation>Por devolver o retener</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Cobrar un anticipo</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>1 visit</comment>
        <translation>%1 en reserva</translation>
    </message>
    <message>
        <source>More used than bought</source>
        <translation>Se usó más de lo comprado</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Vender un bono</translation>
    </message>
    <message>
        <source>Off every bill</source>
        <translation>De cada cuenta</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>To take back</source>
        <translation>Por cobrar</translation>
    </message>
</context>
<context>
    <name>HouseholdModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Debe %1</translation>
    </message>
    <message>
        <source>We owe %1</source>
        <translation>Le debemos %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Crédito %1</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada por pagar</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 está archivada.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ha vuelto.</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Anticipo %1</translation>
    </message>
    <message>
        <source>Had %1 too much of a deposit</source>
        <translation>Recibió %1 de más de un anticipo</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Bring this family back</source>
        <translation>Recuperar esta familia</translation>
    </message>
    <message>
        <source>Archive this family</source>
        <translation>Archivar esta familia</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar entrada</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin reserva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not book this family: %1</source>
        <translation>No reservar a esta familia: %1</translation>
    </message>
    <message>
        <source>There is no such family.</source>
        <translation>No existe esa familia.</translation>
    </message>
    <message>
        <source>This family is archived: nobody finds it, and it can not be booked.</source>
        <translation>Esta familia está archivada: nadie la encuentra y no se le puede reservar.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Estancias</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stays and pets</source>
        <translation>Estancias y mascotas</translation>
    </message>
    <message>
        <source>People and notes</source>
        <translation>Personas y notas</translation>
    </message>
    <message>
        <source>They have not stayed here yet.</source>
        <translation>Todavía no se han alojado aquí.</translation>
    </message>
    <message>
        <source>Bills and receipts</source>
        <translation>Cuentas y recibos</translation>
    </message>
    <message>
        <source>Nothing was billed or paid yet.</source>
        <translation>Todavía no se ha facturado ni pagado nada.</translation>
    </message>
    <message>
        <source>There is no paper of this family yet.</source>
        <translation>Todavía no hay papeles de esta familia.</translation>
    </message>
    <message>
        <source>Photos and certificates are kept on the page of the pet, signatures at check-in.</source>
        <translation>Las fotos y los certificados se guardan en la página de la mascota; las firmas, a la entrada.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Nothing was changed on this desk.</source>
        <translation>No se ha cambiado nada en este puesto.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) safe on this computer</source>
        <translation>
            <numerusform>%Ln cambio a salvo en este equipo</numerusform>
            <numerusform>%Ln cambios a salvo en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the plan&apos;s limit, goes on %1</source>
        <translation>En pausa por el límite del plan, sigue %1</translation>
    </message>
    <message>
        <source>Paused by the plan&apos;s limit</source>
        <translation>En pausa por el límite del plan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The desk tries again by itself %1.</source>
        <translation>El puesto lo intenta de nuevo por sí solo %1.</translation>
    </message>
    <message>
        <source>The desk tries again by itself.</source>
        <translation>El puesto lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>This resort lives on this computer</source>
        <translation>Esta residencia vive en este equipo</translation>
    </message>
    <message>
        <source>All is saved here and nowhere else. Connect it to a hub, and other computers can work on the same resort; the hub keeps a copy.</source>
        <translation>Todo se guarda aquí y en ningún otro sitio. Conéctela a una central y otros equipos podrán trabajar en la misma residencia; la central guarda una copia.</translation>
    </message>
    <message>
        <source>All desks know the same</source>
        <translation>Todos los puestos saben lo mismo</translation>
    </message>
    <message>
        <source>Everything done here has reached the hub, and nothing new is waiting there.</source>
        <translation>Todo lo hecho aquí ha llegado a la central, y allí no espera nada nuevo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>What was just done goes to the hub with the next request.</source>
        <translation>Lo que se acaba de hacer va a la central con la próxima petición.</translation>
    </message>
    <message>
        <source>Talking to the hub</source>
        <translation>Hablando con la central</translation>
    </message>
    <message>
        <source>It looks whether another desk did something.</source>
        <translation>Mira si otro puesto hizo algo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are on their way. Go on working.</source>
        <translation>
            <numerusform>%Ln cambio está en camino. Siga trabajando.</numerusform>
            <numerusform>%Ln cambios están en camino. Siga trabajando.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does not answer. Go on working: all is saved here and sent later. %1</source>
        <translation>La central no responde. Siga trabajando: todo se guarda aquí y se envía después. %1</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Esta red pide que inicie sesión</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place, such as the page of a guest network. Open a browser, sign in there, then try again. All is saved here meanwhile.</source>
        <translation>Otra cosa responde en lugar de la central, como la página de una red de invitados. Abra un navegador, inicie sesión allí e inténtelo de nuevo. Mientras tanto todo se guarda aquí.</translation>
    </message>
    <message>
        <source>The requests of the resort&apos;s plan are used up for now. Go on working: all is saved here and sent then, money first.</source>
        <translation>Las peticiones del plan se han agotado por ahora. Siga trabajando: todo se guarda aquí y se envía entonces, primero el dinero.</translation>
    </message>
    <message>
        <source>This desk was shut out</source>
        <translation>Este puesto fue excluido</translation>
    </message>
    <message>
        <source>The key of this desk can&apos;t be read</source>
        <translation>No se puede leer la clave de este puesto</translation>
    </message>
    <message>
        <source>It lies in the keychain of this computer, which is locked, or belongs to another user. Unlock it and try again, or ask for a code at another desk and type it in here. All is saved here meanwhile.</source>
        <translation>Está en el llavero de este equipo, que está bloqueado o es de otro usuario. Desbloquéelo e inténtelo de nuevo, o pida un código en otro puesto y escríbalo aquí. Mientras tanto todo se guarda aquí.</translation>
    </message>
    <message>
        <source>This desk came back from a backup</source>
        <translation>Este puesto viene de una copia de seguridad</translation>
    </message>
    <message>
        <source>Tailtown Desk has to be updated</source>
        <translation>Hay que actualizar Tailtown Desk</translation>
    </message>
    <message>
        <source>The hub needs a newer version. Update Tailtown Desk on this computer. Until then all is saved here.</source>
        <translation>La central necesita una versión más nueva. Actualice Tailtown Desk en este equipo. Hasta entonces todo se guarda aquí.</translation>
    </message>
    <message>
        <source>On this computer only. All is saved here.</source>
        <translation>Solo en este equipo. Todo se guarda aquí.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln cambio en camino</numerusform>
            <numerusform>%Ln cambios en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead</source>
        <translation>El reloj de este equipo va %1 adelantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind</source>
        <translation>El reloj de este equipo va %1 atrasado</translation>
    </message>
    <message>
        <source>in a second</source>
        <translation>en un segundo</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>en %Ln segundo</numerusform>
            <numerusform>en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Money, check-ins, check-outs</source>
        <translation>Dinero, entradas y salidas</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>A manager shut this desk out</source>
        <translation>Un encargado excluyó este puesto</translation>
    </message>
    <message>
        <source>It hands in what only it knows, for a manager to look at, and then erases everything that is stored here.</source>
        <translation>Entrega lo que solo él sabe, para que un encargado lo vea, y luego borra todo lo que está guardado aquí.</translation>
    </message>
    <message>
        <source>Nothing is sent or received: a manager took it off the list of desks, or two computers used the data of one. All that was done here is still here. Ask for a code at another desk and type it in here, and it goes on as a desk of its own.</source>
        <translation>No se envía ni se recibe nada: un encargado lo quitó de la lista de puestos, o dos ordenadores usaron los datos de uno. Todo lo que se hizo aquí sigue aquí. Pida un código en otro puesto y escríbalo aquí, y seguirá como un puesto propio.</translation>
    </message>
    <message>
        <source>It gets a new number from the hub before it sends anything, so that nothing is counted twice. There is nothing to do: go on working, and what is missing comes back from the hub. %1</source>
        <translation>Recibe un número nuevo de la central antes de enviar nada, para que nada se cuente dos veces. No hay que hacer nada: siga trabajando, y lo que falta vuelve de la central. %1</translation>
    </message>
    <message>
        <source>These data come from another computer</source>
        <translation>Estos datos vienen de otro ordenador</translation>
    </message>
    <message>
        <source>So that two computers do not count as one desk, nothing is sent until this one is a desk of its own. Ask for a code at another desk and type it in here. Go on working meanwhile: all is saved here.</source>
        <translation>Para que dos ordenadores no cuenten como un puesto, no se envía nada hasta que este sea un puesto propio. Pida un código en otro puesto y escríbalo aquí. Siga trabajando mientras tanto: todo se guarda aquí.</translation>
    </message>
    <message>
        <source>Everything done here has reached the hub. Photos and papers follow as soon as nothing else has to go.</source>
        <translation>Todo lo hecho aquí ha llegado a la central. Las fotos y los papeles siguen en cuanto no haya nada más que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed several times; Look now tries again</source>
        <translation>
            <numerusform>%Ln falló varias veces; «Mirar ahora» lo intenta otra vez</numerusform>
            <numerusform>%Ln fallaron varias veces; «Mirar ahora» lo intenta otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still at the desk that took them</source>
        <translation>
            <numerusform>%Ln sigue en el puesto que la tomó</numerusform>
            <numerusform>%Ln siguen en el puesto que las tomó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, on this computer only · %Ln change(s) saved here wait to be sent</source>
        <translation>
            <numerusform>Sin conexión, solo en este equipo · %Ln cambio guardado aquí espera su envío</numerusform>
            <numerusform>Sin conexión, solo en este equipo · %Ln cambios guardados aquí esperan su envío</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub shows another key</source>
        <translation>La central muestra otra clave</translation>
    </message>
    <message>
        <source>What answers has another key than the hub had when this desk joined. It may be somebody in between, so nothing is sent. Ask whoever looks after the hub. If it has a new key, ask for a new code and type it in here. All is saved here meanwhile.</source>
        <translation>Lo que responde tiene otra clave que la que tenía la central cuando este puesto se unió. Puede ser alguien que se ha puesto en medio, así que no se envía nada. Pregunte a quien cuida de la central. Si tiene una clave nueva, pida un código nuevo y escríbalo aquí. Mientras tanto, todo se guarda aquí.</translation>
    </message>
    <message>
        <source>The hub can&apos;t prove that it is the hub</source>
        <translation>La central no puede demostrar que lo es</translation>
    </message>
    <message>
        <source>Its certificate is out of date, or nobody vouches for it, so nothing is sent. Check this computer&apos;s date, and tell whoever looks after the hub. All is saved here meanwhile. %1</source>
        <translation>Su certificado no está vigente o nadie lo avala, así que no se envía nada. Compruebe la fecha de este equipo y avise a quien cuida de la central. Mientras tanto, todo se guarda aquí. %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>Quedan %1 de %2 peticiones</translation>
    </message>
    <message>
        <source>%1 in this quarter of an hour.</source>
        <translation>%1 en este cuarto de hora.</translation>
    </message>
    <message>
        <source>What can wait goes %1, unless somebody sends it now; money, check-ins and check-outs go at once.</source>
        <translation>Lo que puede esperar sale %1, si nadie lo envía ahora; el dinero, las entradas y las salidas van enseguida.</translation>
    </message>
    <message>
        <source>Money, check-ins and check-outs go at once; the rest takes a little longer.</source>
        <translation>El dinero, las entradas y las salidas van enseguida; lo demás tarda un poco más.</translation>
    </message>
    <message>
        <source>Nothing waits: the hub has everything that was done here.</source>
        <translation>Nada espera: la central tiene todo lo que se hizo aquí.</translation>
    </message>
    <message>
        <source>All of it is saved on this computer, and goes to the hub %1.</source>
        <translation>Todo está guardado en este equipo y va a la central %1.</translation>
    </message>
    <message>
        <source>All of it is saved on this computer, and goes to the hub as soon as the two talk to each other.</source>
        <translation>Todo está guardado en este equipo y va a la central en cuanto los dos hablen entre sí.</translation>
    </message>
    <message>
        <source>All of it is saved on this computer, and goes to the hub with the next request.</source>
        <translation>Todo está guardado en este equipo y va a la central con la próxima petición.</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <source>The first line of each names its columns. Days are written as %1. Order, capitals and other columns do not matter.</source>
        <translation>La primera línea de cada uno nombra sus columnas. Los días se escriben como %1. El orden, las mayúsculas y las demás columnas no importan.</translation>
    </message>
    <message>
        <source>Must have: %1</source>
        <translation>Debe tener: %1</translation>
    </message>
    <message>
        <source>May have: %1</source>
        <translation>Puede tener: %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>%1 lines were written before it stopped. The same folder again goes on.</source>
        <translation>Se escribieron %1 líneas antes de parar. Con la misma carpeta se continúa.</translation>
    </message>
    <message>
        <source>%1 lines were written.</source>
        <translation>Se escribieron %1 líneas.</translation>
    </message>
    <message>
        <source>Stopped after %1 lines. The same folder again goes on.</source>
        <translation>Parado tras %1 líneas. Con la misma carpeta se continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had become wrong meanwhile and were left out.</source>
        <translation>
            <numerusform>Entretanto, %n línea dejó de ser válida y se omitió.</numerusform>
            <numerusform>Entretanto, %n líneas dejaron de ser válidas y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines are written</source>
        <translation>%1 de %2 líneas escritas</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose the folder with the CSV files</source>
        <translation>Elija la carpeta con los archivos CSV</translation>
    </message>
    <message>
        <source>Only an administrator imports. Ask one to sign in.</source>
        <translation>Solo un administrador importa. Pida a uno que entre.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>There is no customers.csv, pets.csv, vaccinations.csv or reservations.csv here.</source>
        <translation>Aquí no hay customers.csv, pets.csv, vaccinations.csv ni reservations.csv.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Examinarlos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln line(s)</source>
        <translation>
            <numerusform>Escribir %Ln línea</numerusform>
            <numerusform>Escribir %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <translation>Encontrado aquí: %1</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Columns left aside: %1</source>
        <translation>Columnas sin usar: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiadas</translation>
    </message>
    <message>
        <source>%1 as they are</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Every line can be taken.</source>
        <translation>Se pueden tomar todas las líneas.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>InvoiceModel</name>
    <message>
        <source>%1 goes back to the family. Credit note %2.</source>
        <translation>%1 vuelven a la familia. Nota de abono %2.</translation>
    </message>
    <message>
        <source>Less is owed now. Credit note %1.</source>
        <translation>Ahora se debe menos. Nota de abono %1.</translation>
    </message>
    <message>
        <source>The payment is corrected. Receipt %1.</source>
        <translation>El pago está corregido. Recibo %1.</translation>
    </message>
    <message>
        <source>The bill is void. Its number stays.</source>
        <translation>La cuenta está anulada. Su número se conserva.</translation>
    </message>
    <message>
        <source>What was owed is written off.</source>
        <translation>Lo que se debía se da por perdido.</translation>
    </message>
    <message>
        <source>Tip %1</source>
        <translation>Propina %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Nota de abono %1</translation>
    </message>
    <message>
        <source>Bill, not issued yet</source>
        <translation>Cuenta, aún sin emitir</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Sin emitir</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reembolsada en parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dada por perdida</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <translation>Se pagaron %1.</translation>
    </message>
    <message>
        <source>%1 was taken back, on %2.</source>
        <comment>an amount, numbers of credit notes</comment>
        <translation>Se abonaron %1, en %2.</translation>
    </message>
    <message>
        <source>It corrects bill %1.</source>
        <translation>Corrige la cuenta %1.</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>Anulada: %1</translation>
    </message>
    <message>
        <source>%1 was taken, %2 is left to pay.</source>
        <translation>Se cobraron %1, quedan %2 por pagar.</translation>
    </message>
    <message>
        <source>%1 was taken. The bill is paid.</source>
        <translation>Se cobraron %1. La cuenta está pagada.</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Approved at the desk</source>
        <translation>Aprobado en recepción</translation>
    </message>
    <message>
        <source>Void this bill?</source>
        <translation>¿Anular esta cuenta?</translation>
    </message>
    <message>
        <source>Its number stays, its money goes. This can&apos;t be undone.</source>
        <translation>Su número se conserva, su importe desaparece. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Void the bill</source>
        <translation>Anular la cuenta</translation>
    </message>
    <message>
        <source>Write off what is owed?</source>
        <translation>¿Dar por perdido lo que se debe?</translation>
    </message>
    <message>
        <source>The family owes nothing for this bill any more, and the resort bears the loss. This can&apos;t be undone.</source>
        <translation>La familia ya no debe nada por esta cuenta y el centro asume la pérdida. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Dar por perdido</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>Aún no se ha pagado nada.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Dar por perdida</translation>
    </message>
</context>
<context>
    <name>InvoicePages</name>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>N.º de identificación fiscal %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Fecha %1</translation>
    </message>
    <message>
        <source>Due on receipt</source>
        <translation>Pago a la recepción</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Rectifica %1</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Facturado a</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Before discounts</source>
        <translation>Antes de descuentos</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Impuestos incluidos</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tender, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de abono</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>Anulada: %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>The resort</source>
        <translation>La residencia</translation>
    </message>
    <message>
        <source>Address of the hub, or both scanned at once</source>
        <translation>Dirección de la central, o ambas cosas escaneadas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Eight letters and digits. It works once, for ten minutes.</source>
        <translation>Ocho letras y cifras. Sirve una vez, durante diez minutos.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>So that everybody knows which desk did what.</source>
        <translation>Para que todos sepan qué hizo cada puesto.</translation>
    </message>
</context>
<context>
    <name>KennelCardPages</name>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERGIA: %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>May pick up</source>
        <translation>Puede recoger</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Comparte con</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a meal</comment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Noon</source>
        <comment>a meal</comment>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>a meal</comment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Treats</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Paseo</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>Heces</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Kennel card %1</source>
        <translation>Ficha de %1</translation>
    </message>
    <message>
        <source>Kennel cards %1</source>
        <translation>Fichas de %1</translation>
    </message>
    <message>
        <source>Family pets</source>
        <translation>Mascotas de la familia</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ficha %1</translation>
    </message>
    <message>
        <source>%1 · replaces the card of %2</source>
        <comment>a card&apos;s number, a moment</comment>
        <translation>%1 · sustituye a la ficha del %2</translation>
    </message>
</context>
<context>
    <name>KeptRoomsModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>number of rooms, names of desks</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2 here, until %3</source>
        <comment>rooms, rooms, time</comment>
        <translation>%1 de %2 aquí, hasta %3</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Ninguna de %1</translation>
    </message>
    <message>
        <source>Without the hub, what this desk promises in its rooms is firm. In other rooms it is provisional until the hub knows of it.</source>
        <translation>Sin la central, lo que este puesto promete en sus habitaciones es en firme. En otras es provisional hasta que la central lo sepa.</translation>
    </message>
    <message>
        <source>This desk keeps no rooms: without the hub, whatever it promises is provisional until the hub knows of it.</source>
        <translation>Este puesto no se reserva habitaciones: sin la central, todo lo que prometa es provisional hasta que la central lo sepa.</translation>
    </message>
</context>
<context>
    <name>KeptRoomsPanel</name>
    <message>
        <source>Rooms for working alone</source>
        <translation>Habitaciones para trabajar sin conexión</translation>
    </message>
    <message>
        <source>Choose rooms</source>
        <translation>Elegir habitaciones</translation>
    </message>
    <message>
        <source>How many rooms does this desk keep?</source>
        <translation>¿Cuántas habitaciones se reserva este puesto?</translation>
    </message>
    <message>
        <source>The hub grants a room to one desk at a time, for a day; while both are in touch that is renewed by itself. Other desks can still promise these rooms: their promise is firm once this desk was heard of.</source>
        <translation>La central concede cada habitación a un solo puesto, por un día; mientras haya conexión se renueva solo. Los demás puestos pueden seguir prometiéndolas: su promesa es en firme en cuanto se sepa de este.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Reservárselas</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <source>One moment, then scan it again.</source>
        <translation>Un momento; después escanéela otra vez.</translation>
    </message>
    <message>
        <source>This label belongs to no stay that is known here.</source>
        <translation>Esta etiqueta no es de ninguna estancia conocida aquí.</translation>
    </message>
    <message>
        <source>%1 is not booked for today.</source>
        <translation>%1 no tiene reserva para hoy.</translation>
    </message>
    <message>
        <source>%1 came just now.</source>
        <translation>%1 acaba de llegar.</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message>
        <source>Going home</source>
        <translation>Se van a casa</translation>
    </message>
    <message>
        <source>No pet of this family is in house.</source>
        <translation>Ninguna mascota de esta familia está alojada.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How much goes back</source>
        <translation>Cuánto se devuelve</translation>
    </message>
    <message>
        <source>Why it stays here</source>
        <translation>Por qué se queda aquí</translation>
    </message>
    <message>
        <source>Picked up by</source>
        <translation>Recoge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Close the dialog, then scan again.</source>
        <translation>Cierre el diálogo y escanee otra vez.</translation>
    </message>
</context>
<context>
    <name>ManualDiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>It is taken off the whole bill. Who may not give one is asked for a manager&apos;s PIN.</source>
        <translation>Se descuenta de toda la cuenta. A quien no puede hacerlo se le pide el PIN de un encargado.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Tipo de descuento</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>MealRow</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>A time, such as 7:30</source>
        <translation>Una hora, como 7:30</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>taza</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestra</translation>
    </message>
    <message>
        <source>The house&apos;s own food</source>
        <translation>Comida de la casa</translation>
    </message>
    <message>
        <source>Take this meal off</source>
        <translation>Quitar esta comida</translation>
    </message>
    <message>
        <source>Say how this meal is given</source>
        <translation>Indicar cómo se da esta comida</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>soaked, slow bowl</source>
        <translation>remojado, comedero lento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>MoveSessionDialog</name>
    <message>
        <source>Move the session</source>
        <translation>Mover la sesión</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>NewDeskDialog</name>
    <message>
        <source>Let a computer in</source>
        <translation>Admitir un equipo</translation>
    </message>
    <message>
        <source>Start Tailtown Desk on the other computer, choose “Join a resort that exists”, and type this in or scan it.</source>
        <translation>Inicie Tailtown Desk en el otro equipo, elija «Unirse a una que ya existe» y escriba esto o escanéelo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The address and the code, to be scanned</source>
        <translation>La dirección y el código, para escanear</translation>
    </message>
</context>
<context>
    <name>NewFamilyModel</name>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
</context>
<context>
    <name>NewFamilyPage</name>
    <message>
        <source>New family</source>
        <translation>Nueva familia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>What the family is called</source>
        <translation>Cómo se llama la familia</translation>
    </message>
    <message>
        <source>As the last name</source>
        <translation>Como los apellidos</translation>
    </message>
    <message>
        <source>Their pets</source>
        <translation>Sus mascotas</translation>
    </message>
    <message>
        <source>Another pet</source>
        <translation>Otra mascota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Perhaps they are here already</source>
        <translation>Quizá ya están aquí</translation>
    </message>
    <message>
        <source>Somebody with this phone or e-mail is on file. Open them instead of taking them in twice.</source>
        <translation>Ya hay alguien con este teléfono o correo. Abra esa familia en vez de registrarla dos veces.</translation>
    </message>
    <message>
        <source>Families on file</source>
        <translation>Familias registradas</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer it to %1</source>
        <translation>Ofrecerla a %1</translation>
    </message>
    <message>
        <source>The room is not held: whoever books first has it.</source>
        <translation>La habitación no queda reservada: la tiene quien reserve primero.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Ya lo saben</translation>
    </message>
    <message>
        <source>How long they may think about it</source>
        <translation>Cuánto tiempo pueden pensarlo</translation>
    </message>
</context>
<context>
    <name>OfferText</name>
    <message>
        <source>Any room</source>
        <translation>Cualquier habitación</translation>
    </message>
    <message>
        <source>Free in two rooms</source>
        <translation>Libre en dos habitaciones</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>Free with one move</source>
        <translation>Libre con un cambio</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3 already.</source>
        <translation>%1 ya tiene una reserva del %2 al %3.</translation>
    </message>
    <message>
        <source>%1: free every night, but no one room for all nights.</source>
        <translation>%1: hay sitio cada noche, pero no la misma habitación para todas.</translation>
    </message>
    <message>
        <source>%1: full on %2.</source>
        <translation>%1: completo el %2.</translation>
    </message>
    <message>
        <source>Free with one move: %1 (%2) from %3 to %4.</source>
        <translation>Libre con un cambio: %1 (%2) de %3 a %4.</translation>
    </message>
    <message>
        <source>%1, then %2 from %3</source>
        <comment>rooms, rooms, a day</comment>
        <translation>%1, luego %2 desde el %3</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>rooms</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a night, how many rooms are free</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 for all nights</source>
        <comment>a room</comment>
        <translation>%1 todas las noches</translation>
    </message>
    <message>
        <source>In two rooms</source>
        <translation>En dos habitaciones</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>mismo precio</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a price rule</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sin impuestos</translation>
    </message>
    <message>
        <source>Tax %1 %2, included</source>
        <translation>Impuesto %1 %2, incluido</translation>
    </message>
    <message>
        <source>Tax %1 %2</source>
        <translation>Impuesto %1 %2</translation>
    </message>
    <message>
        <source>%1: vaccines fine for this stay</source>
        <translation>%1: vacunas en regla para esta estancia</translation>
    </message>
    <message>
        <source>The agreement is to be signed at the check-in.</source>
        <translation>El acuerdo se firma al llegar.</translation>
    </message>
    <message>
        <source>The agreement is signed.</source>
        <translation>El acuerdo está firmado.</translation>
    </message>
    <message>
        <source>Booked already</source>
        <translation>Ya reservado</translation>
    </message>
    <message>
        <source>Not all on file</source>
        <translation>No están todos en la ficha</translation>
    </message>
    <message numerus="yes">
        <source>%n more pet(s) asked for than are on file.</source>
        <translation>
            <numerusform>Se pide %n mascota más de las que hay en la ficha.</numerusform>
            <numerusform>Se piden %n mascotas más de las que hay en la ficha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the hub this is provisional: another desk may promise %1 as well.</source>
        <translation>Sin la central es provisional: otro puesto puede prometer también %1.</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Preguntar a un gerente</translation>
    </message>
</context>
<context>
    <name>PageBuilder</name>
    <message>
        <source>COPY %1</source>
        <translation>COPIA %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>N.º de identificación fiscal %1</translation>
    </message>
    <message>
        <source>Printed %1 on %2 · data as of %3</source>
        <translation>Impreso el %1 en %2 · datos a %3</translation>
    </message>
    <message>
        <source>Printed %1 by %2 on %3 · data as of %4</source>
        <translation>Impreso el %1 por %2 en %3 · datos a %4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PaidPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir el recibo</translation>
    </message>
</context>
<context>
    <name>PaperLines</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Signed agreements</source>
        <translation>Acuerdos firmados</translation>
    </message>
    <message>
        <source>PDF, kept encrypted</source>
        <translation>PDF, guardado cifrado</translation>
    </message>
    <message>
        <source>On its way from the other desk</source>
        <translation>En camino desde el otro puesto</translation>
    </message>
</context>
<context>
    <name>PaperSubjects</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Drop a JPEG or PNG here, or type where it is.</source>
        <translation>Suelte aquí un JPEG o PNG, o escriba dónde está.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>La foto está guardada.</translation>
    </message>
    <message>
        <source>Which vaccination</source>
        <translation>Qué vacuna</translation>
    </message>
    <message>
        <source>Drop a photo or a PDF here, or type where it is.</source>
        <translation>Suelte aquí una foto o un PDF, o escriba dónde está.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate is kept.</source>
        <translation>El certificado está guardado.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>Sacar efectivo del cajón</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Hacer un descuento</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Void a bill</source>
        <translation>Anular una cuenta</translation>
    </message>
    <message>
        <source>Write off a bill</source>
        <translation>Dar una cuenta por perdida</translation>
    </message>
    <message>
        <source>Let the family pay later</source>
        <translation>Dejar que la familia pague más tarde</translation>
    </message>
    <message>
        <source>Check in without the vaccination</source>
        <translation>Registrar la llegada sin la vacuna</translation>
    </message>
    <message>
        <source>Hand the pet to somebody who is not on the list</source>
        <translation>Entregar la mascota a alguien que no está en la lista</translation>
    </message>
    <message>
        <source>Use a room that is not clean</source>
        <translation>Usar una habitación que no está limpia</translation>
    </message>
    <message>
        <source>Go against the rules for stays</source>
        <translation>Saltarse las reglas de las estancias</translation>
    </message>
    <message>
        <source>Take a family or pet that is not to be booked</source>
        <translation>Aceptar una familia o mascota que no se debe admitir</translation>
    </message>
    <message>
        <source>Undo a check-out</source>
        <translation>Deshacer una salida</translation>
    </message>
    <message>
        <source>Waive a vaccination</source>
        <translation>Dispensar de una vacuna</translation>
    </message>
    <message>
        <source>Archive a family</source>
        <translation>Archivar una familia</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Ver informes</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Cambiar precios</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Cambiar reglas</translation>
    </message>
    <message>
        <source>Change staff</source>
        <translation>Cambiar el personal</translation>
    </message>
    <message>
        <source>Change the resort&apos;s settings</source>
        <translation>Cambiar los ajustes del centro</translation>
    </message>
    <message>
        <source>Decide what became of a bill</source>
        <translation>Decidir qué fue de una cuenta</translation>
    </message>
    <message>
        <source>Let a computer in, or shut one out</source>
        <translation>Admitir o excluir un equipo</translation>
    </message>
</context>
<context>
    <name>PetLines</name>
    <message>
        <source>Would it be let in today?</source>
        <translation>¿Podría entrar hoy?</translation>
    </message>
    <message>
        <source>Note a vaccination</source>
        <translation>Anotar una vacuna</translation>
    </message>
    <message>
        <source>Let it come without one, as a manager</source>
        <translation>Dejarla venir sin ella, como gerente</translation>
    </message>
    <message>
        <source>Certificates and waivers</source>
        <translation>Certificados y dispensas</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Puesta el %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>vale hasta el %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>visto por %1</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún sin ver</translation>
    </message>
    <message>
        <source>Keep a certificate as a photo or PDF</source>
        <translation>Guardar un certificado como foto o PDF</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 dispensada</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Lo que hay que saber</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>Add a warning</source>
        <translation>Añadir una advertencia</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>Añadir una alergia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Nació el %1</translation>
    </message>
    <message>
        <source>Play group: %1</source>
        <translation>Grupo de juego: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Otra foto</translation>
    </message>
    <message>
        <source>Rabies tag</source>
        <translation>Placa de rabia</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Microchip; rabies tag %1</source>
        <translation>Microchip; placa de rabia %1</translation>
    </message>
    <message>
        <source>Its family</source>
        <translation>Su familia</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde por ella</translation>
    </message>
    <message>
        <source>may not book</source>
        <translation>no puede reservar</translation>
    </message>
    <message>
        <source>may not pick up</source>
        <translation>no puede recoger</translation>
    </message>
    <message>
        <source>Name a veterinarian</source>
        <translation>Indicar un veterinario</translation>
    </message>
    <message>
        <source>Food and medication, as told last time</source>
        <translation>Comida y medicación, según la última vez</translation>
    </message>
    <message>
        <source>with food</source>
        <translation>con comida</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>si hace falta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>en la ficha</translation>
    </message>
    <message>
        <source>at check-in</source>
        <translation>a la entrada</translation>
    </message>
    <message>
        <source>Another veterinarian</source>
        <translation>Otro veterinario</translation>
    </message>
</context>
<context>
    <name>PetModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>There is no such pet.</source>
        <translation>No existe esa mascota.</translation>
    </message>
    <message>
        <source>%1 died on %2.</source>
        <translation>%1 murió el %2.</translation>
    </message>
    <message>
        <source>%1 is archived: nobody finds it, and it can not be booked.</source>
        <translation>%1 está archivada: nadie la encuentra y no se le puede reservar.</translation>
    </message>
    <message>
        <source>Do not book %1: %2</source>
        <translation>No reservar a %1: %2</translation>
    </message>
    <message>
        <source>Do not book this family: %1</source>
        <translation>No reservar a esta familia: %1</translation>
    </message>
</context>
<context>
    <name>PetPage</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar entrada</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Estancias</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stays, vaccinations and warnings</source>
        <translation>Estancias, vacunas y advertencias</translation>
    </message>
    <message>
        <source>About the pet</source>
        <translation>Sobre la mascota</translation>
    </message>
    <message>
        <source>It has not stayed here yet.</source>
        <translation>Todavía no se ha alojado aquí.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Nothing was changed on this desk.</source>
        <translation>No se ha cambiado nada en este puesto.</translation>
    </message>
</context>
<context>
    <name>PetSubjects</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Neutered or spayed</source>
        <translation>Esterilizado</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Play group</source>
        <translation>Grupo de juego</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Rabies tag</source>
        <translation>Placa de rabia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Why it must not be booked</source>
        <translation>Por qué no se le debe reservar</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Fecha de muerte</translation>
    </message>
    <message>
        <source>The pet is changed.</source>
        <translation>La mascota se ha cambiado.</translation>
    </message>
    <message>
        <source>Archive this pet</source>
        <translation>Archivar esta mascota</translation>
    </message>
    <message>
        <source>The pet is archived.</source>
        <translation>La mascota está archivada.</translation>
    </message>
    <message>
        <source>Another pet</source>
        <translation>Otra mascota</translation>
    </message>
    <message>
        <source>The pet is added.</source>
        <translation>La mascota se ha añadido.</translation>
    </message>
    <message>
        <source>It has this allergy no more</source>
        <translation>Ya no tiene esta alergia</translation>
    </message>
    <message>
        <source>The allergy is removed.</source>
        <translation>La alergia se ha quitado.</translation>
    </message>
    <message>
        <source>What it must not be given</source>
        <translation>Lo que no se le debe dar</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué le pasa entonces</translation>
    </message>
    <message>
        <source>Another allergy</source>
        <translation>Otra alergia</translation>
    </message>
    <message>
        <source>The allergy is added.</source>
        <translation>La alergia se ha añadido.</translation>
    </message>
    <message>
        <source>Take this warning off</source>
        <translation>Quitar esta advertencia</translation>
    </message>
    <message>
        <source>The warning is taken off.</source>
        <translation>La advertencia se ha quitado.</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Lo que hay que saber</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Another warning</source>
        <translation>Otra advertencia</translation>
    </message>
    <message>
        <source>The warning is added.</source>
        <translation>La advertencia se ha añadido.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The veterinarian is noted.</source>
        <translation>El veterinario queda anotado.</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Fecha de la vacuna</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>The certificate is verified.</source>
        <translation>El certificado queda verificado.</translation>
    </message>
    <message>
        <source>The vaccination is changed.</source>
        <translation>La vacuna se ha cambiado.</translation>
    </message>
    <message>
        <source>I have seen the certificate</source>
        <translation>He visto el certificado</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Quitar este registro</translation>
    </message>
    <message>
        <source>The record is removed.</source>
        <translation>El registro se ha quitado.</translation>
    </message>
    <message>
        <source>As the certificate says; empty when it does not say it.</source>
        <translation>Como dice el certificado; vacío si no lo dice.</translation>
    </message>
    <message>
        <source>New vaccination</source>
        <translation>Nueva vacuna</translation>
    </message>
    <message>
        <source>The vaccination is noted.</source>
        <translation>La vacuna queda anotada.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Let it come without</source>
        <translation>Dejarla venir sin ella</translation>
    </message>
    <message>
        <source>The vaccination is waived.</source>
        <translation>La vacuna queda dispensada.</translation>
    </message>
    <message>
        <source>What is changed here holds for every pet of this practice.</source>
        <translation>Lo que se cambie aquí vale para todas las mascotas de esta clínica.</translation>
    </message>
    <message>
        <source>The practice is changed.</source>
        <translation>La clínica ha cambiado.</translation>
    </message>
    <message>
        <source>Who treats %1?</source>
        <translation>¿Quién atiende a %1?</translation>
    </message>
    <message>
        <source>It has no veterinarian any more</source>
        <translation>Ya no tiene veterinario</translation>
    </message>
    <message>
        <source>The veterinarian is taken off.</source>
        <translation>Se ha quitado el veterinario.</translation>
    </message>
    <message>
        <source>May pick it up</source>
        <translation>Puede recogerla</translation>
    </message>
    <message>
        <source>May book for it</source>
        <translation>Puede reservar para ella</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a person, a pet</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>What %1 may do is noted.</source>
        <comment>a person</comment>
        <translation>Queda anotado lo que %1 puede hacer.</translation>
    </message>
    <message>
        <source>The month or the year alone will do.</source>
        <translation>Basta con el mes o el año.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Daycare</source>
        <translation>Guardería</translation>
    </message>
    <message>
        <source>Grooming</source>
        <translation>Peluquería</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>%1 on %2</source>
        <comment>a price rule, a night</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a price rule, nights</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price rule, what it adds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a thing, its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <comment>a thing, its price, times</comment>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>Peak dates</source>
        <translation>Temporada alta</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Additional pet</source>
        <translation>Mascota adicional</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Early arrival</source>
        <translation>Llegada anticipada</translation>
    </message>
    <message>
        <source>Late pick-up</source>
        <translation>Recogida tardía</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shares</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 of the house taken</source>
        <comment>a share</comment>
        <translation>%1 de la residencia ocupado</translation>
    </message>
    <message>
        <source>%1 of “%2” taken</source>
        <comment>a share, a kind of room</comment>
        <translation>%1 de «%2» ocupado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a price rule, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Length of the stay</source>
        <translation>Duración de la estancia</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Paid for with %1</source>
        <comment>a package</comment>
        <translation>Pagado con %1</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
</context>
<context>
    <name>PrintPreviewPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save it as PDF, or add one.</source>
        <translation>No hay ninguna impresora en este ordenador. Guárdelo como PDF o añada una.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>QueuedChanges</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuedChangesDialog</name>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>QuoteAlternatives</name>
    <message>
        <source>Take this</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>QuoteAnswer</name>
    <message>
        <source>with tax</source>
        <translation>con impuestos</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cómo se compone</translation>
    </message>
    <message>
        <source>Before they come</source>
        <translation>Antes de que lleguen</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>A name or a phone&apos;s last digits</source>
        <translation>Un nombre o el final de un teléfono</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nadie se llama así.</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Nueva familia</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Abrir la familia</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>Una habitación</translation>
    </message>
    <message>
        <source>Rooms of their own</source>
        <translation>Cada una la suya</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>%1, every day</source>
        <translation>%1, cada día</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Quote line: who, when, what</source>
        <translation>Línea del presupuesto: quién, cuándo, qué</translation>
    </message>
    <message>
        <source>How the line may go on</source>
        <translation>Cómo puede seguir la línea</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Reservado por error</translation>
    </message>
    <message>
        <source>smith</source>
        <comment>a family in an example</comment>
        <translation>garcía</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>debe %1</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier habitación</translation>
    </message>
    <message>
        <source>Type who calls, the days and the room.</source>
        <translation>Escriba quién llama, los días y la habitación.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Nadie se llama «%1».</translation>
    </message>
    <message>
        <source>There is no pet on file for %1.</source>
        <translation>No hay ninguna mascota registrada para %1.</translation>
    </message>
    <message>
        <source>Which of the pets?</source>
        <translation>¿Qué mascotas?</translation>
    </message>
    <message>
        <source>From when to when?</source>
        <translation>¿Desde cuándo y hasta cuándo?</translation>
    </message>
    <message>
        <source>%1 is booked: %2, %3.</source>
        <comment>number, pets, days</comment>
        <translation>%1 queda reservado: %2, %3.</translation>
    </message>
    <message>
        <source>By the rule: %1.</source>
        <translation>Según la regla: %1.</translation>
    </message>
    <message>
        <source>Firm when it is taken.</source>
        <translation>En firme cuando se cobre.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list: %2.</source>
        <comment>pets, days</comment>
        <translation>%1 está en la lista de espera: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>This is a quote: no room is held before it is booked.</source>
        <translation>Esto es un presupuesto: no se guarda ninguna habitación hasta que se reserve.</translation>
    </message>
    <message>
        <source>The quote is on the clipboard, to be put into a message.</source>
        <translation>El presupuesto está en el portapapeles, listo para pegarlo en un mensaje.</translation>
    </message>
    <message>
        <source>%1 is booked: %2, %3. %4 goes to %5.</source>
        <comment>number, pets, days, pet, room</comment>
        <translation>%1 queda reservado: %2, %3. %4 pasa a %5.</translation>
    </message>
</context>
<context>
    <name>QuoteNights</name>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Cobrar un anticipo</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Wait for a room</source>
        <translation>Esperar una habitación</translation>
    </message>
    <message>
        <source>As soon as one is free, the waiting list says so. Nothing is promised until then.</source>
        <translation>En cuanto haya una libre, la lista de espera lo dice. Hasta entonces no se promete nada.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Open the waiting list</source>
        <translation>Abrir la lista de espera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Move and book</source>
        <translation>Mover y reservar</translation>
    </message>
</context>
<context>
    <name>QuotePages</name>
    <message>
        <source>Quote for</source>
        <translation>Presupuesto para</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Fecha %1</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sin impuestos</translation>
    </message>
    <message>
        <source>Tax %1 %2, included</source>
        <translation>Impuesto %1 %2, incluido</translation>
    </message>
    <message>
        <source>Tax %1 %2</source>
        <translation>Impuesto %1 %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 is to be signed before the stay.</source>
        <translation>Hay que firmar %1 antes de la estancia.</translation>
    </message>
    <message>
        <source>This is a quote: no room is held before it is booked.</source>
        <translation>Esto es un presupuesto: no se guarda ninguna habitación hasta que se reserve.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Presupuesto %1</translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message>
        <source>dog dogs</source>
        <translation>perro perros perra perras</translation>
    </message>
    <message>
        <source>cat cats</source>
        <translation>gato gatos gata gatas</translation>
    </message>
    <message>
        <source>bird birds</source>
        <translation>ave aves pájaro pájaros</translation>
    </message>
    <message>
        <source>rabbit rabbits</source>
        <translation>conejo conejos</translation>
    </message>
    <message>
        <source>rodent rodents</source>
        <translation>roedor roedores</translation>
    </message>
    <message>
        <source>reptile reptiles</source>
        <translation>reptil reptiles</translation>
    </message>
    <message>
        <source>one two three four five six seven eight nine ten</source>
        <comment>ten numbers in words</comment>
        <translation>un dos tres cuatro cinco seis siete ocho nueve diez</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>next</source>
        <comment>before the name of a weekday</comment>
        <translation>próximo próxima</translation>
    </message>
    <message>
        <source>to until till</source>
        <comment>between two days</comment>
        <translation>a hasta al</translation>
    </message>
    <message>
        <source>n night nights</source>
        <translation>n noche noches</translation>
    </message>
    <message>
        <source>room rooms</source>
        <translation>habitación habitaciones</translation>
    </message>
    <message>
        <source>together</source>
        <comment>pets in one room</comment>
        <translation>juntos juntas</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>pets in rooms of their own</comment>
        <translation>separados separadas</translation>
    </message>
    <message>
        <source>daily</source>
        <comment>before an add-on</comment>
        <translation>diario diaria</translation>
    </message>
    <message>
        <source>deposit dep</source>
        <translation>anticipo señal depósito</translation>
    </message>
    <message>
        <source>and for from in the a of on with</source>
        <comment>words that mean nothing in a quote line</comment>
        <translation>y para desde de del en el la los las con por</translation>
    </message>
    <message>
        <source>pets pet</source>
        <translation>mascotas mascota</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ReceiptPages</name>
    <message>
        <source>Served by %1</source>
        <translation>Le atendió %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Familia %1</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Devuelve</translation>
    </message>
    <message>
        <source>Before discounts</source>
        <translation>Antes de descuentos</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Prices include tax.</source>
        <translation>Los precios incluyen impuestos.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Efectivo entregado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Tip, thank you</source>
        <translation>Propina, gracias</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <source>Deposit held</source>
        <translation>Anticipo en depósito</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Next stay</source>
        <translation>Próxima estancia</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>a time zone</comment>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Issued offline; the number is final.</source>
        <translation>Emitido sin conexión; el número es definitivo.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RecordInspector</name>
    <message>
        <source>Choose one</source>
        <translation>Elija una opción</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Not delivered</source>
        <translation>No prestado</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>¿Qué se abona?</translation>
    </message>
    <message>
        <source>A credit note takes the lines back. What was paid for them goes back to the family.</source>
        <translation>Una nota de abono retira las líneas. Lo que se pagó por ellas vuelve a la familia.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Refund by</source>
        <translation>Reembolsar con</translation>
    </message>
</context>
<context>
    <name>RefusalSentence</name>
    <message>
        <source>This room</source>
        <translation>Esta habitación</translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2.</source>
        <translation>Escriba un valor de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Escriba %1 o más.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>Escriba %1 o menos.</translation>
    </message>
    <message>
        <source>This value is out of range. Check it and try again.</source>
        <translation>El valor está fuera de rango. Revíselo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN does not match. %n more attempt(s) before it locks.</source>
        <translation>
            <numerusform>El PIN no coincide. Queda %n intento antes de bloquearse.</numerusform>
            <numerusform>El PIN no coincide. Quedan %n intentos antes de bloquearse.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN does not match. Try again.</source>
        <translation>El PIN no coincide. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A required vaccination</source>
        <translation>Una vacuna obligatoria</translation>
    </message>
    <message>
        <source>Ask for the certificate, or let a manager decide.</source>
        <translation>Pida el certificado o deje que decida un encargado.</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 caducó el %2.</translation>
    </message>
    <message>
        <source>%1 expires on %2, during the stay.</source>
        <translation>%1 caduca el %2, durante la estancia.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is taken by %2 from %3 to %4. Choose another room or other days.</source>
        <translation>%1 está ocupada por %2 del %3 al %4. Elija otra habitación u otros días.</translation>
    </message>
    <message>
        <source>%1 is taken by %2. Choose another room.</source>
        <translation>%1 está ocupada por %2. Elija otra habitación.</translation>
    </message>
    <message>
        <source>%1 is taken on these days. Choose another room or other days.</source>
        <translation>%1 está ocupada esos días. Elija otra habitación u otros días.</translation>
    </message>
    <message>
        <source>%1 is out of use: %2. Choose another room.</source>
        <translation>%1 está fuera de uso: %2. Elija otra habitación.</translation>
    </message>
    <message>
        <source>%1 is out of use on these days. Choose another room.</source>
        <translation>%1 está fuera de uso esos días. Elija otra habitación.</translation>
    </message>
    <message>
        <source>%1 has another stay from %2 to %3. Change that one, or choose other days.</source>
        <translation>%1 tiene otra estancia del %2 al %3. Cámbiela o elija otros días.</translation>
    </message>
    <message>
        <source>This pet has another stay on these days. Change that one, or choose other days.</source>
        <translation>Esta mascota tiene otra estancia esos días. Cámbiela o elija otros días.</translation>
    </message>
    <message>
        <source>This can&apos;t be done any more. Open it again to see how it stands.</source>
        <translation>Ya no se puede hacer. Ábralo de nuevo para ver cómo está.</translation>
    </message>
    <message>
        <source>This can&apos;t be done now: the state is “%1”. Open it again to see how it stands.</source>
        <translation>No se puede hacer ahora: el estado es «%1». Ábralo de nuevo para ver cómo está.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: %1.</source>
        <translation>Ya no se puede deshacer: %1.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: care was logged or money moved since. Correct those first.</source>
        <translation>No se puede deshacer: desde entonces se anotaron cuidados o se movió dinero. Corríjalo primero.</translation>
    </message>
    <message>
        <source>There is no price for %1 on %2. Add a rate in Settings, or choose another room.</source>
        <translation>No hay precio para %1 el %2. Añada una tarifa en Ajustes o elija otra habitación.</translation>
    </message>
    <message>
        <source>There is no price for %1. Add a rate in Settings, or choose another room.</source>
        <translation>No hay precio para %1. Añada una tarifa en Ajustes o elija otra habitación.</translation>
    </message>
    <message>
        <source>There is no price for this. Add a rate in Settings, or choose another room.</source>
        <translation>No hay precio para esto. Añada una tarifa en Ajustes o elija otra habitación.</translation>
    </message>
    <message>
        <source>This could not be saved. Try again; if it happens again, call support.</source>
        <translation>No se pudo guardar. Inténtelo de nuevo; si se repite, llame al servicio técnico.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation>El disco está lleno y no se pudo guardar. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Tailtown Desk is already open on this computer. Use that window.</source>
        <translation>Tailtown Desk ya está abierto en este equipo. Use esa ventana.</translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be read. Restore the last backup.</source>
        <translation>No se pueden leer los datos de este equipo. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Update Tailtown Desk first.</source>
        <translation>Una versión más nueva escribió los datos. Actualice antes Tailtown Desk.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message numerus="yes">
        <source>Use %n character(s) at most.</source>
        <translation>
            <numerusform>Use %n carácter como máximo.</numerusform>
            <numerusform>Use %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Enter a date, such as %1.</source>
        <translation>Escriba una fecha, como %1.</translation>
    </message>
    <message>
        <source>Enter an amount, such as %1.</source>
        <translation>Escriba un importe, como %1.</translation>
    </message>
    <message>
        <source>Enter a phone number with its area code.</source>
        <translation>Escriba un teléfono con su prefijo.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Escriba un correo electrónico, como nombre@example.com.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be kept. Take it out.</source>
        <translation>Parece un número de tarjeta, y no se debe guardar. Quítelo.</translation>
    </message>
    <message>
        <source>%1 is already in use. Choose another.</source>
        <translation>%1 ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>This is already in use. Choose another.</source>
        <translation>Ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>This is not there any more. Go back and choose again.</source>
        <translation>Ya no existe. Vuelva atrás y elija de nuevo.</translation>
    </message>
    <message>
        <source>%1 still belongs to it. Move or archive that first.</source>
        <translation>%1 todavía le pertenece. Muévalo o archívelo primero.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again, then save.</source>
        <translation>Alguien lo cambió mientras tanto. Revíselo y guarde.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights. Ask a manager.</source>
        <translation>Hace falta alguien con más permisos. Pregunte a un encargado.</translation>
    </message>
    <message>
        <source>A manager has to approve this with a PIN and a reason.</source>
        <translation>Un encargado debe autorizarlo con su PIN y un motivo.</translation>
    </message>
    <message>
        <source>This PIN is locked until %1. A manager can sign in meanwhile.</source>
        <translation>Este PIN está bloqueado hasta las %1. Mientras tanto puede entrar un encargado.</translation>
    </message>
    <message>
        <source>This PIN is locked for a few minutes. A manager can sign in meanwhile.</source>
        <translation>Este PIN está bloqueado unos minutos. Mientras tanto puede entrar un encargado.</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more.</source>
        <translation>Elija un PIN de seis cifras o más.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose one without repeats or a sequence.</source>
        <translation>Este PIN es fácil de adivinar. Elija uno sin repeticiones ni secuencias.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Ask an administrator to set one.</source>
        <translation>Aún no hay PIN. Pida a un administrador que lo ponga.</translation>
    </message>
    <message>
        <source>The resort needs an administrator. Appoint another one first.</source>
        <translation>El hotel necesita un administrador. Nombre antes a otro.</translation>
    </message>
    <message>
        <source>The hub has to confirm this. Try again when the desk is online.</source>
        <translation>La central debe confirmarlo. Inténtelo cuando haya conexión.</translation>
    </message>
    <message>
        <source>This family is archived. Restore it first.</source>
        <translation>Esta familia está archivada. Recupérela primero.</translation>
    </message>
    <message>
        <source>This pet is archived. Restore it first.</source>
        <translation>Esta mascota está archivada. Recupérela primero.</translation>
    </message>
    <message>
        <source>This pet is marked as deceased. Check that you chose the right one.</source>
        <translation>Esta mascota figura como fallecida. Compruebe que eligió la correcta.</translation>
    </message>
    <message>
        <source>Marked “do not book”. A manager can let them come.</source>
        <translation>Marcado «no reservar». Un encargado puede permitirlo.</translation>
    </message>
    <message>
        <source>Marked “do not book”: %1. A manager can let them come.</source>
        <translation>Marcado «no reservar»: %1. Un encargado puede permitirlo.</translation>
    </message>
    <message>
        <source>There is an open balance. Settle it first.</source>
        <translation>Hay un saldo pendiente. Liquídelo primero.</translation>
    </message>
    <message>
        <source>There are stays to come. Cancel them first.</source>
        <translation>Hay estancias futuras. Cancélelas primero.</translation>
    </message>
    <message>
        <source>The departure is before the arrival. Check the dates.</source>
        <translation>La salida es anterior a la llegada. Revise las fechas.</translation>
    </message>
    <message numerus="yes">
        <source>A stay can be %n night(s) long at most. Split it in two.</source>
        <translation>
            <numerusform>Una estancia puede durar %n noche como máximo. Divídala en dos.</numerusform>
            <numerusform>Una estancia puede durar %n noches como máximo. Divídala en dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stay is too long. Split it in two.</source>
        <translation>La estancia es demasiado larga. Divídala en dos.</translation>
    </message>
    <message>
        <source>%1 is too small for this. Choose a larger room.</source>
        <translation>%1 es demasiado pequeña. Elija una habitación mayor.</translation>
    </message>
    <message>
        <source>%1 is for another kind of animal. Choose another room.</source>
        <translation>%1 es para otra clase de animal. Elija otra habitación.</translation>
    </message>
    <message>
        <source>%1 is not clean yet. Choose another, or mark it clean.</source>
        <translation>%1 aún no está limpia. Elija otra o márquela como limpia.</translation>
    </message>
    <message>
        <source>Choose a room.</source>
        <translation>Elija una habitación.</translation>
    </message>
    <message>
        <source>This pet is already checked in, in %1. Check it out there first.</source>
        <translation>Esta mascota ya tiene entrada en %1. Registre antes su salida.</translation>
    </message>
    <message>
        <source>This pet is already checked in. Check it out there first.</source>
        <translation>Esta mascota ya tiene entrada. Registre antes su salida.</translation>
    </message>
    <message>
        <source>This stay has not begun yet. Change the arrival day first.</source>
        <translation>Esta estancia aún no ha empezado. Cambie antes el día de llegada.</translation>
    </message>
    <message>
        <source>This can be done from %1 on.</source>
        <translation>Se puede hacer a partir de %1.</translation>
    </message>
    <message>
        <source>It is too early for this.</source>
        <translation>Es demasiado pronto para esto.</translation>
    </message>
    <message>
        <source>Choose a time from %1 to %2.</source>
        <translation>Elija una hora de %1 a %2.</translation>
    </message>
    <message>
        <source>The resort is closed at this time. Choose another.</source>
        <translation>El hotel está cerrado a esa hora. Elija otra.</translation>
    </message>
    <message>
        <source>The agreement is not signed. Have it signed first.</source>
        <translation>El contrato no está firmado. Haga que lo firmen primero.</translation>
    </message>
    <message>
        <source>Not all belongings are ticked. Return them, or say why not.</source>
        <translation>No están marcadas todas las pertenencias. Devuélvalas o diga por qué no.</translation>
    </message>
    <message>
        <source>Count the controlled medication that goes home first.</source>
        <translation>Cuente antes la medicación controlada que se va a casa.</translation>
    </message>
    <message>
        <source>This person is not on the pick-up list. Call the family, or ask a manager.</source>
        <translation>Esta persona no está en la lista de recogida. Llame a la familia o pregunte a un encargado.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed. This can&apos;t be undone any more.</source>
        <translation>Han pasado más de 24 horas. Ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>A deposit of %1 is due first. Take it, or ask a manager.</source>
        <translation>Falta un anticipo de %1. Cóbrelo o pregunte a un encargado.</translation>
    </message>
    <message>
        <source>A deposit is due first. Take it, or ask a manager.</source>
        <translation>Falta un anticipo. Cóbrelo o pregunte a un encargado.</translation>
    </message>
    <message>
        <source>There is no price rule for this many pets. Add one in Settings.</source>
        <translation>No hay regla de precio para tantas mascotas. Añádala en Ajustes.</translation>
    </message>
    <message>
        <source>There is no tax rate for this day. Add one in Settings.</source>
        <translation>No hay tipo de impuesto para ese día. Añádalo en Ajustes.</translation>
    </message>
    <message>
        <source>There is no coupon with this code. Check the spelling.</source>
        <translation>No hay ningún cupón con ese código. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>This coupon is not valid today. Take it off, or use another.</source>
        <translation>Este cupón no vale hoy. Quítelo o use otro.</translation>
    </message>
    <message>
        <source>This coupon has been used up. Take it off, or use another.</source>
        <translation>Este cupón está agotado. Quítelo o use otro.</translation>
    </message>
    <message>
        <source>The discount is larger than the bill. Lower it.</source>
        <translation>El descuento supera la cuenta. Redúzcalo.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>No hay nada que pagar.</translation>
    </message>
    <message>
        <source>%1 is still missing. Add another payment.</source>
        <translation>Aún faltan %1. Añada otro pago.</translation>
    </message>
    <message>
        <source>This does not cover the bill. Add another payment.</source>
        <translation>No cubre la cuenta. Añada otro pago.</translation>
    </message>
    <message>
        <source>This is more than is due. Lower the amount.</source>
        <translation>Es más de lo que se debe. Reduzca el importe.</translation>
    </message>
    <message>
        <source>Change is given on cash only. Lower the amount.</source>
        <translation>Solo se da cambio en efectivo. Reduzca el importe.</translation>
    </message>
    <message>
        <source>The credit is %1. Use that, and pay the rest another way.</source>
        <translation>El saldo a favor es de %1. Úselo y pague el resto de otra forma.</translation>
    </message>
    <message>
        <source>There is not enough credit. Pay the rest another way.</source>
        <translation>No hay bastante saldo a favor. Pague el resto de otra forma.</translation>
    </message>
    <message>
        <source>Enter the reference printed by the card terminal.</source>
        <translation>Escriba la referencia que imprime el datáfono.</translation>
    </message>
    <message>
        <source>Enter the number of the check.</source>
        <translation>Escriba el número del cheque.</translation>
    </message>
    <message>
        <source>This bill is closed. Open the family to see how it stands.</source>
        <translation>Esta cuenta está cerrada. Abra la familia para ver cómo está.</translation>
    </message>
    <message>
        <source>Money was paid on this bill. Refund it first.</source>
        <translation>Se pagó dinero de esta cuenta. Reembólselo primero.</translation>
    </message>
    <message>
        <source>At most %1 can be refunded. Lower the amount.</source>
        <translation>Se pueden reembolsar %1 como máximo. Reduzca el importe.</translation>
    </message>
    <message>
        <source>This is more than was paid. Lower the amount.</source>
        <translation>Es más de lo que se pagó. Reduzca el importe.</translation>
    </message>
    <message>
        <source>This has been reversed already.</source>
        <translation>Ya se anuló.</translation>
    </message>
    <message>
        <source>The amounts do not add up, so nothing was booked. Call support.</source>
        <translation>Los importes no cuadran y no se contabilizó nada. Llame al servicio técnico.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n in stock. Lower the number, or count the stock.</source>
        <translation>
            <numerusform>Solo hay %n en existencias. Reduzca el número o haga recuento.</numerusform>
            <numerusform>Solo hay %n en existencias. Reduzca el número o haga recuento.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough in stock. Lower the number, or count the stock.</source>
        <translation>No hay bastante en existencias. Reduzca el número o haga recuento.</translation>
    </message>
    <message>
        <source>The till is closed. Open it first.</source>
        <translation>La caja está cerrada. Ábrala primero.</translation>
    </message>
    <message>
        <source>%1 opened this till already. Close it first.</source>
        <translation>%1 ya abrió esta caja. Ciérrela primero.</translation>
    </message>
    <message>
        <source>This till is open already. Close it first.</source>
        <translation>Esta caja ya está abierta. Ciérrela primero.</translation>
    </message>
    <message>
        <source>The till is being counted. Finish the count, or go back to selling.</source>
        <translation>Se está contando la caja. Termine el recuento o vuelva a vender.</translation>
    </message>
    <message>
        <source>The count differs from what is expected. Count again, or give a reason.</source>
        <translation>El recuento no coincide con lo esperado. Cuente de nuevo o indique un motivo.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check that it is there and choose it again.</source>
        <translation>No se puede leer el archivo. Compruebe que existe y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is too large. Split it in two.</source>
        <translation>El archivo es demasiado grande. Divídalo en dos.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8. Save it as CSV (UTF-8) and try again.</source>
        <translation>No es un archivo de texto en UTF-8. Guárdelo como CSV (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a line. Export it again.</source>
        <translation>El archivo termina a mitad de una línea. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This key does not open the data. Choose the key that belongs to it.</source>
        <translation>Esta clave no abre los datos. Elija la que les corresponde.</translation>
    </message>
    <message>
        <source>Line %1 is broken: check its columns and quotes.</source>
        <translation>La línea %1 está mal: revise sus columnas y comillas.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Wait until %1, then ask for a new code.</source>
        <translation>Demasiados códigos equivocados. Espere hasta las %1 y pida un código nuevo.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Wait a quarter of an hour, then ask for a new code.</source>
        <translation>Demasiados códigos equivocados. Espere un cuarto de hora y pida un código nuevo.</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up until %1. Try again then.</source>
        <translation>Las peticiones del plan se han agotado hasta las %1. Inténtelo entonces.</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up for now. Try again in a minute.</source>
        <translation>Las peticiones del plan se han agotado por ahora. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>Enter the hub&apos;s address, such as hub.example.com.</source>
        <translation>Escriba la dirección de la central, como hub.example.com.</translation>
    </message>
    <message>
        <source>The hub does not answer. Check the address and the network, and try again.</source>
        <translation>La central no responde. Revise la dirección y la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something else than the hub answers there. Check the address; a guest network may want you to sign in to it first.</source>
        <translation>Allí responde otra cosa que la central. Revise la dirección; quizá una red de invitados pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>What answers can&apos;t prove that it is the hub, so nothing was sent. Check the address, and this computer&apos;s date.</source>
        <translation>Lo que responde no puede demostrar que es la central, así que no se envió nada. Revise la dirección y la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The hub needs a newer version. Update Tailtown Desk on this computer first.</source>
        <translation>La central necesita una versión más nueva. Actualice antes Tailtown Desk en este equipo.</translation>
    </message>
    <message>
        <source>This code is wrong, used, or older than ten minutes. Check it, or ask for a new one.</source>
        <translation>Este código está mal, ya se usó o tiene más de diez minutos. Revíselo o pida otro.</translation>
    </message>
    <message>
        <source>This code is not for this computer. Ask for one that is.</source>
        <translation>Este código no es para este equipo. Pida uno que lo sea.</translation>
    </message>
    <message>
        <source>The hub does not know this desk any more. Ask a manager for a new code.</source>
        <translation>La central ya no conoce este puesto. Pida un código nuevo a un encargado.</translation>
    </message>
    <message>
        <source>Somebody has settled this meanwhile.</source>
        <translation>Alguien lo ha resuelto mientras tanto.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be read, and the data is locked with what is in it. Unlock it or sign in to the computer anew, and try again.</source>
        <translation>No se puede leer el llavero de este equipo, y los datos están cerrados con lo que guarda. Desbloquéelo o vuelva a iniciar sesión en el equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>%1 tiene %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>Move that stay to another room first.</source>
        <translation>Cambie antes esa estancia a otra habitación.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) are in the way. Move them to other rooms first.</source>
        <translation>
            <numerusform>Otra estancia lo impide también. Cambie antes ambas de habitación.</numerusform>
            <numerusform>Otras %n estancias lo impiden también. Cámbielas antes de habitación.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no resort in %1. Check the name of the folder.</source>
        <translation>No hay ninguna residencia en %1. Compruebe el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>There is no backup %1. Check its name.</source>
        <translation>No existe la copia de seguridad %1. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>The backup %1 can&apos;t be read: it is damaged, cut short or locked with another key. Use another one.</source>
        <translation>La copia de seguridad %1 no se puede leer: está dañada, incompleta o cifrada con otra clave. Use otra.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check its name.</source>
        <translation>No existe la carpeta %1. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is none of these files in it: %1.</source>
        <translation>No contiene ninguno de estos archivos: %1.</translation>
    </message>
    <message>
        <source>There is no key %1, and the data is locked with it.</source>
        <translation>No existe la clave %1, con la que están cifrados los datos.</translation>
    </message>
    <message>
        <source>There is nothing in it. The first line has to name the columns.</source>
        <translation>Está vacío. La primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>The first line does not name the column “%1”, without which it can&apos;t be read.</source>
        <translation>La primera línea no nombra la columna «%1», sin la cual no se puede leer.</translation>
    </message>
    <message>
        <source>By the rule “%1” a deposit of %2 is due. A manager may ask for less.</source>
        <translation>Según la regla «%1» se pide un anticipo de %2. Un encargado puede pedir menos.</translation>
    </message>
    <message>
        <source>Of %1 some visits were used or are held. A package can be taken back while all of it is left.</source>
        <translation>De %1 ya se han usado o reservado visitas. Un bono se puede devolver mientras quede entero.</translation>
    </message>
    <message>
        <source>A package belongs to a family. Choose the family first.</source>
        <translation>Un bono es de una familia. Elija primero la familia.</translation>
    </message>
    <message>
        <source>%1 is for one pet. Choose for which.</source>
        <translation>%1 es para una sola mascota. Elija para cuál.</translation>
    </message>
    <message>
        <source>The family has no credit left that pays for this stay.</source>
        <translation>A la familia no le queda ningún crédito que pague esta estancia.</translation>
    </message>
    <message>
        <source>%1 works from %2 to %3 on this day. Choose a time within.</source>
        <translation>%1 trabaja de %2 a %3 ese día. Elija una hora dentro de ese horario.</translation>
    </message>
    <message>
        <source>%1 does not groom on this day. Choose another day, or another groomer.</source>
        <translation>%1 no trabaja en la peluquería ese día. Elija otro día u otra persona.</translation>
    </message>
    <message>
        <source>%1 grooms %2 from %3 to %4. Choose another time, or another groomer.</source>
        <translation>%1 atiende a %2 de %3 a %4. Elija otra hora u otra persona.</translation>
    </message>
    <message>
        <source>%1 grooms %2 at this time. Choose another time.</source>
        <translation>%1 atiende a %2 a esa hora. Elija otra hora.</translation>
    </message>
    <message>
        <source>%1 has a break from %2 to %3: %4. Choose another time.</source>
        <translation>%1 tiene una pausa de %2 a %3: %4. Elija otra hora.</translation>
    </message>
    <message>
        <source>%1 has another appointment from %2 to %3. Change that one, or choose another time.</source>
        <translation>%1 tiene otra cita de %2 a %3. Cambie esa, o elija otra hora.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>There is no place on this day. Choose another, or ask a manager.</source>
        <translation>No hay plaza ese día. Elija otro o pregunte a un gerente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other day(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1 y otro día más</numerusform>
            <numerusform>%1 y otros %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 places taken on %4. A manager can let more come.</source>
        <translation>%1 tiene ocupadas %2 de %3 plazas el %4. Un gerente puede admitir más.</translation>
    </message>
    <message>
        <source>%1 is full on %4: %2 of %3 places are taken.</source>
        <translation>%1 está completo el %4: %2 de %3 plazas ocupadas.</translation>
    </message>
    <message>
        <source>%1 trains “%2” from %3 to %4. Choose another time, or somebody else.</source>
        <translation>%1 da «%2» de %3 a %4. Elija otra hora u otra persona.</translation>
    </message>
    <message>
        <source>“%1” is full: all %2 places are taken.</source>
        <translation>«%1» está completo: las %2 plazas están ocupadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pet(s) wait for a place.</source>
        <translation>
            <numerusform>%Ln mascota espera una plaza.</numerusform>
            <numerusform>%Ln mascotas esperan una plaza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in “%2” already.</source>
        <translation>%1 ya está en «%2».</translation>
    </message>
    <message>
        <source>There is a class at this time. Choose another time.</source>
        <translation>A esa hora hay una clase. Elija otra hora.</translation>
    </message>
    <message>
        <source>This course is full.</source>
        <translation>Este curso está completo.</translation>
    </message>
    <message>
        <source>This pet is in the course already.</source>
        <translation>Esta mascota ya está en el curso.</translation>
    </message>
    <message>
        <source>The departure has passed. Agree on a later one first.</source>
        <translation>La salida ya pasó. Acuerde primero una posterior.</translation>
    </message>
    <message>
        <source>What answers has another key than the hub should have, so nothing was sent. Ask whoever looks after the hub; if it has a new key, ask for a new code.</source>
        <translation>Lo que responde tiene otra clave que la que debería tener la central, así que no se envió nada. Pregunte a quien cuida de la central; si tiene una clave nueva, pida un código nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the hub is out of date, so nothing was sent. Check this computer&apos;s date, and tell whoever looks after the hub.</source>
        <translation>El certificado de la central no está vigente, así que no se envió nada. Compruebe la fecha de este equipo y avise a quien cuida de la central.</translation>
    </message>
    <message>
        <source>Nobody vouches for what answers, so nothing was sent. Scan the code with the address in it, or compare the key of the hub.</source>
        <translation>Nadie avala lo que responde, así que no se envió nada. Escanee el código que lleva la dirección o compare la clave de la central.</translation>
    </message>
</context>
<context>
    <name>RefusedCell</name>
    <message>
        <source>There is no customer “%1”. Look for the line in customers.csv: it is missing, or left out itself.</source>
        <translation>No hay ningún cliente «%1». Busque la línea en customers.csv: falta o también se ha omitido.</translation>
    </message>
    <message>
        <source>There is no pet “%1”. Look for the line in pets.csv: it is missing, or left out itself.</source>
        <translation>No hay ninguna mascota «%1». Busque la línea en pets.csv: falta o también se ha omitido.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Add it in Settings, or write the name of one that is there.</source>
        <translation>No hay ningún servicio «%1». Añádalo en Ajustes o escriba el nombre de uno que exista.</translation>
    </message>
    <message>
        <source>There is no vaccine “%1”. Add it in Settings, or write the name of one that is there.</source>
        <translation>No hay ninguna vacuna «%1». Añádala en Ajustes o escriba el nombre de una que exista.</translation>
    </message>
    <message>
        <source>There is no room “%1”. Add it in Settings, or write the name of one that is there.</source>
        <translation>No hay ninguna habitación «%1». Añádala en Ajustes o escriba el nombre de una que exista.</translation>
    </message>
    <message>
        <source>This day is still to come. Check it.</source>
        <translation>Este día aún no ha llegado. Compruébelo.</translation>
    </message>
    <message>
        <source>“%1” is no state of a stay. Write one of these: %2.</source>
        <translation>«%1» no es un estado de una estancia. Escriba uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>A person needs a first or a last name.</source>
        <translation>Una persona necesita un nombre o un apellido.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a date as it is read here. Write it as %2.</source>
        <translation>«%1» no es una fecha que se pueda leer aquí. Escríbala como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it in digits alone.</source>
        <translation>«%1» no es un número. Escríbalo solo con cifras.</translation>
    </message>
    <message>
        <source>This is before the day on which it was given. Check both.</source>
        <translation>Es anterior al día en que se administró. Compruebe ambos.</translation>
    </message>
</context>
<context>
    <name>RegularsModel</name>
    <message numerus="yes">
        <source>%1 checked in.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 ha llegado.</numerusform>
            <numerusform>%1 han llegado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went home.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 se fue a casa.</numerusform>
            <numerusform>%1 se fueron a casa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a package, what is left of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a pet, what is asked first</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln could be done at once. Each says why.</source>
        <translation>
            <numerusform>No se pudo hacer con %Ln. Ahí dice por qué.</numerusform>
            <numerusform>No se pudo hacer con ninguno de los %Ln. Cada uno dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Come again and again</source>
        <translation>Venir con regularidad</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Comes on</source>
        <translation>Viene los</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Cada cuántas semanas</translation>
    </message>
    <message>
        <source>Booked weeks ahead</source>
        <translation>Semanas de antelación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Empty: until somebody ends it</source>
        <translation>Vacío: hasta que alguien lo termine</translation>
    </message>
</context>
<context>
    <name>RepeatModel</name>
    <message>
        <source>There is no such day.</source>
        <translation>No hay ningún día así.</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>the first days</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>ReportCells</name>
    <message>
        <source>First time here</source>
        <translation>Primera vez aquí</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Por firmar</translation>
    </message>
    <message>
        <source>Own food: give it back</source>
        <translation>Comida propia: devolverla</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Voided bills of earlier days</source>
        <translation>Facturas anuladas de días anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vinieron</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentaron</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>Came, of those booked</source>
        <translation>Vinieron, de los reservados</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Day sales</source>
        <translation>Ventas del día</translation>
    </message>
    <message>
        <source>Payments journal</source>
        <translation>Diario de pagos</translation>
    </message>
    <message>
        <source>Nothing was sold on this day.</source>
        <translation>Ese día no se vendió nada.</translation>
    </message>
    <message>
        <source>No money was taken on this day.</source>
        <translation>Ese día no se cobró nada.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Nobody arrives on this day.</source>
        <translation>Nadie llega este día.</translation>
    </message>
    <message>
        <source>Nobody leaves on this day.</source>
        <translation>Nadie se va este día.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Last stay</source>
        <translation>Última estancia</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Depósito debido</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Picked up by</source>
        <translation>Recoge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Net last week</source>
        <translation>Neto semana anterior</translation>
    </message>
    <message>
        <source>Net last year</source>
        <translation>Neto año anterior</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Nobody waits for a room.</source>
        <translation>Nadie espera una habitación.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>± days</source>
        <translation>± días</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Ofrecida hasta</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Daycare sheet</source>
        <translation>Hoja de guardería</translation>
    </message>
    <message>
        <source>Daycare by hour</source>
        <translation>Guardería por hora</translation>
    </message>
    <message>
        <source>Nobody is booked for daycare on this day.</source>
        <translation>Nadie tiene reserva de guardería este día.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In</source>
        <comment>when it came</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>when it left</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Grooming</source>
        <translation>Peluquería</translation>
    </message>
    <message>
        <source>Nobody is groomed on this day.</source>
        <translation>No hay citas de peluquería este día.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>RoomlessTray</name>
    <message>
        <source>Without a room: %1</source>
        <translation>Sin habitación: %1</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sin habitación</translation>
    </message>
</context>
<context>
    <name>SaleCounter</name>
    <message>
        <source>On the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>Nothing on the counter yet.</source>
        <translation>Aún no hay nada en el mostrador.</translation>
    </message>
    <message>
        <source>Scan the first product, or type a part of its name.</source>
        <translation>Escanee el primer producto o escriba parte de su nombre.</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Uno menos de %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Uno más de %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>SaleModel</name>
    <message>
        <source>Discount: %1</source>
        <translation>Descuento: %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Sold for %1.</source>
        <translation>Vendido por %1.</translation>
    </message>
    <message>
        <source>%1 stays on the account of %2.</source>
        <translation>%1 queda en la cuenta de %2.</translation>
    </message>
    <message>
        <source>There is no till yet. An administrator adds one in the settings.</source>
        <translation>Aún no hay caja. Un administrador añade una en los ajustes.</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>For a family</source>
        <translation>Para una familia</translation>
    </message>
    <message>
        <source>Another family</source>
        <translation>Otra familia</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Take discount off</source>
        <translation>Quitar el descuento</translation>
    </message>
    <message>
        <source>Go to the till</source>
        <translation>Ir a la caja</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Put the rest on the account</source>
        <translation>Dejar el resto en la cuenta</translation>
    </message>
    <message>
        <source>Ring up</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Add a till</source>
        <translation>Añadir una caja</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan, or type a name; 3* before it for three</source>
        <translation>Escanee o escriba un nombre; 3* delante para tres</translation>
    </message>
    <message>
        <source>No product has this code or name. Check it, or type a part of the name.</source>
        <translation>Ningún producto tiene este código o nombre. Compruébelo o escriba parte del nombre.</translation>
    </message>
    <message>
        <source>Code or name of a product</source>
        <translation>Código o nombre de un producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The last backup failed: %1</source>
        <translation>La última copia de seguridad falló: %1</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Topic and homework</source>
        <translation>Tema y tarea</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What is to be practised until the next session</source>
        <translation>Lo que hay que practicar hasta la próxima sesión</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Care</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>No vaccination is asked for yet.</source>
        <translation>Aún no se exige ninguna vacuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of grace</source>
        <translation>
            <numerusform>%n día de gracia</numerusform>
            <numerusform>%n días de gracia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n week(s) of age</source>
        <translation>
            <numerusform>desde %n semana de edad</numerusform>
            <numerusform>desde %n semanas de edad</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Another vaccination</source>
        <translation>Otra vacuna</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Name of the vaccination</source>
        <translation>Nombre de la vacuna</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>From an age of</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale durante</translation>
    </message>
    <message>
        <source>When the certificate says no day. 0: it has to.</source>
        <translation>Si el certificado no indica fecha. 0: debe indicarla.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Grace after it expired</source>
        <translation>Gracia tras caducar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Wait after it was given</source>
        <translation>Espera tras ponerla</translation>
    </message>
    <message>
        <source>A titer test will do</source>
        <translation>Basta un test de títulos</translation>
    </message>
    <message>
        <source>A manager may waive it</source>
        <translation>Un encargado puede eximirla</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>From the day in the form on nobody asks for it.</source>
        <translation>Desde el día indicado ya no se exige.</translation>
    </message>
    <message>
        <source>Check-in questions</source>
        <translation>Preguntas de entrada</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>Nothing more is asked at the check-in.</source>
        <translation>En la entrada no se pregunta nada más.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answers that were given keep the old words.</source>
        <translation>Las respuestas dadas conservan el texto anterior.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>It is not asked any more.</source>
        <translation>Ya no se pregunta.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>What families sign</source>
        <translation>Lo que firman las familias</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Versión %1, desde el %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A signature holds for</source>
        <translation>Una firma vale durante</translation>
    </message>
    <message>
        <source>Leave empty: until the text changes.</source>
        <translation>Vacío: hasta que cambie el texto.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Nothing is sold over the counter yet.</source>
        <translation>Aún no se vende nada en el mostrador.</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en existencias</translation>
    </message>
    <message>
        <source>Order more</source>
        <translation>Pedir más</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Scan it here.</source>
        <translation>Escanéelo aquí.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>Impuesto como</translation>
    </message>
    <message>
        <source>Keep count of the stock</source>
        <translation>Llevar la cuenta de las existencias</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>A new number is noted as a count.</source>
        <translation>Un número nuevo se anota como recuento.</translation>
    </message>
    <message>
        <source>Order more at</source>
        <translation>Pedir más con</translation>
    </message>
    <message>
        <source>Account in the books</source>
        <translation>Cuenta contable</translation>
    </message>
    <message>
        <source>It can&apos;t be sold any more. Bills keep it.</source>
        <translation>Ya no se podrá vender. Las facturas lo conservan.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Cupones</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>Cupón nuevo</translation>
    </message>
    <message>
        <source>There are no coupons.</source>
        <translation>No hay cupones.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Letters and digits, as people type it.</source>
        <translation>Letras y cifras, tal como se escribe.</translation>
    </message>
    <message>
        <source>Name on the bill</source>
        <translation>Nombre en la factura</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Leave empty for ever.</source>
        <translation>Vacío: para siempre.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Leave empty for any number.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>The code is not taken any more. Bills keep their discount.</source>
        <translation>El código ya no se acepta. Las facturas conservan su descuento.</translation>
    </message>
    <message>
        <source>No room can be put into it any more.</source>
        <translation>Ya no se le podrá asignar ninguna habitación.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Parts of the house</source>
        <translation>Partes de la casa</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Parte nueva</translation>
    </message>
    <message>
        <source>Add a part of the house first, such as “Dog wing”.</source>
        <translation>Añada primero una parte de la casa, como «Ala de perros».</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n habitación</numerusform>
            <numerusform>%n habitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of rooms</source>
        <translation>Tipos de habitación</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Tipo nuevo</translation>
    </message>
    <message>
        <source>Add what rooms are called, such as “Suite” or “Run”.</source>
        <translation>Añada cómo se llaman las habitaciones, como «Suite» o «Box».</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Habitación nueva</translation>
    </message>
    <message>
        <source>There are no rooms yet. Add the parts of the house first.</source>
        <translation>Aún no hay habitaciones. Añada primero las partes de la casa.</translation>
    </message>
    <message>
        <source>As it stands on the door: K12.</source>
        <translation>Como figura en la puerta: K12.</translation>
    </message>
    <message>
        <source>Part of the house</source>
        <translation>Parte de la casa</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>La usan</translation>
    </message>
    <message>
        <source>A room takes one family at a time, an area counts heads.</source>
        <translation>Una habitación acoge a una familia cada vez; en una zona se cuentan las mascotas.</translation>
    </message>
    <message>
        <source>Pets at most</source>
        <translation>Mascotas como máximo</translation>
    </message>
    <message>
        <source>Weight of each at most</source>
        <translation>Peso máximo de cada una</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Cleaning takes</source>
        <translation>La limpieza dura</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Nobody can stay in it any more. Past stays keep it.</source>
        <translation>Ya no se podrá usar. Las estancias pasadas la conservan.</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Close a room</source>
        <translation>Cerrar una habitación</translation>
    </message>
    <message>
        <source>Every room can be used.</source>
        <translation>Todas las habitaciones se pueden usar.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirla</translation>
    </message>
    <message>
        <source>The room can be used from now on.</source>
        <translation>La habitación se puede usar desde ahora.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>From the morning of</source>
        <translation>Desde la mañana del</translation>
    </message>
    <message>
        <source>To the evening of</source>
        <translation>Hasta la noche del</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Tarifa nueva</translation>
    </message>
    <message>
        <source>Nothing has a price yet. Add the rate of a service.</source>
        <translation>Aún nada tiene precio. Añada la tarifa de un servicio.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Every room and pet</source>
        <translation>Toda habitación y mascota</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Tipo de habitación</translation>
    </message>
    <message>
        <source>Weight from</source>
        <translation>Peso desde</translation>
    </message>
    <message>
        <source>Weight under</source>
        <translation>Peso menor de</translation>
    </message>
    <message>
        <source>Earlier days and bills keep the price they had.</source>
        <translation>Los días y facturas anteriores conservan su precio.</translation>
    </message>
    <message>
        <source>From the day in the form on there is no such price.</source>
        <translation>Desde el día indicado ya no existe este precio.</translation>
    </message>
    <message>
        <source>Pet number %1 of a family</source>
        <translation>Mascota número %1 de una familia</translation>
    </message>
    <message>
        <source>full price</source>
        <translation>precio completo</translation>
    </message>
    <message>
        <source>First night</source>
        <translation>Primera noche</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Última noche</translation>
    </message>
    <message>
        <source>Nights of</source>
        <translation>Noches de</translation>
    </message>
    <message>
        <source>Which pet of a family</source>
        <translation>Qué mascota de la familia</translation>
    </message>
    <message>
        <source>2 is the second one.</source>
        <translation>2 es la segunda.</translation>
    </message>
    <message>
        <source>Only when they share a room</source>
        <translation>Solo cuando comparten habitación</translation>
    </message>
    <message>
        <source>Minutes of grace</source>
        <translation>Minutos de gracia</translation>
    </message>
    <message>
        <source>At most for a family</source>
        <translation>Máximo por familia</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Parte del precio</translation>
    </message>
    <message>
        <source>20 % adds, −50 % takes off.</source>
        <translation>20 % suma, −50 % descuenta.</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Importe fijo</translation>
    </message>
    <message>
        <source>From the day in the form on it changes no price.</source>
        <translation>Desde el día indicado ya no cambia ningún precio.</translation>
    </message>
    <message>
        <source>Resort</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Money is counted in %1.</source>
        <translation>El dinero se cuenta en %1.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, as in US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>As in America/Denver.</source>
        <translation>Como America/Denver.</translation>
    </message>
    <message>
        <source>Dates and amounts as in</source>
        <translation>Fechas e importes como en</translation>
    </message>
    <message>
        <source>Language and country, as in en-US.</source>
        <translation>Idioma y país, como es-ES.</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>Bloquear el puesto tras</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Moneda más pequeña</translation>
    </message>
    <message>
        <source>Prices hold the tax already</source>
        <translation>Los precios ya incluyen el impuesto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Below every receipt</source>
        <translation>Al pie de cada recibo</translation>
    </message>
    <message>
        <source>Terms on invoices</source>
        <translation>Condiciones en las facturas</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Cash in the drawer each morning</source>
        <translation>Efectivo en el cajón cada mañana</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>aún sin PIN</translation>
    </message>
    <message>
        <source>Name on the tile</source>
        <translation>Nombre en la tarjeta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>Seis cifras o más.</translation>
    </message>
    <message>
        <source>Leave empty to keep the one they have. A new one also ends a lock.</source>
        <translation>Vacío: conserva el que tiene. Uno nuevo también quita el bloqueo.</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. What they did stays theirs.</source>
        <translation>Ya no podrá entrar. Lo que hizo sigue a su nombre.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Takes over customers, pets, vaccinations and reservations of another system from CSV files. Nothing is written before you have seen what would happen.</source>
        <translation>Toma clientes, mascotas, vacunas y reservas de otro sistema desde archivos CSV. No se escribe nada antes de que vea qué ocurriría.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Servicio nuevo</translation>
    </message>
    <message>
        <source>Nothing is offered yet. Add boarding or daycare first.</source>
        <translation>Aún no se ofrece nada. Añada primero el alojamiento o la guardería.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Se cobra</translation>
    </message>
    <message>
        <source>Minutes of grace before another 24 hours</source>
        <translation>Minutos de gracia antes de otras 24 horas</translation>
    </message>
    <message>
        <source>Needs a room</source>
        <translation>Necesita una habitación</translation>
    </message>
    <message>
        <source>Arrivals from</source>
        <translation>Llegadas desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Pick-up until</source>
        <translation>Recogida hasta</translation>
    </message>
    <message>
        <source>Later than this costs the late fee.</source>
        <translation>Más tarde se cobra el recargo por retraso.</translation>
    </message>
    <message>
        <source>It can&apos;t be booked any more. Bills and past stays keep it.</source>
        <translation>Ya no se podrá reservar. Las facturas y estancias pasadas lo conservan.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>New add-on</source>
        <translation>Extra nuevo</translation>
    </message>
    <message>
        <source>No add-ons yet. A bath or a walk can be one.</source>
        <translation>Aún no hay extras. Un baño o un paseo puede ser uno.</translation>
    </message>
    <message>
        <source>Bills that were written keep theirs.</source>
        <translation>Las facturas ya emitidas conservan el suyo.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>It can&apos;t be chosen any more. What is planned stays planned.</source>
        <translation>Ya no se podrá elegir. Lo planificado se mantiene.</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>Clases de impuesto</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <source>Add a class, such as “Services”. It says what is taxed alike.</source>
        <translation>Añada una clase, como «Servicios». Indica qué tributa igual.</translation>
    </message>
    <message>
        <source>How much it is stands under “Taxes”.</source>
        <translation>Cuánto es se indica en «Impuestos».</translation>
    </message>
    <message>
        <source>Nothing can be put into this class any more.</source>
        <translation>Ya no se podrá poner nada en esta clase.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>Impuesto nuevo</translation>
    </message>
    <message>
        <source>No tax is taken yet.</source>
        <translation>Aún no se cobra ningún impuesto.</translation>
    </message>
    <message>
        <source>Bills that were written keep their tax.</source>
        <translation>Las facturas ya emitidas conservan su impuesto.</translation>
    </message>
    <message>
        <source>From the day in the form on it is not taken any more.</source>
        <translation>Desde el día indicado ya no se cobra.</translation>
    </message>
    <message>
        <source>Has to hold</source>
        <translation>Debe valer</translation>
    </message>
    <message>
        <source>Add one under “Tax classes” first.</source>
        <translation>Añada antes una en «Clases de impuesto».</translation>
    </message>
    <message>
        <source>Add one under “Parts of the house” first.</source>
        <translation>Añada antes una en «Partes de la casa».</translation>
    </message>
    <message>
        <source>Add one under “Kinds of rooms” first.</source>
        <translation>Añada antes uno en «Tipos de habitación».</translation>
    </message>
    <message>
        <source>Add one under “Services” first.</source>
        <translation>Añada antes uno en «Servicios».</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As this computer shows them</source>
        <translation>Los de este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Larger buttons, for fingers</source>
        <translation>Botones más grandes, para los dedos</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>Till of this desk</source>
        <translation>Caja de este puesto</translation>
    </message>
    <message>
        <source>There is no till yet. An administrator adds one under “Till”.</source>
        <translation>Aún no hay caja. Un administrador añade una en “Caja”.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>Without one, the reference on its slip is typed.</source>
        <translation>Sin terminal se escribe la referencia del comprobante.</translation>
    </message>
    <message>
        <source>None connected</source>
        <translation>Ninguno conectado</translation>
    </message>
    <message>
        <source>Simulated, to practise with</source>
        <translation>Simulado, para practicar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Its numbers begin with %1.</source>
        <translation>Sus números empiezan por %1.</translation>
    </message>
    <message>
        <source>Its address on paper is that of the business.</source>
        <translation>Su dirección en papel es la del negocio.</translation>
    </message>
    <message>
        <source>New till</source>
        <translation>Caja nueva</translation>
    </message>
    <message>
        <source>No till yet. Nothing is sold without one.</source>
        <translation>Aún no hay caja. Sin una no se vende nada.</translation>
    </message>
    <message>
        <source>Another logo</source>
        <translation>Otro logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Where the JPEG or PNG is. It is kept encrypted, and stands on what is printed.</source>
        <translation>Dónde está el JPEG o PNG. Se guarda cifrado y aparece en lo que se imprime.</translation>
    </message>
    <message>
        <source>Print the logo</source>
        <translation>Imprimir el logotipo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>The hub, the other desks of the resort, and what waits to be sent to them.</source>
        <translation>La central, los demás puestos de la residencia y lo que espera para enviarse.</translation>
    </message>
    <message>
        <source>Deposits and cancellation</source>
        <translation>Anticipos y cancelación</translation>
    </message>
    <message>
        <source>No deposit is asked for. Add a rule that says when, and how much is kept of it.</source>
        <translation>No se pide ningún anticipo. Añada una regla que diga cuándo se pide y cuánto se retiene.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <comment>days</comment>
        <translation>con %1 de antelación</translation>
    </message>
    <message>
        <source>at most %1 ahead</source>
        <comment>days</comment>
        <translation>con %1 de antelación como mucho</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>nights</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>nights</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>primera estancia</translation>
    </message>
    <message>
        <source>free</source>
        <comment>to cancel</comment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>From a price of</source>
        <translation>A partir de un precio de</translation>
    </message>
    <message>
        <source>Empty: the whole year.</source>
        <translation>Vacío: todo el año.</translation>
    </message>
    <message>
        <source>Booked at least days ahead</source>
        <translation>Días de antelación, mínimo</translation>
    </message>
    <message>
        <source>Booked at most days ahead</source>
        <translation>Días de antelación, máximo</translation>
    </message>
    <message>
        <source>Nights at least</source>
        <translation>Noches, mínimo</translation>
    </message>
    <message>
        <source>Nights at most</source>
        <translation>Noches, máximo</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Llega en</translation>
    </message>
    <message>
        <source>None: any day.</source>
        <translation>Ninguno: cualquier día.</translation>
    </message>
    <message>
        <source>Only for families who were never here</source>
        <translation>Solo para familias que nunca han venido</translation>
    </message>
    <message>
        <source>100 % is all of it; nothing at all: no deposit.</source>
        <translation>100 % es todo; si no hay nada, no se pide anticipo.</translation>
    </message>
    <message>
        <source>From days before</source>
        <translation>Desde días antes</translation>
    </message>
    <message>
        <source>Kept of the deposit</source>
        <translation>Se retiene del anticipo</translation>
    </message>
    <message>
        <source>When nobody comes</source>
        <translation>Si no viene nadie</translation>
    </message>
    <message>
        <source>Never more than the deposit.</source>
        <translation>Nunca más que el anticipo.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>As a family is told.</source>
        <translation>Como se le dice a la familia.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Of two that fit, the higher one decides.</source>
        <translation>Si valen dos, decide la más alta.</translation>
    </message>
    <message>
        <source>What was booked before keeps what it was promised.</source>
        <translation>Lo reservado antes conserva lo que se prometió.</translation>
    </message>
    <message>
        <source>From the day in the form on no booking follows it.</source>
        <translation>Desde el día del formulario ninguna reserva la sigue.</translation>
    </message>
    <message>
        <source>%1, first stay</source>
        <comment>days</comment>
        <translation>%1, primera estancia</translation>
    </message>
    <message>
        <source>a deposit of %1</source>
        <translation>un anticipo de %1</translation>
    </message>
    <message>
        <source>this rule is not for it</source>
        <translation>esta regla no le corresponde</translation>
    </message>
    <message>
        <source>the rule “%1” comes first</source>
        <translation>antes va la regla «%1»</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>days, price, what is asked</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Empty: cancelling is free. Each step below has fewer days, and keeps no less.</source>
        <translation>Vacío: cancelar es gratis. Cada paso siguiente tiene menos días y no retiene menos.</translation>
    </message>
    <message>
        <source>Price rules</source>
        <translation>Reglas de precios</translation>
    </message>
    <message>
        <source>Every day costs the same. Add peak dates, a discount for long stays or a late fee.</source>
        <translation>Todos los días cuestan lo mismo. Añada una temporada alta, un descuento por estancias largas o un recargo por retraso.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>La residencia</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a share</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a share</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1: %2 taken</source>
        <comment>rooms, from a share</comment>
        <translation>%1: %2 ocupado</translation>
    </message>
    <message>
        <source>Rooms that count</source>
        <translation>Habitaciones que cuentan</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Toda la residencia</translation>
    </message>
    <message>
        <source>Taken by others at least</source>
        <translation>Ocupado por otros, mínimo</translation>
    </message>
    <message>
        <source>Taken by others at most</source>
        <translation>Ocupado por otros, máximo</translation>
    </message>
    <message>
        <source>Of two of a kind that fit, the higher one decides.</source>
        <translation>De dos del mismo tipo que coinciden, decide la más alta.</translation>
    </message>
    <message>
        <source>comes early</source>
        <translation>llega temprano</translation>
    </message>
    <message>
        <source>leaves late</source>
        <translation>se va tarde</translation>
    </message>
    <message>
        <source>%1 now, and could not be priced then</source>
        <translation>%1 ahora, y después no tendría precio</translation>
    </message>
    <message>
        <source>has no price now, would be %1</source>
        <translation>ahora no tiene precio, sería %1</translation>
    </message>
    <message>
        <source>%1, as now</source>
        <translation>%1, como ahora</translation>
    </message>
    <message>
        <source>If a kind: only for stays in its rooms.</source>
        <translation>Si es un tipo: solo para estancias en sus habitaciones.</translation>
    </message>
    <message>
        <source>%1 now, would be %2 (%3 less)</source>
        <comment>amounts, the difference</comment>
        <translation>%1 ahora, sería %2 (%3 menos)</translation>
    </message>
    <message>
        <source>%1 now, would be %2 (%3 more)</source>
        <comment>amounts, the difference</comment>
        <translation>%1 ahora, sería %2 (%3 más)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuevo bono</translation>
    </message>
    <message>
        <source>No package is sold. Add one, such as ten days of daycare.</source>
        <translation>No se vende ningún bono. Añada uno, por ejemplo diez días de guardería.</translation>
    </message>
    <message>
        <source>What a day or a night of it takes from the package.</source>
        <translation>Lo que gasta del bono un día o una noche.</translation>
    </message>
    <message>
        <source>Not paid for</source>
        <translation>No lo paga</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Una visita</translation>
    </message>
    <message>
        <source>Half a visit</source>
        <translation>Media visita</translation>
    </message>
    <message>
        <source>For one pet only, chosen when it is sold</source>
        <translation>Solo para una mascota, que se elige al venderlo</translation>
    </message>
    <message>
        <source>Holds for days</source>
        <translation>Días que vale</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <source>It can still be used so long after its last day.</source>
        <translation>Durante esos días después del último aún se puede usar.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>When it is sold; its visits are not taxed again.</source>
        <translation>Al venderlo; sus visitas no vuelven a llevar impuestos.</translation>
    </message>
    <message>
        <source>What was sold before keeps what it said.</source>
        <translation>Lo que se vendió antes conserva lo que decía.</translation>
    </message>
    <message>
        <source>From the day in the form on it is not sold. Who has it can use it.</source>
        <translation>Desde el día del formulario ya no se vende. Quien lo tiene puede usarlo.</translation>
    </message>
    <message>
        <source>Groomers</source>
        <translation>Peluqueros</translation>
    </message>
    <message>
        <source>Who has hours on some day can be booked for grooming on it.</source>
        <translation>Quien tiene horario un día puede recibir citas de peluquería ese día.</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a day of the week</comment>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>Leave a day empty: off.</source>
        <translation>Deje un día vacío: libre.</translation>
    </message>
    <message>
        <source>How long a groomer is busy with it.</source>
        <translation>Cuánto tiempo ocupa a un peluquero.</translation>
    </message>
    <message>
        <source>Places a day</source>
        <translation>Plazas por día</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>Nuevo límite</translation>
    </message>
    <message>
        <source>As many come as are booked. Add how many a yard takes on a day.</source>
        <translation>Vienen tantas como se reserven. Añada cuántas admite un patio al día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plaza</numerusform>
            <numerusform>%Ln plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts %1</source>
        <comment>a service</comment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Such as “Large yard”.</source>
        <translation>Por ejemplo, “Patio grande”.</translation>
    </message>
    <message>
        <source>Nobody promises more.</source>
        <translation>Nadie promete más.</translation>
    </message>
    <message>
        <source>Without a manager</source>
        <translation>Sin un gerente</translation>
    </message>
    <message>
        <source>A manager decides on more. Leave empty for all.</source>
        <translation>De más decide un gerente. Vacío: todas.</translation>
    </message>
    <message>
        <source>Play group</source>
        <translation>Grupo de juego</translation>
    </message>
    <message>
        <source>Pets of all groups</source>
        <translation>Mascotas de todos los grupos</translation>
    </message>
    <message>
        <source>From now on as many come as are booked.</source>
        <translation>Desde ahora vienen tantas como se reserven.</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Cómo está ahora</translation>
    </message>
    <message>
        <source>A business day begins at</source>
        <translation>El día de trabajo empieza a las</translation>
    </message>
    <message>
        <source>What is done before it belongs to the evening before.</source>
        <translation>Lo que se hace antes pertenece a la noche anterior.</translation>
    </message>
    <message>
        <source>Ask for the usual ones</source>
        <translation>Pedir las habituales</translation>
    </message>
    <message>
        <source>A paragraph that begins with [ ] asks for initials. A new text has to be signed again by every family.</source>
        <translation>Un párrafo que empieza con [ ] pide iniciales. Todas las familias tienen que firmar de nuevo un texto nuevo.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>No stock is counted. Say so of a product under “Products”.</source>
        <translation>No se cuentan existencias. Indíquelo en un producto, en «Productos».</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Of a count: how many there are now.</source>
        <translation>En un recuento: cuántos hay ahora.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>SettingsFieldView</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>SettingsFormView</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Only a manager or an administrator changes this.</source>
        <translation>Solo un encargado o un administrador lo cambia.</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Solo un administrador lo cambia.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Lo que haría</translation>
    </message>
</context>
<context>
    <name>SettleDepositDialog</name>
    <message>
        <source>What becomes of the deposit?</source>
        <translation>¿Qué pasa con el anticipo?</translation>
    </message>
    <message>
        <source>%1 is held. Type how much goes back; with 0 the resort keeps it all.</source>
        <translation>Hay %1 guardados. Escriba cuánto se devuelve; con 0 el hotel se queda con todo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Quedárselo</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Se devuelve</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Devuelto con</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>StandingPlanPane</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
    <message>
        <source>Not on %1</source>
        <translation>No el %1</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Terminar el plan</translation>
    </message>
</context>
<context>
    <name>StandingPlansModel</name>
    <message numerus="yes">
        <source>%Ln standing plan(s)</source>
        <translation>
            <numerusform>%Ln plan fijo</numerusform>
            <numerusform>%Ln planes fijos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many plans, how many with days that are not booked</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with days that are not booked</source>
        <translation>
            <numerusform>%Ln con días sin reservar</numerusform>
            <numerusform>%Ln con días sin reservar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <comment>a day</comment>
        <translation>%1 está reservado.</translation>
    </message>
    <message>
        <source>%1 not on %2.</source>
        <comment>pets, a day</comment>
        <translation>%1 no viene el %2.</translation>
    </message>
    <message>
        <source>The plan of %1 has ended.</source>
        <translation>El plan de %1 ha terminado.</translation>
    </message>
</context>
<context>
    <name>StandingPlansPage</name>
    <message>
        <source>Standing plans</source>
        <translation>Planes fijos</translation>
    </message>
    <message>
        <source>Not on %1</source>
        <translation>No el %1</translation>
    </message>
    <message>
        <source>What is booked for the day is cancelled. Say why they don&apos;t come.</source>
        <translation>Lo reservado para ese día se cancela. Diga por qué no vienen.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Terminar el plan</translation>
    </message>
    <message>
        <source>They come no more. What is booked from today on is cancelled; who is here stays. Say why.</source>
        <translation>Ya no vienen. Lo reservado desde hoy se cancela; quien está aquí se queda. Diga por qué.</translation>
    </message>
    <message>
        <source>Nobody comes again and again yet.</source>
        <translation>Todavía nadie viene con regularidad.</translation>
    </message>
    <message>
        <source>Open a stay and choose “Repeat”: the same pets, on the same weekdays, booked some weeks ahead.</source>
        <translation>Abra una estancia y elija «Repetir»: las mismas mascotas, los mismos días de la semana, reservados con semanas de antelación.</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) not booked</source>
        <translation>
            <numerusform>%Ln día sin reservar</numerusform>
            <numerusform>%Ln días sin reservar</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Sin reservar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Se salta</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Pasado al %1</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Its data is in %1.</source>
        <translation>Sus datos están en %1.</translation>
    </message>
    <message>
        <source>There is a backup of %1. What was done since then would be missing.</source>
        <translation>Hay una copia de seguridad del %1. Faltaría lo hecho desde entonces.</translation>
    </message>
</context>
<context>
    <name>StayActions</name>
    <message>
        <source>Ask for it</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This draft is thrown away. It can&apos;t be brought back.</source>
        <translation>Este borrador se elimina. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The family is told no. Say why.</source>
        <translation>Se le dice que no a la familia. Indique por qué.</translation>
    </message>
    <message>
        <source>Cancel the stay</source>
        <translation>Cancelar la estancia</translation>
    </message>
    <message>
        <source>The room becomes free. Say why.</source>
        <translation>La habitación queda libre. Indique por qué.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar la llegada</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Otra habitación</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Cambiar los días</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Registrar la salida</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marcar como saldada</translation>
    </message>
    <message>
        <source>Take the cancellation back</source>
        <translation>Anular la cancelación</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>Al final vinieron</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Anular la llegada</translation>
    </message>
    <message>
        <source>Take the check-out back</source>
        <translation>Anular la salida</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Quitar de la lista de espera</translation>
    </message>
</context>
<context>
    <name>StayActionsPanel</name>
    <message>
        <source>What can be done now</source>
        <translation>Qué se puede hacer ahora</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>StayDatesDialog</name>
    <message>
        <source>Change the days</source>
        <translation>Cambiar los días</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>A time, such as 12:00</source>
        <translation>Una hora, como 12:00</translation>
    </message>
</context>
<context>
    <name>StayDatesModel</name>
    <message>
        <source>%1 becomes %2: %3</source>
        <comment>price before, price after, difference</comment>
        <translation>%1 pasa a %2: %3</translation>
    </message>
    <message>
        <source>The days are changed: %1.</source>
        <translation>Los días han cambiado: %1.</translation>
    </message>
</context>
<context>
    <name>StayFacts</name>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1 (not firm)</source>
        <translation>%1 (no firme)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>room, day</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>, %1 of 4 eaten</source>
        <translation>, comió %1 de 4</translation>
    </message>
    <message>
        <source>Checked in by %1</source>
        <comment>a member of staff</comment>
        <translation>Llegada registrada por %1</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>La llegada se anuló</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <comment>desk, phone, walk-in</comment>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Salida registrada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo trae</translation>
    </message>
    <message>
        <source>Taken home by</source>
        <translation>Se lo llevó</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Booking notes</source>
        <translation>Notas de la reserva</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>%1 (given back)</source>
        <translation>%1 (devuelto)</translation>
    </message>
    <message>
        <source>%1: %2 until %3 (rule %4)</source>
        <comment>vaccine, verdict, day, version</comment>
        <translation>%1: %2 hasta el %3 (regla %4)</translation>
    </message>
    <message>
        <source>%1: %2, holds until %3 (rule %4)</source>
        <comment>vaccine, verdict, day, version</comment>
        <translation>%1: %2, vale hasta el %3 (regla %4)</translation>
    </message>
    <message>
        <source>%1: %2 (rule %3)</source>
        <comment>vaccine, verdict, version</comment>
        <translation>%1: %2 (regla %3)</translation>
    </message>
    <message>
        <source>%1 (provisional: %2 keeps it)</source>
        <comment>room, desk</comment>
        <translation>%1 (provisional: se la reserva %2)</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
</context>
<context>
    <name>StayHistoryPanel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>StayInspector</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>The stay</source>
        <translation>La estancia</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>Another stay, from now</source>
        <translation>Otra estancia, desde ahora</translation>
    </message>
    <message>
        <source>Print kennel cards</source>
        <translation>Imprimir las fichas</translation>
    </message>
</context>
<context>
    <name>StayModel</name>
    <message>
        <source>Deposit paid: %1</source>
        <translation>Depósito pagado: %1</translation>
    </message>
    <message>
        <source>Deposit paid: %1 of %2</source>
        <translation>Depósito pagado: %1 de %2</translation>
    </message>
    <message>
        <source>%1&apos;s stay is asked for.</source>
        <translation>La estancia de %1 está solicitada.</translation>
    </message>
    <message>
        <source>%1&apos;s stay is confirmed.</source>
        <translation>La estancia de %1 está confirmada.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>El borrador ya no está.</translation>
    </message>
    <message>
        <source>%1&apos;s stay is declined.</source>
        <translation>La estancia de %1 está rechazada.</translation>
    </message>
    <message>
        <source>%1&apos;s stay is cancelled.</source>
        <translation>La estancia de %1 está cancelada.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 no se presentó.</translation>
    </message>
    <message>
        <source>%1&apos;s stay is settled.</source>
        <translation>La estancia de %1 está saldada.</translation>
    </message>
    <message>
        <source>%1&apos;s stay is back.</source>
        <translation>La estancia de %1 vuelve a valer.</translation>
    </message>
    <message>
        <source>%1 is expected again.</source>
        <translation>%1 vuelve a estar por llegar.</translation>
    </message>
    <message>
        <source>%1 is in house again.</source>
        <translation>%1 vuelve a estar en casa.</translation>
    </message>
    <message>
        <source>%1 was paid in advance: what becomes of it is asked next.</source>
        <translation>Se pagó %1 por anticipado: a continuación se pregunta qué pasa con ello.</translation>
    </message>
    <message>
        <source>%1 was paid in advance: it stays for the rest of the booking.</source>
        <translation>Se pagó %1 por anticipado: queda para el resto de la reserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln family(s) waiting for these nights.</source>
        <translation>
            <numerusform>%Ln familia espera estas noches.</numerusform>
            <numerusform>%Ln familias esperan estas noches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 está en la lista de espera.</translation>
    </message>
</context>
<context>
    <name>StayPage</name>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>The pet</source>
        <translation>La mascota</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>La factura</translation>
    </message>
    <message>
        <source>Kennel card</source>
        <translation>Ficha de la habitación</translation>
    </message>
    <message>
        <source>Summary for the owner</source>
        <translation>Resumen para la familia</translation>
    </message>
    <message>
        <source>The stay</source>
        <translation>La estancia</translation>
    </message>
    <message>
        <source>Food, medication, belongings</source>
        <translation>Comida, medicación, pertenencias</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It is asked at the check-in.</source>
        <translation>Todavía no hay nada anotado. Se pregunta a la llegada.</translation>
    </message>
    <message>
        <source>In the same booking</source>
        <translation>En la misma reserva</translation>
    </message>
    <message>
        <source>Approved at the desk</source>
        <translation>Aprobado en recepción</translation>
    </message>
</context>
<context>
    <name>StayPricePanel</name>
    <message>
        <source>Price as agreed</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Sin impuestos</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Cobrar un anticipo</translation>
    </message>
</context>
<context>
    <name>StayRoomDialog</name>
    <message>
        <source>Other room</source>
        <translation>Otra habitación</translation>
    </message>
    <message>
        <source>No other room is free for these days.</source>
        <translation>No hay otra habitación libre esos días.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>Está limpia</translation>
    </message>
</context>
<context>
    <name>StayRoomModel</name>
    <message>
        <source>with the family</source>
        <translation>con la familia</translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <comment>pet, room</comment>
        <translation>%1 pasa a %2.</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Resort</source>
        <translation>Residencia</translation>
    </message>
</context>
<context>
    <name>SummaryPages</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Estimate before tax</source>
        <translation>Estimación sin impuestos</translation>
    </message>
    <message>
        <source>Deposit paid</source>
        <translation>Anticipo pagado</translation>
    </message>
    <message>
        <source>Pick-up is until %1.</source>
        <translation>La recogida es hasta las %1.</translation>
    </message>
    <message>
        <source>Pick-up is until %1. Later costs %2.</source>
        <translation>La recogida es hasta las %1. Más tarde cuesta %2.</translation>
    </message>
    <message>
        <source>Call %1 if something changes.</source>
        <translation>Llame al %1 si algo cambia.</translation>
    </message>
    <message>
        <source>Signature: the above is right</source>
        <translation>Firma: lo anterior es correcto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Familia %1</translation>
    </message>
    <message>
        <source>Check-in %1</source>
        <translation>Entrada %1</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Hub</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Peticiones restantes</translation>
    </message>
    <message>
        <source>%1 of %2 in 15 minutes</source>
        <translation>%1 de %2 en 15 minutos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>En hora</translation>
    </message>
    <message>
        <source>Sent, received</source>
        <translation>Enviado, recibido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <translation>el más antiguo, %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>This desk belongs to the hub now. Its changes are on their way.</source>
        <translation>Este puesto ya pertenece a la central. Sus cambios están en camino.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Preguntando a la central…</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>Sirve una vez, hasta las %1.</translation>
    </message>
    <message>
        <source>%1 was shut out.</source>
        <translation>%1 fue excluido.</translation>
    </message>
    <message>
        <source>Put back to a backup</source>
        <translation>Vuelto a una copia</translation>
    </message>
    <message>
        <source>%1; papers carry a letter since</source>
        <translation>%1; desde entonces los papeles llevan una letra</translation>
    </message>
    <message>
        <source>The same as the hub</source>
        <translation>Igual que el hub</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Fotos y papeles</translation>
    </message>
    <message>
        <source>Photos and papers to send</source>
        <translation>Fotos y papeles por enviar</translation>
    </message>
    <message>
        <source>Photos and papers to come</source>
        <translation>Fotos y papeles por llegar</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Hand it in now</source>
        <translation>Entregar ahora</translation>
    </message>
    <message>
        <source>See what waits</source>
        <translation>Ver lo que espera</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up: the list comes when it goes on.</source>
        <translation>Las peticiones del plan se han agotado: la lista llega cuando siga.</translation>
    </message>
</context>
<context>
    <name>SyncNumbers</name>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>%1. Set it right in the settings of this computer; until then the hub corrects the times.</source>
        <translation>%1. Póngalo en hora en los ajustes de este equipo; hasta entonces la central corrige las horas.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar otra vez</translation>
    </message>
    <message>
        <source>See what waits</source>
        <translation>Ver lo que espera</translation>
    </message>
</context>
<context>
    <name>TapeChartView</name>
    <message>
        <source>Occupied, %</source>
        <translation>Ocupación, %</translation>
    </message>
</context>
<context>
    <name>TenderPane</name>
    <message>
        <source>To pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Falta por pagar</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Tip in it</source>
        <translation>Propina incluida</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Reference of the terminal</source>
        <translation>Referencia del datáfono</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Últimas cuatro</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Número de cheque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>Pedir al datáfono</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Cobrar</translation>
    </message>
</context>
<context>
    <name>TenderPaneModel</name>
    <message>
        <source>Tip %1</source>
        <translation>Propina %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Waiting for the card: %1</source>
        <translation>Esperando la tarjeta: %1</translation>
    </message>
    <message>
        <source>The card was declined. Try another card or tender.</source>
        <translation>La tarjeta fue rechazada. Pruebe otra tarjeta u otro medio de pago.</translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message>
        <source>%1 rule %2</source>
        <comment>name and version of a rule</comment>
        <translation>%1, regla %2</translation>
    </message>
    <message>
        <source>all of the deposit is kept</source>
        <translation>se retiene todo el anticipo</translation>
    </message>
    <message>
        <source>half of the deposit is kept</source>
        <translation>se retiene la mitad del anticipo</translation>
    </message>
    <message>
        <source>%1 of the deposit is kept</source>
        <comment>50 %</comment>
        <translation>se retiene el %1 del anticipo</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>of the deposit</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>half of it</source>
        <comment>of the deposit</comment>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <comment>50 % of the deposit</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>When it is cancelled now, %1</source>
        <comment>half of the deposit is kept</comment>
        <translation>Si se cancela ahora, %1</translation>
    </message>
    <message>
        <source>Cancelling is free until %1</source>
        <comment>a day</comment>
        <translation>Cancelar es gratis hasta el %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>half of the deposit is kept</comment>
        <translation>después %1</translation>
    </message>
    <message>
        <source>Cancelling is free</source>
        <translation>Cancelar es gratis</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <comment>a day, all of it</comment>
        <translation>desde el %1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>all of the price</source>
        <translation>todo el precio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>No deposit is due: %1</source>
        <comment>a rule</comment>
        <translation>No se pide anticipo: %1</translation>
    </message>
    <message>
        <source>Deposit due %1: %2, %3</source>
        <comment>amount, share, rule</comment>
        <translation>Anticipo de %1: %2, %3</translation>
    </message>
    <message>
        <source>When nobody comes, %1.</source>
        <comment>half of the deposit is kept</comment>
        <translation>Si no viene nadie, %1.</translation>
    </message>
    <message>
        <source>When nobody comes, %1 of the first night is kept, at most the deposit.</source>
        <translation>Si no viene nadie, se retiene el %1 de la primera noche, como mucho el anticipo.</translation>
    </message>
    <message>
        <source>When nobody comes, %1 of the price is kept, at most the deposit.</source>
        <translation>Si no viene nadie, se retiene el %1 del precio, como mucho el anticipo.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Cancelled %1 before they were to come</source>
        <comment>3 days</comment>
        <translation>Cancelado %1 antes de la llegada</translation>
    </message>
    <message>
        <source>Cancelled on the day they were to come</source>
        <translation>Cancelado el día de la llegada</translation>
    </message>
    <message>
        <source>Cancelled after the day they were to come</source>
        <translation>Cancelado después del día de la llegada</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>no se retiene nada</translation>
    </message>
    <message>
        <source>there is nothing to keep</source>
        <translation>no hay nada que retener</translation>
    </message>
    <message>
        <source>%1 of the first night is kept, at most the deposit</source>
        <comment>50 %</comment>
        <translation>se retiene el %1 de la primera noche, como mucho el anticipo</translation>
    </message>
    <message>
        <source>%1 of the price is kept, at most the deposit</source>
        <comment>50 %</comment>
        <translation>se retiene el %1 del precio, como mucho el anticipo</translation>
    </message>
    <message>
        <source>All of %1 goes back.</source>
        <comment>an amount</comment>
        <translation>Se devuelve todo: %1.</translation>
    </message>
    <message>
        <source>All of %1 is kept.</source>
        <comment>an amount</comment>
        <translation>Se retiene todo: %1.</translation>
    </message>
    <message>
        <source>%1 is kept, %2 goes back.</source>
        <comment>amounts</comment>
        <translation>Se retienen %1 y se devuelven %2.</translation>
    </message>
    <message>
        <source>No deposit was asked for. By %1 it would be %2.</source>
        <comment>rule, amount</comment>
        <translation>No se pidió anticipo. Según %1 serían %2.</translation>
    </message>
    <message>
        <source>Deposit due %1, as agreed. By %2 it would be %3.</source>
        <comment>amount, rule, amount</comment>
        <translation>Anticipo de %1, según lo acordado. Según %2 serían %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>how it was given up, what is kept, rule</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TillCloseForm</name>
    <message>
        <source>This is not an amount.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>As recorded.</source>
        <translation>Como está registrado.</translation>
    </message>
    <message>
        <source>%1 less than recorded.</source>
        <translation>%1 menos de lo registrado.</translation>
    </message>
    <message>
        <source>%1 more than recorded.</source>
        <translation>%1 más de lo registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pet(s) are in the house.</source>
        <translation>
            <numerusform>%Ln mascota está en la casa.</numerusform>
            <numerusform>%Ln mascotas están en la casa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You counted %Ln more.</source>
        <translation>
            <numerusform>Ha contado %Ln más.</numerusform>
            <numerusform>Ha contado %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You counted %Ln less: look for them before you go.</source>
        <translation>
            <numerusform>Ha contado %Ln menos: búsquela antes de irse.</numerusform>
            <numerusform>Ha contado %Ln menos: búsquelas antes de irse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a pet, its family</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>pets</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not picked up yet: %1.</source>
        <translation>Aún sin recoger: %1.</translation>
    </message>
    <message>
        <source>Tomorrow %1 arrive and %2 leave.</source>
        <translation>Mañana llegan %1 y se van %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent; the Z says so.</source>
        <translation>
            <numerusform>%Ln cambio espera a enviarse; el Z lo indica.</numerusform>
            <numerusform>%Ln cambios esperan a enviarse; el Z lo indica.</numerusform>
        </translation>
    </message>
    <message>
        <source>The till is closed: Z %1</source>
        <translation>La caja está cerrada: Z %1</translation>
    </message>
    <message>
        <source>%1 counted. %2.</source>
        <translation>%1 contados. %2.</translation>
    </message>
</context>
<context>
    <name>TillClosedPane</name>
    <message>
        <source>Open the till again</source>
        <translation>Abrir la caja de nuevo</translation>
    </message>
    <message>
        <source>Print on a sheet</source>
        <translation>Imprimir en una hoja</translation>
    </message>
    <message>
        <source>Print Z</source>
        <translation>Imprimir Z</translation>
    </message>
</context>
<context>
    <name>TillCountPane</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>Pets in the house</source>
        <translation>Mascotas en la casa</translation>
    </message>
    <message>
        <source>Counted on a round</source>
        <translation>Contadas en una ronda</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>El recuento</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Debería haber</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Total on the card terminal</source>
        <translation>Total del terminal de tarjetas</translation>
    </message>
    <message>
        <source>Checks added up</source>
        <translation>Suma de los cheques</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Volver a vender</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TillDayPane</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Nothing sold yet in this session.</source>
        <translation>Aún no se ha vendido nada en esta sesión.</translation>
    </message>
    <message>
        <source>No cash came or went without a sale.</source>
        <translation>No ha entrado ni salido efectivo sin una venta.</translation>
    </message>
    <message>
        <source>No day of this till is closed yet.</source>
        <translation>Aún no se ha cerrado ningún día de esta caja.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Nothing taken yet.</source>
        <translation>Aún no se ha cobrado nada.</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>En el cajón</translation>
    </message>
    <message>
        <source>You count blind: what the drawer should hold is shown after the count. A manager sees it here.</source>
        <translation>Usted cuenta a ciegas: lo que debería haber en el cajón se muestra después del recuento. Un encargado lo ve aquí.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
</context>
<context>
    <name>TillModel</name>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Open since %1, by %2</source>
        <translation>Abierta desde las %1 por %2</translation>
    </message>
    <message>
        <source>The usual float is %1.</source>
        <translation>El fondo habitual es %1.</translation>
    </message>
    <message>
        <source>This is %1 less.</source>
        <translation>Hay %1 menos.</translation>
    </message>
    <message>
        <source>This is %1 more.</source>
        <translation>Hay %1 más.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Open since %1, %2, by %3</source>
        <comment>day, time, who</comment>
        <translation>Abierta desde %1 a las %2 por %3</translation>
    </message>
</context>
<context>
    <name>TillOpenPane</name>
    <message>
        <source>Count the float to open the till</source>
        <translation>Cuente el fondo para abrir la caja</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>Entrada o salida de efectivo</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Contar y cerrar</translation>
    </message>
    <message>
        <source>There is no till yet.</source>
        <translation>Aún no hay caja.</translation>
    </message>
    <message>
        <source>An administrator adds one in the settings. Then it is opened here, and money can be taken.</source>
        <translation>Un administrador añade una en los ajustes. Después se abre aquí y se puede cobrar.</translation>
    </message>
    <message>
        <source>Add a till</source>
        <translation>Añadir una caja</translation>
    </message>
</context>
<context>
    <name>TillText</name>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Nothing over or short</source>
        <translation>Ni sobra ni falta nada</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>Sobran %1</translation>
    </message>
</context>
<context>
    <name>TodayBoard</name>
    <message>
        <source>left at %1</source>
        <translation>salió a las %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation>Ya en casa</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar la llegada</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Registrar la salida</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln add-on(s) still to do</source>
        <translation>
            <numerusform>%Ln extra por hacer</numerusform>
            <numerusform>%Ln extras por hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 de %2 han llegado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pet(s) here</source>
        <translation>
            <numerusform>%Ln mascota aquí</numerusform>
            <numerusform>%Ln mascotas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 de %2 han salido</translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow: %Ln.</source>
        <translation>
            <numerusform>Mañana: %Ln.</numerusform>
            <numerusform>Mañana: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) tonight</source>
        <translation>
            <numerusform>%Ln esta noche</numerusform>
            <numerusform>%Ln esta noche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Llegan</translation>
    </message>
    <message>
        <source>Nobody else arrives today.</source>
        <translation>Hoy no llega nadie más.</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>Nobody stays tonight.</source>
        <translation>Esta noche no se queda nadie.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Nobody leaves today.</source>
        <translation>Hoy no sale nadie.</translation>
    </message>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Nadie coincide aquí con “%1”.</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>The desk can&apos;t open</source>
        <translation>El puesto no se puede abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1: %2 holds until %3.</source>
        <translation>%1: %2 vale hasta el %3.</translation>
    </message>
    <message>
        <source>%1: %2 is in order.</source>
        <translation>%1: %2 está en regla.</translation>
    </message>
    <message>
        <source>%1: %2 is waived until %3.</source>
        <translation>%1: %2 dispensada hasta el %3.</translation>
    </message>
    <message>
        <source>%1: %2 is waived.</source>
        <translation>%1: %2 dispensada.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires on %3, soon after the stay.</source>
        <translation>La vacuna %2 de %1 caduca el %3, poco después de la estancia.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires soon after the stay.</source>
        <translation>La vacuna %2 de %1 caduca poco después de la estancia.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires on %3, during the stay.</source>
        <translation>La vacuna %2 de %1 caduca el %3, durante la estancia.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires during the stay.</source>
        <translation>La vacuna %2 de %1 caduca durante la estancia.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expired on %3 and is in its grace period.</source>
        <translation>La vacuna %2 de %1 caducó el %3 y está en periodo de gracia.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination is in its grace period.</source>
        <translation>La vacuna %2 de %1 está en periodo de gracia.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 certificate was not verified.</source>
        <translation>El certificado de %2 de %1 no se ha verificado.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination was given on %3, too shortly before.</source>
        <translation>La vacuna %2 de %1 se puso el %3, con muy poca antelación.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination was given too shortly before.</source>
        <translation>La vacuna %2 de %1 se puso con muy poca antelación.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expired on %3.</source>
        <translation>La vacuna %2 de %1 caducó el %3.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination has expired.</source>
        <translation>La vacuna %2 de %1 ha caducado.</translation>
    </message>
    <message>
        <source>There is no %2 vaccination on file for %1.</source>
        <translation>No consta ninguna vacuna %2 de %1.</translation>
    </message>
    <message>
        <source>Ask for the new certificate.</source>
        <translation>Pida el certificado nuevo.</translation>
    </message>
    <message>
        <source>Look at the certificate and mark it verified.</source>
        <translation>Mire el certificado y márquelo como verificado.</translation>
    </message>
    <message>
        <source>From %1 it is enough. Change the arrival, or let a manager waive it.</source>
        <translation>A partir del %1 basta. Cambie la llegada o deje que un encargado la dispense.</translation>
    </message>
    <message>
        <source>Change the arrival, or let a manager waive it.</source>
        <translation>Cambie la llegada o deje que un encargado la dispense.</translation>
    </message>
    <message>
        <source>Ask for the new certificate, or let a manager waive it.</source>
        <translation>Pida el certificado nuevo o deje que un encargado la dispense.</translation>
    </message>
    <message>
        <source>Ask for the certificate, or let a manager waive it.</source>
        <translation>Pida el certificado o deje que un encargado la dispense.</translation>
    </message>
    <message>
        <source>Ask for the certificate.</source>
        <translation>Pida el certificado.</translation>
    </message>
</context>
<context>
    <name>WaitingItem</name>
    <message>
        <source>%1 · comes first</source>
        <translation>%1 · va primero</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln family(s) waiting</source>
        <translation>
            <numerusform>%Ln familia espera</numerusform>
            <numerusform>%Ln familias esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait, how many could have a room</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could have a room</source>
        <translation>
            <numerusform>%Ln podría tener habitación</numerusform>
            <numerusform>%Ln podrían tener habitación</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier habitación</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <comment>pets, rooms</comment>
        <translation>%1 tiene %2.</translation>
    </message>
    <message>
        <source>%1 was told.</source>
        <translation>%1 ya lo sabe.</translation>
    </message>
    <message>
        <source>%1 waits on.</source>
        <translation>%1 sigue esperando.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>What they wait for</source>
        <translation>Lo que esperan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nobody waits for a room.</source>
        <translation>Nadie espera una habitación.</translation>
    </message>
    <message>
        <source>When a house is full, the quote puts a family here. As soon as a room is free for them, it is said here, and one key books it.</source>
        <translation>Cuando la casa está llena, el presupuesto pone aquí a la familia. En cuanto haya una habitación libre para ella, se dice aquí y una tecla la reserva.</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Offer it</source>
        <translation>Ofrecerla</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>Dicen que no</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>Abrir la estancia</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>The offer has expired</source>
        <translation>La oferta ha caducado</translation>
    </message>
    <message>
        <source>Offered until %1</source>
        <translation>Ofrecida hasta %1</translation>
    </message>
    <message>
        <source>Their days have passed.</source>
        <translation>Sus días han pasado.</translation>
    </message>
    <message>
        <source>Looking for a room…</source>
        <translation>Buscando habitación…</translation>
    </message>
    <message>
        <source>%1 is free: %2.</source>
        <comment>rooms, days</comment>
        <translation>%1 está libre: %2.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Cuesta %1.</translation>
    </message>
    <message>
        <source>No room is free for all of these nights.</source>
        <translation>Ninguna habitación está libre todas esas noches.</translation>
    </message>
    <message>
        <source>Full: %1.</source>
        <translation>Lleno: %1.</translation>
    </message>
    <message>
        <source>Days have passed</source>
        <translation>Los días han pasado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Libre desde %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
</context>
<context>
    <name>WaitingWishDialog</name>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Days earlier or later that would do</source>
        <translation>Días antes o después que servirían</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Va primero</translation>
    </message>
    <message>
        <source>Before everybody else who waits</source>
        <translation>Antes que todos los demás que esperan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>When to call, what else would do</source>
        <translation>Cuándo llamar, qué otra cosa serviría</translation>
    </message>
</context>
<context>
    <name>WalkInModel</name>
    <message>
        <source>%1 with tax</source>
        <translation>%1 con impuestos</translation>
    </message>
    <message numerus="yes">
        <source>%1 checked in.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 ha llegado.</numerusform>
            <numerusform>%1 han llegado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Walk-in</source>
        <translation>Sin reserva</translation>
    </message>
    <message>
        <source>No pet of this family can come now.</source>
        <translation>Ninguna mascota de esta familia puede venir ahora.</translation>
    </message>
    <message>
        <source>They are all in house, or there is no pet on file.</source>
        <translation>Están todas en casa, o no hay ninguna mascota registrada.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>A time, such as 12:00</source>
        <translation>Una hora, como 12:00</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n mascota</numerusform>
            <numerusform>%n mascotas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>oz</source>
        <translation>oz</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>under a year</source>
        <translation>menos de un año</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>unos %n año</numerusform>
            <numerusform>unos %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>within a sentence</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a sentence</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>within a sentence</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day within a sentence</comment>
        <extracomment>A weekday or a date within a sentence, with the article where the language wants one</extracomment>
        <translation>el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZReportPages</name>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>Día de negocio</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>Ventas brutas</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a tax, an amount</comment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of this paid back</source>
        <translation>De ello devuelto</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>Entradas y salidas de efectivo</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Float at opening</source>
        <translation>Fondo al abrir</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 contado</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Efectivo esperado</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Efectivo contado</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Autorizado por %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a number to a number</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>This Z: %1</source>
        <translation>Este Z: %1</translation>
    </message>
    <message>
        <source>The first Z of this till</source>
        <translation>El primer Z de esta caja</translation>
    </message>
    <message>
        <source>Z before: %1</source>
        <translation>Z anterior: %1</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Informe Z</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Pets in the house</source>
        <translation>Mascotas en la casa</translation>
    </message>
    <message>
        <source>Pets counted</source>
        <translation>Mascotas contadas</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>By receipts, with tips</source>
        <translation>Según los recibos, con propinas</translation>
    </message>
    <message>
        <source>The terminal&apos;s batch was not typed in.</source>
        <translation>No se anotó el total del terminal.</translation>
    </message>
    <message>
        <source>By the terminal&apos;s batch</source>
        <translation>Según el total del terminal</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>No falta ningún número.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent at closing</source>
        <translation>Pendiente de envío al cerrar</translation>
    </message>
    <message>
        <source>Unsent receipts</source>
        <translation>Recibos sin enviar</translation>
    </message>
</context>
</TS>
