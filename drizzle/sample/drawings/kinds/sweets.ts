import type { Kind } from '../kind.ts';

export const honeyJar: Kind = {
	shadow: 180,
	second: 'closeup',
	focus: [480, 560, 1.6],
	draw(k, p, look) {
		k.shape(
			'M340 370H620C660 400 670 440 670 480V700C670 748 640 770 600 770H360C320 770 290 748 290 700V480C290 440 300 400 340 370Z',
			k.turned(p)
		);
		k.shape('M340 370H620C640 384 652 400 660 420H300C308 400 320 384 340 370Z', '#ffffff', 0.35);
		k.box(
			326,
			290,
			308,
			92,
			20,
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		).box(326, 366, 308, 14, 4, p.accentDark);
		k.shape('M360 500H600V660L480 720L360 660Z', p.paper);
		if (look.has('fruit'))
			k.disc(460, 590, 38, p.base)
				.disc(512, 604, 34, p.dark)
				.line('M470 556C480 530 500 520 520 520', '#6f9163', { width: 8 });
		else
			for (const [x, y] of [
				[480, 560],
				[442, 580],
				[518, 580],
				[480, 604],
				[442, 624],
				[518, 624]
			] as const)
				k.poly(
					[
						[x, y - 22],
						[x + 19, y - 11],
						[x + 19, y + 11],
						[x, y + 22],
						[x - 19, y + 11],
						[x - 19, y - 11]
					],
					p.base
				);
		k.box(312, 450, 14, 250, 7, '#ffffff', 0.45);
	}
};

/** An open box of sweets seen from above at an angle. */
export const sweetBox: Kind = {
	shadow: 280,
	second: 'closeup',
	focus: [420, 600, 1.8],
	draw(k, p, look) {
		const sweet = look.random.pick(['#f4ead6', '#d9a45b', '#8a5a3a']);
		const tint = look.has('pale')
			? '#f4ead6'
			: look.has('dark')
				? '#6a4029'
				: look.has('gold')
					? '#d9a24c'
					: sweet;
		k.poly(
			[
				[250, 470],
				[330, 230],
				[790, 230],
				[730, 470]
			],
			k.down(p.dark, p.base)
		).poly(
			[
				[276, 452],
				[346, 252],
				[764, 252],
				[710, 452]
			],
			p.light,
			0.6
		);
		k.disc(530, 352, 62, p.accent).disc(530, 352, 38, p.paper);
		k.box(200, 460, 560, 310, 18, p.darker).box(220, 480, 520, 230, 8, p.paper);
		for (let i = 0; i < 15; i++) {
			const x = 246 + (i % 5) * 98;
			const y = 494 + Math.floor(i / 5) * 72;
			k.box(x, y + 4, 80, 58, look.has('round') ? 29 : 12, p.accentDark, 0.35)
				.box(x + 3, y, 74, 54, look.has('round') ? 27 : 10, tint)
				.box(x + 12, y + 8, 36, 9, 4, '#ffffff', 0.4)
				.disc(x + 52, y + 34, 7, '#8aa35a')
				.disc(x + 30, y + 36, 5, '#a8433c');
		}
		k.box(200, 712, 560, 58, 14, k.across(p.light, p.base, p.dark)).box(
			200,
			732,
			560,
			14,
			0,
			p.accent
		);
	}
};
