import type { Kind } from '../kind.ts';

const steel = ['#eef0f3', '#c3c9d2', '#8e95a1'] as const;

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
		for (let i = 0; i < 6; i++) {
			const r = 250 - i * 24;
			k.ring(470, 520, r, r * 0.98, p.darker, { width: 26 });
			k.ring(470, 518, r, r * 0.98, i % 2 ? p.base : p.light, { width: 20 });
			k.ring(468, 514, r + 2, r * 0.98 + 2, p.accent, { width: 4, opacity: 0.8 });
		}
		k.line('M690 640C760 700 800 600 770 500', p.darker, { width: 28 });
		k.line('M690 640C760 700 800 600 770 500', p.base, { width: 21 });
		k.group('translate(764 470) rotate(-16)', (s) => {
			s.box(-26, -70, 52, 110, 14, s.across(p.accent, p.accentDark));
			s.poly(
				[
					[-34, -70],
					[34, -70],
					[22, -150],
					[-22, -150]
				],
				'#3a3d46'
			);
			s.box(-30, -40, 60, 12, 5, '#ffffff', 0.35);
		});
		for (const a of [-50, 130]) {
			k.group(`rotate(${a} 470 520)`, (s) =>
				s.box(446, 250, 48, 170, 10, '#e9e4d8').box(446, 320, 48, 14, 0, '#c9c0ad')
			);
		}
	}
};
