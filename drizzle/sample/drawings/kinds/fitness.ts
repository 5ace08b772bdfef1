import type { Kind } from '../kind.ts';

export const dumbbell: Kind = {
	shadow: 320,
	second: 'closeup',
	focus: [280, 620, 1.7],
	draw(k, p, look) {
		k.box(300, 596, 360, 54, 20, k.down('#e9ebee', '#8e95a1'));
		for (let i = 0; i < 9; i++) k.box(400 + i * 19, 596, 7, 54, 2, '#6d7380', 0.6);
		for (const side of [-1, 1])
			k.group(`translate(480 0) scale(${side} 1)`, (s) => {
				if (look.has('hex'))
					s.poly(
						[
							[150, 520],
							[206, 476],
							[286, 476],
							[330, 540],
							[330, 710],
							[286, 768],
							[206, 768],
							[150, 726]
						],
						s.across(p.light, p.base, p.darker)
					).poly(
						[
							[150, 520],
							[206, 476],
							[206, 768],
							[150, 726]
						],
						p.darker,
						0.6
					);
				else
					s.box(150, 500, 64, 246, 24, s.across(p.light, p.dark))
						.box(208, 470, 70, 300, 28, s.across(p.lighter, p.base, p.darker))
						.box(276, 520, 50, 206, 20, s.across(p.base, p.darker));
				s.box(226, 590, 36, 66, 10, p.accent).box(166, 540, 9, 150, 4, '#ffffff', 0.3);
			});
	}
};

export const kettlebell: Kind = {
	shadow: 190,
	second: 'none',
	draw(k, p) {
		k.line('M370 480C330 220 630 220 590 480', p.darker, { width: 66 }).line(
			'M364 470C330 230 626 226 592 470',
			p.light,
			{ width: 16 }
		);
		k.disc(480, 580, 190, k.slant(p.lighter, p.base, p.darker)).box(
			370,
			740,
			220,
			30,
			12,
			p.darker
		);
		k.disc(480, 590, 92, p.accent)
			.disc(480, 590, 70, p.accentDark)
			.box(440, 566, 80, 14, 7, p.paper)
			.box(452, 592, 56, 14, 7, p.paper, 0.7);
		k.line('M336 530C350 470 390 430 420 420', '#ffffff', { width: 14, opacity: 0.3 });
	}
};

export const yogaMat: Kind = {
	shadow: 320,
	second: 'closeup',
	focus: [270, 620, 1.8],
	draw(k, p, look) {
		k.poly(
			[
				[300, 752],
				[840, 740],
				[900, 770],
				[280, 770]
			],
			p.dark
		);
		k.box(230, 490, 560, 278, 139, k.down(p.lighter, p.base, p.dark));
		if (look.has('stripes')) for (const x of [330, 360, 640]) k.box(x, 491, 14, 276, 0, p.accent);
		for (const x of [390, 600])
			k.box(x, 488, 40, 282, 10, p.accent).box(x + 6, 600, 28, 40, 6, p.accentDark);
		k.disc(300, 629, 139, p.dark);
		for (const r of [116, 92, 68, 44, 20]) k.ring(300, 629, r, r, p.light, { width: 10 });
		k.line('M410 470C410 400 620 400 620 470', p.accentDark, { width: 14 });
		k.box(440, 510, 140, 12, 6, '#ffffff', 0.35);
	}
};

export const jumpRope: Kind = {
	shadow: 230,
	shadowY: 790,
	second: 'none',
	draw(k, p) {
		k.line(
			'M352 560C200 420 320 160 480 220S800 480 640 620S260 760 300 560S520 300 610 560',
			p.dark,
			{ width: 15 }
		).line(
			'M352 560C200 420 320 160 480 220S800 480 640 620S260 760 300 560S520 300 610 560',
			p.lighter,
			{ width: 4, dash: '4 14' }
		);
		for (const [x, a] of [
			[352, 16],
			[610, -14]
		] as const)
			k.group(`rotate(${a} ${x} 560)`, (s) =>
				s
					.box(x - 26, 550, 52, 220, 24, s.across(p.light, p.base, p.dark))
					.box(x - 26, 600, 52, 18, 0, p.accent)
					.box(x - 26, 630, 52, 18, 0, p.accent)
					.box(x - 14, 530, 28, 32, 8, '#aab0ba')
			);
	}
};

export const bands: Kind = {
	shadow: 250,
	shadowY: 790,
	second: 'none',
	draw(k, p) {
		const tints = [p.base, p.accent, p.light, p.dark];
		tints.forEach((tint, i) =>
			k
				.ring(400 + i * 58, 480 + (i % 2) * 26, 120, 236, tint, { width: 34 })
				.ring(400 + i * 58, 474 + (i % 2) * 26, 128, 244, '#ffffff', { width: 4, opacity: 0.4 })
		);
	}
};
