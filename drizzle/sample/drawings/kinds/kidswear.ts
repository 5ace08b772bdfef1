import type { Kind } from '../kind.ts';
import { print } from './apparel.ts';

export const dress: Kind = {
	shadow: 190,
	shadowY: 860,
	second: 'closeup',
	focus: [480, 380, 1.7],
	draw(k, p, look) {
		const outline =
			'M390 180C350 190 300 220 280 250L230 360L316 400L360 350L366 450C330 580 270 700 240 800C400 830 560 830 720 800C690 700 630 580 594 450L600 350L644 400L730 360L680 250C660 220 610 190 570 180C550 226 410 226 390 180Z';
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => {
			print(s, p, look, 470);
			for (const x of [330, 420, 540, 630])
				s.line(`M${400 + (x - 300) * 0.5} 480L${x} 820`, p.darker, { width: 5, opacity: 0.35 });
			s.line('M240 784C400 812 560 812 720 784', p.accent, { width: 18 });
		});
		k.box(364, 440, 232, 32, 8, p.accent)
			.shape('M470 452L420 420V492ZM490 452L540 420V492Z', p.accentDark)
			.disc(480, 456, 14, p.accent);
		k.line('M392 184C412 232 548 232 568 184', p.paper, { width: 14 });
	}
};

export const beanie: Kind = {
	shadow: 200,
	shadowY: 770,
	second: 'none',
	draw(k, p, look) {
		const outline = 'M250 620C240 380 340 250 480 250S720 380 710 620Z';
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => {
			if (look.has('stripes'))
				for (let i = 0; i < 3; i++) s.box(200, 370 + i * 80, 560, 34, 0, p.accent);
			for (let i = -6; i <= 6; i++)
				s.line(
					`M${480 + i * 12} 250C${480 + i * 30} 380 ${480 + i * 38} 500 ${480 + i * 38} 640`,
					p.dark,
					{ width: 4, opacity: 0.6, dash: '14 8' }
				);
		});
		k.box(228, 600, 504, 116, 34, p.dark);
		for (let i = 0; i < 22; i++) k.box(246 + i * 22, 608, 9, 100, 4, p.darker, 0.6);
		k.disc(480, 226, 70, p.accent);
		for (let i = 0; i < 26; i++)
			k.group(`rotate(${i * 14} 480 226)`, (s) =>
				s.box(477, 146, 7, 40, 3, i % 2 ? p.accent : p.accentDark)
			);
	}
};
