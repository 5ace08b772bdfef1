import type { Kind } from '../kind.ts';
import type { Palette } from '../palette.ts';
import type { Sketch } from '../sketch.ts';

export const teaBox: Kind = {
	shadow: 230,
	second: 'none',
	draw(k, p, look) {
		const h = look.has('low') ? 320 : 450;
		const y = 770 - h;
		k.poly(
			[
				[292, y],
				[372, y - 60],
				[740, y - 60],
				[660, y]
			],
			p.lighter
		).poly(
			[
				[660, y],
				[740, y - 60],
				[740, 700],
				[660, 770]
			],
			p.darker
		);
		k.box(292, y, 368, h, 4, k.across(p.light, p.base, p.dark));
		k.box(292, y + 30, 368, 12, 0, p.accent).box(292, 728, 368, 12, 0, p.accent);
		emblem(k, p, 476, y + h * 0.42, Math.min(110, h * 0.26), !look.has('flower'));
		k.box(386, 662, 180, 16, 8, p.paper, 0.95).box(416, 690, 120, 11, 5, p.paper, 0.7);
		if (look.has('bag'))
			k.line('M640 640C720 600 760 660 770 720', '#f4f0e6', { width: 5 }).box(
				744,
				716,
				60,
				52,
				6,
				p.accent
			);
	}
};

export const tin: Kind = {
	shadow: 180,
	second: 'pair',
	focus: [480, 560, 1.6],
	draw(k, p, look) {
		const top = look.has('low') ? 460 : 300;
		k.box(310, top, 340, 770 - top, 22, k.turned(p))
			.box(310, top + 60, 340, 12, 0, p.accent)
			.box(310, 724, 340, 12, 0, p.accent);
		k.box(
			300,
			top - 40,
			360,
			86,
			22,
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		).oval(480, top - 36, 176, 16, p.accent);
		emblem(k, p, 480, (top + 800) / 2, 96, !look.has('flower'));
		k.box(332, top + 80, 12, 600 - top, 6, '#ffffff', 0.35);
	}
};

/** A stand-up pouch with a window onto nuts, fruit, beans or coffee. */
export const pouch: Kind = {
	shadow: 210,
	second: 'closeup',
	focus: [480, 600, 1.8],
	draw(k, p, look) {
		const outline =
			'M300 220H660C652 400 690 560 690 720C690 750 670 768 640 768H320C290 768 270 750 270 720C270 560 308 400 300 220Z';
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.darker));
		k.box(296, 196, 368, 56, 6, p.dark).line('M310 270H650', p.darker, { width: 6, dash: '10 6' });
		const food = look.random.pick(['#c8a35c', '#a9683f', '#d8b98c']);
		const tint = look.has('green')
			? '#9fb35f'
			: look.has('red')
				? '#a8433c'
				: look.has('dark')
					? '#5a3a26'
					: look.has('gold')
						? '#dba548'
						: look.has('pale')
							? '#e6d3b0'
							: food;
		if (!look.has('closed')) {
			k.inside(
				'M370 530H590C620 530 640 556 640 590V660C640 694 620 720 590 720H370C340 720 320 694 320 660V590C320 556 340 530 370 530Z',
				(s) => {
					s.box(300, 520, 360, 220, 0, p.darker);
					for (let i = 0; i < 64; i++)
						s.group(
							`translate(${326 + (i % 10) * 34 + look.random.whole(-6, 6)} ${540 + Math.floor(i / 10) * 30}) rotate(${look.random.whole(0, 180)})`,
							(t) =>
								t
									.oval(0, 4, 21, 14, p.darker, 0.5)
									.oval(0, 0, 20, look.has('round') ? 19 : 13, tint)
									.oval(-4, -4, 9, 4, '#ffffff', 0.35)
						);
				}
			);
		} else
			k.disc(480, 610, 20, p.darker)
				.disc(480, 610, 9, p.dark)
				.box(380, 680, 200, 14, 7, p.paper, 0.8);
		emblem(k, p, 480, 396, 82, look.has('leaf'));
		k.box(400, 494, 160, 14, 7, p.paper, 0.95);
		k.line('M318 280C322 420 296 560 292 700', '#ffffff', { width: 9, opacity: 0.3 });
	}
};

/** A flower, leaf or grain that tells what is inside, centred on the point. */
function emblem(k: Sketch, p: Palette, x: number, y: number, r: number, leaf: boolean): void {
	k.disc(x, y, r, p.paper);
	if (leaf) {
		for (const a of [-46, 0, 46])
			k.group(`rotate(${a} ${x} ${y + r * 0.5})`, (s) =>
				s.shape(
					`M${x} ${y + r * 0.5}C${x - r * 0.4} ${y} ${x - r * 0.3} ${y - r * 0.4} ${x} ${y - r * 0.72}C${x + r * 0.3} ${y - r * 0.4} ${x + r * 0.4} ${y} ${x} ${y + r * 0.5}Z`,
					a ? p.accent : p.accentDark
				)
			);
	} else {
		for (let i = 0; i < 6; i++)
			k.group(`rotate(${i * 60} ${x} ${y})`, (s) =>
				s.oval(x, y - r * 0.42, r * 0.19, r * 0.34, p.accent)
			);
		k.disc(x, y, r * 0.2, p.accentDark);
	}
}
