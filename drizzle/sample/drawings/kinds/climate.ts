import type { Kind } from '../kind.ts';

export const fan: Kind = {
	shadow: 200,
	second: 'boxed',
	focus: [480, 380, 1.6],
	draw(k, p, look) {
		k.shape('M330 768C334 716 400 704 480 704S626 716 630 768Z', k.down(p.light, p.darker)).box(
			462,
			560,
			36,
			160,
			10,
			k.turned(p)
		);
		for (let i = 0; i < 3; i++) k.disc(440 + i * 40, 744, 9, i ? p.paper : p.accent);
		k.disc(480, 380, 226, p.light, 0.35);
		const blades = look.random.whole(3, 5);
		for (let i = 0; i < blades; i++)
			k.group(`rotate(${(360 / blades) * i} 480 380)`, (s) =>
				s.shape('M480 380C430 300 430 220 500 190C580 200 590 300 480 380Z', p.accent, 0.85)
			);
		for (let i = 0; i < 24; i++)
			k.group(`rotate(${i * 15} 480 380)`, (s) => s.box(478, 160, 4, 176, 2, p.darker, 0.8));
		k.ring(480, 380, 226, 226, p.dark, { width: 16 }).ring(480, 380, 150, 150, p.darker, {
			width: 4,
			opacity: 0.7
		});
		k.disc(480, 380, 54, p.dark).disc(480, 376, 44, k.slant(p.lighter, p.base));
	}
};

export const heater: Kind = {
	shadow: 280,
	second: 'boxed',
	focus: [600, 420, 1.6],
	draw(k, p, look) {
		if (look.has('oil')) {
			for (const x of [290, 650])
				k.disc(x, 748, 24, '#33363f').box(x - 50, 706, 100, 26, 8, p.darker);
			for (let i = 0; i < 8; i++)
				k.box(250 + i * 52, 260, 46, 460, 22, k.across(p.lighter, p.base, p.dark));
			k.box(668, 250, 96, 480, 26, k.across(p.base, p.dark))
				.disc(716, 340, 30, p.paper)
				.box(713, 314, 6, 26, 3, p.accent)
				.disc(716, 430, 22, p.accent);
			return;
		}
		k.box(300, 740, 90, 30, 12, p.darker).box(570, 740, 90, 30, 12, p.darker);
		k.box(230, 230, 500, 516, 46, k.slant(p.lighter, p.base, p.dark)).box(
			266,
			266,
			428,
			330,
			26,
			'#2a2c33'
		);
		for (let i = 0; i < 3; i++)
			k.box(290, 310 + i * 100, 380, 34, 17, k.down('#ffd9a0', '#f0813c', '#d9502a'));
		for (let i = 0; i < 13; i++) k.box(284 + i * 32, 266, 6, 330, 3, '#9aa1ad', 0.75);
		k.disc(350, 672, 40, p.darker).disc(350, 668, 30, p.paper).box(347, 642, 6, 26, 3, p.accent);
		for (let i = 0; i < 3; i++) k.box(460 + i * 74, 650, 54, 36, 12, i ? p.dark : p.accent);
	}
};
