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

export const drill: Kind = {
	shadow: 220,
	second: 'boxed',
	focus: [460, 330, 1.7],
	draw(k, p, look) {
		k.box(84, 322, 130, 16, 4, '#aab0ba')
			.poly(
				[
					[84, 322],
					[60, 330],
					[84, 338]
				],
				'#8e95a1'
			)
			.poly(
				[
					[200, 280],
					[290, 262],
					[290, 398],
					[200, 380]
				],
				'#3a3d46'
			);
		for (let i = 0; i < 5; i++) k.box(214 + i * 15, 280, 5, 100, 2, '#5b606c');
		k.box(284, 236, 380, 190, 60, k.down(p.lighter, p.base, p.dark)).box(
			284,
			236,
			90,
			190,
			30,
			'#3a3d46'
		);
		for (let i = 0; i < 4; i++) k.box(560 + i * 22, 280, 10, 90, 5, p.darker);
		k.shape('M450 410H620L672 680H520Z', k.across(p.base, p.dark))
			.shape('M470 430C430 440 430 500 462 510L490 500V430Z', p.accent)
			.shape('M600 420L620 420L672 680H640Z', '#3a3d46');
		if (look.has('corded'))
			k.box(500, 670, 190, 50, 20, '#3a3d46').line('M620 720C640 780 780 720 820 780', '#3a3d46', {
				width: 18
			});
		else
			k.box(450, 664, 270, 106, 22, '#33363f')
				.box(450, 664, 270, 30, 12, p.accent)
				.box(480, 716, 90, 14, 7, p.light);
		k.box(400, 300, 130, 20, 10, p.paper).box(400, 334, 80, 12, 6, p.paper, 0.7);
	}
};

export const grinder: Kind = {
	shadow: 300,
	second: 'boxed',
	focus: [300, 520, 1.7],
	draw(k, p, look) {
		const sander = look.has('sander');
		k.line('M800 460C860 480 850 600 910 640', '#3a3d46', { width: 18 });
		if (sander) {
			k.box(210, 700, 420, 34, 10, '#3a3d46')
				.box(216, 730, 408, 40, 6, '#c9a268')
				.shape(
					'M250 700C250 560 320 520 420 510L700 420C780 410 800 480 770 520L600 580C590 640 600 680 590 700Z',
					k.down(p.lighter, p.base, p.dark)
				)
				.box(300, 600, 160, 20, 10, p.paper)
				.shape('M640 560L770 520L800 640C780 690 700 680 690 640Z', '#3a3d46');
			return;
		}
		k.disc(250, 600, 150, '#4b4f58')
			.disc(250, 600, 140, k.slant('#8a7a68', '#5b5148'))
			.disc(250, 600, 50, '#d9dde3')
			.disc(250, 600, 18, '#6d7380');
		k.shape('M110 590A150 150 0 0 1 390 560L360 610H140Z', k.down('#d9dde3', '#8e95a1'));
		k.box(220, 470, 130, 120, 30, '#6d7380')
			.box(320, 430, 500, 130, 60, k.down(p.lighter, p.base, p.dark))
			.box(330, 430, 90, 130, 30, '#3a3d46')
			.line('M300 470V330', '#3a3d46', { width: 50 });
		for (let i = 0; i < 5; i++) k.box(680 + i * 20, 456, 9, 78, 4, p.darker);
		k.box(500, 440, 110, 24, 12, p.accent).box(470, 500, 150, 16, 8, p.paper);
	}
};

