import type { Kind } from '../kind.ts';
import type { Palette } from '../palette.ts';
import type { Sketch } from '../sketch.ts';

/** A flower, leaf or grain that tells what is inside, centred on the point. */
function emblem(k: Sketch, p: Palette, x: number, y: number, r: number, leaf: boolean): void {
	k.disc(x, y, r, p.paper);
	if (leaf) {
		for (const a of [-46, 0, 46])
			k.group(`rotate(${a} ${x} ${y + r * 0.5})`, (s) =>
				s.shape(
					`M${x} ${y + r * 0.5}C${x - r * 0.4} ${y} ${x - r * 0.3} ${y - r * 0.4} ${x} ${y - r * 0.72}C${x + r * 0.3} ${y - r * 0.4} ${x + r * 0.4} ${y} ${x} ${y + r * 0.5}Z`,
					a ? p.accent : p.accentDark
				)
			);
	} else {
		for (let i = 0; i < 6; i++)
			k.group(`rotate(${i * 60} ${x} ${y})`, (s) =>
				s.oval(x, y - r * 0.42, r * 0.19, r * 0.34, p.accent)
			);
		k.disc(x, y, r * 0.2, p.accentDark);
	}
}

export const teaBox: Kind = {
	shadow: 230,
	second: 'none',
	draw(k, p, look) {
		const h = look.has('low') ? 320 : 450;
		const y = 770 - h;
		k.poly(
			[
				[292, y],
				[372, y - 60],
				[740, y - 60],
				[660, y]
			],
			p.lighter
		).poly(
			[
				[660, y],
				[740, y - 60],
				[740, 700],
				[660, 770]
			],
			p.darker
		);
		k.box(292, y, 368, h, 4, k.across(p.light, p.base, p.dark));
		k.box(292, y + 30, 368, 12, 0, p.accent).box(292, 728, 368, 12, 0, p.accent);
		emblem(k, p, 476, y + h * 0.42, Math.min(110, h * 0.26), !look.has('flower'));
		k.box(386, 662, 180, 16, 8, p.paper, 0.95).box(416, 690, 120, 11, 5, p.paper, 0.7);
		if (look.has('bag'))
			k.line('M640 640C720 600 760 660 770 720', '#f4f0e6', { width: 5 }).box(
				744,
				716,
				60,
				52,
				6,
				p.accent
			);
	}
};

export const tin: Kind = {
	shadow: 180,
	second: 'pair',
	focus: [480, 560, 1.6],
	draw(k, p, look) {
		const top = look.has('low') ? 460 : 300;
		k.box(310, top, 340, 770 - top, 22, k.turned(p))
			.box(310, top + 60, 340, 12, 0, p.accent)
			.box(310, 724, 340, 12, 0, p.accent);
		k.box(
			300,
			top - 40,
			360,
			86,
			22,
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		).oval(480, top - 36, 176, 16, p.accent);
		emblem(k, p, 480, (top + 800) / 2, 96, !look.has('flower'));
		k.box(332, top + 80, 12, 600 - top, 6, '#ffffff', 0.35);
	}
};

/** A stand-up pouch with a window onto nuts, fruit, beans or coffee. */
export const pouch: Kind = {
	shadow: 210,
	second: 'closeup',
	focus: [480, 600, 1.8],
	draw(k, p, look) {
		const outline =
			'M300 220H660C652 400 690 560 690 720C690 750 670 768 640 768H320C290 768 270 750 270 720C270 560 308 400 300 220Z';
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.darker));
		k.box(296, 196, 368, 56, 6, p.dark).line('M310 270H650', p.darker, { width: 6, dash: '10 6' });
		const food = look.random.pick(['#c8a35c', '#a9683f', '#d8b98c']);
		const tint = look.has('green')
			? '#9fb35f'
			: look.has('red')
				? '#a8433c'
				: look.has('dark')
					? '#5a3a26'
					: look.has('gold')
						? '#dba548'
						: look.has('pale')
							? '#e6d3b0'
							: food;
		if (!look.has('closed')) {
			k.inside(
				'M370 530H590C620 530 640 556 640 590V660C640 694 620 720 590 720H370C340 720 320 694 320 660V590C320 556 340 530 370 530Z',
				(s) => {
					s.box(300, 520, 360, 220, 0, p.darker);
					for (let i = 0; i < 64; i++)
						s.group(
							`translate(${326 + (i % 10) * 34 + look.random.whole(-6, 6)} ${540 + Math.floor(i / 10) * 30}) rotate(${look.random.whole(0, 180)})`,
							(t) =>
								t
									.oval(0, 4, 21, 14, p.darker, 0.5)
									.oval(0, 0, 20, look.has('round') ? 19 : 13, tint)
									.oval(-4, -4, 9, 4, '#ffffff', 0.35)
						);
				}
			);
		} else
			k.disc(480, 610, 20, p.darker)
				.disc(480, 610, 9, p.dark)
				.box(380, 680, 200, 14, 7, p.paper, 0.8);
		emblem(k, p, 480, 396, 82, look.has('leaf'));
		k.box(400, 494, 160, 14, 7, p.paper, 0.95);
		k.line('M318 280C322 420 296 560 292 700', '#ffffff', { width: 9, opacity: 0.3 });
	}
};

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

