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
