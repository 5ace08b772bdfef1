import type { Kind } from '../kind.ts';
import { print } from './apparel.ts';

export const trousers: Kind = {
	shadow: 150,
	shadowY: 860,
	second: 'closeup',
	focus: [480, 250, 1.9],
	draw(k, p, look) {
		const hem = look.has('wide') ? 60 : 20;
		const end = look.has('shorts') ? 520 : 820;
		const outline = `M350 150H610L${640 + hem} ${end}H${510 - hem / 3}L480 380L${450 + hem / 3} ${end}H${320 - hem}Z`;
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => print(s, p, look, 160));
		k.box(346, 140, 268, 46, 8, p.dark).line('M480 186V380', p.darker, { width: 6 });
		if (look.has('elastic'))
			k.line('M440 186C436 230 440 250 436 270M520 186C524 230 520 250 524 270', p.paper, {
				width: 8
			});
		else {
			for (const x of [380, 440, 520, 572]) k.box(x, 134, 12, 58, 4, p.darker);
			k.disc(480, 164, 10, p.accent);
		}
		k.line('M362 200C372 250 350 280 338 290M598 200C588 250 610 280 622 290', p.ink, {
			width: 4,
			dash: '8 6',
			opacity: 0.7
		});
		k.line(
			`M400 300L${380 - hem / 2} ${end - 30}M560 300L${580 + hem / 2} ${end - 30}`,
			p.lighter,
			{ width: 7, opacity: 0.4 }
		);
		k.line(
			`M${322 - hem} ${end - 22}H${452 + hem / 3}M${508 - hem / 3} ${end - 22}H${638 + hem}`,
			p.ink,
			{ width: 3, dash: '8 7', opacity: 0.6 }
		);
	}
};

export const socks: Kind = {
	shadow: 200,
	shadowY: 830,
	second: 'none',
	draw(k, p, look) {
		const outline =
			'M380 160H520V520C520 560 540 580 580 610L680 690C720 730 690 790 630 780C560 774 480 760 430 700C390 650 380 600 380 540Z';
		for (const [dx, tint] of [
			[-90, p.dark],
			[30, p.base]
		] as const) {
			k.group(`translate(${dx} ${dx < 0 ? -10 : 10})`, (s) => {
				s.shape(outline, s.across(p.dark, tint, p.light));
				s.inside(outline, (t) => {
					if (look.has('stripes'))
						for (let i = 0; i < 4; i++) t.box(360, 250 + i * 70, 360, 28, 0, p.accent);
					if (look.has('dots'))
						for (let i = 0; i < 24; i++)
							t.disc(
								396 + (i % 4) * 40 + (Math.floor(i / 4) % 2) * 20,
								260 + Math.floor(i / 4) * 60,
								11,
								p.accent
							);
					if (look.has('check'))
						for (let i = 0; i < 6; i++)
							t.poly(
								[
									[450, 240 + i * 90],
									[490, 285 + i * 90],
									[450, 330 + i * 90],
									[410, 285 + i * 90]
								],
								p.accent,
								0.9
							);
					t.disc(660, 770, 90, p.accent).disc(410, 680, 66, p.accent);
				});
				s.box(372, 150, 156, 66, 14, p.darker);
				for (let i = 0; i < 8; i++) s.box(386 + i * 18, 156, 6, 54, 3, p.base, 0.6);
			});
		}
	}
};
