import type { Kind } from '../kind.ts';

export const kettle: Kind = {
	shadow: 230,
	second: 'boxed',
	focus: [500, 560, 1.7],
	draw(k, p, look) {
		const slim = look.has('gooseneck');
		const top = look.random.whole(250, 285);
		k.box(286, 716, 388, 54, 22, p.darker).box(286, 712, 388, 34, 17, p.dark);
		k.line(
			slim ? 'M664 350C780 330 790 520 668 610' : 'M640 330C800 300 800 640 662 640',
			p.darker,
			{ width: 44 }
		);
		k.line(slim ? 'M664 346C772 330 780 516 668 604' : 'M640 326C788 300 788 630 662 632', p.dark, {
			width: 20
		});
		if (slim)
			k.line('M330 640C210 640 250 400 190 330', p.dark, { width: 30 }).line(
				'M326 632C216 628 256 396 194 332',
				p.lighter,
				{ width: 10 }
			);
		else
			k.shape(
				`M350 ${top + 30}L236 ${top + 14}L262 ${top + 70}L340 ${top + 150}Z`,
				k.across(p.lighter, p.dark)
			);
		k.shape(
			`M350 ${top}H616C644 ${top + 130} 668 560 672 712H292C296 560 320 ${top + 130} 350 ${top}Z`,
			k.turned(p)
		);
		k.shape(`M350 ${top}H616L624 ${top + 36}H344Z`, p.darker, 0.7);
		k.oval(483, top, 133, 26, p.dark).oval(483, top - 8, 122, 20, p.light);
		k.box(463, top - 52, 40, 40, 18, p.darker);
		if (look.has('window')) {
			k.box(520, 420, 44, 220, 22, p.darker)
				.box(526, 426, 32, 208, 16, '#cfe6f2')
				.box(526, 520, 32, 114, 12, '#7fb6dc');
			for (let i = 0; i < 5; i++) k.box(564, 450 + i * 38, 18, 5, 2, p.ink, 0.6);
		} else if (look.has('display')) {
			k.box(420, 470, 126, 70, 16, '#22262e');
			for (let i = 0; i < 3; i++) k.box(438 + i * 32, 486, 22, 38, 5, p.accent, 0.9);
		} else k.box(300, 610, 366, 14, 0, p.accent, 0.9);
		k.box(352, 340, 16, 330, 8, '#ffffff', 0.35);
		k.disc(700, 700, 0.1, p.base).box(612, 716, 40, 12, 6, p.accent);
	}
};

export const teaMaker: Kind = {
	shadow: 220,
	second: 'boxed',
	focus: [480, 360, 1.6],
	draw(k, p, look) {
		const glass = look.has('glass');
		const body = glass ? k.across('#bcd8e2', '#eaf6fa', '#d4e9f0', '#a5c6d3') : k.turned(p);
		k.line('M640 500C760 470 770 690 660 690', p.darker, { width: 40 }).line(
			'M640 498C748 474 756 682 660 684',
			p.dark,
			{ width: 16 }
		);
		k.shape('M334 560L240 536L262 596L330 640Z', p.dark);
		k.shape('M352 450H608C650 520 668 620 664 724H296C292 620 310 520 352 450Z', body);
		if (glass)
			k.shape('M300 600H660C664 640 665 690 664 724H296C295 690 296 640 300 600Z', '#9fd0e8', 0.7);
		k.box(280, 716, 400, 54, 24, p.darker).box(280, 712, 400, 32, 16, p.dark);
		k.shape('M360 300C300 290 270 260 250 236L238 262C262 310 320 350 356 356Z', p.accent);
		k.line('M600 300C690 290 690 400 604 400', p.accentDark, { width: 26 });
		k.shape(
			'M362 270H598C622 320 618 400 590 436H370C342 400 338 320 362 270Z',
			glass
				? k.across('#e9b987', '#f6ddbd', '#d69a5c')
				: k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		);
		k.box(346, 430, 268, 28, 14, p.darker);
		k.oval(480, 268, 124, 24, p.dark).oval(480, 262, 112, 18, p.base);
		k.disc(480, 232, 24, p.darker);
		k.box(366, 500, 14, 190, 7, '#ffffff', 0.4)
			.disc(480, 744, 9, p.accent)
			.disc(520, 744, 6, p.lighter);
	}
};

