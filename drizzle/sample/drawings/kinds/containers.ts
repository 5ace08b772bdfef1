import type { Kind } from '../kind.ts';

/** A clear storage jar with something dry in it. */
export const jar: Kind = {
	shadow: 180,
	second: 'pair',
	focus: [480, 420, 1.6],
	draw(k, p, look) {
		const top = look.has('low') ? 420 : 300;
		k.box(310, top, 340, 770 - top, 54, k.across('#c3dae3', '#f3f9fb', '#e0eef3', '#b1cdd8'));
		const fill = look.random.pick(['#d9b98a', '#a8553e', '#c9c08a', '#e9dcc0', '#8a6a4a']);
		k.box(326, top + 110, 308, 644 - top, 40, fill);
		for (let i = 0; i < 70; i++)
			k.disc(
				344 + look.random.whole(0, 272),
				top + 130 + look.random.whole(0, 590 - top),
				look.random.whole(6, 11),
				i % 3 ? '#ffffff' : '#5a4330',
				0.22
			);
		if (look.has('cork'))
			k.shape(
				`M340 ${top + 16}L328 ${top - 70}H632L620 ${top + 16}Z`,
				k.across('#a97f53', '#d9b384', '#b98c5c')
			).box(328, top - 74, 304, 20, 8, '#cda476');
		else k.box(316, top - 70, 328, 90, 22, k.turned(p)).box(316, top - 10, 328, 20, 6, p.darker);
		if (look.has('clip'))
			k.line(`M330 ${top + 20}V${top + 70}H420`, '#8e95a1', { width: 8 }).box(
				440,
				top - 6,
				80,
				60,
				10,
				'#aab0ba'
			);
		k.box(410, 560, 140, 90, 12, p.paper)
			.box(436, 590, 88, 10, 5, p.accent)
			.box(450, 612, 60, 8, 4, p.ink, 0.4);
		k.box(330, top + 50, 14, 610 - top, 7, '#ffffff', 0.6);
	}
};

export const lunchBox: Kind = {
	shadow: 280,
	second: 'closeup',
	focus: [330, 600, 1.9],
	draw(k, p, look) {
		const layers = look.has('stack') ? 3 : look.has('double') ? 2 : 1;
		const h = layers === 1 ? 230 : 150;
		for (let i = 0; i < layers; i++) {
			const y = 770 - h * (i + 1);
			k.shape(
				`M226 ${y}H734L712 ${y + h - 26}C708 ${y + h} 690 ${y + h} 680 ${y + h}H280C270 ${y + h} 252 ${y + h} 248 ${y + h - 26}Z`,
				i % 2
					? k.across(p.accentDark, p.accent, p.accentDark)
					: k.across('#cfe0e6', '#f5fafb', '#c0d6de')
			);
			if (!(i % 2))
				k.shape(
					`M246 ${y + h * 0.45}H714L708 ${y + h - 30}H254Z`,
					look.random.pick(['#9dbb7a', '#e3b063', '#d9836a']),
					0.65
				);
			k.box(212, y - 30, 536, 48, 20, k.down(p.lighter, p.base, p.dark));
			k.box(200, y - 24, 26, 84, 10, p.dark).box(734, y - 24, 26, 84, 10, p.dark);
		}
		k.box(300, 770 - h * layers - 22, 200, 10, 5, '#ffffff', 0.45);
	}
};

export const flask: Kind = {
	shadow: 120,
	second: 'closeup',
	focus: [480, 300, 1.8],
	draw(k, p, look) {
		const w = look.random.whole(98, 122);
		const cup = look.has('cup');
		k.shape(
			`M${480 - w} 360C${480 - w} 300 ${480 - w * 0.6} 290 ${480 - w * 0.6} 250H${480 + w * 0.6}C${480 + w * 0.6} 290 ${480 + w} 300 ${480 + w} 360V740C${480 + w} 764 ${462 + w} 770 ${450 + w} 770H${510 - w}C${498 - w} 770 ${480 - w} 764 ${480 - w} 740Z`,
			k.turned(p)
		);
		k.box(
			480 - w * 0.7,
			cup ? 150 : 180,
			w * 1.4,
			cup ? 116 : 84,
			20,
			cup
				? k.across('#8e95a1', '#f1f3f5', '#c0c6cf', '#7d8491')
				: k.across(p.accentDark, p.accent, p.accentDark)
		);
		if (!cup) k.line('M440 186C440 130 520 130 520 186', p.accentDark, { width: 18 });
		k.box(480 - w * 0.66, 254, w * 1.32, 16, 4, '#aab0ba');
		if (look.has('stripes'))
			k.box(480 - w, 560, w * 2, 26, 0, p.accent).box(480 - w, 600, w * 2, 12, 0, p.accent);
		else if (look.has('waves'))
			for (let i = 0; i < 3; i++)
				k.line(
					`M${482 - w} ${560 + i * 34}q${w / 4} -26 ${w / 2} 0t${w / 2} 0t${w / 2} 0t${w / 2 - 4} 0`,
					p.accent,
					{ width: 11 }
				);
		else k.disc(480, 540, 34, p.accent, 0.9).disc(480, 540, 18, p.base);
		k.box(480 - w, 736, w * 2, 12, 0, p.darker, 0.5).box(500 - w, 380, 14, 320, 7, '#ffffff', 0.35);
	}
};
