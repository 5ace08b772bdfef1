import type { Kind } from '../kind.ts';

export const toyCar: Kind = {
	shadow: 320,
	second: 'boxed',
	focus: [600, 620, 1.7],
	draw(k, p, look) {
		if (look.has('truck')) {
			k.box(150, 400, 400, 270, 20, k.down(p.accent, p.accentDark));
			for (let i = 0; i < 5; i++) k.box(180 + i * 74, 420, 14, 220, 6, p.accentDark, 0.7);
			k.shape('M560 460H690C740 460 780 540 810 560V690H560Z', k.down(p.lighter, p.base, p.dark))
				.shape('M610 490H690C716 496 740 540 750 566H610Z', '#cfe6f2')
				.box(140, 664, 680, 40, 14, p.darker);
		} else {
			k.shape(
				'M130 680C120 580 170 550 270 540C330 440 400 400 500 400C610 400 650 470 700 546C790 556 830 590 830 680Z',
				k.down(p.lighter, p.base, p.dark)
			);
			k.shape('M310 540C350 470 410 436 470 436V540Z', '#cfe6f2').shape(
				'M496 436C580 436 610 480 644 540H496Z',
				'#b5d5e6'
			);
			if (look.has('race'))
				k.box(130, 600, 700, 34, 0, p.accent)
					.disc(480, 606, 56, p.paper)
					.box(458, 586, 44, 40, 8, p.accent)
					.shape('M130 560L80 500H180L220 550Z', p.accent);
			k.box(130, 640, 700, 46, 18, p.dark)
				.disc(800, 606, 20, '#ffe9a8')
				.box(136, 590, 30, 34, 10, '#c8403f')
				.box(520, 570, 60, 12, 6, p.darker);
		}
		for (const x of [280, 680])
			k.disc(x, 690, 78, '#2c2e34').disc(x, 690, 46, '#d9dde3').disc(x, 690, 18, p.accent);
	}
};

export const blocks: Kind = {
	shadow: 290,
	second: 'closeup',
	focus: [480, 560, 1.6],
	draw(k, p, look) {
		const tints = look.has('wooden')
			? ['#d9b384', p.base, '#c79c69', p.accent, '#e4c59b', p.light]
			: [p.base, p.accent, '#efc34e', '#4a8c5c', '#3f73ba', '#c8403f'];
		const cube = (x: number, y: number, tint: string) => {
			k.box(x, y, 170, 170, 16, tint)
				.box(x + 12, y + 12, 146, 146, 10, '#ffffff', 0.16)
				.shape(
					`M${x + 154} ${y + 16}V${y + 154}H${x + 16}L${x + 4} ${y + 164}H${x + 164}V${y + 4}Z`,
					'#1d2430',
					0.14
				);
			if (look.has('wooden'))
				k.disc(x + 85, y + 85, 40, '#ffffff', 0.5).disc(x + 85, y + 85, 20, tint);
			else
				for (const dx of [30, 100])
					k.box(x + dx, y - 20, 44, 24, 8, tint).box(x + dx, y - 20, 44, 9, 5, '#ffffff', 0.35);
		};
		[
			[210, 600],
			[394, 600],
			[578, 600],
			[300, 410],
			[484, 410]
		].forEach(([x = 0, y = 0], i) => cube(x, y, tints[i] ?? p.base));
		if (look.has('wooden'))
			k.poly(
				[
					[390, 410],
					[480, 260],
					[570, 410]
				],
				tints[5] ?? p.base
			);
		else cube(394, 220, tints[5] ?? p.base);
	}
};

export const plush: Kind = {
	shadow: 230,
	second: 'closeup',
	focus: [480, 400, 1.7],
	draw(k, p, look) {
		const fur = k.slant(p.lighter, p.base, p.dark);
		const rabbit = look.has('rabbit');
		for (const x of [-1, 1]) {
			if (rabbit)
				k.group(`rotate(${x * 14} 480 300)`, (s) =>
					s.oval(480 + x * 70, 180, 44, 130, p.base).oval(480 + x * 70, 190, 22, 92, p.accent, 0.7)
				);
			else
				k.disc(480 + x * 138, 250, 66, p.base).disc(
					480 + x * 138,
					254,
					36,
					look.has('bear') ? p.accent : p.lighter,
					0.8
				);
			k.group(`rotate(${x * 32} ${480 + x * 180} 580)`, (s) =>
				s.oval(480 + x * 170, 590, 54, 110, p.dark)
			);
			k.oval(480 + x * 120, 724, 92, 52, p.base).oval(480 + x * 132, 730, 46, 34, p.lighter);
		}
		k.oval(480, 610, 170, 156, fur).oval(480, 630, 104, 104, p.paper, 0.85);
		k.oval(480, 360, 186, 168, fur);
		if (look.has('cat'))
			k.poly(
				[
					[316, 280],
					[330, 150],
					[430, 214]
				],
				p.base
			)
				.poly(
					[
						[644, 280],
						[630, 150],
						[530, 214]
					],
					p.base
				)
				.line('M300 400L220 390M302 424L226 436M660 400L740 390M658 424L734 436', p.darker, {
					width: 6
				});
		k.oval(480, 416, 74, 56, p.paper)
			.oval(480, 388, 24, 17, '#3a2f2a')
			.line(
				'M480 404V428M480 428C466 446 446 444 440 434M480 428C494 446 514 444 520 434',
				'#3a2f2a',
				{ width: 7 }
			);
		for (const x of [404, 556])
			k.disc(x, 346, 19, '#2c2624')
				.disc(x - 6, 339, 6, '#ffffff')
				.oval(x + (x < 480 ? -22 : 22), 404, 24, 15, '#e88f8f', 0.45);
		k.shape('M480 520L410 486V556ZM480 520L550 486V556Z', p.accent).disc(
			480,
			520,
			18,
			p.accentDark
		);
	}
};

export const train: Kind = {
	shadow: 360,
	second: 'none',
	draw(k, p) {
		k.box(90, 750, 780, 20, 8, '#b98c5c');
		for (let i = 0; i < 14; i++) k.box(104 + i * 56, 762, 30, 12, 4, '#8a6238');
		k.box(520, 520, 250, 150, 40, k.down(p.lighter, p.base, p.dark))
			.box(470, 380, 150, 290, 20, k.down(p.accent, p.accentDark))
			.box(450, 356, 190, 34, 14, p.darker)
			.box(500, 420, 90, 90, 12, '#cfe6f2');
		k.box(690, 430, 50, 100, 10, p.darker)
			.box(676, 416, 78, 30, 10, p.accent)
			.disc(740, 370, 34, '#ffffff', 0.7)
			.disc(790, 330, 24, '#ffffff', 0.6);
		k.box(140, 520, 280, 150, 16, k.down(p.light, p.dark))
			.box(126, 500, 308, 30, 10, p.accent)
			.box(420, 630, 60, 16, 6, '#3a3d46')
			.poly(
				[
					[770, 690],
					[840, 740],
					[770, 740]
				],
				p.darker
			);
		for (const [x, c] of [
			[200, '#efc34e'],
			[280, '#c8403f'],
			[350, '#4a8c5c']
		] as const)
			k.disc(x, 492, 36, c);
		for (const x of [210, 350, 530, 640, 730])
			k.disc(x, 700, 50, '#33363f').disc(x, 700, 28, '#efc34e').disc(x, 700, 10, '#33363f');
	}
};
