import type { Kind } from '../kind.ts';

export const backpack: Kind = {
	shadow: 220,
	second: 'closeup',
	focus: [480, 600, 1.7],
	draw(k, p, look) {
		k.line('M410 220C410 130 550 130 550 220', p.darker, { width: 24 });
		k.box(222, 420, 80, 270, 40, p.darker).box(658, 420, 80, 270, 40, p.darker);
		k.shape(
			'M290 360C290 240 370 190 480 190S670 240 670 360V700C670 744 640 768 600 768H360C320 768 290 744 290 700Z',
			k.across(p.dark, p.base, p.light, p.base, p.dark)
		);
		k.line('M318 400C318 300 390 244 480 244S642 300 642 400', p.darker, { width: 9 }).line(
			'M318 400C318 300 390 244 480 244S642 300 642 400',
			p.lighter,
			{ width: 3, dash: '4 6' }
		);
		k.box(330, 520, 300, 210, 40, p.dark).box(
			338,
			512,
			284,
			206,
			38,
			look.has('two-tone') ? p.accent : p.base
		);
		k.line('M358 560H602', p.darker, { width: 8 }).box(590, 552, 14, 44, 6, p.accentDark);
		if (look.has('flap'))
			k.shape('M320 300C400 260 560 260 640 300L620 470H340Z', p.dark)
				.box(384, 400, 34, 160, 8, p.accent)
				.box(542, 400, 34, 160, 8, p.accent)
				.box(378, 500, 46, 34, 8, '#c9ced6')
				.box(536, 500, 46, 34, 8, '#c9ced6');
		else
			k.box(430, 330, 100, 90, 20, p.accent)
				.box(452, 356, 56, 12, 6, p.paper)
				.box(452, 380, 36, 10, 5, p.paper, 0.7);
		k.line('M346 690C350 710 360 716 380 716', p.ink, { width: 4, dash: '7 6', opacity: 0.7 });
		k.box(310, 420, 12, 250, 6, '#ffffff', 0.18);
	}
};

export const suitcase: Kind = {
	shadow: 220,
	second: 'closeup',
	focus: [560, 330, 1.8],
	draw(k, p, look) {
		k.box(400, 110, 16, 150, 6, '#9aa1ad')
			.box(544, 110, 16, 150, 6, '#9aa1ad')
			.box(388, 90, 184, 42, 18, '#3a3d46');
		for (const x of [320, 590]) k.disc(x + 24, 758, 18, '#3a3d46');
		k.box(
			272,
			230,
			416,
			520,
			look.has('soft') ? 34 : 56,
			k.across(p.dark, p.base, p.light, p.base, p.darker)
		);
		if (look.has('soft'))
			k.box(310, 450, 340, 260, 20, p.dark)
				.box(318, 456, 324, 246, 18, p.base)
				.line('M330 490H630', p.darker, { width: 7 })
				.box(310, 280, 340, 130, 20, p.dark, 0.6)
				.line('M330 310H630', p.darker, { width: 7 });
		else
			for (let i = 0; i < 7; i++)
				k.box(310 + i * 52, 256, 18, 468, 9, i % 2 ? p.light : p.dark, 0.7);
		k.box(270, 480, 420, 12, 4, p.darker)
			.box(450, 462, 60, 48, 10, p.accent)
			.disc(480, 486, 8, p.accentDark);
		for (const [x, y] of [
			[276, 234],
			[634, 234],
			[276, 694],
			[634, 694]
		] as const)
			k.box(x, y, 50, 50, 20, p.darker, 0.75);
		k.box(430, 218, 100, 26, 12, p.darker);
	}
};

