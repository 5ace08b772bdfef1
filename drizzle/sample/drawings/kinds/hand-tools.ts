import type { Kind } from '../kind.ts';

const steel = ['#eef0f3', '#c3c9d2', '#8e95a1'] as const;

export const screwdriver: Kind = {
	shadow: 230,
	shadowY: 760,
	second: 'none',
	draw(k, p, look) {
		const one = (dy: number, scale: number, flat: boolean) =>
			k.group(
				`rotate(-38 480 480) translate(0 ${dy}) translate(480 480) scale(${scale}) translate(-480 -480)`,
				(s) => {
					s.box(120, 468, 360, 26, 6, s.down(...steel));
					s.poly(
						flat
							? [
									[120, 462],
									[84, 474],
									[84, 488],
									[120, 500]
								]
							: [
									[124, 466],
									[84, 481],
									[124, 496]
								],
						'#8e95a1'
					);
					s.box(470, 446, 50, 70, 14, p.darker).box(
						500,
						426,
						320,
						110,
						50,
						s.down(p.light, p.base, p.darker)
					);
					for (const y of [446, 476, 506]) s.box(560, y, 220, 10, 5, p.accent);
					s.box(790, 436, 34, 90, 16, p.accent);
				}
			);
		if (look.has('set')) {
			one(-150, 0.72, true);
			one(150, 0.6, false);
		}
		one(0, look.has('set') ? 0.86 : 1, look.has('flat'));
	}
};

export const hammer: Kind = {
	shadow: 220,
	shadowY: 780,
	second: 'none',
	draw(k, p) {
		k.group('rotate(24 480 480)', (s) => {
			s.box(450, 290, 60, 240, 10, s.across('#b98c5c', '#d9b384', '#a97f53')).box(
				438,
				500,
				84,
				310,
				34,
				s.across(p.light, p.base, p.darker)
			);
			for (let i = 0; i < 7; i++) s.box(446, 560 + i * 30, 68, 10, 5, p.accent, 0.9);
			s.shape('M360 190H560C640 180 690 150 730 130C720 210 660 270 560 290H360Z', s.down(...steel))
				.box(290, 176, 84, 128, 16, s.down('#d9dde3', '#7d8491'))
				.box(436, 184, 88, 120, 10, '#6d7380', 0.6)
				.line('M730 132C690 176 640 200 600 208', '#6d7380', { width: 6 });
		});
	}
};

export const wrench: Kind = {
	shadow: 240,
	shadowY: 770,
	second: 'none',
	draw(k, p, look) {
		const one = (dx: number, scale: number) =>
			k.group(
				`translate(${dx} 0) rotate(28 480 480) translate(480 480) scale(${scale}) translate(-480 -480)`,
				(s) => {
					s.shape(
						'M440 330L420 300C380 250 390 170 450 140V230L480 250L510 230V140C570 170 580 250 540 300L520 330L524 640L550 680C580 730 570 790 530 810C550 750 410 750 430 810C390 790 380 730 410 680L436 640Z',
						s.across(...steel)
					);
					s.box(452, 350, 56, 280, 20, p.base).box(464, 370, 12, 240, 6, p.lighter, 0.7);
				}
			);
		if (look.has('set')) {
			one(-190, 0.72);
			one(180, 0.86);
		}
		one(0, look.has('set') ? 1 : 1.06);
	}
};

export const pliers: Kind = {
	shadow: 200,
	shadowY: 810,
	second: 'none',
	draw(k, p, look) {
		k.line('M500 420C560 520 580 640 600 780', p.darker, { width: 58 }).line(
			'M502 430C558 526 576 640 596 770',
			p.base,
			{ width: 40 }
		);
		k.line('M460 420C400 520 380 640 360 780', p.darker, { width: 58 }).line(
			'M458 430C402 526 384 640 364 770',
			p.light,
			{ width: 40 }
		);
		k.line('M388 600C378 650 372 700 368 740M572 600C582 650 588 700 592 740', p.accent, {
			width: 12
		});
		k.shape(
			look.has('long')
				? 'M440 400C420 320 456 200 472 110L480 380Z'
				: 'M420 410C390 330 400 230 440 160L476 180V390Z',
			k.across(...steel)
		).shape(
			look.has('long')
				? 'M520 400C540 320 504 200 488 110L480 380Z'
				: 'M540 410C570 330 560 230 520 160L484 180V390Z',
			k.across('#c3c9d2', '#7d8491')
		);
		k.disc(480, 410, 62, k.slant(...steel)).disc(480, 410, 20, '#6d7380');
	}
};

export const toolbox: Kind = {
	shadow: 310,
	second: 'closeup',
	focus: [480, 520, 1.7],
	draw(k, p) {
		k.line('M380 420V330H580V420', p.darker, { width: 36 }).box(376, 300, 208, 46, 20, p.accent);
		k.shape('M230 410H730L780 500V560H180V500Z', k.down(p.lighter, p.base))
			.box(190, 550, 580, 218, 22, k.down(p.base, p.dark))
			.box(180, 536, 600, 30, 10, p.darker);
		for (const x of [270, 620])
			k.box(x, 510, 70, 100, 10, '#d9dde3').box(x + 14, 560, 42, 36, 6, '#8e95a1');
		k.box(400, 620, 160, 80, 14, p.accent)
			.box(430, 646, 100, 12, 6, p.paper)
			.box(440, 668, 70, 10, 5, p.paper, 0.7);
		for (let i = 0; i < 5; i++) k.box(220 + i * 112, 730, 70, 10, 5, p.darker, 0.6);
	}
};

export const tapeMeasure: Kind = {
	shadow: 240,
	second: 'closeup',
	focus: [420, 540, 1.7],
	draw(k, p) {
		k.shape(
			'M230 420C240 320 330 270 430 270H560C660 270 690 340 690 430V768H280C240 768 230 740 230 700Z',
			k.slant(p.lighter, p.base, p.dark)
		)
			.disc(450, 510, 150, p.darker)
			.disc(450, 504, 138, k.slant(p.accent, p.accentDark))
			.disc(450, 504, 66, p.paper)
			.box(420, 498, 60, 12, 6, p.ink, 0.5);
		k.box(680, 706, 220, 50, 2, '#f2d04f');
		for (let i = 0; i < 18; i++) k.box(692 + i * 11, 706, 3, i % 5 ? 14 : 28, 0, '#33363f');
		k.box(890, 700, 14, 72, 4, '#8e95a1').box(600, 300, 66, 80, 18, p.accent);
	}
};