export const sack: Kind = {
	shadow: 250,
	second: 'none',
	draw(k, p, look) {
		const outline =
			'M290 250C330 270 630 270 670 250C690 400 740 560 726 700C720 760 690 768 640 768H320C270 768 240 760 234 700C220 560 270 400 290 250Z';
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => {
			for (let i = 0; i < 22; i++)
				s.line(`M220 ${270 + i * 24}H740`, p.dark, { width: 2, opacity: 0.5 });
			s.box(200, 420, 560, 240, 0, p.accent, 0.95)
				.box(200, 404, 560, 8, 0, p.accent)
				.box(200, 668, 560, 8, 0, p.accent);
		});
		k.shape('M280 180C320 200 640 200 680 180L664 262C620 280 340 280 296 262Z', p.dark).line(
			'M292 262C340 284 620 284 668 262',
			p.accentDark,
			{ width: 12 }
		);
		k.disc(480, 540, 92, p.paper);
		if (look.has('wheat'))
			for (let i = 0; i < 7; i++)
				k.group(`rotate(${i % 2 ? 32 : -32} 480 ${500 + i * 14})`, (s) =>
					s.oval(480, 476 + i * 14, 10, 24, p.accentDark)
				);
		else
			for (let i = 0; i < 26; i++)
				k.group(
					`translate(${424 + look.random.whole(0, 112)} ${490 + look.random.whole(0, 100)}) rotate(${look.random.whole(0, 180)})`,
					(s) => s.oval(0, 0, 17, 5, '#dccaa4').oval(-3, -1, 10, 2, '#ffffff')
				);
	}
};

export const oilBottle: Kind = {
	shadow: 130,
	second: 'none',
	draw(k, p, look) {
		const outline = look.has('square')
			? 'M440 280H520C520 330 610 340 610 420V740C610 760 600 770 580 770H380C360 770 350 760 350 740V420C350 340 440 330 440 280Z'
			: 'M446 250H514C514 380 606 420 606 520V736C606 760 596 770 572 770H388C364 770 354 760 354 736V520C354 420 446 380 446 250Z';
		k.shape(outline, k.across(p.dark, p.lighter, p.base, p.light, p.darker));
		k.box(436, 176, 88, 90, 14, k.across(p.accentDark, p.accent, p.accentDark)).box(
			442,
			262,
			76,
			14,
			4,
			p.accentDark
		);
		k.box(354, 540, 252, 170, 0, p.paper);
		for (const [x, y, a] of [
			[440, 600, -40],
			[486, 580, 20],
			[530, 612, 50]
		] as const)
			k.group(`rotate(${a} ${x} ${y})`, (s) => s.oval(x, y, 17, 34, '#7d9a55'));
		k.disc(470, 640, 22, p.accent)
			.disc(512, 650, 18, p.accentDark)
			.box(420, 684, 120, 10, 5, p.ink, 0.5);
		k.line('M380 500C384 450 420 410 446 370', '#ffffff', { width: 11, opacity: 0.5 });
	}
};

export const honeyJar: Kind = {
	shadow: 180,
	second: 'closeup',
	focus: [480, 560, 1.6],
	draw(k, p, look) {
		k.shape(
			'M340 370H620C660 400 670 440 670 480V700C670 748 640 770 600 770H360C320 770 290 748 290 700V480C290 440 300 400 340 370Z',
			k.turned(p)
		);
		k.shape('M340 370H620C640 384 652 400 660 420H300C308 400 320 384 340 370Z', '#ffffff', 0.35);
		k.box(
			326,
			290,
			308,
			92,
			20,
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		).box(326, 366, 308, 14, 4, p.accentDark);
		k.shape('M360 500H600V660L480 720L360 660Z', p.paper);
		if (look.has('fruit'))
			k.disc(460, 590, 38, p.base)
				.disc(512, 604, 34, p.dark)
				.line('M470 556C480 530 500 520 520 520', '#6f9163', { width: 8 });
		else
			for (const [x, y] of [
				[480, 560],
				[442, 580],
				[518, 580],
				[480, 604],
				[442, 624],
				[518, 624]
			] as const)
				k.poly(
					[
						[x, y - 22],
						[x + 19, y - 11],
						[x + 19, y + 11],
						[x, y + 22],
						[x - 19, y + 11],
						[x - 19, y - 11]
					],
					p.base
				);
		k.box(312, 450, 14, 250, 7, '#ffffff', 0.45);
	}
};

/** An open box of sweets seen from above at an angle. */
export const sweetBox: Kind = {
	shadow: 280,
	second: 'closeup',
	focus: [420, 600, 1.8],
	draw(k, p, look) {
		const sweet = look.random.pick(['#f4ead6', '#d9a45b', '#8a5a3a']);
		const tint = look.has('pale')
			? '#f4ead6'
			: look.has('dark')
				? '#6a4029'
				: look.has('gold')
					? '#d9a24c'
					: sweet;
		k.poly(
			[
				[250, 470],
				[330, 230],
				[790, 230],
				[730, 470]
			],
			k.down(p.dark, p.base)
		).poly(
			[
				[276, 452],
				[346, 252],
				[764, 252],
				[710, 452]
			],
			p.light,
			0.6
		);
		k.disc(530, 352, 62, p.accent).disc(530, 352, 38, p.paper);
		k.box(200, 460, 560, 310, 18, p.darker).box(220, 480, 520, 230, 8, p.paper);
		for (let i = 0; i < 15; i++) {
			const x = 246 + (i % 5) * 98;
			const y = 494 + Math.floor(i / 5) * 72;
			k.box(x, y + 4, 80, 58, look.has('round') ? 29 : 12, p.accentDark, 0.35)
				.box(x + 3, y, 74, 54, look.has('round') ? 27 : 10, tint)
				.box(x + 12, y + 8, 36, 9, 4, '#ffffff', 0.4)
				.disc(x + 52, y + 34, 7, '#8aa35a')
				.disc(x + 30, y + 36, 5, '#a8433c');
		}
		k.box(200, 712, 560, 58, 14, k.across(p.light, p.base, p.dark)).box(
			200,
			732,
			560,
			14,
			0,
			p.accent
		);
	}
};
