import type { Kind } from '../kind.ts';

export const charger: Kind = {
	shadow: 190,
	second: 'boxed',
	focus: [480, 600, 1.7],
	draw(k, p, look) {
		const wide = look.random.whole(300, 350);
		const left = 480 - wide / 2;
		const ports = look.has('triple') ? 3 : look.has('double') ? 2 : 1;
		for (const x of [-62, 62]) {
			k.box(480 + x - 15, 214, 30, 150, 15, k.across('#e8eaee', '#aab0ba'));
			k.box(480 + x - 15, 290, 30, 70, 6, p.darker);
		}
		k.box(left + 40, 330, wide - 80, 70, 26, p.dark);
		k.box(left, 366, wide, 404, 62, k.turned(p));
		k.box(left, 366, wide, 70, 35, p.lighter, 0.4);
		k.box(left + 24, 440, 12, 260, 6, '#ffffff', 0.3);
		for (let i = 0; i < ports; i++) {
			const y = 690 - i * 78;
			k.box(432, y - 20, 96, 38, 19, p.darker).box(442, y - 11, 76, 20, 10, '#23262d');
			k.box(456, y - 4, 48, 6, 3, i ? p.light : p.accent);
		}
		k.disc(480, 478, 8, p.accent);
	}
};

export const powerBank: Kind = {
	shadow: 190,
	second: 'boxed',
	focus: [480, 360, 1.8],
	draw(k, p, look) {
		const w = look.random.whole(270, 330);
		const x = 480 - w / 2;
		k.box(x + 14, 190, w, 580, 44, p.darker);
		k.box(x, 190, w, 580, 44, k.slant(p.lighter, p.base, p.dark));
		k.box(x + 22, 214, w - 44, 150, 26, p.dark, 0.55);
		if (look.has('display')) {
			k.box(x + 44, 240, w - 88, 92, 18, '#20242c');
			for (let i = 0; i < 4; i++)
				k.box(x + 66 + i * 34, 262, 22, 48, 6, p.accent, i === 3 ? 0.35 : 1);
		} else {
			for (let i = 0; i < 4; i++)
				k.disc(480 - 54 + i * 36, 290, 9, i < 3 ? p.accent : p.ink, i < 3 ? 1 : 0.4);
		}
		if (look.has('ribbed'))
			for (let i = 0; i < 11; i++) k.box(x + 30, 420 + i * 30, w - 60, 9, 4, p.dark, 0.55);
		else k.disc(480, 560, 62, p.light, 0.55).ring(480, 560, 62, 62, p.dark, { width: 5 });
		k.box(x + w - 4, 430, 16, 90, 8, p.dark);
		k.box(x + 14, 240, 9, 470, 4, '#ffffff', 0.28);
	}
};

export const wirelessPad: Kind = {
	shadow: 260,
	second: 'closeup',
	focus: [480, 640, 1.7],
	draw(k, p, look) {
		k.line('M690 716C800 720 830 640 900 660', p.darker, { width: 16 });
		k.oval(480, 690, 262, 84, p.darker).box(218, 652, 524, 40, 0, p.darker);
		k.oval(480, 652, 262, 84, k.across(p.light, p.base, p.dark));
		k.ring(480, 652, 226, 70, p.accent, { width: 6 });
		k.oval(480, 652, 110, 32, p.dark, 0.6);
		k.line('M490 628L462 656H496L470 682', p.lighter, { width: 9 });
		if (look.has('stand')) {
			k.group('translate(480 420) skewX(-6)', (s) => {
				s.box(-120, -220, 240, 440, 36, p.darker).box(
					-112,
					-214,
					224,
					428,
					30,
					s.slant('#39404d', '#15181e')
				);
				s.box(-96, -196, 192, 392, 22, s.slant(p.accent, p.base, p.accentDark), 0.85);
			});
			k.shape('M380 640Q480 668 580 640L600 676Q480 706 360 676Z', p.dark);
		}
		k.disc(480, 716, 6, p.accent);
	}
};

export const cable: Kind = {
	shadow: 210,
	second: 'closeup',
	focus: [360, 690, 1.7],
	draw(k, p, look) {
		const woven = look.has('woven');
		const loops = look.random.whole(4, 6);
		for (let i = 0; i < loops; i++) {
			const r = 214 - i * 20;
			k.ring(480, 420 + i * 4, r, r * 0.94, i % 2 ? p.dark : p.base, { width: 19 });
			if (woven) k.ring(480, 420 + i * 4, r, r * 0.94, p.lighter, { width: 5, dash: '3 13' });
			else k.ring(476, 416 + i * 4, r + 3, r * 0.94 + 3, p.lighter, { width: 4, opacity: 0.5 });
		}
		k.line('M300 520C270 600 330 610 352 660', p.base, { width: 20 });
		k.line('M660 520C690 600 640 610 612 660', p.base, { width: 20 });
		k.box(440, 580, 80, 76, 16, k.across(p.accent, p.accentDark));
		k.box(452, 590, 10, 56, 5, '#ffffff', 0.3);
		for (const x of [356, 608]) {
			k.box(x - 13, 640, 26, 40, 10, p.darker);
			k.box(x - 31, 664, 62, 84, 14, k.across(p.light, p.base, p.dark));
			k.box(
				x - 21,
				742,
				42,
				40,
				x === 356 && look.has('usb-a') ? 4 : 16,
				k.across('#f0f2f5', '#b4bac4', '#8b929e')
			);
			k.box(x - 12, 690, 24, 6, 3, p.ink, 0.5);
		}
	}
};

export const hub: Kind = {
	shadow: 260,
	second: 'closeup',
	focus: [420, 660, 1.8],
	draw(k, p, look) {
		const ports = look.random.whole(3, 5);
		k.line('M520 560C520 330 300 400 330 250', p.darker, { width: 24 });
		k.group('translate(330 236) rotate(-8)', (s) => {
			s.box(-36, -56, 72, 96, 16, s.across(p.light, p.base, p.dark)).box(
				-23,
				-100,
				46,
				50,
				14,
				'#c1c7d0'
			);
		});
		k.box(216, 600, 528, 168, 40, p.darker);
		k.box(216, 556, 528, 170, 40, k.down(p.lighter, p.base));
		k.box(216, 640, 528, 120, 34, k.across(p.base, p.light, p.base, p.dark));
		for (let i = 0; i < ports; i++) {
			const x = 262 + (i * 430) / ports;
			k.box(x, 672, 330 / ports, 46, i ? 6 : 23, '#2a2e37').box(
				x + 8,
				688,
				330 / ports - 16,
				14,
				4,
				i ? '#4a7bd0' : '#8e95a1'
			);
		}
		k.disc(700, 696, 9, p.accent);
		k.box(250, 576, 300, 10, 5, '#ffffff', 0.35);
	}
};
