import { deviceSeal } from '$lib/browser/device-seal';
import { shopDb } from '$lib/browser/shop-db';
import type { ShopDb } from '$lib/browser/shop-stores';
import { isNews, NOTICE_WISH, noticeOf, type NoticeWish } from '$lib/offline/order-notice';
import type { KeptOrder } from '$lib/offline/outbox-records';
import type { PlacedAnswer } from '$lib/offline/send-order';
import { localPath } from '$lib/values/locale';
import { worker } from './scope';

/** Tells of each order that waited and stands now, where its person wished for that and the browser lets us. */
export async function noticePlaced(db: ShopDb): Promise<void> {
	const wish = await db.get<NoticeWish>('wishes', NOTICE_WISH);
	if (!wish || !('Notification' in self) || Notification.permission !== 'granted') return;
	for (const [, order] of await db.all<KeptOrder>('orders')) {
		const answer = isNews(order) ? await answerOf(db, order) : null;
		if (answer && (await isFirst(db, order.key)))
			await worker.registration.showNotification(...noticeOf(wish, order, answer.number));
	}
}

/** Opens the order that a notice told of; when it was shown already, the page of all that wait. */
export async function openNoticed(key: string): Promise<void> {
	const db = await shopDb();
	const order = await db.get<KeptOrder>('orders', key);
	const answer = order ? await answerOf(db, order) : null;
	const path = answer
		? `/orders/${answer.number}?key=${encodeURIComponent(answer.key)}`
		: '/orders/waiting';
	await worker.clients.openWindow(localPath(path, order?.locale ?? 'fa'));
}

/** Sealed by ourselves in that shape. */
async function answerOf(db: ShopDb, { answer }: KeptOrder): Promise<PlacedAnswer | null> {
	return answer && ((await deviceSeal(db).open(answer)) as PlacedAnswer | null);
}

/** Whether nobody told of it before; from now on somebody did. */
function isFirst(db: ShopDb, key: string): Promise<boolean> {
	return db.change(['orders'], async (changing) => {
		const order = await changing.get<KeptOrder>('orders', key);
		if (!order || order.isNoticed) return false;
		changing.put('orders', key, { ...order, isNoticed: true } satisfies KeptOrder);
		return true;
	});
}
