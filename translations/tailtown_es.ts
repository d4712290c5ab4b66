<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>DeskKeypad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
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
    <name>DeskUndo</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EnumText</name>
    <message>
        <source>Peak dates</source>
        <comment>PriceRuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <comment>PriceRuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional pet</source>
        <comment>PriceRuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early arrival</source>
        <comment>PriceRuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late pick-up</source>
        <comment>PriceRuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <comment>DiscountKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>DiscountKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole bill</source>
        <comment>DiscountScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging only</source>
        <comment>DiscountScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons only</source>
        <comment>DiscountScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products only</source>
        <comment>DiscountScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>StockReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <comment>StockReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>StockReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <comment>StockReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>StockReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own use</source>
        <comment>StockReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>InvoiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>InvoiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>InvoiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional pets</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>LineKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill voided</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit used</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over or short</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>ReceiptKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <comment>ReceiptKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <comment>ReceiptKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <comment>ReceiptKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>TenderKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>TenderKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>TenderKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <comment>TenderKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>TenderKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>TillState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being counted</source>
        <comment>TillState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>TillState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>TillState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in</source>
        <comment>CashMoveKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <comment>CashMoveKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to safe</source>
        <comment>CashMoveKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <comment>CashMoveKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <comment>Channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <comment>Channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <comment>Channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>Channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>Channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabbit</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rodent</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reptile</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other animal</source>
        <comment>Species</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <comment>Sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <comment>Sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <comment>Sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutered</source>
        <comment>Sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female, spayed</source>
        <comment>Sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <comment>Sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group yet</source>
        <comment>PlayGroup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small dogs</source>
        <comment>PlayGroup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium dogs</source>
        <comment>PlayGroup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large dogs</source>
        <comment>PlayGroup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays alone</source>
        <comment>PlayGroup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bites</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escapes</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afraid of men</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards food or toys</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed apart</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with dogs</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special care</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>AlertKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccinated</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires during the stay</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In grace period</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given too recently</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>Verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>VaccineSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>VaccineSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet called</source>
        <comment>VaccineSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>VaccineSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titer test</source>
        <comment>VaccineSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until arrival</source>
        <comment>MustCover</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until departure</source>
        <comment>MustCover</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warns</source>
        <comment>Severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the check-in</source>
        <comment>Severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In house</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One family at a time</source>
        <comment>Occupancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads are counted</source>
        <comment>Occupancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <comment>Cleanliness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To clean</source>
        <comment>Cleanliness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <comment>Cleanliness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep clean</source>
        <comment>Cleanliness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding</source>
        <comment>ServiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daycare</source>
        <comment>ServiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grooming</source>
        <comment>ServiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <comment>ServiceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per night</source>
        <comment>ChargedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day</source>
        <comment>ChargedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 24 hours</source>
        <comment>ChargedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per visit</source>
        <comment>ChargedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own food</source>
        <comment>FoodSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House food</source>
        <comment>FoodSource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <comment>CareKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication</source>
        <comment>CareKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <comment>CareOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly given</source>
        <comment>CareOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>CareOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>CareOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <comment>CareOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <comment>SignatureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <comment>SignatureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>SignatureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <comment>DeviceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <comment>DeviceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>DeviceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free plan</source>
        <comment>Tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic plan</source>
        <comment>Tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro plan</source>
        <comment>Tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise plan</source>
        <comment>Tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <comment>PaperSize</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>PaperSize</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>%1 on %2</source>
        <comment>a price rule, a night</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a price rule, nights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price rule, what it adds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a thing, its price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <comment>a thing, its price, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late pick-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is out of range. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That PIN does not match. %n more attempt(s) before it locks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN does not match. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the certificate, or let a manager decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires on %2, during the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by %2 from %3 to %4. Choose another room or other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by %2. Choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken on these days. Choose another room or other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of use: %2. Choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of use on these days. Choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another stay from %2 to %3. Change that one, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pet has another stay on these days. Change that one, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be done any more. Open it again to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be done now: the state is “%1”. Open it again to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone: care was logged or money moved since. Correct those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for %1 on %2. Add a rate in Settings, or choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for %1. Add a rate in Settings, or choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for this. Add a rate in Settings, or choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Try again; if it happens again, call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailtown Desk is already open on this computer. Use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be read. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version. Update Tailtown Desk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use %n character(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a phone number with its area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be kept. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in use. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already in use. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more. Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs somebody with more rights. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to approve this with a PIN and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is locked until %1. A manager can sign in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is locked for a few minutes. A manager can sign in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose one without repeats or a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PIN yet. Ask an administrator to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resort needs an administrator. Appoint another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has to confirm this. Try again when the desk is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This family is archived. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pet is archived. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pet is marked as deceased. Check that you chose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “do not book”. A manager can let them come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “do not book”: %1. A manager can let them come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an open balance. Settle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are stays to come. Cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departure is before the arrival. Check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A stay can be %n night(s) long at most. Split it in two.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This stay is too long. Split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too small for this. Choose a larger room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for another kind of animal. Choose another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not clean yet. Choose another, or mark it clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pet is already checked in, in %1. Check it out there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pet is already checked in. Check it out there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stay has not begun yet. Change the arrival day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be done from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resort is closed at this time. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is not signed. Have it signed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all belongings are ticked. Return them, or say why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the controlled medication that goes home first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the pick-up list. Call the family, or ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 24 hours have passed. This can&apos;t be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit of %1 is due first. Take it, or ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit is due first. Take it, or ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price rule for this many pets. Add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tax rate for this day. Add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coupon with this code. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coupon is not valid today. Take it off, or use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coupon has been used up. Take it off, or use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount is larger than the bill. Lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still missing. Add another payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not cover the bill. Add another payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than is due. Lower the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change is given on cash only. Lower the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit is %1. Use that, and pay the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough credit. Pay the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reference printed by the card terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bill is closed. Open the family to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was paid on this bill. Refund it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 can be refunded. Lower the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than was paid. Lower the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts do not add up, so nothing was booked. Call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n in stock. Lower the number, or count the stock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough in stock. Lower the number, or count the stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is closed. Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened this till already. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till is open already. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is being counted. Finish the count, or go back to selling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count differs from what is expected. Count again, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check that it is there and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large. Split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8. Save it as CSV (UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has no columns that are known. Compare it with the sample file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not there. Compare the first line with the sample file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a line. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open the data. Choose the key that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1: %2 holds until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is waived until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires on %3, soon after the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires soon after the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires on %3, during the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expires during the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expired on %3 and is in its grace period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination is in its grace period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 certificate was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination was given on %3, too shortly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination was given too shortly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination expired on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s %2 vaccination has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %2 vaccination on file for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate and mark it verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 it is enough. Change the arrival, or let a manager waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the arrival, or let a manager waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the new certificate, or let a manager waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the certificate, or let a manager waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
