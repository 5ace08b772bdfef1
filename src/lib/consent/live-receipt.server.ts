/**
 * A condition in SQL, with a receipt's id and a purpose as its parameters: whether the last choice under the receipt allows
 * the purpose. A statement that stands under it writes nothing once the visitor has withdrawn, in whichever tab or on
 * whichever copy of the cookie.
 */
export const LIVE_RECEIPT = `EXISTS (
	SELECT 1 FROM json_each((
		SELECT granted FROM consent_events WHERE receipt_id = ? ORDER BY sequence DESC LIMIT 1
	)) AS allowed WHERE allowed.value = ?
)`;
