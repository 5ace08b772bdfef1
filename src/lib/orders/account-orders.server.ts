import { and, count, desc, eq, sql } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { orderLines, orders } from '$lib/server/db/schema/orders';
import type { Locale } from '$lib/values/locale';
import { rial, type Rial } from '$lib/values/money';
import type { OrderState } from './order-states';
import type { Order } from './orders.server';

/** Orders on one page of the list. */
export const ORDERS_PER_PAGE = 10;

/** An order as a line of «my orders»: nothing sealed is opened for it. */
export interface OrderSummary {
	readonly number: string;
	readonly state: OrderState;
	readonly placedAt: number;
	readonly totalRial: Rial;
	readonly pieces: number;
	/** Names of the first goods, in the reader's language. */
	readonly names: readonly string[];
	readonly otherLines: number;
	readonly hasInvoice: boolean;
}

export interface OrdersPage {
	readonly orders: readonly OrderSummary[];
	readonly page: number;
	readonly pageCount: number;
}

const NAMES_SHOWN = 3;

/** One page of an account's orders, the newest first. A page beyond the last one is the last one. */
export async function pageOf(
	db: Db,
	accountId: string,
	{ page, locale }: { page: number; locale: Locale }
): Promise<OrdersPage> {
	const isOwn = eq(orders.accountId, accountId);
	const [counted] = await retryRead(() => db.select({ all: count() }).from(orders).where(isOwn));
	const pageCount = Math.max(1, Math.ceil((counted?.all ?? 0) / ORDERS_PER_PAGE));
	const shown = Math.min(Math.max(1, page), pageCount);
	const onPage = db
		.select({ id: orders.id })
		.from(orders)
		.where(isOwn)
		.orderBy(desc(orders.createdAt), desc(orders.id))
		.limit(ORDERS_PER_PAGE)
		.offset((shown - 1) * ORDERS_PER_PAGE);
	const rows = await retryRead(() => rowsOf(db, onPage));
	return { orders: summaries(rows, locale), page: shown, pageCount };
}

/** Orders by their ids or by a query for ids, joined with their goods. */
export function rowsOf(db: Db, ids: readonly string[] | { getSQL(): unknown }) {
	return db
		.select({
			id: orders.id,
			number: orders.number,
			state: orders.state,
			createdAt: orders.createdAt,
			totalRial: orders.totalRial,
			acceptedAt: orders.acceptedAt,
			nameFa: orderLines.nameFa,
			nameEn: orderLines.nameEn,
			quantity: orderLines.quantity
		})
		.from(orders)
		.leftJoin(orderLines, and(eq(orderLines.orderId, orders.id), eq(orderLines.kind, 'goods')))
		.where(sql`${orders.id} IN ${ids}`)
		.orderBy(desc(orders.createdAt), desc(orders.id), orderLines.position);
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** Rows of one order become one summary, in the order of the rows. */
export function summaries(rows: readonly Row[], locale: Locale): OrderSummary[] {
	const byNumber = new Map<string, Row[]>();
	for (const row of rows) byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row]);
	return [...byNumber.values()].flatMap((lines) => {
		const [first] = lines;
		if (!first) return [];
		const names = lines.map(
			({ nameFa, nameEn }) => (locale === 'en' ? (nameEn ?? nameFa) : nameFa) ?? ''
		);
		return [
			{
				number: first.number,
				// The table's CHECK knows the same states.
				state: first.state as OrderState,
				placedAt: first.createdAt,
				totalRial: rial(first.totalRial),
				pieces: lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
				names: names.slice(0, NAMES_SHOWN),
				otherLines: Math.max(0, names.length - NAMES_SHOWN),
				hasInvoice: first.acceptedAt !== null
			}
		];
	});
}

/** How the account's last order was delivered and paid, or null before the first. */
export async function lastChoices(
	db: Db,
	accountId: string
): Promise<Pick<Order, 'deliveryMethodId' | 'paymentMethod'> | null> {
	const [row] = await retryRead(() =>
		db
			.select({
				deliveryMethodId: orders.deliveryMethodId,
				paymentMethod: orders.paymentMethod
			})
			.from(orders)
			.where(eq(orders.accountId, accountId))
			.orderBy(desc(orders.createdAt), desc(orders.id))
			.limit(1)
	);
	// The table's CHECK knows the same methods.
	return row ? (row as Pick<Order, 'deliveryMethodId' | 'paymentMethod'>) : null;
}
