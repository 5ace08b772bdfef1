import type { Kind } from '../kind.ts';
import { discPath } from '../sketch.ts';

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
