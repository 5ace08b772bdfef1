import type { Kind } from '../kind.ts';

export const saffronBox: Kind = {
	shadow: 200,
	second: 'closeup',
	focus: [480, 440, 1.7],
	draw(k, p, look) {
		if (look.has('case')) {
			k.box(250, 540, 460, 230, 24, p.darker)
				.box(250, 530, 460, 220, 24, k.slant(p.light, p.base, p.dark))
				.shape('M264 540L310 250H650L696 540Z', k.down(p.base, p.darker))
				.poly(
					[
						[290, 520],
						[326, 276],
						[634, 276],
						[670, 520]
					],
					p.paper
				);
		} else
			k.box(290, 220, 380, 550, 26, k.slant(p.lighter, p.base, p.dark)).box(
				310,
				240,
				340,
				510,
				16,
				p.darker,
				0.3
			);
		const y = look.has('case') ? 410 : 440;
		k.disc(480, y, 132, k.slant('#f6e3ae', '#cfa044')).disc(480, y, 114, '#fbf4e4');
		k.inside(`M366 ${y}a114 114 0 1 0 228 0a114 114 0 1 0 -228 0Z`, (s) => {
			for (let i = 0; i < 70; i++) {
				const a = look.random.between(0, 6.28);
				const r = look.random.between(0, 92);
				const x = 480 + r * Math.cos(a);
				const z = y + r * Math.sin(a);
				const t = look.random.between(-1, 1);
				s.line(
					`M${Math.round(x - 26 * t)} ${Math.round(z - 14)}Q${Math.round(x + 10)} ${Math.round(z)} ${Math.round(x + 26 * t)} ${Math.round(z + 18)}`,
					i % 4 ? '#a3201d' : '#e0662a',
					{ width: 7 }
				);
			}
		});
		k.box(400, look.has('case') ? 620 : 640, 160, 16, 8, '#f6e3ae').box(
			430,
			look.has('case') ? 650 : 672,
			100,
			11,
			5,
			'#f6e3ae',
			0.7
		);
	}
};

export const spiceJar: Kind = {
	shadow: 130,
	second: 'pair',
	focus: [480, 480, 1.7],
	draw(k, p) {
		k.box(370, 330, 220, 440, 40, k.across('#cfdfe5', '#f3f8fa', '#bfd1d9')).box(
			382,
			400,
			196,
			358,
			30,
			k.turned(p)
		);
		for (let i = 0; i < 60; i++)
			k.disc(392 + ((i * 67) % 178), 412 + ((i * 131) % 330), 3, i % 2 ? p.darker : p.lighter, 0.7);
		k.box(360, 230, 240, 112, 20, k.across('#2b2d33', '#5b606c', '#2b2d33')).box(
			366,
			324,
			228,
			16,
			4,
			'#1d1f24'
		);
		for (let i = 0; i < 13; i++) k.box(374 + i * 17, 250, 6, 66, 3, '#8e95a1', 0.4);
		k.box(384, 500, 192, 150, 8, p.paper)
			.disc(480, 550, 30, p.base)
			.box(424, 600, 112, 12, 6, p.ink, 0.6)
			.box(446, 622, 68, 8, 4, p.ink, 0.4);
	}
};