export const coffeeMachine: Kind = {
	shadow: 260,
	second: 'boxed',
	focus: [450, 520, 1.6],
	draw(k, p, look) {
		k.box(250, 700, 470, 70, 20, p.darker).box(
			262,
			690,
			446,
			34,
			12,
			k.across('#d4d8de', '#f1f3f5', '#a7adb7')
		);
		k.box(560, 250, 160, 470, 26, k.across(p.base, p.light, p.dark));
		k.box(240, 220, 480, 190, 36, k.down(p.lighter, p.base, p.dark));
		k.box(240, 380, 480, 26, 0, k.across('#e6e9ed', '#b1b7c1'));
		k.box(360, 400, 120, 44, 10, '#6d7380').box(
			336,
			436,
			168,
			34,
			12,
			k.across('#8e95a1', '#d9dde3', '#7c838f')
		);
		k.line('M336 454H206', '#23262d', { width: 30 }).line('M402 476V500M440 476V500', '#6d7380', {
			width: 14
		});
		k.shape(
			'M366 560H476L462 660C460 684 382 684 380 660Z',
			k.across('#ffffff', '#f2eee6', '#d8d2c6')
		);
		k.line('M474 580C520 576 514 640 464 636', '#e6e0d4', { width: 14 });
		k.oval(421, 562, 55, 11, '#5a3822');
		k.line('M404 510V552M438 510V552', '#6b4329', { width: 7 });
		k.disc(320, 300, 46, '#eef0f2')
			.ring(320, 300, 46, 46, p.darker, { width: 8 })
			.line('M320 300L344 276', '#c8403f', { width: 7 });
		for (let i = 0; i < 3; i++)
			k.disc(424 + i * 66, 300, 22, i === look.random.whole(0, 2) ? p.accent : p.darker).disc(
				424 + i * 66,
				296,
				14,
				p.light,
				0.5
			);
		k.box(640, 280, 50, 300, 20, '#cfe2ea', 0.75).box(640, 420, 50, 160, 16, '#8dbddb', 0.7);
	}
};

export const mokaPot: Kind = {
	shadow: 170,
	second: 'pair',
	focus: [480, 440, 1.6],
	draw(k, p) {
		k.shape(
			'M604 330L730 330C760 400 752 520 740 580L706 576C716 500 712 420 694 380H612Z',
			'#26282e'
		);
		k.poly(
			[
				[360, 500],
				[600, 500],
				[640, 764],
				[320, 764]
			],
			k.across(p.dark, p.lighter, p.base, p.light, p.darker)
		);
		k.poly(
			[
				[440, 500],
				[520, 500],
				[534, 764],
				[426, 764]
			],
			p.lighter,
			0.45
		);
		k.box(344, 478, 272, 34, 14, p.darker);
		k.poly(
			[
				[344, 274],
				[616, 274],
				[600, 480],
				[360, 480]
			],
			k.across(p.dark, p.lighter, p.base, p.light, p.darker)
		);
		k.poly(
			[
				[346, 278],
				[286, 290],
				[352, 360]
			],
			p.dark
		);
		k.poly(
			[
				[436, 274],
				[524, 274],
				[520, 480],
				[440, 480]
			],
			p.lighter,
			0.45
		);
		k.poly(
			[
				[344, 276],
				[480, 210],
				[616, 276]
			],
			k.across(p.dark, p.light, p.darker)
		);
		k.box(458, 170, 44, 48, 16, '#26282e');
		k.disc(388, 640, 12, p.accent);
	}
};
