import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { localDigits } from '$lib/values/digits';
import { formatAmount } from '$lib/values/money';
import { byteSize, type SizeUnit } from './byte-size';
import type { KeepLevel } from './messages';
import type { Waiting } from './waiting';

const UNITS: Record<SizeUnit, (inputs: { amount: string }) => string> = {
	kb: m.offline_size_kb,
	mb: m.offline_size_mb,
	gb: m.offline_size_gb
};

/** «۱٫۲ مگابایت» */
export function sizeText(bytes: number): string {
	const { amount, unit } = byteSize(bytes);
	const mark = locale() === 'fa' ? '٫' : '.';
	return UNITS[unit]({ amount: localDigits(amount, locale()).replace('.', mark) });
}

export const LEVEL_TEXTS: Record<KeepLevel, { label: () => string; note: () => string }> = {
	none: { label: m.offline_level_none, note: m.offline_level_none_note },
	recent: { label: m.offline_level_recent, note: m.offline_level_recent_note },
	whole: { label: m.offline_level_whole, note: m.offline_level_whole_note }
};

/** What waits, one line for each kind; nothing when nothing waits. */
export function waitingTexts({ orders, commands }: Waiting): string[] {
	const count = (number: number) => ({ count: formatAmount(number, locale()) });
	const lines: string[] = [];
	if (orders === 1) lines.push(m.offline_waiting_orders_one());
	else if (orders > 1) lines.push(m.offline_waiting_orders(count(orders)));
	if (commands === 1) lines.push(m.offline_waiting_commands_one());
	else if (commands > 1) lines.push(m.offline_waiting_commands(count(commands)));
	return lines;
}
