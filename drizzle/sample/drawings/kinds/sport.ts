import type { Kind } from '../kind.ts';
import { discPath } from '../sketch.ts';

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

export const ball: Kind = {
	shadow: 200,
	second: 'closeup',
	focus: [420, 460, 1.6],
	draw(k, p, look) {
		const outline = discPath(480, 510, 256);
		k.shape(outline, k.slant(p.lighter, p.base, p.dark));
		k.inside(outline, (s) => {
			if (look.has('basket'))
				s.line(
					'M480 240V790M220 510H740M300 300C420 420 420 600 300 720M660 300C540 420 540 600 660 720',
					p.darker,
					{ width: 11 }
				);
			else if (look.has('volley')) {
				for (let i = 0; i < 3; i++)
					s.group(`rotate(${i * 120} 480 510)`, (t) => {
						t.shape(
							'M480 510C400 420 400 320 480 240C560 240 640 280 700 340C640 380 560 420 480 510Z',
							i === 0 ? p.accent : i === 1 ? p.light : p.base
						).line(
							'M480 510C400 420 400 320 480 240M480 510C560 420 640 380 720 350M480 510C450 400 500 310 580 250M480 510C510 420 580 350 660 290',
							p.darker,
							{ width: 7 }
						);
					});
			} else {
				const pentagon = (x: number, y: number, r: number, a: number) =>
					s.poly(
						Array.from(
							{ length: 5 },
							(_, i) =>
								[
									x + r * Math.sin(a + (i * 2 * Math.PI) / 5),
									y - r * Math.cos(a + (i * 2 * Math.PI) / 5)
								] as const
						),
						p.accent
					);
				pentagon(480, 510, 84, 0);
				for (let i = 0; i < 5; i++) {
					const a = (i * 2 * Math.PI) / 5;
					pentagon(480 + 234 * Math.sin(a), 510 - 234 * Math.cos(a), 78, a + Math.PI);
					s.line(
						`M${480 + 84 * Math.sin(a)} ${510 - 84 * Math.cos(a)}L${480 + 156 * Math.sin(a)} ${510 - 156 * Math.cos(a)}`,
						p.darker,
						{ width: 7 }
					);
					const b = a + Math.PI / 5;
					s.line(
						`M${480 + 156 * Math.sin(a)} ${510 - 156 * Math.cos(a)}L${480 + 186 * Math.sin(b)} ${510 - 186 * Math.cos(b)}L${480 + 300 * Math.sin(b)} ${510 - 300 * Math.cos(b)}`,
						p.darker,
						{ width: 7 }
					);
				}
			}
			s.shape('M200 560C300 800 700 800 760 520V800H200Z', '#1d2430', 0.16);
		});
		k.oval(380, 370, 60, 34, '#ffffff', 0.4);
	}
};

export const racket: Kind = {
	shadow: 170,
	shadowY: 830,
	second: 'none',
	draw(k, p, look) {
		k.group('rotate(32 480 480)', (s) => {
			if (look.has('paddle')) {
				s.box(446, 560, 68, 250, 26, s.across('#a97f53', '#d9b384', '#a97f53'))
					.oval(480, 380, 190, 216, p.darker)
					.oval(474, 374, 188, 214, s.slant(p.lighter, p.base, p.dark))
					.poly(
						[
							[330, 520],
							[630, 520],
							[514, 600],
							[446, 600]
						],
						'#c79c69'
					);
				return;
			}
			s.inside('M480 130a170 220 0 1 0 .1 0Z', (t) => {
				for (let i = 0; i < 20; i++)
					t.box(300 + i * 19, 120, 3, 460, 0, '#eef0f3').box(
						300,
						130 + i * 23,
						360,
						3,
						0,
						'#eef0f3'
					);
			});
			s.ring(480, 350, 172, 222, p.darker, { width: 34 })
				.ring(476, 346, 172, 222, p.base, { width: 22 })
				.ring(470, 340, 174, 224, p.lighter, { width: 5, opacity: 0.7 });
			s.line('M400 550L470 650M560 550L490 650', p.base, { width: 22 }).box(
				458,
				630,
				44,
				230,
				18,
				p.darker
			);
			for (let i = 0; i < 8; i++)
				s.line(`M460 ${670 + i * 24}L500 ${652 + i * 24}`, p.accent, { width: 5 });
		});
		if (look.has('paddle')) k.disc(690, 690, 56, k.slant('#ffffff', '#e0a04a'));
		else
			k.disc(700, 720, 52, '#cddc4f').line('M656 700C690 700 720 730 720 766', '#ffffff', {
				width: 7
			});
	}
};

