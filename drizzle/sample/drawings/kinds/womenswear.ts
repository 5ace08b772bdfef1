import type { Kind } from '../kind.ts';
import { print } from './apparel.ts';

/** A manteau: the long open coat of Iranian womenswear. */
export const manteau: Kind = {
	shadow: 170,
	shadowY: 872,
	second: 'closeup',
	focus: [480, 320, 1.8],
	draw(k, p, look) {
		const outline =
			'M390 130C350 140 320 150 304 170C270 260 220 440 190 600L268 622L326 400C316 560 290 720 270 840C400 856 560 856 690 840C670 720 644 560 634 400L692 622L770 600C740 440 690 260 656 170C640 150 610 140 570 130C550 170 410 170 390 130Z';
		k.shape('M400 126C430 170 530 170 560 126L556 200H404Z', p.darker);
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => print(s, p, look, 240));
		if (look.has('open'))
			k.poly(
				[
					[470, 180],
					[490, 180],
					[540, 850],
					[420, 850]
				],
				p.paper,
				0.9
			);
		k.shape('M390 126L480 300L430 360L356 150Z', p.light).shape(
			'M570 126L480 300L530 360L604 150Z',
			p.light
		);
		k.line('M480 300V846', p.darker, { width: 5, opacity: look.has('open') ? 0 : 0.7 });
		if (look.has('belt'))
			k.box(318, 440, 324, 44, 10, p.accent)
				.box(456, 432, 48, 60, 10, p.accentDark)
				.line('M500 486C520 560 516 600 530 650', p.accent, { width: 20 });
		else for (let i = 0; i < 4; i++) k.disc(504, 380 + i * 74, 10, p.accent);
		k.line('M350 560L420 580M610 560L540 580', p.darker, { width: 7, opacity: 0.8 });
		k.box(198, 560, 76, 20, 6, p.darker, 0.5).box(688, 560, 76, 20, 6, p.darker, 0.5);
		k.line('M330 400C336 340 330 300 322 260M630 400C624 340 630 300 638 260', p.darker, {
			width: 5,
			opacity: 0.6
		});
	}
};

export const scarf: Kind = {
	shadow: 180,
	shadowY: 850,
	second: 'closeup',
	focus: [560, 560, 1.8],
	draw(k, p, look) {
		const fall =
			'M400 330C380 480 330 620 320 810H470C480 640 520 480 540 340ZM520 340C560 460 610 560 640 740H760C740 560 680 420 580 320Z';
		k.shape(fall, k.across(p.dark, p.light, p.base, p.dark));
		k.inside(fall, (s) => {
			if (look.has('floral'))
				for (let i = 0; i < 26; i++)
					s.group(
						`translate(${330 + look.random.whole(0, 410)} ${370 + look.random.whole(0, 430)}) scale(${look.random.between(0.5, 1)})`,
						(t) => {
							for (let j = 0; j < 5; j++)
								t.group(`rotate(${j * 72})`, (u) => u.oval(0, -18, 11, 16, p.accent));
							t.disc(0, 0, 8, p.paper);
						}
					);
			else if (look.has('stripes'))
				for (let i = 0; i < 8; i++) s.box(280, 420 + i * 54, 520, i % 2 ? 10 : 22, 0, p.accent);
			else if (look.has('check'))
				for (let i = 0; i < 9; i++)
					s.box(300 + i * 54, 300, 12, 560, 0, p.accent, 0.6).box(
						280,
						350 + i * 54,
						520,
						12,
						0,
						p.accent,
						0.6
					);
			else s.box(280, 730, 520, 18, 0, p.accent).box(280, 760, 520, 8, 0, p.accent);
		});
		for (let i = 0; i < 9; i++) k.line(`M${328 + i * 17} 812V850`, p.dark, { width: 6 });
		for (let i = 0; i < 7; i++) k.line(`M${648 + i * 17} 742V780`, p.dark, { width: 6 });
		k.shape(
			'M300 250C300 150 660 150 660 250C680 360 580 400 480 400S280 360 300 250Z',
			k.down(p.lighter, p.base, p.dark)
		);
		k.shape('M370 240C380 190 580 190 590 240C580 290 380 290 370 240Z', p.darker);
		k.line('M320 300C380 370 580 370 640 300M340 340C400 396 560 396 620 340', p.dark, {
			width: 7,
			opacity: 0.7
		});
	}
};