export const handbag: Kind = {
	shadow: 250,
	second: 'closeup',
	focus: [480, 560, 1.8],
	draw(k, p, look) {
		if (look.has('tote')) {
			k.line('M370 400C370 170 590 170 590 400', p.darker, { width: 20 });
			k.poly(
				[
					[252, 360],
					[708, 360],
					[676, 768],
					[284, 768]
				],
				k.across(p.dark, p.base, p.light, p.base, p.dark)
			).box(252, 356, 456, 22, 4, p.dark);
			k.disc(480, 570, 90, p.accent, 0.9).line(
				'M420 600C450 540 510 540 540 600M480 540V640',
				p.paper,
				{ width: 10 }
			);
		} else {
			k.line('M350 430C350 200 610 200 610 430', p.darker, { width: 26 }).line(
				'M350 430C350 206 610 206 610 430',
				p.light,
				{ width: 7 }
			);
			k.shape(
				'M250 410H710C740 520 760 650 750 720C746 756 720 768 690 768H270C240 768 214 756 210 720C200 650 220 520 250 410Z',
				k.across(p.dark, p.base, p.light, p.base, p.dark)
			);
			k.shape('M244 410H716C710 540 620 600 480 600S250 540 244 410Z', p.dark).shape(
				'M244 404H716C710 524 620 584 480 584S250 524 244 404Z',
				k.down(p.lighter, p.base)
			);
			k.line('M268 420C280 510 360 562 480 562S680 510 692 420', p.ink, {
				width: 4,
				dash: '9 7',
				opacity: 0.7
			});
			k.box(446, 550, 68, 66, 14, p.accent).box(462, 566, 36, 34, 8, p.accentDark);
		}
		for (const x of [350, 610]) k.disc(x, 418, 15, p.accent).disc(x, 418, 6, p.accentDark);
		if (look.has('tassel'))
			k.line('M622 430V500', p.accent, { width: 8 }).shape('M604 500H640L650 600H594Z', p.accent);
	}
};

export const wallet: Kind = {
	shadow: 240,
	shadowY: 730,
	second: 'closeup',
	focus: [560, 480, 1.9],
	draw(k, p, look) {
		if (look.has('long'))
			k.box(250, 226, 430, 40, 12, '#d7dde6').box(270, 210, 380, 40, 12, p.accent);
		k.box(222, 262, 516, 400, 34, p.darker).box(
			222,
			250,
			516,
			400,
			34,
			k.slant(p.lighter, p.base, p.dark)
		);
		k.raw(
			`<rect x="240" y="268" width="480" height="364" rx="24" fill="none" stroke="${p.ink}" stroke-width="4" stroke-dasharray="10 8" opacity=".6"/>`
		);
		if (look.has('zip'))
			k.line('M250 330H710', p.darker, { width: 14 })
				.line('M250 330H710', p.accent, { width: 5, dash: '5 6' })
				.box(690, 318, 26, 64, 10, p.accent);
		else
			k.shape('M738 380H620C590 380 570 410 570 450S590 520 620 520H738Z', p.dark)
				.shape('M738 374H620C590 374 574 406 574 446S590 512 620 512H738Z', p.light)
				.disc(630, 446, 20, p.accent)
				.disc(630, 446, 8, p.accentDark);
		k.box(280, 540, 120, 60, 8, p.dark, 0.5).line('M260 300C300 286 380 280 440 280', '#ffffff', {
			width: 8,
			opacity: 0.3
		});
	}
};

export const belt: Kind = {
	shadow: 220,
	second: 'none',
	draw(k, p) {
		for (let i = 3; i >= 0; i--)
			k.ring(480, 560 - i * 6, 220 - i * 46, 150 - i * 34, i % 2 ? p.dark : p.base, {
				width: 44
			}).ring(480, 556 - i * 6, 220 - i * 46, 150 - i * 34, p.lighter, {
				width: 3,
				dash: '8 7',
				opacity: 0.7
			});
		k.shape('M260 560V640C260 740 400 760 480 760V700C400 700 310 680 304 600Z', p.base);
		k.box(420, 630, 190, 150, 26, k.slant('#f4f5f7', '#bfc5ce', '#8b929e'))
			.box(448, 656, 134, 98, 14, p.dark)
			.box(440, 694, 130, 20, 8, '#d9dde3');
		for (let i = 0; i < 3; i++) k.oval(340 - i * 26, 716 - i * 20, 6, 8, p.darker);
	}
};