export const plantPot: Kind = {
	shadow: 190,
	second: 'closeup',
	focus: [480, 400, 1.5],
	draw(k, p, look) {
		const leaf = look.random.pick(['#5f8f5a', '#6f9b62', '#4d8570']);
		if (look.has('cactus')) {
			k.box(410, 270, 140, 280, 70, k.across('#4d7f58', '#74a777', '#4a7a55'))
				.box(300, 370, 70, 130, 35, '#5c9068')
				.box(320, 450, 110, 54, 27, '#5c9068')
				.box(590, 330, 66, 120, 33, '#5c9068')
				.box(530, 400, 110, 52, 26, '#5c9068');
			for (let i = 0; i < 20; i++)
				k.disc(430 + (i % 4) * 34, 300 + Math.floor(i / 4) * 48, 4, '#e9f2dd');
			k.disc(480, 268, 26, '#e5879c');
		} else if (look.has('broad')) {
			for (const [a, l] of [
				[-60, 1],
				[60, 1],
				[-32, 1.2],
				[32, 1.2],
				[0, 1.35]
			] as const)
				k.group(`translate(480 540) rotate(${a}) scale(${l})`, (s) =>
					s
						.shape('M0 0C-90 -90 -80 -220 0 -280C80 -220 90 -90 0 0Z', leaf)
						.line(
							'M0 -10V-250M0 -90L-44 -140M0 -90L44 -140M0 -150L-36 -194M0 -150L36 -194',
							'#ffffff',
							{ width: 5, opacity: 0.35 }
						)
				);
		} else if (!look.has('empty')) {
			for (let i = -4; i <= 4; i++)
				k.group(`translate(480 560) rotate(${i * 17})`, (s) =>
					s
						.shape(
							`M-16 0C-30 -120 -20 -220 0 ${-330 + Math.abs(i) * 20}C20 -220 30 -120 16 0Z`,
							i % 2 ? leaf : '#86a96a'
						)
						.line('M0 0V-240', '#dfe9b8', { width: 4, opacity: 0.7 })
				);
		}
		k.poly(
			[
				[316, 540],
				[644, 540],
				[600, 768],
				[360, 768]
			],
			k.turned(p)
		)
			.box(298, 500, 364, 70, 16, k.turned(p))
			.box(300, 566, 356, 10, 0, p.darker, 0.4);
		if (look.has('stripes'))
			k.poly(
				[
					[332, 630],
					[628, 630],
					[620, 670],
					[340, 670]
				],
				p.accent
			);
		else if (look.has('dots'))
			for (let i = 0; i < 8; i++) k.disc(364 + i * 33, 640 + (i % 2) * 46, 12, p.accent);
	}
};

export const wateringCan: Kind = {
	shadow: 230,
	second: 'none',
	draw(k, p) {
		k.line('M560 430C760 330 780 640 640 690', p.darker, { width: 34 }).line(
			'M560 428C744 336 764 632 640 684',
			p.light,
			{ width: 10 }
		);
		k.shape('M350 640L170 400L214 372L380 540Z', k.across(p.light, p.dark)).poly(
			[
				[110, 380],
				[240, 310],
				[262, 350],
				[140, 430]
			],
			p.accent
		);
		for (let i = 0; i < 4; i++) k.disc(146 + i * 30, 388 - i * 16, 6, p.accentDark);
		k.shape(
			'M340 450H640L668 740C670 762 650 770 630 770H350C330 770 310 762 312 740Z',
			k.turned(p)
		)
			.oval(490, 450, 150, 26, p.darker)
			.shape('M490 424C560 424 640 430 640 450H490Z', p.light)
			.box(322, 640, 338, 24, 0, p.accent, 0.9);
		k.line('M372 490L356 730', '#ffffff', { width: 11, opacity: 0.35 });
	}
};

export const pruner: Kind = {
	shadow: 200,
	shadowY: 820,
	second: 'none',
	draw(k, p) {
		k.group('rotate(16 480 480)', (s) => {
			s.line('M500 440C590 540 590 680 560 800', p.darker, { width: 56 }).line(
				'M502 446C582 544 580 680 552 790',
				p.base,
				{ width: 36 }
			);
			s.line('M460 440C380 540 390 680 420 800', p.darker, { width: 56 }).line(
				'M458 446C390 544 398 680 426 790',
				p.light,
				{ width: 36 }
			);
			s.ring(484, 560, 22, 40, '#8e95a1', { width: 10 });
			s.shape('M500 420C560 330 540 200 470 120C440 210 430 320 460 420Z', s.across(...steel))
				.shape('M460 430C410 380 390 300 410 220C440 260 460 330 500 400Z', '#6d7380')
				.disc(480, 420, 40, p.accent)
				.disc(480, 420, 15, '#6d7380');
		});
	}
};

export const hose: Kind = {
	shadow: 260,
	second: 'none',
	draw(k, p) {
		for (let i = 0; i < 4; i++)
			k.oval(480, 700 - i * 62, 260 - i * 6, 66, i % 2 ? p.dark : p.base)
				.oval(480, 690 - i * 62, 216, 40, p.darker)
				.line(
					`M226 ${696 - i * 62}C260 ${740 - i * 62} 700 ${740 - i * 62} 734 ${696 - i * 62}`,
					p.accent,
					{ width: 6 }
				);
		k.oval(480, 504, 206, 34, '#dfe3df');
		k.line('M690 520C760 440 660 380 620 320', p.base, { width: 44 }).group(
			'rotate(-34 600 290)',
			(s) =>
				s.box(570, 190, 62, 130, 16, p.accent).poly(
					[
						[560, 190],
						[642, 190],
						[622, 120],
						[580, 120]
					],
					p.accentDark
				)
		);
	}
};