export const tent: Kind = {
	shadow: 360,
	second: 'closeup',
	focus: [480, 600, 1.6],
	draw(k, p, look) {
		k.poly(
			[
				[120, 768],
				[400, 300],
				[560, 300],
				[840, 768]
			],
			p.darker
		);
		k.shape(
			look.has('dome')
				? 'M140 768C170 480 320 300 480 300S790 480 820 768Z'
				: 'M120 768L420 290H540L840 768Z',
			k.across(p.light, p.base, p.dark)
		);
		k.shape('M480 300C420 480 380 640 360 768H600C580 640 540 480 480 300Z', p.darker)
			.shape('M480 320C440 480 420 640 416 768H480Z', '#2c2f38', 0.6)
			.shape('M480 300C560 440 600 620 600 768H700C680 600 600 420 480 300Z', p.accent);
		k.line('M140 768L90 700M820 768L880 700', '#8e95a1', { width: 6 }).line(
			'M200 600C260 580 300 600 350 590',
			p.lighter,
			{ width: 7, opacity: 0.6 }
		);
		k.box(690, 560, 60, 34, 8, p.paper, 0.6).box(110, 760, 740, 12, 6, p.darker);
	}
};

export const flashlight: Kind = {
	shadow: 260,
	shadowY: 730,
	second: 'boxed',
	focus: [330, 420, 1.8],
	draw(k, p, look) {
		if (look.has('lantern')) {
			k.line('M360 340C360 140 600 140 600 340', '#8e95a1', { width: 14 }).disc(
				480,
				500,
				220,
				'#fff0c4',
				0.5
			);
			k.box(350, 300, 260, 70, 24, p.dark)
				.box(376, 366, 208, 240, 20, k.across('#fbe9b8', '#fffaea', '#f2d58e'))
				.box(468, 400, 24, 180, 10, '#ffffff');
			k.box(360, 366, 14, 240, 6, p.darker)
				.box(586, 366, 14, 240, 6, p.darker)
				.box(330, 596, 300, 140, 34, k.turned(p))
				.disc(480, 666, 26, p.accent);
			return;
		}
		k.group('rotate(-24 480 480)', (s) => {
			s.poly(
				[
					[250, 400],
					[250, 560],
					[40, 660],
					[40, 300]
				],
				'#ffe9b8',
				0.5
			);
			s.poly(
				[
					[250, 390],
					[250, 570],
					[390, 530],
					[390, 430]
				],
				s.down(p.light, p.darker)
			)
				.box(232, 384, 34, 192, 12, p.accent)
				.box(386, 430, 400, 100, 26, s.down(p.lighter, p.base, p.darker));
			for (let i = 0; i < 12; i++) s.box(520 + i * 18, 430, 8, 100, 2, p.darker, 0.6);
			s.box(430, 420, 60, 26, 12, p.accent).box(770, 440, 30, 80, 10, p.darker);
		});
	}
};

export const campChair: Kind = {
	shadow: 250,
	second: 'none',
	draw(k, p) {
		k.line('M300 768L640 470M660 768L320 470M360 768L690 500', '#6d7380', { width: 18 }).line(
			'M290 520V220M670 520V220',
			'#8e95a1',
			{ width: 18 }
		);
		k.shape('M278 210H682L660 470H300Z', k.across(p.dark, p.base, p.light, p.base, p.dark)).shape(
			'M290 460H670L710 560C600 600 360 600 250 560Z',
			k.down(p.light, p.dark)
		);
		k.box(210, 440, 140, 34, 14, p.darker)
			.box(610, 440, 140, 34, 14, p.darker)
			.ring(690, 456, 30, 16, p.accent, { width: 10 });
		k.box(278, 230, 404, 40, 0, p.accent).line('M300 300H660', p.ink, {
			width: 4,
			dash: '9 7',
			opacity: 0.5
		});
	}
};

export const sleepingBag: Kind = {
	shadow: 220,
	second: 'none',
	draw(k, p) {
		k.box(300, 250, 360, 520, 90, k.turned(p));
		for (let i = 0; i < 4; i++)
			k.line(
				`M300 ${370 + i * 110}C400 ${400 + i * 110} 560 ${400 + i * 110} 660 ${370 + i * 110}`,
				p.dark,
				{ width: 8 }
			);
		for (const x of [370, 540])
			k.box(x, 246, 40, 526, 8, p.accent).box(x - 6, 480, 52, 50, 8, p.accentDark);
		k.shape('M320 290C340 190 620 190 640 290C600 330 360 330 320 290Z', p.dark).line(
			'M420 226C420 160 540 160 540 226',
			p.accentDark,
			{ width: 18 }
		);
	}
};
