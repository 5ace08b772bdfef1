import type { Kind } from '../kind.ts';

export const tableLamp: Kind = {
	shadow: 150,
	second: 'closeup',
	focus: [480, 360, 1.5],
	draw(k, p, look) {
		const glow = '#ffe9b8';
		k.oval(480, 766, 124, 18, p.darker).oval(480, 754, 124, 18, k.across(p.light, p.base, p.dark));
		if (look.has('ceramic'))
			k.shape(
				'M480 754C380 754 372 640 420 580C450 540 460 520 462 480H498C500 520 510 540 540 580C588 640 580 754 480 754Z',
				k.turned(p)
			);
		else k.box(468, 440, 24, 310, 10, k.turned(p));
		k.disc(480, 400, 240, glow, 0.28);
		const cone = look.has('drum') ? 'M310 200H650L660 460H300Z' : 'M390 190H570L690 470H270Z';
		k.shape(cone, k.across(p.accentDark, p.accent, '#fff3d6', p.accent, p.accentDark));
		k.oval(480, look.has('drum') ? 460 : 470, look.has('drum') ? 180 : 210, 18, glow);
		if (look.has('pleated'))
			for (let i = -4; i <= 4; i++)
				k.line(`M${480 + i * 19} 200L${480 + i * 44} 464`, p.accentDark, {
					width: 4,
					opacity: 0.5
				});
		k.line('M590 470V540', p.ink, { width: 4 }).disc(590, 548, 9, p.base);
	}
};

export const deskLamp: Kind = {
	shadow: 170,
	second: 'boxed',
	focus: [560, 300, 1.7],
	draw(k, p, look) {
		k.poly(
			[
				[610, 350],
				[790, 290],
				[860, 768],
				[420, 768]
			],
			'#ffe9b8',
			0.3
		);
		k.oval(360, 758, 140, 22, p.darker)
			.oval(360, 744, 140, 22, k.across(p.light, p.base, p.dark))
			.disc(420, 744, 9, p.accent);
		k.line('M360 740L300 470L560 250', p.darker, { width: 28 }).line(
			'M357 738L297 470L556 252',
			p.light,
			{ width: 9 }
		);
		k.disc(300, 470, 26, p.accent).disc(300, 470, 11, p.accentDark).disc(560, 250, 22, p.accent);
		if (look.has('bar'))
			k.group('rotate(18 600 270)', (s) =>
				s.box(520, 240, 300, 44, 20, s.down(p.lighter, p.dark)).box(540, 276, 260, 12, 6, '#fff1c9')
			);
		else
			k.group('rotate(-20 640 280)', (s) =>
				s
					.shape(
						'M600 220H690C740 260 760 320 764 372H526C530 320 550 260 600 220Z',
						s.across(p.light, p.base, p.darker)
					)
					.oval(645, 372, 119, 16, '#fff1c9')
					.box(616, 192, 60, 36, 12, p.darker)
			);
	}
};

export const bulb: Kind = {
	shadow: 110,
	second: 'none',
	draw(k, p, look) {
		k.disc(480, 370, 250, '#fff0c4', 0.45);
		k.shape(
			look.has('candle')
				? 'M480 150C560 250 590 340 570 430C556 500 530 530 524 580H436C430 530 404 500 390 430C370 340 400 250 480 150Z'
				: 'M480 160C610 160 676 250 664 356C654 440 570 500 548 590H412C390 500 306 440 296 356C284 250 350 160 480 160Z',
			k.slant('#ffffff', '#fff3d0', '#f2d999')
		);
		if (look.has('filament'))
			k.line('M450 580V420L430 360L460 400L480 330L500 400L530 360L510 420V580', '#e19a3a', {
				width: 7
			});
		k.box(412, 580, 136, 40, 8, k.turned(p));
		for (let i = 0; i < 4; i++)
			k.box(426, 620 + i * 28, 108, 24, 10, k.across('#8e95a1', '#eef0f3', '#aeb5bf', '#7d8491'));
		k.shape('M446 734H514L496 768H464Z', '#3a3d46');
		k.line('M370 300C380 250 410 226 440 216', '#ffffff', { width: 14, opacity: 0.9 });
	}
};

export const pendant: Kind = {
	shadow: 200,
	shadowY: 860,
	second: 'none',
	draw(k, p, look) {
		k.box(474, 0, 12, 300, 4, '#3a3d46');
		k.poly(
			[
				[300, 560],
				[660, 560],
				[780, 860],
				[180, 860]
			],
			'#ffe9b8',
			0.28
		);
		k.box(450, 270, 60, 70, 14, p.accent);
		k.shape(
			look.has('globe')
				? 'M480 330C620 330 690 420 690 540C690 600 670 640 640 670H320C290 640 270 600 270 540C270 420 340 330 480 330Z'
				: 'M430 330H530C640 380 700 480 720 600H240C260 480 320 380 430 330Z',
			k.turned(p)
		);
		if (look.has('woven'))
			for (let i = 0; i < 12; i++)
				k.line(
					`M${300 + i * 34} 590C${380 + i * 18} 480 ${420 + i * 11} 400 ${430 + i * 9} 336M${260 + i * 6} ${580 - i * 18}H${700 - i * 6}`,
					p.darker,
					{ width: 5, opacity: 0.5 }
				);
		k.oval(480, look.has('globe') ? 668 : 600, look.has('globe') ? 160 : 240, 20, '#fff1c9');
	}
};
