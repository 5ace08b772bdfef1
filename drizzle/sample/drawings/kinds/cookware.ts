import type { Kind } from '../kind.ts';

export const pot: Kind = {
	shadow: 260,
	second: 'closeup',
	focus: [480, 520, 1.7],
	draw(k, p, look) {
		const deep = look.random.whole(430, 490);
		k.line(`M252 ${deep + 60}H180V${deep + 120}H256`, p.darker, { width: 24 }).line(
			`M708 ${deep + 60}H780V${deep + 120}H704`,
			p.darker,
			{ width: 24 }
		);
		k.shape(
			`M238 ${deep}H722V700C722 744 690 768 640 768H320C270 768 238 744 238 700Z`,
			k.turned(p)
		);
		k.box(238, 720, 484, 10, 0, p.darker, 0.4);
		k.box(226, deep - 18, 508, 34, 16, p.darker);
		const lid = look.has('glass') ? k.down('#f3fafb', '#c5dde6') : k.down(p.lighter, p.base);
		k.shape(`M244 ${deep - 18}C280 ${deep - 120} 680 ${deep - 120} 716 ${deep - 18}Z`, lid);
		k.box(462, deep - 128, 36, 44, 8, p.darker).box(428, deep - 156, 104, 38, 19, p.accent);
		k.line(`M300 ${deep - 36}C340 ${deep - 78} 420 ${deep - 88} 450 ${deep - 90}`, '#ffffff', {
			width: 9,
			opacity: 0.6
		});
		k.box(284, deep + 50, 16, 190, 8, '#ffffff', 0.3);
		if (look.has('speckled'))
			for (let i = 0; i < 46; i++)
				k.disc(
					262 + look.random.whole(0, 436),
					deep + 40 + look.random.whole(0, 250),
					look.random.between(2, 4.5),
					p.lighter,
					0.8
				);
	}
};

export const pan: Kind = {
	shadow: 0,
	second: 'closeup',
	focus: [400, 560, 1.7],
	draw(k, p, look) {
		k.oval(470, 700, 290, 40, '#23283a', 0.16);
		k.group('rotate(-38 400 560)', (s) => {
			s.box(640, 532, 330, 52, 26, s.down(p.accent, p.accentDark))
				.box(610, 540, 70, 36, 8, '#9aa1ad')
				.disc(936, 558, 12, p.darker);
			s.disc(400, 558, 256, p.darker)
				.disc(400, 550, 252, s.slant(p.lighter, p.base, p.dark))
				.disc(400, 554, 216, '#34363e')
				.disc(400, 560, 204, s.slant('#4a4d57', '#2c2e35'));
			if (look.has('grill'))
				for (let i = 0; i < 8; i++)
					s.box(
						236 + i * 44,
						410 + Math.abs(i - 3.5) * 18,
						14,
						300 - Math.abs(i - 3.5) * 36,
						7,
						'#23252b'
					);
			else
				for (let i = 0; i < 60; i++)
					s.disc(
						400 + 180 * Math.sin(i * 2.4) * Math.sqrt(i / 60),
						560 + 180 * Math.cos(i * 2.4) * Math.sqrt(i / 60),
						3,
						'#6a6e7a'
					);
			s.line('M240 470C280 410 340 376 400 370', '#ffffff', { width: 10, opacity: 0.2 });
		});
	}
};
