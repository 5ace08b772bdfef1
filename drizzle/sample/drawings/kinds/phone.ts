import type { Kind } from '../kind.ts';
import { boxPath } from '../sketch.ts';

const pattern: Kind['draw'] = (k, p, look) => {
	if (look.has('stripes')) {
		for (let i = 0; i < 9; i++)
			k.line(`M${260 + i * 70} 830L${420 + i * 70} 120`, p.accent, { width: 16, opacity: 0.75 });
	} else if (look.has('dots')) {
		for (let i = 0; i < 40; i++)
			k.disc(340 + (i % 5) * 68 + (i % 2) * 14, 370 + Math.floor(i / 5) * 56, 13, p.accent, 0.8);
	} else if (look.has('waves')) {
		for (let i = 0; i < 7; i++)
			k.line(`M300 ${440 + i * 48}q45 -44 90 0t90 0t90 0t90 0`, i % 2 ? p.accent : p.lighter, {
				width: 13,
				opacity: 0.8
			});
	} else if (look.has('ring')) {
		k.ring(480, 500, 96, 96, p.accent, { width: 14 }).box(473, 612, 14, 66, 7, p.accent);
	}
};

export const phoneCase: Kind = {
	shadow: 200,
	second: 'closeup',
	focus: [420, 330, 1.9],
	draw(k, p, look) {
		const outline = boxPath(316, 150, 328, 620, 62);
		k.box(308, 142, 344, 636, 68, p.darker);
		k.shape(outline, k.slant(p.lighter, p.base, p.dark));
		k.inside(outline, (s) => pattern(s, p, look));
		k.box(344, 180, 92, 212, 46, p.darker).box(352, 188, 76, 196, 38, '#272a32');
		for (const y of [230, 300]) {
			k.disc(390, y, 29, '#14161b')
				.disc(390, y, 18, '#2f3a55')
				.disc(384, y - 6, 5, '#b9cdf2');
		}
		k.disc(390, 354, 11, '#f3e3b0');
		for (const y of [330, 410]) k.box(646, y, 12, 56, 6, p.dark);
		k.box(328, 400, 9, 320, 4, '#ffffff', 0.26);
	}
};

export const phoneStand: Kind = {
	shadow: 210,
	second: 'closeup',
	focus: [480, 650, 1.7],
	draw(k, p) {
		k.oval(480, 740, 200, 42, p.darker).oval(480, 722, 200, 42, k.across(p.light, p.base, p.dark));
		k.shape('M456 720L500 440H540L510 724Z', k.across(p.lighter, p.base, p.darker));
		k.group('translate(488 396) rotate(-7)', (s) => {
			s.box(-136, -230, 272, 470, 40, '#22252c').box(
				-124,
				-218,
				248,
				446,
				30,
				s.slant(p.accent, p.paper, p.accentDark)
			);
			s.disc(0, -198, 8, '#22252c');
			s.box(-90, -150, 180, 70, 18, '#ffffff', 0.4).box(-90, -62, 120, 16, 8, '#ffffff', 0.5);
		});
		k.shape('M330 628L632 606L640 652L336 676Z', k.down(p.light, p.dark));
		k.box(334, 610, 26, 34, 8, p.darker).box(606, 590, 26, 34, 8, p.darker);
	}
};

export const screenGuard: Kind = {
	shadow: 220,
	second: 'none',
	draw(k, p) {
		k.group('rotate(7 480 480)', (s) => {
			s.box(330, 168, 300, 590, 46, '#2a2d36').box(
				342,
				180,
				276,
				566,
				36,
				s.slant(p.accent, p.paper, p.accentDark)
			);
		});
		k.group('rotate(-6 480 480)', (s) => {
			s.box(300, 176, 300, 590, 46, '#d6ecf2', 0.55);
			s.raw(
				'<rect x="300" y="176" width="300" height="590" rx="46" fill="none" stroke="#7fa9b8" stroke-width="6"/>'
			);
			s.box(414, 200, 72, 20, 10, '#7fa9b8', 0.6);
			s.poly(
				[
					[330, 620],
					[560, 240],
					[590, 290],
					[372, 690]
				],
				'#ffffff',
				0.5
			);
			s.poly(
				[
					[330, 520],
					[490, 240],
					[510, 240],
					[330, 560]
				],
				'#ffffff',
				0.4
			);
		});
	}
};
